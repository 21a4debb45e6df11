//! Shapes shared by the operations on services and their forms.

use amanat_kernel::{Rial, Text, form::FormDefinition};
use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    entity::{service, service_form},
    forms,
};
use crate::base::{
    action::Action,
    error::Error,
    id::{ServiceFormId, ServiceId},
};

/// Where a form stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ServiceFormState {
    /// It is being written.
    Draft,
    /// By it the service is asked for.
    Published,
    /// A later form took its place; what was asked with it keeps it.
    Superseded,
}

/// A paper that an applicant has to have at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ServicePaper {
    /// What it is, in Persian.
    #[validate(length(min = 1, max = 300))]
    #[schema(value_type = String, example = "قبض سپرده", min_length = 1, max_length = 300)]
    pub title_fa: Text,
    /// What it is, in English.
    #[validate(length(min = 1, max = 300))]
    #[schema(value_type = String, example = "The deposit receipt", min_length = 1, max_length = 300)]
    pub title_en: Text,
}

/// Who answers what is asked by a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct Answering {
    /// Who does it, in Persian.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "کارشناس واحد سپرده", min_length = 1, max_length = 200)]
    pub responsible_fa: Text,
    /// Who does it, in English.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Clerk of the deposit unit", min_length = 1, max_length = 200)]
    pub responsible_en: Text,
    /// Who answers for it, in Persian.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "رئیس اداره خزانه", min_length = 1, max_length = 200)]
    pub accountable_fa: Text,
    /// Who answers for it, in English.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Head of the treasury office", min_length = 1, max_length = 200)]
    pub accountable_en: Text,
    /// Who is asked, in Persian.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "ذی‌حساب دستگاه اجرایی", min_length = 1, max_length = 200)]
    pub consulted_fa: Text,
    /// Who is asked, in English.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Controller of the agency", min_length = 1, max_length = 200)]
    pub consulted_en: Text,
    /// Who is told, in Persian.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "متقاضی", min_length = 1, max_length = 200)]
    pub informed_fa: Text,
    /// Who is told, in English.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "The applicant", min_length = 1, max_length = 200)]
    pub informed_en: Text,
}

/// What people read of a service, and where it stands in the menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ServiceDescription {
    /// Its name, in Persian.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "استعلام مانده سپرده", min_length = 1, max_length = 200)]
    pub title_fa: Text,
    /// Its name, in English.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Deposit balance inquiry", min_length = 1, max_length = 200)]
    pub title_en: Text,
    /// What it is for, in Persian.
    #[validate(length(min = 1, max = 2000))]
    #[schema(value_type = String, example = "پاسخ خزانه درباره مانده یک سپرده", min_length = 1, max_length = 2000)]
    pub summary_fa: Text,
    /// What it is for, in English.
    #[validate(length(min = 1, max = 2000))]
    #[schema(value_type = String, example = "The treasury's word on what is left of a deposit", min_length = 1, max_length = 2000)]
    pub summary_en: Text,
    /// The law on which it rests, in Persian.
    #[validate(length(min = 1, max = 1000))]
    #[schema(value_type = String, example = "ماده ۴۱ قانون محاسبات عمومی کشور", min_length = 1, max_length = 1000)]
    pub legal_basis_fa: Text,
    /// The law on which it rests, in English.
    #[validate(length(min = 1, max = 1000))]
    #[schema(value_type = String, example = "Public Accounting Law, article 41", min_length = 1, max_length = 1000)]
    pub legal_basis_en: Text,
    /// What an applicant has to have at hand.
    #[validate(length(max = 20), nested)]
    #[schema(max_items = 20)]
    pub papers: Vec<ServicePaper>,
    /// Who answers.
    #[validate(nested)]
    pub answering: Answering,
    /// Its place in the menu, from the top.
    #[validate(range(min = 1, max = 999))]
    #[schema(example = 10, minimum = 1, maximum = 999)]
    pub menu_order: i32,
}

impl ServiceDescription {
    /// What a row says.
    ///
    /// # Errors
    /// Internal, when the papers cannot be read.
    pub(super) fn of(row: &service::Model) -> Result<Self, Error> {
        let row = row.clone();
        Ok(Self {
            title_fa: row.title_fa,
            title_en: row.title_en,
            summary_fa: row.summary_fa,
            summary_en: row.summary_en,
            legal_basis_fa: row.legal_basis_fa,
            legal_basis_en: row.legal_basis_en,
            papers: serde_json::from_str(&row.papers)?,
            answering: Answering {
                responsible_fa: row.responsible_fa,
                responsible_en: row.responsible_en,
                accountable_fa: row.accountable_fa,
                accountable_en: row.accountable_en,
                consulted_fa: row.consulted_fa,
                consulted_en: row.consulted_en,
                informed_fa: row.informed_fa,
                informed_en: row.informed_en,
            },
            menu_order: row.menu_order,
        })
    }
}

/// A form of a service, in short.
#[derive(Debug, Serialize, ToSchema)]
pub struct FormStanding {
    /// Id.
    pub id: ServiceFormId,
    /// Its number among the service's forms.
    #[schema(example = 1)]
    pub number: i32,
    /// SHA-256 of its definition, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// Since when it stands so.
    #[schema(example = "2026-03-21T05:30:00Z")]
    pub since: DateTime<Utc>,
}

impl FormStanding {
    pub(super) fn of(row: &service_form::Model) -> Self {
        Self {
            id: row.id,
            number: row.number,
            content_sha256: forms::hex(&row.content_sha256),
            since: row.published_at.unwrap_or(row.drafted_at),
        }
    }
}

/// A service of the treasury, as its staff see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Service {
    /// Id.
    pub id: ServiceId,
    /// How addresses name it.
    #[schema(example = "deposit-balance")]
    pub code: String,
    /// What people read of it.
    pub description: ServiceDescription,
    /// What it costs in rials: nothing, whatever it is.
    #[schema(example = "0")]
    pub cost: Rial,
    /// The form by which it is asked for; absent while none is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<FormStanding>,
    /// The form that is being written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<FormStanding>,
    /// When it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-03-21T05:30:00Z")]
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Why it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "ادغام در خدمت دیگر")]
    pub withdrawn_because: Option<Text>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

/// A service as a line of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedService {
    /// Id.
    pub id: ServiceId,
    /// How addresses name it.
    #[schema(example = "deposit-balance")]
    pub code: String,
    /// Its name, in Persian.
    #[schema(value_type = String, example = "استعلام مانده سپرده")]
    pub title_fa: Text,
    /// Its name, in English.
    #[schema(value_type = String, example = "Deposit balance inquiry")]
    pub title_en: Text,
    /// Its place in the menu, from the top.
    #[schema(example = 10)]
    pub menu_order: i32,
    /// Number of the form by which it is asked for; absent while none is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 1)]
    pub form_number: Option<i32>,
    /// Number of the form that is being written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 2)]
    pub draft_number: Option<i32>,
    /// When it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-03-21T05:30:00Z")]
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// A form of a service, with what it asks.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceForm {
    /// Id.
    pub id: ServiceFormId,
    /// Whose form it is.
    pub service_id: ServiceId,
    /// The service's code.
    #[schema(example = "deposit-balance")]
    pub service_code: String,
    /// Its number among the service's forms.
    #[schema(example = 1)]
    pub number: i32,
    /// Where it stands.
    pub state: ServiceFormState,
    /// SHA-256 of its definition, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// What it asks.
    pub definition: FormDefinition,
    /// The answers that it takes, as JSON Schema (draft 2020-12).
    #[schema(value_type = Object, example = json!({ "type": "object" }))]
    pub json_schema: Value,
    /// When it was written last.
    #[schema(example = "2026-03-21T05:30:00Z")]
    pub drafted_at: DateTime<Utc>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-03-21T05:30:00Z")]
    pub published_at: Option<DateTime<Utc>>,
}

/// A form as a line of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedForm {
    /// Id.
    pub id: ServiceFormId,
    /// The service's code.
    #[schema(example = "deposit-balance")]
    pub service_code: String,
    /// Its number among the service's forms.
    #[schema(example = 1)]
    pub number: i32,
    /// Where it stands.
    pub state: ServiceFormState,
    /// SHA-256 of its definition, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// When it was written last.
    #[schema(example = "2026-03-21T05:30:00Z")]
    pub drafted_at: DateTime<Utc>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-03-21T05:30:00Z")]
    pub published_at: Option<DateTime<Utc>>,
}
