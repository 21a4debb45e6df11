//! Who is paid by a refund: rows that name one account and person are one payment.

use amanat_kernel::{Rial, Total};

use super::{
    Payee,
    entity::{PayeeMode, refund, refund_row},
};
use crate::base::error::Error;

/// What one payee gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Paid {
    pub payee_number: i32,
    pub payee: Payee,
    pub amount: Rial,
}

/// The payees in the order of their first rows, and each row's payee. Where the agency is paid it is the only one:
/// `agency` says who that is.
pub(super) fn of(
    row: &refund::Model,
    rows: &[refund_row::Model],
    agency: impl FnOnce() -> Option<Payee>,
) -> Result<(Vec<Paid>, Vec<i32>), Error> {
    let account = match row.payee_mode {
        PayeeMode::AgencyRefundAccount => agency(),
        PayeeMode::BeneficiaryDirect => None,
    };
    let mut found: Vec<(Payee, Total)> = Vec::new();
    let mut numbers = Vec::with_capacity(rows.len());
    for one in rows {
        let named = || {
            let sheba = one.payee_sheba.clone()?;
            Some(Payee { sheba, name: one.payee_name.clone()?, identifier: one.payee_identifier.clone() })
        };
        let payee = account.clone().or_else(named);
        let payee = payee.ok_or_else(|| anyhow::anyhow!("row {} of refund {} has no payee", one.row_number, row.id))?;
        let place = match found.iter().position(|(known, _)| *known == payee) {
            Some(place) => place,
            None => {
                found.push((payee, Total::ZERO));
                found.len().saturating_sub(1)
            }
        };
        if let Some((_, amount)) = found.get_mut(place) {
            *amount = [*amount, one.amount_rial.into()].into_iter().fold(Total::ZERO, plus);
        }
        numbers.push(i32::try_from(place).map_err(anyhow::Error::from)?.saturating_add(1));
    }
    let paid = (1_i32..).zip(found).map(|(payee_number, (payee, amount))| {
        Ok(Paid { payee_number, payee, amount: Rial::try_from(amount).map_err(anyhow::Error::from)? })
    });
    Ok((paid.collect::<Result<_, Error>>()?, numbers))
}

fn plus(one: Total, other: Total) -> Total {
    Total::new(one.get().saturating_add(other.get()))
}
