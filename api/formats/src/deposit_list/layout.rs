//! The columns of a list of deposits, and how their names are recognised.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::csv::layout::recognisable;

/// A column of the list; see the README of this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListColumn {
    /// For whoever reads the file; rows are counted here.
    Row,
    Kind,
    ReceiptNumber,
    ReceiptOn,
    Amount,
    DepositorKind,
    DepositorIdentifier,
    DepositorName,
    Subject,
    BankReference,
    BeneficiaryName,
    ContractNumber,
    CourtCaseNumber,
    /// What [`write_faults`](super::write_faults) added; not read, so that the mended file can be sent as it is.
    Fault,
}

impl ListColumn {
    /// In the order in which the template has them; they are read in any order.
    pub const ALL: [Self; 14] = [
        Self::Row,
        Self::Kind,
        Self::ReceiptNumber,
        Self::ReceiptOn,
        Self::Amount,
        Self::DepositorKind,
        Self::DepositorIdentifier,
        Self::DepositorName,
        Self::Subject,
        Self::BankReference,
        Self::BeneficiaryName,
        Self::ContractNumber,
        Self::CourtCaseNumber,
        Self::Fault,
    ];

    pub const fn english(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Kind => "kind",
            Self::ReceiptNumber => "receipt_number",
            Self::ReceiptOn => "receipt_on",
            Self::Amount => "amount",
            Self::DepositorKind => "depositor_kind",
            Self::DepositorIdentifier => "depositor_identifier",
            Self::DepositorName => "depositor_name",
            Self::Subject => "subject",
            Self::BankReference => "bank_reference",
            Self::BeneficiaryName => "beneficiary_name",
            Self::ContractNumber => "contract_number",
            Self::CourtCaseNumber => "court_case_number",
            Self::Fault => "error",
        }
    }

    pub const fn persian(self) -> &'static str {
        match self {
            Self::Row => "ردیف",
            Self::Kind => "نوع سپرده",
            Self::ReceiptNumber => "شماره قبض سپرده",
            Self::ReceiptOn => "تاریخ قبض",
            Self::Amount => "مبلغ (ریال)",
            Self::DepositorKind => "نوع سپرده‌گذار",
            Self::DepositorIdentifier => "شناسه سپرده‌گذار",
            Self::DepositorName => "نام سپرده‌گذار",
            Self::Subject => "موضوع",
            Self::BankReference => "شماره پیگیری",
            Self::BeneficiaryName => "نام ذی‌نفع",
            Self::ContractNumber => "شماره قرارداد",
            Self::CourtCaseNumber => "شماره پرونده قضایی",
            Self::Fault => "خطا",
        }
    }

    /// Further names under which people know the column.
    const fn others(self) -> &'static [&'static str] {
        match self {
            Self::ReceiptNumber => &["شماره قبض"],
            Self::ReceiptOn => &["تاریخ قبض سپرده", "receipt_date"],
            Self::Amount => &["مبلغ", "مبلغ به ریال", "amount_rial"],
            Self::DepositorKind => &["نوع شخص"],
            Self::DepositorIdentifier => &["کد ملی", "شناسه ملی", "کد ملی / شناسه ملی"],
            Self::BeneficiaryName => &["ذی‌نفع"],
            Self::CourtCaseNumber => &["شماره پرونده"],
            Self::Row
            | Self::Kind
            | Self::DepositorName
            | Self::Subject
            | Self::BankReference
            | Self::ContractNumber
            | Self::Fault => &[],
        }
    }

    /// Columns that the header must have, and whose cells must say something.
    pub const fn is_required(self) -> bool {
        match self {
            Self::Kind
            | Self::ReceiptNumber
            | Self::ReceiptOn
            | Self::Amount
            | Self::DepositorIdentifier
            | Self::DepositorName
            | Self::Subject => true,
            Self::Row
            | Self::DepositorKind
            | Self::BankReference
            | Self::BeneficiaryName
            | Self::ContractNumber
            | Self::CourtCaseNumber
            | Self::Fault => false,
        }
    }

    /// Columns that are for people and not read.
    pub const fn is_ignored(self) -> bool {
        matches!(self, Self::Row | Self::Fault)
    }

    pub fn find(name: &str) -> Option<Self> {
        static NAMES: LazyLock<HashMap<String, ListColumn>> = LazyLock::new(|| {
            let names = |column: ListColumn| {
                let all = [column.english(), column.persian()].into_iter().chain(column.others().iter().copied());
                all.map(move |name| (recognisable(name), column))
            };
            ListColumn::ALL.into_iter().flat_map(names).collect()
        });
        NAMES.get(&recognisable(name)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_finds_its_own_column() {
        for column in ListColumn::ALL {
            for name in [column.english(), column.persian()].into_iter().chain(column.others().iter().copied()) {
                assert_eq!(ListColumn::find(name), Some(column), "{name}");
            }
        }
        assert_eq!(ListColumn::find("\u{200F}مبلغ (ريال):"), Some(ListColumn::Amount));
        assert_eq!(ListColumn::find("Receipt Number"), Some(ListColumn::ReceiptNumber));
        assert_eq!(ListColumn::find("مبلغ (تومان)"), None);
    }
}
