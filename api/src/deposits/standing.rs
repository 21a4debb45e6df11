//! Where deposits stand, for queries: what was refunded of an announced one says how.

use amanat_kernel::Rial;
use sea_orm::{
    ColumnTrait, Condition,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{Column, DepositState};

/// Deposits that stand so; what was refunded of an announced one says how.
pub fn in_state(state: DepositState) -> Condition {
    let refunded = Expr::col(Column::RefundedRial);
    let condition = Condition::all().add(Column::State.eq(state.stored()));
    match state {
        DepositState::Announced => condition.add(Column::RefundedRial.eq(Rial::ZERO)),
        DepositState::PartiallyRefunded => {
            condition.add(Column::RefundedRial.gt(Rial::ZERO)).add(refunded.lt(Expr::col(Column::AmountRial)))
        }
        DepositState::Refunded => condition.add(refunded.eq(Expr::col(Column::AmountRial))),
        DepositState::Declared
        | DepositState::Received
        | DepositState::Swept
        | DepositState::Cancelled
        | DepositState::Reversed => condition,
    }
}

/// Deposits that stand in one of several ways.
pub fn in_one_of(states: &[DepositState]) -> Condition {
    states.iter().fold(Condition::any(), |any, state| any.add(in_state(*state)))
}

/// The state that [`in_state`] asks for, as an expression.
pub fn expression() -> Expr {
    let refunded = || Expr::col(Column::RefundedRial);
    let announced = || Expr::col(Column::State).eq(DepositState::Announced);
    Expr::case(announced().and(refunded().eq(Expr::col(Column::AmountRial))), DepositState::Refunded)
        .case(announced().and(refunded().gt(Rial::ZERO)), DepositState::PartiallyRefunded)
        .finally(Expr::col(Column::State))
        .into()
}
