//! Shapes shared by the operations of reconciliation.

use amanat_kernel::{Rial, Sheba};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

pub use super::entity::{
    LineDirection, MatchStage, MatchState, ResolutionKind, ResolutionState, SuspenseReason, SuspenseState,
};
use super::{
    entity::{match_group, resolution, resolution_item, suspense_item},
    rules,
};
use crate::{
    base::{
        action::Action,
        auth::{Actor, Scope},
        error::Error,
        id::{AgencyId, BankAccountId, DepositId, LineId, ResolutionId, StatementId, SuspenseItemId, SweepId, UserId},
        jalali::jalali,
    },
    identity::People,
};

/// What was said about an item; its own address tells more.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ItemResolution {
    /// Id of the resolution.
    pub id: ResolutionId,
    /// What it says.
    pub kind: ResolutionKind,
    /// Where it stands.
    pub state: ResolutionState,
}

/// A bank line that was not matched by itself (وجوه نامشخص).
#[derive(Debug, Serialize, ToSchema)]
pub struct SuspenseItem {
    /// Id.
    pub id: SuspenseItemId,
    /// The agency whose account it is; absent for the treasury's own accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// The bank account.
    pub bank_account_id: BankAccountId,
    /// The statement's line.
    pub line_id: LineId,
    /// The statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement_id: Option<StatementId>,
    /// Which way the money moved.
    pub direction: LineDirection,
    /// How much.
    pub amount: Rial,
    /// What of it was found to be deposits.
    pub identified: Rial,
    /// What of it is still in suspense. The rest went back to its payer, or was reversed.
    pub remaining: Rial,
    /// The day the bank booked it.
    pub booked_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub booked_on_jalali: String,
    /// Days since then.
    #[schema(example = 12)]
    pub age_days: i64,
    /// The payment identifier of the line, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_identifier: Option<String>,
    /// The bank's reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_reference: Option<String>,
    /// The other side's account, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterparty_account: Option<String>,
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
    /// The sweep that took what is not identified to the concentration account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sweep_id: Option<SweepId>,
    /// The line by which the bank itself took the money back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversal_line_id: Option<LineId>,
    /// Whether it was found to be one end of a transfer between the treasury's own accounts.
    pub is_transfer: bool,
    /// Whether it was found to be payments of the treasury, the return of one, or funds from account 20/9.
    pub is_payment: bool,
    /// Where it stands.
    pub state: SuspenseState,
    /// When it came into suspense.
    pub opened_at: DateTime<Utc>,
    /// What was said about it, oldest first.
    pub resolutions: Vec<ItemResolution>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl SuspenseItem {
    /// The item as one caller sees it: who reaches one agency only is not told of another's deposit.
    pub(super) fn of(
        row: suspense_item::Model,
        resolutions: Vec<ItemResolution>,
        today: NaiveDate,
        actor: &Actor,
        scope: &Scope,
    ) -> Result<Self, Error> {
        let actions = rules::item_actions(actor, &row);
        let suspense_item::Model {
            id,
            office_id: _,
            agency_id,
            bank_account_id,
            line_id,
            statement_id,
            direction,
            amount_rial,
            identified_rial,
            remaining_rial,
            booked_on,
            payment_identifier,
            bank_reference,
            bank_reference_folded: _,
            counterparty_account,
            counterparty_name,
            description,
            reason,
            closest_deposit_id,
            sweep_id,
            swept_on: _,
            reversal_line_id,
            is_transfer,
            is_payment,
            state,
            opened_at,
            version: _,
        } = row;
        let names_another = reason == SuspenseReason::OtherAgency && !scope.is_office();
        Ok(Self {
            id,
            agency_id,
            bank_account_id,
            line_id,
            statement_id,
            direction,
            amount: amount_rial,
            identified: identified_rial,
            remaining: remaining_rial,
            booked_on,
            booked_on_jalali: jalali(booked_on)?,
            age_days: rules::age_days(booked_on, today),
            payment_identifier,
            bank_reference,
            counterparty_account,
            counterparty_name,
            description,
            reason,
            closest_deposit_id: closest_deposit_id.filter(|_| !names_another),
            sweep_id,
            reversal_line_id,
            is_transfer,
            is_payment,
            state,
            opened_at,
            resolutions,
            actions,
        })
    }
}

/// An item and how much of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ItemShare {
    /// The item.
    pub suspense_item_id: SuspenseItemId,
    /// How much of it.
    pub amount: Rial,
}

/// Money of an item that is money of a deposit.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositShare {
    /// The item.
    pub suspense_item_id: SuspenseItemId,
    /// The deposit.
    pub deposit_id: DepositId,
    /// How much.
    pub amount: Rial,
}

/// What somebody says that items in suspense are, and what became of that.
#[derive(Debug, Serialize, ToSchema)]
pub struct Resolution {
    /// Id.
    pub id: ResolutionId,
    /// The agency concerned; absent where several are, or the treasury's own account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// What it says.
    pub kind: ResolutionKind,
    /// Where it stands.
    pub state: ResolutionState,
    /// How much it is about.
    pub amount: Rial,
    /// The items.
    pub items: Vec<ItemShare>,
    /// Of an identification: which money is which deposit's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deposits: Vec<DepositShare>,
    /// Of a payer return: the account to pay to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_sheba: Option<Sheba>,
    /// Of a payer return: whose account that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_name: Option<String>,
    /// Of a payer return: whether the bank names another account as the one from which the money came. Whoever decides
    /// agrees only once the payer's own word for this account has been seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = false)]
    pub is_to_another_account: Option<bool>,
    /// Of a bank reversal: the deposit whose receipt it undoes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversed_deposit_id: Option<DepositId>,
    /// Why the proposer thinks so.
    pub note: String,
    /// The limit up to which one person was enough, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alone_up_to: Option<Rial>,
    /// Who proposed.
    pub made_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub made_by_name: Option<String>,
    /// When.
    pub made_at: DateTime<Utc>,
    /// Who decided, or took it back.
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

impl Resolution {
    /// The resolution as one caller sees it.
    pub(super) fn of(
        row: resolution::Model,
        items: Vec<resolution_item::Model>,
        pairs: Vec<match_group::Model>,
        is_to_another_account: Option<bool>,
        people: &People,
        actor: &Actor,
    ) -> Self {
        let actions = rules::resolution_actions(actor, &row);
        let resolution::Model {
            id,
            office_id: _,
            agency_id,
            kind,
            amount_rial,
            note,
            payee_sheba,
            payee_name,
            reversed_deposit_id,
            state,
            alone_up_to_rial,
            made_by,
            made_at,
            decided_by,
            decided_at,
            rejected_because,
            version: _,
        } = row;
        let items = items
            .into_iter()
            .map(|item| ItemShare { suspense_item_id: item.suspense_item_id, amount: item.amount_rial });
        let deposits = pairs.into_iter().filter_map(|pair| {
            let suspense_item_id = pair.suspense_item_id?;
            Some(DepositShare { suspense_item_id, deposit_id: pair.deposit_id, amount: pair.amount_rial })
        });
        Self {
            id,
            agency_id,
            kind,
            state,
            amount: amount_rial,
            items: items.collect(),
            deposits: deposits.collect(),
            payee_sheba,
            payee_name,
            is_to_another_account,
            reversed_deposit_id,
            note,
            alone_up_to: alone_up_to_rial,
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
