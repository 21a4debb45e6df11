//! Identifiers: one type per noun, so that a deposit's id is never taken for an agency's.
//!
//! All are UUIDv7: they sort by the time they were made, on both databases, which is what pages are cut by.

/// An id for documentation; it names nothing.
pub const EXAMPLE: &str = "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704";

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, sea_orm::DeriveValueType,
        )]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A new one.
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<$name> for uuid::Uuid {
            fn from(id: $name) -> uuid::Uuid {
                id.0
            }
        }

        // The ORM asks for this of every key; no key of ours is a number.
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
                    .examples([EXAMPLE])
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
        }
    )*};
}

id! {
    /// A provincial treasury's office.
    OfficeId
    /// A member of staff.
    UserId
    /// A role given to a member of staff.
    UserRoleId
    /// A sign-in and everything renewed from it.
    SessionId
    /// One link of a session's chain of refresh tokens.
    RefreshTokenId
    /// A one-time password code.
    PasswordCodeId
    /// An executive agency (دستگاه اجرایی).
    AgencyId
    /// A bank account of an agency or of the treasury.
    BankAccountId
    /// Somebody whose signature counts, by decree.
    SignatoryId
    /// A ledger account.
    AccountId
    /// A ledger posting.
    PostingId
    /// A month of a fiscal year.
    PeriodId
    /// A deposit (سپرده).
    DepositId
    /// A bank statement.
    StatementId
    /// A line of a bank statement.
    LineId
    /// A bank line in suspense.
    SuspenseItemId
    /// A line and a deposit that belong together.
    MatchGroupId
    /// One run of the matching rules.
    MatchRunId
    /// What people say an item in suspense is.
    ResolutionId
    /// Money on its way from a link account to the concentration account.
    SweepId
    /// What left the concentration account for account 20/9.
    RemittanceId
    /// An agency's list of swept deposits (ریز سپرده).
    ItemisedListId
    /// The treasury's announcement of a list (اعلام وصول).
    CollectionNoticeId
    /// A file of declared deposits.
    DepositListId
    /// A signature on a content.
    SignatureId
    /// A document attached to something.
    AttachmentId
    /// An order of a court or an authority that blocks a deposit.
    DepositHoldId
    /// A part of a ledger account's balance that may not leave.
    HoldId
    /// An agency's request to refund deposits (درخواست رد سپرده).
    RefundId
    /// A row of a refund.
    RefundRowId
    /// One submission of a refund: what its signatures are on.
    RefundRevisionId
    /// An order to the bank to pay (حواله).
    TransferOrderId
    /// One payment of a transfer order.
    PaymentId
    /// What is to become of a payment that did not reach its payee.
    RemedyId
    /// Funds drawn from account 20/9 to the refund account.
    DrawId
    /// A unit of the office's chart (واحد سازمانی).
    UnitId
    /// A working calendar (تقویم کاری).
    CalendarId
    /// Hours of the week, from a day on.
    CalendarWeekId
    /// A day that differs from its weekday.
    CalendarDayId
    /// What is promised to those who have a case (توافق‌نامه سطح خدمت).
    ServiceLevelId
    /// One published version of it.
    ServiceLevelVersionId
    /// Something that somebody waits for, a request or a complaint; its clock has the same id.
    CaseId
    /// What the worker found at a clock: a warning, a breach, an escalation.
    ClockFindingId
    /// What a calendar that was published later says of a breach.
    BreachReviewId
    /// Something that happened to a case.
    CaseEntryId
    /// A message to an applicant (پیام).
    MessageId
    /// Somebody's wish for another secret.
    SecretRecoveryId
    /// A service of the treasury (خدمت).
    ServiceId
    /// A form by which a service is asked for.
    ServiceFormId
    /// An uploaded file.
    FileId
    /// A file that somebody without an account uploaded.
    UploadId
    /// An audit event; its outbox row has the same id.
    EventId
}
