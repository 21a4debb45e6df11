//! Draws of funds as others see them.

use amanat_kernel::Rial;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    entity::{DrawState, draw},
    rules,
};
use crate::{
    base::{
        action::Action,
        auth::Actor,
        error::Error,
        id::{BankAccountId, DrawId, LineId, RefundId, UserId},
        jalali::jalali,
    },
    identity::People,
};

/// Funds drawn from account 20/9 to the refund account (تأمین وجه از حساب ۲۰/۹).
#[derive(Debug, Serialize, ToSchema)]
pub struct Draw {
    /// Id.
    pub id: DrawId,
    /// Its number; absent where funds came without having been asked for here.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-0001")]
    pub number: Option<String>,
    /// The refund account that gets them.
    pub refund_account_id: BankAccountId,
    /// How much.
    pub amount: Rial,
    /// The refunds that it was asked for, where that was said.
    pub refund_ids: Vec<RefundId>,
    /// Where it stands.
    pub state: DrawState,
    /// Who asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub requested_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_at: Option<DateTime<Utc>>,
    /// The bank's line with which it arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrived_line_id: Option<LineId>,
    /// The day it arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrived_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-10")]
    pub arrived_on_jalali: Option<String>,
    /// Who withdrew it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub withdrawn_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_because: Option<String>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Draw {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: draw::Model, refunds: Vec<RefundId>, people: &People, actor: &Actor) -> Result<Self, Error> {
        let actions = rules::draw_actions(actor, &row);
        let draw::Model {
            id,
            office_id: _,
            number,
            refund_account_id,
            amount_rial,
            state,
            requested_by,
            requested_at,
            arrived_line_id,
            arrived_on,
            withdrawn_by,
            withdrawn_at,
            withdrawn_because,
            version: _,
        } = row;
        Ok(Self {
            id,
            number,
            refund_account_id,
            amount: amount_rial,
            refund_ids: refunds,
            state,
            requested_by,
            requested_by_name: people.name(requested_by),
            requested_at,
            arrived_line_id,
            arrived_on,
            arrived_on_jalali: arrived_on.map(jalali).transpose()?,
            withdrawn_by,
            withdrawn_by_name: people.name(withdrawn_by),
            withdrawn_at,
            withdrawn_because,
            actions,
        })
    }
}
