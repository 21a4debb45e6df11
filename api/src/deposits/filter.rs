//! What a list of deposits, or their total, is narrowed to.

use amanat_kernel::{CreditNumber, FiscalYear, PaymentIdentifier, Rial, Text};
use sea_orm::{ColumnTrait, Condition, sea_query::LikeExpr};

use super::{
    entity::{Column, DepositState},
    holds,
    kind::DepositKind,
    standing,
};
use crate::base::id::{AgencyId, DepositListId};

/// What a list or a total is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub states: Option<Vec<DepositState>>,
    pub kind: Option<DepositKind>,
    pub fiscal_year: Option<FiscalYear>,
    pub list: Option<DepositListId>,
    /// From how much, and up to how much.
    pub amount: (Option<Rial>, Option<Rial>),
    pub is_disputed: Option<bool>,
    pub is_on_hold: Option<bool>,
    /// With the digits in which receipt numbers are kept.
    pub receipt_number: Option<String>,
    pub payment_identifier: Option<PaymentIdentifier>,
    pub credit_number: Option<CreditNumber>,
    /// Part of the depositor's name, in any spelling of its letters.
    pub depositor_name: Option<Text>,
}

impl Filter {
    pub fn condition(&self) -> Condition {
        let name = self.depositor_name.as_ref().map(Text::fold);
        let disputed = self.is_disputed.map(|disputed| match disputed {
            true => Column::DisputedBecause.is_not_null(),
            false => Column::DisputedBecause.is_null(),
        });
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.states.as_deref().map(standing::in_one_of))
            .add_option(self.kind.map(|kind| Column::Kind.eq(kind)))
            .add_option(self.fiscal_year.map(|year| Column::FiscalYear.eq(year)))
            .add_option(self.amount.0.map(|least| Column::AmountRial.gte(least)))
            .add_option(self.amount.1.map(|most| Column::AmountRial.lte(most)))
            .add_option(disputed)
            .add_option(self.is_on_hold.map(holds::blocked))
            .add_option(self.list.map(|list| Column::DepositListId.eq(list)))
            .add_option(self.receipt_number.as_deref().map(|number| Column::ReceiptNumber.eq(number)))
            .add_option(self.payment_identifier.as_ref().map(|id| Column::PaymentIdentifier.eq(id.clone())))
            .add_option(self.credit_number.as_ref().map(|number| Column::CreditNumber.eq(number.as_str())))
            .add_option(name.map(|name| Column::DepositorNameFolded.like(containing(&name))))
    }

    /// A stable text of the filter, bound into page cursors.
    pub fn fingerprint(&self) -> String {
        format!("{self:?}")
    }
}

/// A pattern for texts that contain another, in which `%` and `_` mean themselves.
fn containing(text: &str) -> LikeExpr {
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}
