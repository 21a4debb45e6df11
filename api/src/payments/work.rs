//! What bank lines do to payments and draws, collected first so that the ledger is written at once.

use std::collections::{BTreeMap, BTreeSet};

use amanat_kernel::{Entries, Rial, Total};
use chrono::NaiveDate;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    draws,
    entity::{DrawState, PaymentState, draw, payment},
    entries::{due_from_general_treasury, pair, payment_clearing, returned},
    orders, progress, store,
};
use crate::{
    accounts::{self, Account, NewPosting, PostingKind},
    base::{
        auth::Scope,
        error::Error,
        id::{AgencyId, BankAccountId, DrawId, LineId, PaymentId, RefundId, TransferOrderId},
        tx::{Event, Tx},
    },
};

/// A bank line that is known to be ours, whether its statement or a person said so.
#[derive(Clone, Debug)]
pub struct Fact {
    pub line: LineId,
    pub booked_on: NaiveDate,
    /// What stands against the payment: the bank itself, or the item in suspense that the line had become.
    pub against: Account,
    /// What is posted for, and for which day.
    pub source: (&'static str, Uuid, NaiveDate),
    /// The bank's words.
    pub words: String,
    /// The line as a document that people look up.
    pub document: Value,
}

/// What is to be posted, told and carried on once every line was looked at.
#[derive(Default)]
pub struct Work {
    postings: Vec<NewPosting>,
    events: Vec<Event>,
    orders: BTreeSet<TransferOrderId>,
    refunds: BTreeMap<RefundId, Value>,
}

impl Work {
    /// R5: the bank has paid these locked payments with one line. What people took for not carried out waits in 2140.
    pub async fn settle(&mut self, tx: &Tx, payments: &[payment::Model], fact: &Fact) -> Result<(), Error> {
        let ids: Vec<PaymentId> = payments.iter().map(|row| row.id).collect();
        store::settle(tx, &ids, fact.line, fact.booked_on).await?;
        let stood = match payments {
            [one] if one.state == PaymentState::Unexecuted => returned(one)?,
            _ => payment_clearing(tx.office()),
        };
        let entries = pair(stood, fact.against.clone(), sum(payments)?)?;
        self.post(PostingKind::PaymentSettled, only_agency(payments), fact, entries);
        for row in payments {
            self.tell("payment.settled", row, fact);
        }
        Ok(())
    }

    /// R6: a locked payment came back.
    pub async fn give_back(&mut self, tx: &Tx, row: &payment::Model, fact: &Fact) -> Result<(), Error> {
        store::give_back(tx, row.id, fact.line, fact.booked_on, &fact.words).await?;
        let entries = pair(fact.against.clone(), returned(row)?, row.amount_rial)?;
        self.post(PostingKind::PaymentReturned, row.agency_id, fact, entries);
        self.tell("payment.returned", row, fact);
        Ok(())
    }

    /// R3: funds came from account 20/9, asked for or not.
    pub async fn arrive(
        &mut self,
        tx: &Tx,
        (requested, account): (Option<DrawId>, BankAccountId),
        amount: Rial,
        fact: &Fact,
    ) -> Result<DrawId, Error> {
        let id = match requested {
            Some(id) => {
                draws::arrive(tx, id, fact.line, fact.booked_on).await?;
                id
            }
            None => {
                let row = unasked(tx, account, amount, fact);
                let id = row.id;
                draws::insert(tx, row, &[]).await?;
                id
            }
        };
        let entries = pair(fact.against.clone(), due_from_general_treasury(tx.office()), amount)?;
        self.post(PostingKind::FundsDrawn, None, fact, entries);
        let facts = json!({ "line_id": fact.line, "amount": amount, "arrived_on": fact.booked_on,
            "is_requested": requested.is_some(), "source": fact.document });
        self.events.push(Event::new("draw.arrived", "draw", id).facts(facts));
        Ok(id)
    }

    /// Writes what was collected, then moves the refunds whose payments moved.
    pub async fn write(self, tx: &Tx, scope: &Scope) -> Result<(), Error> {
        let orders: Vec<TransferOrderId> = self.orders.into_iter().collect();
        orders::moved(tx, &orders).await?;
        accounts::post_all(tx, self.postings).await?;
        tx.record_all(self.events).await?;
        for (refund, source) in self.refunds {
            progress::of(tx, scope, refund, source).await?;
        }
        Ok(())
    }

    fn post(&mut self, kind: PostingKind, agency: Option<AgencyId>, fact: &Fact, entries: Entries<Account>) {
        let (source_kind, source, day) = fact.source;
        self.postings.push(NewPosting {
            kind,
            day,
            agency,
            source_kind,
            source,
            made_by: None,
            approved_by: None,
            reverses: None,
            entries,
        });
    }

    fn tell(&mut self, action: &'static str, row: &payment::Model, fact: &Fact) {
        let facts = json!({ "line_id": fact.line, "amount": row.amount_rial, "booked_on": fact.booked_on,
            "number": row.number, "refund_id": row.refund_id, "resolution_id": row.resolution_id,
            "source": fact.document });
        self.events.push(Event::new(action, "payment", row.id).of(row.agency_id).facts(facts));
        self.orders.insert(row.transfer_order_id);
        self.refunds.extend(row.refund_id.map(|refund| (refund, fact.document.clone())));
    }
}

/// A draw that nobody here had asked for.
fn unasked(tx: &Tx, account: BankAccountId, amount: Rial, fact: &Fact) -> draw::Model {
    draw::Model {
        id: DrawId::new(),
        office_id: tx.office(),
        number: None,
        refund_account_id: account,
        amount_rial: amount,
        state: DrawState::Arrived,
        requested_by: None,
        requested_at: None,
        arrived_line_id: Some(fact.line),
        arrived_on: Some(fact.booked_on),
        withdrawn_by: None,
        withdrawn_at: None,
        withdrawn_because: None,
        version: 1,
    }
}

/// What payments come to.
///
/// # Errors
/// Internal, when that is more than an amount can be.
pub fn sum(payments: &[payment::Model]) -> Result<Rial, Error> {
    let total: Total = payments.iter().map(|row| row.amount_rial).collect();
    Ok(Rial::try_from(total).map_err(anyhow::Error::from)?)
}

/// The agency of them all, where it is one.
fn only_agency(payments: &[payment::Model]) -> Option<AgencyId> {
    let first = payments.first()?.agency_id;
    first.filter(|_| payments.iter().all(|row| row.agency_id == first))
}
