//! Names of the columns and preamble keys, and how a name in a file is recognised.

use std::collections::HashMap;
use std::sync::LazyLock;

use amanat_kernel::text;

use crate::error::is_direction_mark;

/// A fact about the whole statement, one `key,value` row above the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Sheba,
    Currency,
    From,
    To,
    OpeningBalance,
    ClosingBalance,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Row,
    Date,
    Time,
    ValueDate,
    Description,
    PaymentIdentifier,
    Reference,
    CounterpartySheba,
    CounterpartyName,
    Debit,
    Credit,
    Balance,
}

impl Key {
    pub const ALL: [Self; 6] =
        [Self::Sheba, Self::Currency, Self::From, Self::To, Self::OpeningBalance, Self::ClosingBalance];

    pub const fn english(self) -> &'static str {
        match self {
            Self::Sheba => "sheba",
            Self::Currency => "currency",
            Self::From => "from",
            Self::To => "to",
            Self::OpeningBalance => "opening_balance",
            Self::ClosingBalance => "closing_balance",
        }
    }

    pub const fn persian(self) -> &'static str {
        match self {
            Self::Sheba => "شماره شبا",
            Self::Currency => "ارز",
            Self::From => "از تاریخ",
            Self::To => "تا تاریخ",
            Self::OpeningBalance => "مانده اول دوره",
            Self::ClosingBalance => "مانده پایان دوره",
        }
    }

    pub fn find(name: &str) -> Option<Self> {
        static NAMES: LazyLock<HashMap<String, Key>> = LazyLock::new(|| names(&Key::ALL, Key::english, Key::persian));
        NAMES.get(&recognisable(name)).copied()
    }
}

impl Column {
    /// In the order in which a statement is written; it is read in any order.
    pub const ALL: [Self; 12] = [
        Self::Row,
        Self::Date,
        Self::Time,
        Self::ValueDate,
        Self::Description,
        Self::PaymentIdentifier,
        Self::Reference,
        Self::CounterpartySheba,
        Self::CounterpartyName,
        Self::Debit,
        Self::Credit,
        Self::Balance,
    ];

    pub const fn english(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Date => "date",
            Self::Time => "time",
            Self::ValueDate => "value_date",
            Self::Description => "description",
            Self::PaymentIdentifier => "payment_identifier",
            Self::Reference => "reference",
            Self::CounterpartySheba => "counterparty_sheba",
            Self::CounterpartyName => "counterparty_name",
            Self::Debit => "debit",
            Self::Credit => "credit",
            Self::Balance => "balance",
        }
    }

    pub const fn persian(self) -> &'static str {
        match self {
            Self::Row => "ردیف",
            Self::Date => "تاریخ",
            Self::Time => "ساعت",
            Self::ValueDate => "تاریخ ارزش",
            Self::Description => "شرح",
            Self::PaymentIdentifier => "شناسه واریز",
            Self::Reference => "شماره پیگیری",
            Self::CounterpartySheba => "شبای طرف حساب",
            Self::CounterpartyName => "نام طرف حساب",
            Self::Debit => "بدهکار",
            Self::Credit => "بستانکار",
            Self::Balance => "مانده",
        }
    }

    /// Columns that a header must have. The two that identify a payment are among them although
    /// their cells may be empty: a bank that leaves them out leaves the treasury blind.
    pub const fn is_required(self) -> bool {
        match self {
            Self::Date | Self::Description | Self::PaymentIdentifier | Self::Reference | Self::Debit | Self::Credit => {
                true
            }
            Self::Row
            | Self::Time
            | Self::ValueDate
            | Self::CounterpartySheba
            | Self::CounterpartyName
            | Self::Balance => false,
        }
    }

    pub fn find(name: &str) -> Option<Self> {
        static NAMES: LazyLock<HashMap<String, Column>> =
            LazyLock::new(|| names(&Column::ALL, Column::english, Column::persian));
        NAMES.get(&recognisable(name)).copied()
    }
}

fn names<T: Copy>(all: &[T], english: fn(T) -> &'static str, persian: fn(T) -> &'static str) -> HashMap<String, T> {
    let both = |name: &T| [(recognisable(english(*name)), *name), (recognisable(persian(*name)), *name)];
    all.iter().flat_map(both).collect()
}

/// Letters and digits of the folded name: case, ZWNJ, spaces, underscores and a colon at the end
/// do not matter, nor whether a Persian letter was typed on an Arabic keyboard.
pub(crate) fn recognisable(name: &str) -> String {
    let unmarked: String = name.chars().filter(|c| !is_direction_mark(*c)).collect();
    text::fold(&unmarked).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_finds_its_own_column_or_key() {
        for column in Column::ALL {
            assert_eq!(Column::find(column.english()), Some(column));
            assert_eq!(Column::find(column.persian()), Some(column));
            assert_eq!(Key::find(column.english()), None);
            assert_eq!(Key::find(column.persian()), None);
        }
        for key in Key::ALL {
            assert_eq!(Key::find(key.english()), Some(key));
            assert_eq!(Key::find(key.persian()), Some(key));
        }
    }

    #[test]
    fn spelling_variants_of_a_name_are_the_same_name() {
        for name in ["Payment Identifier", "PAYMENT-IDENTIFIER", "شناسه‌واریز", "\u{200F}شناسه واريز :"]
        {
            assert_eq!(Column::find(name), Some(Column::PaymentIdentifier), "{name}");
        }
        assert_eq!(Column::find("بدهكار"), Some(Column::Debit));
        assert_eq!(Key::find("مانده‌ي پایان دوره"), None);
    }
}
