//! Say which declared deposits money in suspense is.

use std::collections::{HashMap, HashSet};

use actix_web::{post, web::Data};
use amanat_kernel::{Rial, Text, Total};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ProposeIdentifications, confirm,
    entity::{MatchStage, MatchState, ResolutionKind, match_group, resolution, suspense_item},
    pairs,
    propose::{self, Proposal},
    resolutions,
    rules::{self, Share},
    show, store,
    wire::Resolution,
};
use crate::{
    base::{
        auth::{Can, Scope},
        code::Code,
        command::Command,
        config::Settings,
        db::Db,
        error::Error,
        field::FieldError,
        id::{DepositId, MatchGroupId, SuspenseItemId},
        reply::Reply,
        tx::Tx,
    },
    deposits::{self, Claim},
};

/// The version of the rule by which people agree.
const RULE: &str = "people-1";

/// Money in suspense, or a part of it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct IdentifiedItem {
    /// The item: an open credit of an agency's link account.
    pub suspense_item_id: SuspenseItemId,
    /// How much of it; all that is left of it where this is absent. The rest stays in suspense.
    #[serde(default)]
    pub amount: Option<Rial>,
}

/// Which money it is, whose, and why.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "items": [{ "suspense_item_id": crate::base::id::EXAMPLE }],
    "deposit_ids": [crate::base::id::EXAMPLE], "note": "فیش واریز پیوست نامه ۱۲۳ دیده شد" }))]
pub struct ProposeIdentification {
    /// One credit for one or several deposits, or several credits for one deposit.
    #[validate(length(min = 1, max = 200))]
    #[schema(min_items = 1, max_items = 200)]
    pub items: Vec<IdentifiedItem>,
    /// The deposits, declared and not received, whose amounts come to the same sum.
    #[validate(length(min = 1, max = 200))]
    #[schema(min_items = 1, max_items = 200)]
    pub deposit_ids: Vec<DepositId>,
    /// What makes you think so; the second person reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "فیش واریز پیوست نامه ۱۲۳ دیده شد", min_length = 1, max_length = 500)]
    pub note: Text,
}

/// Proposes that money in suspense is one or several declared deposits. One credit may pay several deposits, and
/// several credits one deposit; the sums agree, and what is left of a credit stays in suspense. Money paid into another
/// agency's account can be identified, too.
///
/// Nothing is posted before a second person agrees, but for amounts up to the limit `identify_alone_up_to` of this
/// installation within one agency: those are confirmed at once.
#[utoipa::path(tag = "reconciliation", operation_id = "propose_identification", request_body = ProposeIdentification,
    responses((status = 201, description = "Proposed, or confirmed", body = Resolution)))]
#[post("/identifications")]
pub async fn propose_identification(
    officer: Can<ProposeIdentifications>,
    command: Command<ProposeIdentification>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    check(&command.body)?;
    let limit = settings.alone_up_to()?;
    db.once(officer.actor(), &command.once, async |tx| {
        let row = identify(tx, officer.scope(), &command.body, limit).await?;
        show::resolution(tx.conn(), officer.actor(), officer.scope(), row.id, true).await
    })
    .await
}

/// Everything about a proposal that needs no database. All faults are named at once.
fn check(input: &ProposeIdentification) -> Result<(), Error> {
    let mut faults = Vec::new();
    let (mut items, mut deposits) = (HashSet::new(), HashSet::new());
    for (at, item) in input.items.iter().enumerate() {
        if !items.insert(item.suspense_item_id) {
            faults.push(FieldError::new(format!("/items/{at}/suspense_item_id"), "duplicate"));
        }
        if item.amount == Some(Rial::ZERO) {
            faults.push(FieldError::new(format!("/items/{at}/amount"), "zero"));
        }
    }
    for (at, deposit) in input.deposit_ids.iter().enumerate() {
        if !deposits.insert(*deposit) {
            faults.push(FieldError::new(format!("/deposit_ids/{at}"), "duplicate"));
        }
    }
    if input.items.len() > 1 && input.deposit_ids.len() > 1 {
        faults.push(FieldError::new("/deposit_ids", "many_to_many"));
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}

async fn identify(
    tx: &Tx,
    scope: &Scope,
    input: &ProposeIdentification,
    limit: Rial,
) -> Result<resolution::Model, Error> {
    let items = lock_items(tx, scope, input).await?;
    let claims = lock_deposits(tx, scope, input).await?;
    for (item, _) in &items {
        rules::identify(item.state, item.direction, item.agency_id)?;
    }
    store::not_taken_back(tx, items.iter().map(|(item, _)| item)).await?;
    for claim in &claims {
        deposits::can_receive(claim)?;
    }
    let agencies = items.iter().map(|(item, _)| item.agency_id);
    let agency = rules::only(agencies.chain(claims.iter().map(|claim| Some(claim.agency))));
    if agency.is_none() && !scope.is_office() {
        return Err(Code::IdentificationAgency.into());
    }
    let taken = propose::taken(&items)?;
    let owed: Vec<_> = claims.iter().map(|claim| (claim.id, claim.amount)).collect();
    let shares = rules::share_out(&taken, &owed)?;
    let amount = taken.iter().map(|(_, amount)| *amount).collect::<Total>();
    let amount = Rial::try_from(amount).map_err(anyhow::Error::from)?;
    let proposal = Proposal::new(ResolutionKind::Identification, agency, amount, &input.note);
    let row = propose::write(tx, proposal, &items).await?;
    pairs::insert(tx, &groups(tx, &row, &items, &shares)?).await?;
    if agency.is_some() && amount <= limit {
        confirm::confirm(tx, scope, &row, None, None).await?;
        resolutions::confirm_alone(tx, row.id, limit).await?;
    }
    Ok(row)
}

/// The items with what is taken of each, in the order of the request.
async fn lock_items(
    tx: &Tx,
    scope: &Scope,
    input: &ProposeIdentification,
) -> Result<Vec<(suspense_item::Model, Option<Rial>)>, Error> {
    let ids: Vec<SuspenseItemId> = input.items.iter().map(|item| item.suspense_item_id).collect();
    let rows = store::lock(tx, scope, &ids).await?;
    let mut rows: HashMap<SuspenseItemId, suspense_item::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let found = input.items.iter().enumerate().map(|(at, item)| match rows.remove(&item.suspense_item_id) {
        Some(row) => Ok((row, item.amount)),
        None => Err(FieldError::new(format!("/items/{at}/suspense_item_id"), "not_found").into()),
    });
    found.collect()
}

/// The deposits in the order of the request.
async fn lock_deposits(tx: &Tx, scope: &Scope, input: &ProposeIdentification) -> Result<Vec<Claim>, Error> {
    let claims = deposits::lock_claims(tx, scope, &[], &input.deposit_ids).await?;
    let mut claims: HashMap<DepositId, Claim> = claims.into_iter().map(|claim| (claim.id, claim)).collect();
    let found = input.deposit_ids.iter().enumerate().map(|(at, id)| {
        claims.remove(id).ok_or_else(|| FieldError::new(format!("/deposit_ids/{at}"), "not_found").into())
    });
    found.collect()
}

/// A pair for each share, proposed; the pairs of one deposit are counted, so that the database refuses a second answer.
fn groups(
    tx: &Tx,
    row: &resolution::Model,
    items: &[(suspense_item::Model, Option<Rial>)],
    shares: &[Share],
) -> Result<Vec<match_group::Model>, Error> {
    let items: HashMap<SuspenseItemId, &suspense_item::Model> = items.iter().map(|(item, _)| (item.id, item)).collect();
    let mut counted: HashMap<DepositId, i32> = HashMap::new();
    let group = |share: &Share| {
        let item = items.get(&share.item).ok_or_else(|| anyhow::anyhow!("a share is of no item"))?;
        let ordinal = counted.entry(share.deposit).or_default();
        *ordinal = ordinal.saturating_add(1);
        Ok(match_group::Model {
            id: MatchGroupId::new(),
            office_id: tx.office(),
            agency_id: item.agency_id.ok_or(Code::SuspenseItemOfTreasury)?,
            bank_account_id: item.bank_account_id,
            line_id: item.line_id,
            deposit_id: share.deposit,
            ordinal: *ordinal,
            amount_rial: share.amount,
            booked_on: item.booked_on,
            bank_reference_folded: item.bank_reference_folded.clone(),
            resolution_id: Some(row.id),
            suspense_item_id: Some(item.id),
            stage: MatchStage::Manual,
            rule_version: RULE.to_owned(),
            weight_reference: 0,
            weight_amount: 0,
            weight_agency: 0,
            rivals: 0,
            margin: 0,
            state: MatchState::Proposed,
            sweep_id: None,
            swept_on: None,
            reversal_line_id: None,
            made_by: row.made_by,
            made_at: row.made_at,
            version: 1,
        })
    };
    shares.iter().map(group).collect()
}
