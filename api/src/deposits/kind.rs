//! The kinds of deposit and their class in law.

use sea_orm::{ActiveEnum, DeriveActiveEnum, EnumIter, Iterable};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why money is held. Connection deposits of utilities are no deposits in this law (article 30, note) and have no kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum DepositKind {
    /// سپرده شرکت در مناقصه
    BidBond,
    /// تضمین انجام تعهدات
    Performance,
    /// تضمین پیش‌پرداخت
    AdvancePayment,
    /// سپرده حسن انجام کار
    Retention,
    /// سپرده بیمه (ماده ۳۸ قانون تأمین اجتماعی)
    #[serde(rename = "insurance_38")]
    #[sea_orm(string_value = "insurance_38")]
    Insurance38,
    /// سپرده قضایی
    Judicial,
    /// وجوه تودیعی به نفع ثالث
    ThirdParty,
    /// وثیقه جریمه
    FineSecurity,
    /// وثیقه گمرکی
    Customs,
    /// وثیقه مالیاتی
    TaxSecurity,
    /// سپرده شرکت در مزایده
    Auction,
    /// سپرده اجاره
    Lease,
    /// سایر
    Other,
}

/// The three classes of article 30 of the public accounting law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DepositClass {
    /// Money that secures the State's rights (article 30, a).
    Security,
    /// Money taken under an order of a court (article 30, b).
    Judicial,
    /// Money lodged for a third party (article 30, c).
    ThirdParty,
}

impl DepositKind {
    /// The kind of this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::iter().find(|kind| kind.to_value() == code)
    }

    /// The class in law.
    pub const fn class(self) -> DepositClass {
        match self {
            Self::Judicial => DepositClass::Judicial,
            Self::ThirdParty => DepositClass::ThirdParty,
            Self::BidBond
            | Self::Performance
            | Self::AdvancePayment
            | Self::Retention
            | Self::Insurance38
            | Self::FineSecurity
            | Self::Customs
            | Self::TaxSecurity
            | Self::Auction
            | Self::Lease
            | Self::Other => DepositClass::Security,
        }
    }

    /// The two digits that stand for the kind in payment identifiers. Never reassigned: identifiers outlive versions.
    pub const fn digits(self) -> u8 {
        match self {
            Self::BidBond => 1,
            Self::Performance => 2,
            Self::AdvancePayment => 3,
            Self::Retention => 4,
            Self::Insurance38 => 5,
            Self::Judicial => 6,
            Self::ThirdParty => 7,
            Self::FineSecurity => 8,
            Self::Customs => 9,
            Self::TaxSecurity => 10,
            Self::Auction => 11,
            Self::Lease => 12,
            Self::Other => 99,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_name_the_same_kinds() {
        let mut named: Vec<DepositKind> =
            amanat_formats::deposit_kinds().filter_map(|(code, _)| DepositKind::of_code(code)).collect();
        assert_eq!(named.len(), amanat_formats::deposit_kinds().count());
        named.dedup();
        assert_eq!(named.len(), DepositKind::iter().count());
    }
}
