//! The values as database columns.
//!
//! Reading goes through the checked constructors: a row that was damaged or written by hand
//! fails to load instead of becoming an invalid value.

use std::sync::Arc;

use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, StringLen, ValueType, ValueTypeErr};
use sea_orm::{ActiveValue, ColIdx, DbErr, IntoActiveValue, QueryResult};
use sea_orm::{TryGetError, TryGetable, Value};

use crate::{
    AgencyCode, CreditNumber, FiscalYear, LegalId, NationalId, PaymentIdentifier, PaymentNumber, Rial, Sheba, Side,
    Text, TrackingReference,
};

/// `$type` is stored as `$stored`; `$write` and `$read` lead from one to the other.
macro_rules! column {
    ($type:ident as $stored:ident, $array:ident, $column:expr, $write:expr, $read:expr) => {
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                let write: fn(&$type) -> $stored = $write;
                write(&value).into()
            }
        }

        impl TryGetable for $type {
            fn try_get_by<I: ColIdx>(row: &QueryResult, column: I) -> Result<Self, TryGetError> {
                let stored = $stored::try_get_by(row, column)?;
                $read(stored).map_err(|refusal| {
                    TryGetError::DbErr(DbErr::TryIntoErr {
                        from: stringify!($stored),
                        into: stringify!($type),
                        source: Arc::new(refusal),
                    })
                })
            }
        }

        impl ValueType for $type {
            fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
                $read(<$stored as ValueType>::try_from(value)?).map_err(|_| ValueTypeErr)
            }

            fn type_name() -> String {
                stringify!($type).to_owned()
            }

            fn array_type() -> ArrayType {
                ArrayType::$array
            }

            fn column_type() -> ColumnType {
                $column
            }
        }

        impl Nullable for $type {
            fn null() -> Value {
                $stored::null()
            }
        }

        impl IntoActiveValue<$type> for $type {
            fn into_active_value(self) -> ActiveValue<$type> {
                ActiveValue::Set(self)
            }
        }
    };
}

/// A value stored in its string form, in a column of so many characters.
macro_rules! string_column {
    ($type:ident, $length:literal) => {
        column!(
            $type as String,
            String,
            ColumnType::String(StringLen::N($length)),
            ToString::to_string,
            |stored: String| stored.parse::<$type>()
        );
    };
}

column!(Rial as i64, BigInt, ColumnType::BigInteger, |amount| amount.get(), Rial::new);
column!(FiscalYear as i32, Int, ColumnType::Integer, |year| year.get(), FiscalYear::new);
column!(Text as String, String, ColumnType::Text, ToString::to_string, |stored: String| { Text::parse(&stored) });
string_column!(NationalId, 10);
string_column!(LegalId, 11);
string_column!(Sheba, 26);
string_column!(PaymentIdentifier, 30);
string_column!(CreditNumber, 13);
string_column!(PaymentNumber, 14);
string_column!(TrackingReference, 15);
string_column!(AgencyCode, 8);
string_column!(Side, 6);

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use sea_orm::sea_query::ValueType;

    use super::*;

    /// That these compile is the test: the types as fields, optional fields and in conditions.
    mod ledger_line {
        #![expect(clippy::disallowed_methods, reason = "the macro writes saves that nothing calls")]

        use sea_orm::entity::prelude::*;

        use super::*;

        #[sea_orm::model]
        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "ledger_line")]
        pub struct Model {
            #[sea_orm(primary_key)]
            pub id: i64,
            pub amount_rial: Rial,
            pub ceiling_rial: Option<Rial>,
            pub fiscal_year: FiscalYear,
            pub side: Side,
            pub agency_code: AgencyCode,
            pub national_id: Option<NationalId>,
            pub legal_id: Option<LegalId>,
            pub sheba: Option<Sheba>,
            pub payment_identifier: Option<PaymentIdentifier>,
            pub subject: Option<Text>,
        }

        impl ActiveModelBehavior for ActiveModel {}
    }

    fn survives<T>(value: T, stored: impl Into<Value>)
    where
        T: ValueType + Nullable + Into<Value> + Clone + PartialEq + Debug,
    {
        let column: Value = value.clone().into();
        assert_eq!(column, stored.into());
        assert_eq!(<T as ValueType>::try_from(column).unwrap(), value);
        assert!(<T as ValueType>::try_from(T::null()).is_err());
    }

    #[test]
    fn every_value_survives_its_column() {
        survives(Rial::MAX, 999_999_999_999_999_999_i64);
        survives(FiscalYear::new(1404).unwrap(), 1404);
        survives(Side::Credit, "credit");
        survives(NationalId::parse("1360123458").unwrap(), "1360123458");
        survives(LegalId::parse("14003001239").unwrap(), "14003001239");
        let sheba = "IR780100004001000001234567";
        survives(Sheba::parse(sheba).unwrap(), sheba);
        survives(PaymentIdentifier::parse("007").unwrap(), "007");
        survives(AgencyCode::parse("12800016").unwrap(), "12800016");
        survives(TrackingReference::issue(42).unwrap(), "100000000000425");
        survives(Text::parse("پیش‌پرداخت").unwrap(), "پیش‌پرداخت");
    }

    #[test]
    fn a_damaged_row_does_not_load() {
        assert!(<Rial as ValueType>::try_from((-1_i64).into()).is_err());
        assert!(<FiscalYear as ValueType>::try_from(2026.into()).is_err());
        assert!(<NationalId as ValueType>::try_from("1360123459".into()).is_err());
        assert!(<Side as ValueType>::try_from("both".into()).is_err());
    }

    #[test]
    fn conditions_take_values() {
        use sea_orm::{ColumnTrait, DbBackend, EntityTrait, QueryFilter, QueryTrait};

        let query = ledger_line::Entity::find()
            .filter(ledger_line::Column::AmountRial.gte(Rial::ZERO))
            .filter(ledger_line::COLUMN.side.eq(Side::Debit))
            .build(DbBackend::Sqlite);

        assert!(query.to_string().ends_with(r#""amount_rial" >= 0 AND "ledger_line"."side" = 'debit'"#));
    }
}
