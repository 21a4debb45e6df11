//! Collection: how money of a month gets from the agencies' link accounts to the General Treasury, and how the treasury
//! says so.
//!
//! At the end of a month the link accounts are swept into the concentration account (public accounting law, article 41),
//! and from there the money goes to account 20/9. The agency lists its swept deposits, its controller signs the list, and
//! the treasury answers with a collection notice under two signatures (article 124): every deposit gets a credit number.
//!
//! **Invariants.**
//! - Between its two ends the money of a sweep is cash in transit (1180); ends of different amounts never join.
//! - A sweep is explained when what it took comes to exactly its amount; until then a person has to say what stayed.
//! - The rows of a list are copies that never change, and their SHA-256 is what is signed. At every signature the content
//!   is computed anew from the rows and compared with the deposits.
//! - Nobody acts twice from the making of a list to its notice: list, signature, notice and both treasury signatures are
//!   five persons' steps of one chain, named by the list's id.
//! - A notice is issued by its second signature, once; the database asks for two persons' signatures, too.
//! - Everybody locks in one order: list, notice, sweeps, then as reconciliation does.

mod content;
mod entity;
mod entries;
mod explain_sweep;
mod explained;
mod legs;
mod line_legs;
mod list_itemised_lists;
mod list_itemised_rows;
mod list_notice_rows;
mod list_notices;
mod list_remittances;
mod list_sweeps;
mod lists;
mod name_arrival;
mod name_sweep;
mod prepare_list;
mod prepare_notice;
mod reject_notice;
mod remittances;
mod rules;
mod sign_list;
mod sign_notice;
mod transfer_wire;
mod transfers;
mod view_list;
mod view_notice;
mod view_remittance;
mod view_sweep;
mod waiting;
pub mod wire;
mod withdraw_list;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub(crate) use explained::explain;
pub(crate) use legs::{LineSource, take_legs};
pub(crate) use line_legs::{LineLeg, legs_of};
pub(crate) use waiting::waiting;

permissions! {
    /// See sweeps, itemised lists and collection notices.
    ViewCollections = "collections:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead,
        TreasuryHead, TreasuryPayer, Reconciler, Auditor];
    /// See what was remitted to account 20/9.
    ViewRemittances = "remittances:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer, Reconciler,
        Auditor];
    /// Say what a sweep took, and which unidentified lines are its ends.
    ExplainSweeps = "sweeps:explain" for [TreasuryClerk, Reconciler];
    /// Make itemised lists.
    PrepareItemisedLists = "itemised_lists:prepare" for [AgencyClerk];
    /// Sign them.
    SignItemisedLists = "itemised_lists:sign" for [Controller];
    /// Take them back.
    WithdrawItemisedLists = "itemised_lists:withdraw" for [AgencyClerk, Controller];
    /// Make collection notices.
    PrepareCollectionNotices = "collection_notices:prepare" for [TreasuryClerk];
    /// Sign them, as one of the treasury's two signatures.
    SignCollectionNotices = "collection_notices:sign" for [TreasuryOfficeHead, TreasuryHead];
    /// Reject them before they are issued.
    RejectCollectionNotices = "collection_notices:reject" for [TreasuryOfficeHead, TreasuryHead];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_sweeps::list_sweeps)
        .service(name_sweep::name_sweep)
        .service(view_sweep::view_sweep)
        .service(explain_sweep::explain_sweep)
        .service(name_arrival::name_arrival)
        .service(list_remittances::list_remittances)
        .service(view_remittance::view_remittance)
        .service(prepare_list::prepare_itemised_list)
        .service(list_itemised_lists::list_itemised_lists)
        .service(view_list::view_itemised_list)
        .service(list_itemised_rows::list_itemised_rows)
        .service(sign_list::sign_itemised_list)
        .service(withdraw_list::withdraw_itemised_list)
        .service(prepare_notice::prepare_collection_notice)
        .service(list_notices::list_collection_notices)
        .service(view_notice::view_collection_notice)
        .service(list_notice_rows::list_collection_notice_rows)
        .service(sign_notice::sign_collection_notice)
        .service(reject_notice::reject_collection_notice);
}
