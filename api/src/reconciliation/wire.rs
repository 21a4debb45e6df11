//! Shapes shared by the operations of reconciliation.

use amanat_kernel::Rial;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

pub use super::entity::{LineDirection, MatchStage, MatchState, SuspenseReason, SuspenseState};
use super::{
    entity::{match_group, suspense_item},
    rules,
};
use crate::base::{
    action::Action,
    auth::Actor,
    error::Error,
    id::{AgencyId, BankAccountId, DepositId, LineId, SuspenseItemId, UserId},
    jalali::jalali,
};

/// Somebody's word that an item is a certain deposit.
#[derive(Debug, Serialize, ToSchema)]
pub struct Identification {
    /// The deposit.
    pub deposit_id: DepositId,
    /// Where the identification stands.
    pub state: MatchState,
    /// How it was found.
    pub stage: MatchStage,
    /// Why the proposer thinks so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who proposed.
    pub made_by: UserId,
    /// When.
    pub made_at: DateTime<Utc>,
    /// Who decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<UserId>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
}

/// A bank line that was not matched by itself (وجوه نامشخص).
#[derive(Debug, Serialize, ToSchema)]
pub struct SuspenseItem {
    /// Id.
    pub id: SuspenseItemId,
    /// The agency whose account it is.
    pub agency_id: AgencyId,
    /// The bank account.
    pub bank_account_id: BankAccountId,
    /// The statement's line.
    pub line_id: LineId,
    /// Which way the money moved.
    pub direction: LineDirection,
    /// How much.
    pub amount: Rial,
    /// The day the bank booked it.
    pub booked_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub booked_on_jalali: String,
    /// The payment identifier of the line, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_identifier: Option<String>,
    /// The bank's reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_reference: Option<String>,
    /// Who paid, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterparty_name: Option<String>,
    /// The bank's description.
    pub description: String,
    /// Why it was not matched.
    pub reason: SuspenseReason,
    /// The deposit that came nearest; shown to those who may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closest_deposit_id: Option<DepositId>,
    /// Where it stands.
    pub state: SuspenseState,
    /// When it came into suspense.
    pub opened_at: DateTime<Utc>,
    /// The identification that is proposed or stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl SuspenseItem {
    /// The item as one caller sees it. `sees_all`: the caller's reach is the whole office, so that a deposit of another
    /// agency may be named.
    pub(super) fn of(
        row: suspense_item::Model,
        group: Option<match_group::Model>,
        actor: &Actor,
        sees_all: bool,
    ) -> Result<Self, Error> {
        let actions = rules::actions(actor, &row, group.as_ref());
        let suspense_item::Model {
            id,
            office_id: _,
            agency_id,
            bank_account_id,
            line_id,
            direction,
            amount_rial,
            booked_on,
            payment_identifier,
            bank_reference,
            counterparty_name,
            description,
            reason,
            closest_deposit_id,
            state,
            opened_at,
            version: _,
        } = row;
        Ok(Self {
            id,
            agency_id,
            bank_account_id,
            line_id,
            direction,
            amount: amount_rial,
            booked_on,
            booked_on_jalali: jalali(booked_on)?,
            payment_identifier,
            bank_reference,
            counterparty_name,
            description,
            reason,
            closest_deposit_id: closest_deposit_id.filter(|_| sees_all || reason != SuspenseReason::OtherAgency),
            state,
            opened_at,
            identification: group.map(Identification::of),
            actions,
        })
    }
}

impl Identification {
    fn of(row: match_group::Model) -> Self {
        let match_group::Model {
            id: _,
            office_id: _,
            agency_id: _,
            line_id: _,
            deposit_id,
            suspense_item_id: _,
            stage,
            rule_version: _,
            weight_reference: _,
            weight_amount: _,
            weight_agency: _,
            rivals: _,
            margin: _,
            state,
            note,
            made_by,
            made_at,
            decided_by,
            decided_at,
            rejected_because: _,
            version: _,
        } = row;
        Self { deposit_id, state, stage, note, made_by, made_at, decided_by, decided_at }
    }
}
