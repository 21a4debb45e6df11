//! Sweeps and remittances as others see them.

use amanat_kernel::{Rial, Total};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    entity::{remittance, sweep},
    rules::{self, SweepState},
};
use crate::{
    base::{
        action::Action,
        auth::Actor,
        error::Error,
        id::{AgencyId, BankAccountId, DepositId, LineId, RemittanceId, SuspenseItemId, SweepId},
        jalali::jalali,
    },
    reconciliation::{Unit, UnitId},
};

/// Money on its way from a link account to the concentration account (انتقال پایان ماه).
#[derive(Debug, Serialize, ToSchema)]
pub struct Sweep {
    /// Id.
    pub id: SweepId,
    /// The agency whose link account it left.
    pub agency_id: AgencyId,
    /// That link account.
    pub link_account_id: BankAccountId,
    /// The concentration account it goes to.
    pub concentration_account_id: BankAccountId,
    /// The amount.
    pub amount: Rial,
    /// The bank's reference of the transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_reference: Option<String>,
    /// Where the money is.
    pub state: SweepState,
    /// The day it left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_on_jalali: Option<String>,
    /// The link account's bank line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_line_id: Option<LineId>,
    /// The day it arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_on_jalali: Option<String>,
    /// The concentration account's bank line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_line_id: Option<LineId>,
    /// Whether it is known what it took.
    pub is_explained: bool,
    /// What stood on the link account less the amount, when it was last compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Total>,
    /// The remittance with which the money went on to account 20/9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remittance_id: Option<RemittanceId>,
    /// What it took; only where a single sweep is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<Vec<SweptUnit>>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Sweep {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: sweep::Model, actor: &Actor) -> Result<Self, Error> {
        let (state, actions) = (rules::sweep_state(&row), rules::sweep_actions(actor, &row));
        let sweep::Model {
            id,
            office_id: _,
            agency_id,
            link_account_id,
            concentration_account_id,
            amount_rial,
            bank_reference,
            out_line_id,
            out_on,
            in_line_id,
            in_on,
            difference_rial,
            is_explained,
            remittance_id,
            version: _,
        } = row;
        Ok(Self {
            id,
            agency_id,
            link_account_id,
            concentration_account_id,
            amount: amount_rial,
            bank_reference,
            state,
            out_on,
            out_on_jalali: out_on.map(jalali).transpose()?,
            out_line_id,
            in_on,
            in_on_jalali: in_on.map(jalali).transpose()?,
            in_line_id,
            is_explained,
            difference: difference_rial.map(|difference| Total::new(difference.into())),
            remittance_id,
            units: None,
            actions,
        })
    }
}

/// Money of one bank line that a sweep took.
#[derive(Debug, Serialize, ToSchema)]
pub struct SweptUnit {
    /// The deposit whose money it is; absent for what nobody has identified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_id: Option<DepositId>,
    /// The item in suspense that it is, where it is no deposit's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspense_item_id: Option<SuspenseItemId>,
    /// The day the bank booked it.
    pub booked_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub booked_on_jalali: String,
    /// How much; what the bank had debited is negative.
    pub amount: Total,
}

impl SweptUnit {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(unit: &Unit) -> Result<Self, Error> {
        Ok(Self {
            deposit_id: unit.deposit,
            suspense_item_id: match unit.id {
                UnitId::Item(id) => Some(id),
                UnitId::Pair(_) => None,
            },
            booked_on: unit.booked_on,
            booked_on_jalali: jalali(unit.booked_on)?,
            amount: Total::new(unit.signed.into()),
        })
    }
}

/// What left the concentration account for account 20/9 of the General Treasury.
#[derive(Debug, Serialize, ToSchema)]
pub struct Remittance {
    /// Id.
    pub id: RemittanceId,
    /// The account it left.
    pub concentration_account_id: BankAccountId,
    /// The account it went to.
    pub central_deposit_account_id: BankAccountId,
    /// The amount.
    pub amount: Rial,
    /// The day the bank booked it.
    pub booked_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-06-02")]
    pub booked_on_jalali: String,
    /// The bank's reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_reference: Option<String>,
    /// The bank line.
    pub line_id: LineId,
    /// The amount less the arrived sweeps that it was found to be; 0 where they explain it.
    pub difference: Total,
    /// Those sweeps; only where a single remittance is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sweep_ids: Option<Vec<SweepId>>,
}

impl Remittance {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: remittance::Model) -> Result<Self, Error> {
        let remittance::Model {
            id,
            office_id: _,
            concentration_account_id,
            central_deposit_account_id,
            amount_rial,
            booked_on,
            bank_reference,
            line_id,
            difference_rial,
            version: _,
        } = row;
        Ok(Self {
            id,
            concentration_account_id,
            central_deposit_account_id,
            amount: amount_rial,
            booked_on,
            booked_on_jalali: jalali(booked_on)?,
            bank_reference,
            line_id,
            difference: Total::new(difference_rial.into()),
            sweep_ids: None,
        })
    }
}
