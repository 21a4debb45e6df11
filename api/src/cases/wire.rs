//! Shapes shared by the operations on cases.

use amanat_kernel::{Text, TrackingReference, sla_clock::CaseReading};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::complaint_wire::TrackedComplaint;
pub use super::entity::{CaseChannel, CaseEntryKind, CaseOutcome, CaseState};
pub use super::receipt::{CaseReceipt, ReceiptVerdict};
pub use crate::sla::CaseKind;
use crate::{
    attachments::wire::CaseAttachment,
    base::{
        action::Action,
        id::{CaseId, ServiceId, ServiceLevelId, UnitId, UserId},
    },
    deposits::wire::DepositorKind,
};

/// Who asks.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NameApplicant {
    /// The name.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "مریم رضایی", min_length = 1, max_length = 200)]
    pub name: Text,
    /// What the applicant is; with an identifier only.
    #[serde(default)]
    pub kind: Option<DepositorKind>,
    /// National id, legal-entity id or foreigner's number.
    #[serde(default)]
    #[validate(length(min = 1, max = 20))]
    #[schema(value_type = Option<String>, example = "1360123458", min_length = 1, max_length = 20)]
    pub identifier: Option<Text>,
    /// Mobile number.
    #[serde(default)]
    #[validate(length(min = 1, max = 20))]
    #[schema(value_type = Option<String>, example = "09121234567", min_length = 1, max_length = 20)]
    pub mobile: Option<Text>,
    /// Address for mail.
    #[serde(default)]
    #[validate(length(min = 1, max = 254))]
    #[schema(value_type = Option<String>, example = "m.rezaei@example.ir", min_length = 1, max_length = 254)]
    pub email: Option<Text>,
}

/// Who asks, as the office knows it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CaseApplicant {
    /// The name.
    #[schema(example = "مریم رضایی")]
    pub name: String,
    /// What the applicant is, where there is an identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<DepositorKind>,
    /// National id, legal-entity id or foreigner's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1360123458")]
    pub identifier: Option<String>,
    /// Mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "09121234567")]
    pub mobile: Option<String>,
    /// Address for mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "m.rezaei@example.ir")]
    pub email: Option<String>,
}

/// A case that was filed, with its secrets: they are shown here and nowhere else.
#[derive(Debug, Serialize, ToSchema)]
pub struct FiledCase {
    /// Its id, for staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<CaseId>,
    /// By which it is found again.
    pub reference: TrackingReference,
    /// To be typed with the reference.
    #[schema(example = "1234567")]
    pub pin: String,
    /// To be followed by a link, in its fragment.
    #[schema(example = "q83vEjRWeJCrze8SNFZ4kA")]
    pub token: String,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// SHA-256 of what was filed, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub filed_sha256: String,
    /// The office's signed word of all this.
    pub receipt: CaseReceipt,
    /// What the receipt's QR code holds: the address of the page that checks receipts, with the receipt in the fragment.
    #[schema(example = "https://khazaneh.example.ir/verify#eyJ2ZXJzaW9uIjoiYW1hbmF0L3JlY2VpcHQvMSJ9")]
    pub verification_url: String,
}

/// Another secret for a case: shown here and nowhere else.
#[derive(Debug, Serialize, ToSchema)]
pub struct IssuedSecret {
    /// The case.
    pub id: CaseId,
    /// By which it is found, as before.
    pub reference: TrackingReference,
    /// To be typed with the reference.
    #[schema(example = "1234567")]
    pub pin: String,
    /// To be followed by a link, in its fragment.
    #[schema(example = "q83vEjRWeJCrze8SNFZ4kA")]
    pub token: String,
    /// Since when it counts.
    pub issued_at: DateTime<Utc>,
}

/// What comes next in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseNext {
    /// The office reads it and gives it to a unit.
    OfficeReads,
    /// The office works on it.
    OfficeWorks,
    /// The applicant replies to a question.
    ApplicantReplies,
    /// The applicant may object to the answer.
    ApplicantMayObject,
    /// Nothing.
    Nothing,
}

/// The office's answer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CaseAnswer {
    /// What was decided.
    pub outcome: CaseOutcome,
    /// In the office's words.
    #[schema(example = "ماندهٔ سپرده در پیوست آمده است.")]
    pub text: String,
    /// How to object, where something was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "تا ده روز می‌توانید پرونده را بازگشایی کنید.")]
    pub appeal_note: Option<String>,
    /// When.
    pub answered_at: DateTime<Utc>,
}

/// Something that happened to a case, as its applicant reads it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PublicCaseEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub kind: CaseEntryKind,
    /// In which words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "لطفاً شماره قبض سپرده را بنویسید.")]
    pub text: Option<String>,
    /// The unit it was given to, in Persian.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "واحد سپرده")]
    pub unit_fa: Option<String>,
    /// The same in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Deposit unit")]
    pub unit_en: Option<String>,
    /// The day that was promised, where it takes longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_on: Option<NaiveDate>,
}

/// How long a case takes, in working time.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct CaseTime {
    /// Until when the answer is or was due; left out while the office waits for the applicant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_due_at: Option<DateTime<Utc>>,
    /// Minutes of working time that it may take.
    #[schema(example = 420)]
    pub promised_minutes: i64,
    /// Minutes of working time that it has taken.
    #[schema(example = 135)]
    pub used_minutes: i64,
    /// Whether the time for the answer has passed.
    #[schema(example = false)]
    pub is_late: bool,
}

impl CaseTime {
    /// Of what the clocks show.
    pub(crate) fn of(reading: &CaseReading) -> Self {
        let answer = &reading.answer;
        Self {
            answer_due_at: answer.deadline,
            promised_minutes: answer.allowed.num_minutes(),
            used_minutes: answer.used.num_minutes(),
            is_late: answer.is_late,
        }
    }
}

/// A case as its applicant sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrackedCase {
    /// By which it is found again.
    pub reference: TrackingReference,
    /// A request or a complaint.
    pub kind: CaseKind,
    /// Code of the service that is asked for; a complaint is about none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "deposit-balance")]
    pub service_code: Option<String>,
    /// Its title in Persian; of a complaint that word.
    #[schema(example = "استعلام مانده سپرده")]
    pub service_title_fa: String,
    /// Its title in English; of a complaint that word.
    #[schema(example = "Deposit balance inquiry")]
    pub service_title_en: String,
    /// What a request is about, in the applicant's words. What a complainant wrote is not shown here.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مانده سپرده مناقصه ۱۴۰۴-۱۲")]
    pub subject: Option<String>,
    /// What only a complaint has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint: Option<TrackedComplaint>,
    /// Where it stands.
    pub state: CaseState,
    /// What comes next.
    pub next: CaseNext,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// SHA-256 of what was filed, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub filed_sha256: String,
    /// What the office asks, while it waits for the reply.
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
    /// Until when the applicant may reopen it, where it was answered; left out while the remedy of a complaint has yet to be
    /// done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reopen_until: Option<DateTime<Utc>>,
    /// Why it ended without an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "موضوع در صلاحیت خزانه نیست.")]
    pub ended_because: Option<String>,
    /// The case of the same applicant in which it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<TrackingReference>,
    /// How the applicant rated the answer, from 1 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 5)]
    pub rating: Option<i32>,
    /// How long it takes, where something is promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<CaseTime>,
    /// What happened so far, oldest first.
    pub entries: Vec<PublicCaseEntry>,
    /// The files that the applicant sent along.
    pub attachments: Vec<CaseAttachment>,
    /// What the applicant may do next, and why not where not.
    pub actions: Vec<Action>,
}

/// Something that happened to a case, as the staff reads it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseEntry {
    /// Its number, from 1.
    #[schema(example = 1)]
    pub seq: i32,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub kind: CaseEntryKind,
    /// Whether the applicant sees it.
    #[schema(example = true)]
    pub is_public: bool,
    /// Who of the staff; left out where it was the applicant, or the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub actor_name: Option<String>,
    /// In which words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "با بایگانی هماهنگ شد.")]
    pub text: Option<String>,
}

/// Which unit answers a service, and what is promised to whoever asks for it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServicePlacement {
    /// Id; that of the service.
    pub id: ServiceId,
    /// Code of the service.
    #[schema(example = "deposit-balance")]
    pub service_code: String,
    /// Its title in Persian.
    #[schema(example = "استعلام مانده سپرده")]
    pub service_title_fa: String,
    /// Its title in English.
    #[schema(example = "Deposit balance inquiry")]
    pub service_title_en: String,
    /// The unit.
    pub unit_id: UnitId,
    /// Title of the unit in Persian.
    #[schema(example = "واحد سپرده")]
    pub unit_title_fa: String,
    /// Title of the unit in English.
    #[schema(example = "Deposit unit")]
    pub unit_title_en: String,
    /// What is promised; left out where nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_level_id: Option<ServiceLevelId>,
    /// Who said so.
    pub placed_by: UserId,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub placed_by_name: Option<String>,
    /// When.
    pub placed_at: DateTime<Utc>,
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
