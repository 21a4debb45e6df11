//! Shapes shared by the operations on payments.

use amanat_kernel::{PaymentNumber, Rial, Sheba};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    content::hex,
    entity::{payment, remedy, transfer_order},
    remedies,
    rules::{self, Counts},
};
pub use super::{
    draw_wire::Draw,
    entity::{Channel, DrawState, PaymentState, RemedyKind, RemedyState},
    rules::TransferOrderState,
};
use crate::{
    base::{
        action::Action,
        auth::Actor,
        error::Error,
        id::{AgencyId, BankAccountId, LineId, PaymentId, RefundId, RemedyId, ResolutionId, TransferOrderId, UserId},
        jalali::jalali,
    },
    identity::People,
};

/// Who is paid.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PaymentPayee {
    /// The account.
    pub sheba: Sheba,
    /// Whose account it is.
    #[schema(example = "مریم رضایی")]
    pub name: String,
    /// The person's identifier, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1360123458")]
    pub identifier: Option<String>,
}

/// An order to the bank to pay (حواله).
#[derive(Debug, Serialize, ToSchema)]
pub struct TransferOrder {
    /// Id.
    pub id: TransferOrderId,
    /// Its number.
    #[schema(example = "1404-0001")]
    pub number: String,
    /// How it reaches the bank.
    pub channel: Channel,
    /// The treasury's refund account, from which is paid.
    pub refund_account_id: BankAccountId,
    /// How many payments it orders.
    #[schema(example = 12)]
    pub payment_count: i32,
    /// Their sum.
    pub total: Rial,
    /// SHA-256 of what it orders, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// Where it stands, by its payments.
    pub state: TransferOrderState,
    /// Payments that the bank has not made yet.
    #[schema(example = 2)]
    pub open_count: i32,
    /// Payments that the bank has made.
    #[schema(example = 9)]
    pub settled_count: i32,
    /// Payments that came back, whatever became of them then.
    #[schema(example = 1)]
    pub returned_count: i32,
    /// Payments that the bank did not carry out, whatever became of them then.
    #[schema(example = 0)]
    pub unexecuted_count: i32,
    /// Who made it.
    pub made_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub made_by_name: Option<String>,
    /// When.
    pub made_at: DateTime<Utc>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl TransferOrder {
    pub(super) fn of(row: transfer_order::Model, counts: Counts, people: &People, actor: &Actor) -> Self {
        let actions = rules::order_actions(actor, &row, counts);
        let transfer_order::Model {
            id,
            office_id: _,
            number,
            channel,
            refund_account_id,
            payment_count,
            total_rial,
            content_sha256,
            made_by,
            made_at,
            version: _,
        } = row;
        Self {
            id,
            number,
            channel,
            refund_account_id,
            payment_count,
            total: total_rial,
            content_sha256: hex(&content_sha256),
            state: rules::order_state(counts),
            open_count: counts.open,
            settled_count: counts.settled,
            returned_count: counts.returned,
            unexecuted_count: counts.unexecuted,
            made_by,
            made_by_name: people.name(made_by),
            made_at,
            actions,
        }
    }
}

/// What a payment is shown with, beside its row.
#[derive(Debug, Default)]
pub(super) struct Beside {
    pub order_number: String,
    pub reissued_as: Option<PaymentId>,
    pub remedies: Vec<remedy::Model>,
}

/// One payment to one payee (پرداخت).
#[derive(Debug, Serialize, ToSchema)]
pub struct Payment {
    /// Id.
    pub id: PaymentId,
    /// The agency concerned; absent where money of the treasury's own accounts goes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// Its number, which the bank carries back on its statement.
    pub number: PaymentNumber,
    /// The order it belongs to.
    pub transfer_order_id: TransferOrderId,
    /// The order's number.
    #[schema(example = "1404-0001")]
    pub transfer_order_number: String,
    /// Its row in the order, from 1.
    #[schema(example = 1)]
    pub row_number: i32,
    /// The refund that is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<RefundId>,
    /// The refund's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-0001")]
    pub refund_number: Option<String>,
    /// Which of the refund's payees is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 1)]
    pub payee_number: Option<i32>,
    /// The resolution by which money in suspense goes back to its payer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolution_id: Option<ResolutionId>,
    /// Who is paid.
    pub payee: PaymentPayee,
    /// How much.
    pub amount: Rial,
    /// Where it stands.
    pub state: PaymentState,
    /// The bank's line with which it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_line_id: Option<LineId>,
    /// The day the bank paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-12")]
    pub settled_on_jalali: Option<String>,
    /// The bank's line with which it came back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returned_line_id: Option<LineId>,
    /// The day it came back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returned_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-14")]
    pub returned_on_jalali: Option<String>,
    /// The bank's words about that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returned_because: Option<String>,
    /// The payment in whose place it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissue_of: Option<PaymentId>,
    /// The payment that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reissued_as: Option<PaymentId>,
    /// What was said to become of it after it came back or was not carried out, oldest first.
    pub remedies: Vec<Remedy>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Payment {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: payment::Model, beside: Beside, people: &People, actor: &Actor) -> Result<Self, Error> {
        let actions = rules::payment_actions(actor, &row, remedies::has_live(&beside.remedies));
        let Beside { order_number, reissued_as, remedies } = beside;
        let remedies = remedies.into_iter().map(|remedy| Remedy::of(remedy, &row, people, actor)).collect();
        let payment::Model {
            id,
            office_id: _,
            agency_id,
            transfer_order_id,
            row_number,
            number,
            refund_id,
            refund_number,
            payee_number,
            resolution_id,
            payee_sheba,
            payee_name,
            payee_identifier,
            amount_rial,
            state,
            settled_line_id,
            settled_on,
            returned_line_id,
            returned_on,
            returned_because,
            reissue_of,
            version: _,
        } = row;
        Ok(Self {
            id,
            agency_id,
            number,
            transfer_order_id,
            transfer_order_number: order_number,
            row_number,
            refund_id,
            refund_number,
            payee_number,
            resolution_id,
            payee: PaymentPayee { sheba: payee_sheba, name: payee_name, identifier: payee_identifier },
            amount: amount_rial,
            state,
            settled_line_id,
            settled_on,
            settled_on_jalali: settled_on.map(jalali).transpose()?,
            returned_line_id,
            returned_on,
            returned_on_jalali: returned_on.map(jalali).transpose()?,
            returned_because,
            reissue_of,
            reissued_as,
            remedies,
            actions,
        })
    }
}

/// What is to become of a payment that did not reach its payee, by one person's word and another's agreement.
#[derive(Debug, Serialize, ToSchema)]
pub struct Remedy {
    /// Id.
    pub id: RemedyId,
    /// The agency concerned; absent where money of the treasury's own accounts goes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// The payment.
    pub payment_id: PaymentId,
    /// The payment's number.
    pub payment_number: PaymentNumber,
    /// How much it is about.
    pub amount: Rial,
    /// What becomes of it.
    pub kind: RemedyKind,
    /// Of a reissue: whom to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee: Option<PaymentPayee>,
    /// Why.
    #[schema(example = "شبای تازه به نامهٔ دستگاه")]
    pub note: String,
    /// Where it stands.
    pub state: RemedyState,
    /// Who proposed it.
    pub made_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub made_by_name: Option<String>,
    /// When.
    pub made_at: DateTime<Utc>,
    /// Who decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub decided_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
    /// Why it was rejected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejected_because: Option<String>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Remedy {
    /// A remedy of a payment.
    pub(super) fn of(row: remedy::Model, payment: &payment::Model, people: &People, actor: &Actor) -> Self {
        let actions = rules::remedy_actions(actor, &row, payment.state);
        let remedy::Model {
            id,
            office_id: _,
            agency_id,
            payment_id,
            kind,
            payee_sheba,
            payee_name,
            payee_identifier,
            note,
            state,
            made_by,
            made_at,
            decided_by,
            decided_at,
            rejected_because,
            version: _,
        } = row;
        let payee = payee_sheba.zip(payee_name);
        let payee = payee.map(|(sheba, name)| PaymentPayee { sheba, name, identifier: payee_identifier });
        Self {
            id,
            agency_id,
            payment_id,
            payment_number: payment.number.clone(),
            amount: payment.amount_rial,
            kind,
            payee,
            note,
            state,
            made_by,
            made_by_name: people.name(made_by),
            made_at,
            decided_by,
            decided_by_name: people.name(decided_by),
            decided_at,
            rejected_because,
            actions,
        }
    }
}
