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
        id::{AgencyId, DepositId, RefundId, UserId},
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

/// R2 undone: what was to be paid is owed for the deposits again. The deposits' part of the story is returned.
pub async fn take_back(tx: &Tx, scope: &Scope, row: &refund::Model) -> Result<Vec<Event>, Error> {
    let rows = store::rows_of(tx.conn(), row.id).await?;
    let debit = Entry::debit(refund_payable(row.id, row.agency_id), row.total_rial);
    let kind = PostingKind::ApprovalTakenBack;
    owe_again(tx, scope, row, &rows, NewlyOwed { kind, debit, made_by: None, approved_by: None }).await?;
    let number = row.number.as_deref().unwrap_or_default();
    Ok(reserve::of_deposits("deposit.refund_restored", row, number, &rows))
}

/// What is to be owed for deposits again, and on whose word.
pub struct NewlyOwed {
    pub kind: PostingKind,
    /// Where it stood.
    pub debit: Entry<Account>,
    /// The one who writes, where nobody else proposed it.
    pub made_by: Option<UserId>,
    pub approved_by: Option<UserId>,
}

/// Owes rows of a refund for their deposits again, which are locked.
pub async fn owe_again(
    tx: &Tx,
    scope: &Scope,
    row: &refund::Model,
    rows: &[refund_row::Model],
    NewlyOwed { kind, debit, made_by, approved_by }: NewlyOwed,
) -> Result<(), Error> {
    let parts: Vec<_> = reserve::asked(rows).into_iter().collect();
    let ids: Vec<_> = parts.iter().map(|(deposit, _)| *deposit).collect();
    deposits::lock_refundable(tx, scope, &ids).await?;
    deposits::restore(tx, &parts).await?;
    let credits =
        parts.iter().map(|(deposit, amount)| Entry::credit(deposit_payable(*deposit, row.agency_id), *amount));
    let posting = NewPosting {
        kind,
        day: tx.today(),
        agency: Some(row.agency_id),
        source_kind: "refund",
        source: row.id.into(),
        made_by,
        approved_by,
        reverses: None,
        entries: Entries::new(std::iter::once(debit).chain(credits)).map_err(anyhow::Error::from)?,
    };
    accounts::post_all(tx, vec![posting]).await?;
    Ok(())
}

/// 2110: what is owed for a deposit.
fn deposit_payable(deposit: DepositId, agency: AgencyId) -> Account {
    Account { chart: Chart::DepositsPayable, subject: deposit.0, agency: Some(agency) }
}

/// 2120: what is owed as a refund.
fn refund_payable(refund: RefundId, agency: AgencyId) -> Account {
    Account { chart: Chart::RefundsPayable, subject: refund.0, agency: Some(agency) }
}
