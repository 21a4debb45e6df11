//! View what the treasury's refund account can pay.

use actix_web::{get, web::Data};
use amanat_kernel::Total;
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;

use super::{ViewTransferOrders, store};
use crate::{
    accounts::{self, Chart},
    base::{auth::Can, db::Db, error::Error, id::OfficeId, reply::Reply},
    refunds,
};

/// The money of the treasury's refund account, and what of it is free for what.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundAccount {
    /// What is on it by the ledger (1140). Bank facts post as they come, so it may be negative.
    #[schema(example = "900000000")]
    pub balance: Total,
    /// What of it the bank was ordered to pay and has not paid.
    #[schema(example = "150000000")]
    pub ordered: Total,
    /// What of it is set aside for refunds that are funded and not ordered yet.
    #[schema(example = "400000000")]
    pub set_aside: Total,
    /// How much can be ordered now: the balance less what was ordered.
    #[schema(example = "750000000")]
    pub free_to_order: Total,
    /// How much of that can go back to payers: what is set aside for refunds is not theirs. An order that pays funded refunds as
    /// well has what is set aside for these beside it.
    #[schema(example = "350000000")]
    pub free_for_payers: Total,
    /// How much can be set aside for further refunds: what goes back to payers, or came back and waits, is not free either.
    #[schema(example = "200000000")]
    pub free_to_fund: Total,
}

/// What the treasury's refund account can pay now, by the very rules by which orders and fundings are refused. What is read
/// here may be gone a moment later; the rules are asked again then.
#[utoipa::path(tag = "payments", operation_id = "view_refund_account",
    responses((status = 200, description = "What it can pay", body = RefundAccount)))]
#[get("/refund-account")]
pub async fn view_refund_account(viewer: Can<ViewTransferOrders>, db: Data<Db>) -> Result<Reply, Error> {
    let office = viewer.scope().office();
    db.snapshot(async |conn| {
        let funds = Funds::of(conn, office).await?;
        let free_to_fund = refunds::free_to_fund(conn, office).await?;
        Reply::plain(&RefundAccount {
            balance: funds.balance,
            ordered: funds.ordered,
            set_aside: funds.set_aside,
            free_to_order: funds.free_to_order(),
            free_for_payers: funds.free_for_payers(Total::new(0)),
            free_to_fund,
        })
    })
    .await
}

/// What an order is measured against.
#[derive(Debug)]
pub struct Funds {
    balance: Total,
    ordered: Total,
    set_aside: Total,
}

impl Funds {
    /// The funds as they are now.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn of(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Self, Error> {
        Ok(Self {
            balance: accounts::debit_balance(conn, office, Chart::RefundAccountBank, office.into()).await?,
            ordered: store::open_total(conn, office).await?,
            set_aside: refunds::set_aside(conn, office).await?,
        })
    }

    /// What is on the account, less what the bank was ordered before.
    pub fn free_to_order(&self) -> Total {
        Total::new(self.balance.get().saturating_sub(self.ordered.get()))
    }

    /// The same for an order by which money goes back to payers: it does not take what is set aside for other refunds than
    /// the ones that it pays itself.
    pub fn free_for_payers(&self, of_these: Total) -> Total {
        let of_others = self.set_aside.get().saturating_sub(of_these.get());
        Total::new(self.free_to_order().get().saturating_sub(of_others))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_aside_for_refunds_is_theirs() {
        let funds = Funds { balance: Total::new(900), ordered: Total::new(150), set_aside: Total::new(400) };
        assert_eq!(funds.free_to_order().get(), 750);
        assert_eq!(funds.free_for_payers(Total::new(0)).get(), 350);
        assert_eq!(funds.free_for_payers(Total::new(100)).get(), 450);
        let overdrawn = Funds { balance: Total::new(-10), ..funds };
        assert_eq!(overdrawn.free_to_order().get(), -160);
    }
}
