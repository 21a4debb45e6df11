//! The shape of a hold.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{
    holds::{HoldKind, Model},
    rules,
};
use crate::base::{
    action::Action,
    auth::Actor,
    error::Error,
    id::{AgencyId, DepositHoldId, DepositId, UserId},
    jalali::jalali,
};

/// An order that blocks a deposit (توقیف): nothing of it is refunded until the hold is released.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositHold {
    /// Id.
    pub id: DepositHoldId,
    /// The agency that holds the deposit.
    pub agency_id: AgencyId,
    /// The deposit, all of it.
    pub deposit_id: DepositId,
    /// By whose order.
    pub kind: HoldKind,
    /// The authority that ordered it.
    #[schema(example = "شعبه ۳ اجرای احکام مدنی")]
    pub authority: String,
    /// Number of the order.
    #[schema(example = "۱۴۰۴/۱۲۸۷")]
    pub order_number: String,
    /// Day of the order.
    pub order_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub order_on_jalali: String,
    /// Who placed it.
    pub placed_by: UserId,
    /// When.
    pub placed_at: DateTime<Utc>,
    /// Whether it blocks no more.
    pub is_released: bool,
    /// Number of the order that lifted it; absent where it was placed in error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_order_number: Option<String>,
    /// Day of that order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_order_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_order_on_jalali: Option<String>,
    /// Why it was released.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_because: Option<String>,
    /// Who released it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_by: Option<UserId>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_at: Option<DateTime<Utc>>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl DepositHold {
    /// The hold as one caller sees it.
    pub(super) fn of(row: Model, actor: &Actor) -> Result<Self, Error> {
        let actions = rules::hold_actions(actor, &row);
        let Model {
            id,
            office_id: _,
            agency_id,
            deposit_id,
            kind,
            authority,
            order_number,
            order_on,
            placed_by,
            placed_at,
            release_order_number,
            release_order_on,
            released_because,
            released_by,
            released_at,
            version: _,
        } = row;
        Ok(Self {
            id,
            agency_id,
            deposit_id,
            kind,
            authority,
            order_number,
            order_on,
            order_on_jalali: jalali(order_on)?,
            placed_by,
            placed_at,
            is_released: released_at.is_some(),
            release_order_number,
            release_order_on,
            release_order_on_jalali: release_order_on.map(jalali).transpose()?,
            released_because,
            released_by,
            released_at,
            actions,
        })
    }
}

/// The hold as the document behind a step in its deposit's life.
pub(super) fn source(row: &Model) -> Value {
    json!({ "kind": "deposit_hold", "id": row.id, "label": row.order_number })
}
