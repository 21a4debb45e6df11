//! The lines of the chart of accounts that the code posts to. Names and sides stand in the table `chart_account`.

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::base::id::AgencyId;

/// A line of the chart of accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(EnumIter))]
pub(crate) enum Chart {
    /// بانک، حساب رابط سپرده; one account per agency.
    LinkAccountBank,
    /// بانک، تمرکز وجوه سپرده استان; the office's one account.
    ConcentrationBank,
    /// طلب از خزانه‌داری کل، حساب ۲۰/۹; the office's one account.
    DueFromGeneralTreasury,
    /// بانک، حساب رد وجوه سپرده; the office's one account.
    RefundAccountBank,
    /// پرداخت‌های در راه; the office's one account.
    PaymentClearing,
    /// برداشت‌های بانکی نامشخص; one account per suspense item.
    UnidentifiedBankDebits,
    /// وجوه در راه میان حساب‌های خزانه; one account per sweep.
    CashInTransit,
    /// سپرده‌های پرداختنی; one account per deposit.
    DepositsPayable,
    /// رد سپرده‌های پرداختنی; one account per refund.
    RefundsPayable,
    /// وجوه نامشخص; one account per suspense item.
    UnidentifiedReceipts,
    /// پرداخت‌های برگشتی; one account per refund, or per resolution where money went back to a payer.
    ReturnedPayments,
}

impl Chart {
    /// The code, as accountants know it.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::LinkAccountBank => "1110",
            Self::ConcentrationBank => "1120",
            Self::DueFromGeneralTreasury => "1130",
            Self::RefundAccountBank => "1140",
            Self::PaymentClearing => "1150",
            Self::UnidentifiedBankDebits => "1170",
            Self::CashInTransit => "1180",
            Self::DepositsPayable => "2110",
            Self::RefundsPayable => "2120",
            Self::UnidentifiedReceipts => "2130",
            Self::ReturnedPayments => "2140",
        }
    }
}

/// An account of the ledger. It comes into being with its first entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Account {
    /// Its line in the chart.
    pub chart: Chart,
    /// What the account is about: an agency, a deposit, a suspense item.
    pub subject: Uuid,
    /// The agency whose people see it.
    pub agency: Option<AgencyId>,
}

/// What happened, in the language of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum PostingKind {
    /// D1': a bank credit that belongs to a declared deposit.
    ReceiptMatched,
    /// D1: a bank credit that nobody declared.
    ReceiptUnidentified,
    /// D2: an unidentified receipt turns out to be a deposit.
    ReceiptIdentified,
    /// A bank debit that nobody ordered; bank facts always post.
    BankDebitUnidentified,
    /// D2': an unidentified receipt is to go back to its payer.
    ReceiptReturned,
    /// The bank took a receipt back: the reversal of its posting, or the end of what it had become meanwhile.
    ReceiptReversed,
    /// D3, first half: a sweep has left the link account.
    SweepSent,
    /// D3, second half: a sweep has arrived on the concentration account.
    SweepArrived,
    /// D4: remitted to account 20/9.
    Remitted,
    /// R2: a refund was approved for the second time; what was owed for its deposits is to be paid.
    RefundApproved,
    /// R2 undone: the head of treasury took the approval back before the bank was ordered to pay.
    ApprovalTakenBack,
    /// R3: funds came from account 20/9 to the refund account.
    FundsDrawn,
    /// R4: the bank was ordered to pay a refund.
    RefundInstructed,
    /// R5: the bank has paid.
    PaymentSettled,
    /// R6: a payment came back.
    PaymentReturned,
    /// The bank did not carry a payment out.
    PaymentUnexecuted,
    /// R7a: a payment that came back was ordered again.
    PaymentReissued,
    /// R7b: a payment that came back is owed for its deposits again.
    RefundRestored,
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::Chart;

    /// Where the lines of the chart are written into the database.
    const MIGRATION: &str = include_str!("../../../migrations/sql/m0002_accounts.sql");

    #[test]
    fn every_line_that_is_posted_to_stands_in_the_database_once() {
        for line in Chart::iter() {
            let row = format!("\n    ('{}', ", line.code());
            assert_eq!(MIGRATION.matches(&row).count(), 1, "{line:?}");
        }
    }

    #[test]
    fn no_two_lines_have_one_code() {
        let mut codes: Vec<&str> = Chart::iter().map(Chart::code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Chart::iter().count());
    }
}
