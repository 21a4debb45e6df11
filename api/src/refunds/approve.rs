//! Approve a refund: the treasury's two officials, one after the other.

use actix_web::{post, web::Data};
use amanat_kernel::{Entries, Entry};
use serde_json::json;

use super::{
    ApproveRefunds, content,
    entity::{RefundState, refund, refund_row},
    reserve, rules,
    rules::Step,
    show,
    sign::{self, SignRefund},
    store,
};
use crate::{
    accounts::{self, Account, Chart, NewPosting, PostingKind},
    agencies::wire::Capacity,
    base::{
        auth::{Actor, Can, Scope},
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::{AgencyId, DepositId, RefundId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    deposits,
};

/// Approves a refund as the official whose turn it is (public accounting law, article 124). The head of the treasury's office
/// comes first, the head of treasury second. The second approval posts it: what was owed for the deposits is owed as a refund.
#[utoipa::path(tag = "refunds", operation_id = "approve_refund", request_body = SignRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Approved", body = super::wire::Refund)))]
#[post("/refunds/{id}/approvals")]
pub async fn approve_refund(
    official: Can<ApproveRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<SignRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(official.actor(), &command.once, async |tx| {
        let row = store::lock(tx, official.scope(), id).await?;
        if_match.admits(row.version)?;
        let seen = command.body.content_sha256.as_str();
        approve(tx, official.actor(), official.scope(), &settings, &row, seen).await?;
        show::refund(tx.conn(), official.actor(), official.scope(), &settings, tx.today(), id).await
    })
    .await
}

async fn approve(
    tx: &Tx,
    actor: &Actor,
    scope: &Scope,
    settings: &Settings,
    row: &refund::Model,
    seen: &str,
) -> Result<(), Error> {
    let (step, name, role) = rules::approval(row.state)?;
    rules::may_step(row, step, tx.today())?;
    rules::is_turn_of(actor, role, row)?;
    rules::within_limit(settings, role, row.total_rial)?;
    let (rows, sha256) = content::unchanged(tx, scope, row, Some(seen)).await?;
    sign::signed(tx, row, (name, Capacity::TreasurySignatory), sha256).await?;
    match step {
        Step::ApproveFirst => store::set_state(tx, row.id, RefundState::ApprovedOnce).await,
        _ => grant(tx, row, &rows).await,
    }
}

/// R2: what was owed for the deposits is to be paid.
async fn grant(tx: &Tx, row: &refund::Model, rows: &[refund_row::Model]) -> Result<(), Error> {
    reserve::release(tx, rows, tx.actor()?).await?;
    let parts: Vec<_> = reserve::asked(rows).into_iter().collect();
    deposits::refund(tx, &parts).await?;
    let debits = parts.iter().map(|(deposit, amount)| Entry::debit(deposit_payable(*deposit, row.agency_id), *amount));
    let credit = Entry::credit(refund_payable(row.id, row.agency_id), row.total_rial);
    let entries = Entries::new(debits.chain(std::iter::once(credit))).map_err(anyhow::Error::from)?;
    let posting = NewPosting {
        kind: PostingKind::RefundApproved,
        day: tx.today(),
        agency: Some(row.agency_id),
        source_kind: "refund",
        source: row.id.into(),
        made_by: row.submitted_by,
        approved_by: Some(tx.actor()?),
        reverses: None,
        entries,
    };
    accounts::post_all(tx, vec![posting]).await?;
    store::set_state(tx, row.id, RefundState::Approved).await?;
    let number = row.number.as_deref().unwrap_or_default();
    let mut events = reserve::of_deposits("deposit.refunded", row, number, rows);
    let facts = json!({ "number": number, "total": row.total_rial });
    events.push(Event::new("refund.approved", "refund", row.id).of(row.agency_id).facts(facts));
    tx.record_all(events).await
}

/// 2110: what is owed for a deposit.
pub fn deposit_payable(deposit: DepositId, agency: AgencyId) -> Account {
    Account { chart: Chart::DepositsPayable, subject: deposit.0, agency: Some(agency) }
}

/// 2120: what is owed as a refund.
fn refund_payable(refund: RefundId, agency: AgencyId) -> Account {
    Account { chart: Chart::RefundsPayable, subject: refund.0, agency: Some(agency) }
}
