//! Bank lines that are ends of transfers between the treasury's own accounts: found when a statement is imported.
//!
//! A transfer is known by the counterparty's Sheba, which is one of ours, or by its reference where the bank leaves the
//! counterparty out. Ends of different amounts never join: both stand in transit (1180) until a person says more.

use std::collections::HashMap;

use amanat_kernel::{Rial, Sheba};
use chrono::NaiveDate;
use serde_json::json;

use super::{
    entity::sweep,
    entries::{concentration, due_from_general_treasury, in_transit, link, pair},
    remittances, rules,
    transfers::{self, End},
};
use crate::{
    accounts::{self, Account, NewPosting, PostingKind},
    agencies::{self, BankAccount, wire::BankAccountKind},
    base::{
        auth::Scope,
        error::Error,
        id::{AgencyId, BankAccountId, LineId, RemittanceId, StatementId, SweepId},
        serial,
        tx::{Event, Tx},
    },
    reconciliation::{BankLine, wire::LineDirection},
};

/// The table of what lines post for.
const LINE: &str = "statement_line";
/// Whose row keeps two statements apart that each bring one end of a transfer.
const SERIES: &str = "sweep";

/// Whose lines they are.
#[derive(Clone, Debug)]
pub(crate) struct LineSource {
    pub statement: StatementId,
    pub account: BankAccountId,
    pub kind: BankAccountKind,
    /// None: one of the treasury's own accounts.
    pub agency: Option<AgencyId>,
}

/// One end of a sweep, however it became known.
#[derive(Clone, Debug)]
pub struct Leg {
    pub end: End,
    /// The statement that brought it; none where a person named a line that had come before.
    pub statement: Option<StatementId>,
    pub line: LineId,
    pub booked_on: NaiveDate,
    pub amount: Rial,
    pub reference: Option<String>,
    pub agency: AgencyId,
    pub link_account: BankAccountId,
    pub concentration_account: BankAccountId,
}

/// Keeps everybody else from looking for the other ends of transfers until the transaction ends.
pub async fn alone(tx: &Tx) -> Result<(), Error> {
    serial::next(tx, SERIES).await.map(|_| ())
}

/// Posts the lines that are ends of transfers between the treasury's own accounts; returns the others.
///
/// # Errors
/// `fiscal_year_not_open`, and what the database says.
pub(crate) async fn take_legs(
    tx: &Tx,
    scope: &Scope,
    source: &LineSource,
    lines: Vec<BankLine>,
) -> Result<Vec<BankLine>, Error> {
    let (mut rest, mut sent) = (Vec::with_capacity(lines.len()), Vec::new());
    let ours = counterparties(tx, scope, &lines).await?;
    if !source.can_have_legs(&lines, &ours) {
        return Ok(lines);
    }
    alone(tx).await?;
    for line in lines {
        let ours = line.counterparty_account.as_deref().and_then(sheba).and_then(|sheba| ours.get(&sheba));
        match (line.is_reversal, source.kind, line.direction) {
            // What the bank undoes is for reconciliation to undo.
            (true, ..) => rest.push(line),
            (false, BankAccountKind::Link, LineDirection::Debit) => match source.out_leg(&line, ours) {
                Some(leg) => take(tx, leg).await?,
                None => rest.push(line),
            },
            (false, BankAccountKind::Concentration, LineDirection::Credit) => {
                match in_leg(tx, source, &line, ours).await? {
                    Some(leg) => take(tx, leg).await?,
                    None => rest.push(line),
                }
            }
            (false, BankAccountKind::Concentration, LineDirection::Debit) => match central(ours) {
                Some(account) => sent.push((account, line)),
                None => rest.push(line),
            },
            (false, ..) => rest.push(line),
        }
    }
    if source.kind == BankAccountKind::Concentration {
        for (account, line) in sent {
            remit(tx, source, account, &line).await?;
        }
        remittances::explain(tx, source.account).await?;
    }
    Ok(rest)
}

impl LineSource {
    fn can_have_legs(&self, lines: &[BankLine], ours: &HashMap<Sheba, BankAccount>) -> bool {
        match self.kind {
            BankAccountKind::Link => !ours.is_empty(),
            BankAccountKind::Concentration => !lines.is_empty(),
            BankAccountKind::AgencyRefund | BankAccountKind::Refund | BankAccountKind::CentralDeposit => false,
        }
    }

    /// A debit of a link account that goes to a concentration account of ours.
    fn out_leg(&self, line: &BankLine, ours: Option<&BankAccount>) -> Option<Leg> {
        let to = ours.filter(|account| account.kind == BankAccountKind::Concentration)?;
        Some(Leg {
            end: End::Out,
            statement: Some(self.statement),
            line: line.id,
            booked_on: line.booked_on,
            amount: line.amount,
            reference: line.bank_reference.clone(),
            agency: self.agency?,
            link_account: self.account,
            concentration_account: to.id,
        })
    }
}

fn central(ours: Option<&BankAccount>) -> Option<BankAccountId> {
    ours.filter(|account| account.kind == BankAccountKind::CentralDeposit).map(|account| account.id)
}

/// A credit of a concentration account that comes from a link account of ours; or that says nothing about where it comes
/// from, and is exactly one sweep that waits, by reference and amount.
async fn in_leg(
    tx: &Tx,
    source: &LineSource,
    line: &BankLine,
    ours: Option<&BankAccount>,
) -> Result<Option<Leg>, Error> {
    let from = match (ours, &line.counterparty_account) {
        (Some(BankAccount { id, kind: BankAccountKind::Link, agency: Some(agency), .. }), _) => Some((*id, *agency)),
        (_, None) => unnamed(tx, source, line).await?,
        _ => None,
    };
    Ok(from.map(|(link_account, agency)| Leg {
        end: End::In,
        statement: Some(source.statement),
        line: line.id,
        booked_on: line.booked_on,
        amount: line.amount,
        reference: line.bank_reference.clone(),
        agency,
        link_account,
        concentration_account: source.account,
    }))
}

async fn unnamed(tx: &Tx, source: &LineSource, line: &BankLine) -> Result<Option<(BankAccountId, AgencyId)>, Error> {
    let here = Some(source.account);
    let waiting = transfers::lock_waiting(tx, End::In, line.amount, None, here, line.booked_on).await?;
    let same =
        |row: &&sweep::Model| rules::same_reference(row.bank_reference.as_deref(), line.bank_reference.as_deref());
    let mut same = waiting.iter().filter(same);
    Ok(match (same.next(), same.next()) {
        (Some(one), None) => Some((one.link_account_id, one.agency_id)),
        _ => None,
    })
}

/// Those of our accounts that stand on the other side of the lines.
async fn counterparties(tx: &Tx, scope: &Scope, lines: &[BankLine]) -> Result<HashMap<Sheba, BankAccount>, Error> {
    let mut shebas: Vec<Sheba> =
        lines.iter().filter_map(|line| line.counterparty_account.as_deref().and_then(sheba)).collect();
    shebas.sort_unstable();
    shebas.dedup();
    let found = agencies::find_bank_accounts_by_sheba(tx.conn(), scope, &shebas).await?;
    Ok(found.into_iter().map(|account| (account.sheba.clone(), account)).collect())
}

fn sheba(written: &str) -> Option<Sheba> {
    Sheba::parse(written).ok()
}

/// D3, one half: an end of a sweep that a statement brought.
async fn take(tx: &Tx, leg: Leg) -> Result<(), Error> {
    let (line, day, amount) = (leg.line, leg.booked_on, leg.amount);
    let bank = match leg.end {
        End::Out => link(leg.agency),
        End::In => concentration(tx.office()),
    };
    let (end, agency) = (leg.end, leg.agency);
    let sweep = stand(tx, leg).await?;
    post_end(tx, end, agency, sweep, bank, amount, (LINE, line.0, day)).await
}

/// Posts one end of a sweep against the account on which the money was, or is.
pub async fn post_end(
    tx: &Tx,
    end: End,
    agency: AgencyId,
    sweep: SweepId,
    against: Account,
    amount: Rial,
    (source_kind, source, day): (&'static str, uuid::Uuid, NaiveDate),
) -> Result<(), Error> {
    let transit = in_transit(sweep, agency);
    let (kind, entries) = match end {
        End::Out => (PostingKind::SweepSent, pair(transit, against, amount)?),
        End::In => (PostingKind::SweepArrived, pair(against, transit, amount)?),
    };
    let posting = NewPosting {
        kind,
        day,
        agency: Some(agency),
        source_kind,
        source,
        approved_by: None,
        made_by: None,
        reverses: None,
        entries,
    };
    accounts::post_all(tx, vec![posting]).await.map(|_| ())
}

/// Adds an end to the sweep that waits for it, or begins a sweep.
pub async fn stand(tx: &Tx, leg: Leg) -> Result<SweepId, Error> {
    let Leg { end, statement, line, booked_on, amount, reference, agency, link_account, concentration_account } = leg;
    let (link, here) = (Some(link_account), Some(concentration_account));
    let waiting = transfers::lock_waiting(tx, end, amount, link, here, booked_on).await?;
    let joined = rules::joins(&waiting, reference.as_deref()).map(|row| row.id);
    let action = match end {
        End::Out => "sweep.sent",
        End::In => "sweep.arrived",
    };
    let id = match joined {
        Some(id) => {
            transfers::join(tx, id, end, line, booked_on).await?;
            id
        }
        None => {
            let is = |this: End| end == this;
            let id = SweepId::new();
            let row = sweep::Model {
                id,
                office_id: tx.office(),
                agency_id: agency,
                link_account_id: link_account,
                concentration_account_id: concentration_account,
                amount_rial: amount,
                bank_reference: reference,
                out_line_id: is(End::Out).then_some(line),
                out_on: is(End::Out).then_some(booked_on),
                in_line_id: is(End::In).then_some(line),
                in_on: is(End::In).then_some(booked_on),
                difference_rial: None,
                is_explained: false,
                remittance_id: None,
                version: 1,
            };
            transfers::insert(tx, row).await?;
            id
        }
    };
    let facts = json!({ "statement_id": statement, "line_id": line, "amount": amount, "booked_on": booked_on });
    tx.record(Event::new(action, "sweep", id).of(agency).facts(facts)).await?;
    Ok(id)
}

/// D4: money left the concentration account for account 20/9.
async fn remit(tx: &Tx, source: &LineSource, central: BankAccountId, line: &BankLine) -> Result<(), Error> {
    let id = RemittanceId::new();
    let row = super::entity::remittance::Model {
        id,
        office_id: tx.office(),
        concentration_account_id: source.account,
        central_deposit_account_id: central,
        amount_rial: line.amount,
        booked_on: line.booked_on,
        bank_reference: line.bank_reference.clone(),
        line_id: line.id,
        difference_rial: line.amount.get(),
        version: 1,
    };
    transfers::insert_remittance(tx, row).await?;
    let office = tx.office();
    let posting = NewPosting {
        kind: PostingKind::Remitted,
        day: line.booked_on,
        agency: None,
        source_kind: LINE,
        source: line.id.0,
        approved_by: None,
        made_by: None,
        reverses: None,
        entries: pair(due_from_general_treasury(office), concentration(office), line.amount)?,
    };
    accounts::post_all(tx, vec![posting]).await?;
    let facts = json!({ "statement_id": source.statement, "line_id": line.id, "amount": line.amount,
        "booked_on": line.booked_on });
    tx.record(Event::new("remittance.sent", "remittance", id).facts(facts)).await
}
