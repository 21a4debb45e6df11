//! Shapes shared by the operations on requests.

use amanat_kernel::{Text, TrackingReference};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;
use validator::Validate;

use crate::{
    attachments::wire::{CaseAttachment, ClaimUpload},
    base::{
        action::Action,
        id::{AgencyId, CaseId, ServiceFormId, ServiceId, UnitId, UserId},
    },
    cases::wire::{CaseAnswer, CaseApplicant, CaseChannel, CaseState, CaseTime, NameApplicant},
    sla::Priority,
};

/// A request for a service.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "service": "general-request", "form_number": 1, "subject": "مانده سپرده مناقصه ۱۴۰۴-۱۲",
    "applicant": { "name": "مریم رضایی", "kind": "natural", "identifier": "1360123458", "mobile": "09121234567" },
    "answers": { "subject": "مانده سپرده مناقصه", "request": "مانده سپرده مناقصه ۱۴۰۴-۱۲ را اعلام فرمایید." },
}))]
pub struct FileRequest {
    /// Code of the service.
    #[validate(length(min = 1, max = 40))]
    #[schema(value_type = String, example = "general-request", min_length = 1, max_length = 40)]
    pub service: Text,
    /// Number of the form that was filled in: the service's published one.
    #[validate(range(min = 1, max = 1_000_000))]
    #[schema(minimum = 1, maximum = 1_000_000, example = 1)]
    pub form_number: i32,
    /// Who asks.
    #[validate(nested)]
    pub applicant: NameApplicant,
    /// What it is about.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "مانده سپرده مناقصه ۱۴۰۴-۱۲", min_length = 1, max_length = 200)]
    pub subject: Text,
    /// The answers to the form, by the names of its fields.
    #[schema(value_type = Object)]
    pub answers: Map<String, Value>,
    /// The uploaded files that the answers name.
    #[serde(default)]
    #[validate(length(max = 20), nested)]
    #[schema(max_items = 20)]
    pub uploads: Vec<ClaimUpload>,
}

/// A request for a service (درخواست خدمت).
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceRequest {
    /// Id.
    pub id: CaseId,
    /// By which people find it.
    pub reference: TrackingReference,
    /// The service.
    pub service_id: ServiceId,
    /// Code of the service.
    #[schema(example = "general-request")]
    pub service_code: String,
    /// Its title in Persian.
    #[schema(example = "درخواست عمومی")]
    pub service_title_fa: String,
    /// Its title in English.
    #[schema(example = "General request")]
    pub service_title_en: String,
    /// The form that was filled in.
    pub service_form_id: ServiceFormId,
    /// The agency whose staff filed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// By which way it came.
    pub channel: CaseChannel,
    /// Who asks.
    pub applicant: CaseApplicant,
    /// What it is about.
    #[schema(example = "مانده سپرده مناقصه ۱۴۰۴-۱۲")]
    pub subject: String,
    /// The answers to the form, as they were written; left out in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>, example = json!({ "request": "مانده سپرده را اعلام فرمایید." }))]
    pub answers: Option<Value>,
    /// The files that the applicant sent along; left out in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CaseAttachment>>,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// SHA-256 of what was filed, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub filed_sha256: String,
    /// Where it stands.
    pub state: CaseState,
    /// How soon it has to be answered.
    pub priority: Priority,
    /// The unit that works on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<UnitId>,
    /// Title of the unit in Persian.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "واحد سپرده")]
    pub unit_title_fa: Option<String>,
    /// Title of the unit in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Deposit unit")]
    pub unit_title_en: Option<String>,
    /// Who works on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub assignee_name: Option<String>,
    /// What the applicant was asked, while the office waits for the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "لطفاً شماره قبض سپرده را بنویسید.")]
    pub question: Option<String>,
    /// The last day for the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_due_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-03")]
    pub reply_due_on_jalali: Option<String>,
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<CaseAnswer>,
    /// Why it ended without an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "موضوع در صلاحیت خزانه نیست.")]
    pub ended_because: Option<String>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// How often it was reopened.
    #[schema(example = 0)]
    pub reopened_times: i32,
    /// The request in which it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into_id: Option<CaseId>,
    /// The reference of that one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<TrackingReference>,
    /// How the applicant rated the answer, from 1 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 5)]
    pub rating: Option<i32>,
    /// What the applicant said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "پاسخ روشن و به‌موقع بود.")]
    pub rating_comment: Option<String>,
    /// How long it takes, where something is promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<CaseTime>,
    /// What the caller may do next, and why not where not.
    pub actions: Vec<Action>,
}
