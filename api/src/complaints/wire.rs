//! Shapes shared by the operations on complaints.

use amanat_kernel::{Text, TrackingReference};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::{
    attachments::wire::CaseAttachment,
    base::{
        action::Action,
        id::{CaseId, ServiceLevelId, UnitId, UserId},
    },
    cases::{
        complaint_wire::{ComplaintAbout, ComplaintOutcome, ComplaintRemedy, ComplaintState},
        wire::{CaseAnswer, CaseApplicant, CaseChannel, CaseEntry, CaseTime, NameApplicant},
    },
};

/// A complaint, as it is brought.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "about": "delay", "text": "دو ماه است که پاسخ استرداد سپرده داده نشده است.", "about_reference": "100000000000425",
    "applicant": { "name": "مریم رضایی", "mobile": "09121234567" },
}))]
pub struct FileComplaint {
    /// Of what.
    pub about: ComplaintAbout,
    /// What happened, in the complainant's words. Few may read it, and every reading is recorded.
    #[validate(length(min = 1, max = 4000))]
    #[schema(value_type = String, example = "دو ماه است که پاسخ استرداد سپرده داده نشده است.", min_length = 1,
        max_length = 4000)]
    pub text: Text,
    /// The case that it is about. The answer does not tell whether there is one.
    #[serde(default)]
    pub about_reference: Option<TrackingReference>,
    /// Code of the unit complained of; left out, it is the unit of the case.
    #[serde(default)]
    #[validate(length(min = 1, max = 20))]
    #[schema(value_type = Option<String>, example = "21", min_length = 1, max_length = 20)]
    pub unit: Option<Text>,
    /// Who complains; left out by those who stay unnamed.
    #[serde(default)]
    #[validate(nested)]
    pub applicant: Option<NameApplicant>,
}

/// A complaint and its course (شکایت); what was written is not in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Complaint {
    /// Id.
    pub id: CaseId,
    /// By which people find it.
    pub reference: TrackingReference,
    /// Of what.
    pub about: ComplaintAbout,
    /// By which way it came.
    pub channel: CaseChannel,
    /// Whether the complainant stays unnamed.
    #[schema(example = false)]
    pub is_anonymous: bool,
    /// When it was filed.
    pub filed_at: DateTime<Utc>,
    /// SHA-256 of what was filed, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub filed_sha256: String,
    /// Where it stands.
    pub state: ComplaintState,
    /// The unit that handles it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<UnitId>,
    /// Title of the unit in Persian.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "رسیدگی به شکایات")]
    pub unit_title_fa: Option<String>,
    /// Title of the unit in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Complaints")]
    pub unit_title_en: Option<String>,
    /// Who handles it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub assignee_name: Option<String>,
    /// The last day for the complainant's reply, while a question waits for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_due_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-03")]
    pub reply_due_on_jalali: Option<String>,
    /// Until when the decision was promised, where it takes longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interim_until: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-03")]
    pub interim_until_jalali: Option<String>,
    /// What was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<ComplaintOutcome>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
    /// Until when it is to be made good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy_due_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-03")]
    pub remedy_due_on_jalali: Option<String>,
    /// When it was made good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy_done_at: Option<DateTime<Utc>>,
    /// Until when the complainant may appeal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal_until: Option<DateTime<Utc>>,
    /// Whether the complainant did.
    #[schema(example = false)]
    pub is_appealed: bool,
    /// The rating that opened the appeal, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 1)]
    pub appeal_rating: Option<i32>,
    /// How the complainant rated the decision, from 1 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 4)]
    pub rating: Option<i32>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// How long it takes, where something is promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<CaseTime>,
    /// What the caller may do next, and why not where not.
    pub actions: Vec<Action>,
}

/// What was written of a complaint, and who is complained of: for named readers.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintBody {
    /// Id of the complaint.
    pub id: CaseId,
    /// In the complainant's words.
    #[schema(example = "دو ماه است که پاسخ استرداد سپرده داده نشده است.")]
    pub text: String,
    /// Who complains; left out where the complainant stays unnamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complainant: Option<CaseApplicant>,
    /// The case that it is about, as the complainant wrote its reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about_reference: Option<TrackingReference>,
    /// That case, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about_case_id: Option<CaseId>,
    /// The unit complained of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_complained_of: Option<UnitId>,
    /// The person complained of: who worked on the case when the complaint was filed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub officer_complained_of: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "رضا احمدی")]
    pub officer_complained_of_name: Option<String>,
    /// What the complainant is asked, while the office waits for the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "لطفاً تاریخ مراجعه را بنویسید.")]
    pub question: Option<String>,
    /// The decision with its reasons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<CaseAnswer>,
    /// What the office does to make it good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<ComplaintRemedy>,
    /// What the complainant said with the rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "رسیدگی منصفانه بود.")]
    pub rating_comment: Option<String>,
    /// The files that the complainant sent along.
    pub attachments: Vec<CaseAttachment>,
    /// What happened so far with its words, oldest first.
    pub entries: Vec<CaseEntry>,
}

/// Which unit handles complaints, and what is promised to complainants.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintPlacement {
    /// The unit; left out while nobody has said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<UnitId>,
    /// Title of the unit in Persian.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "رسیدگی به شکایات")]
    pub unit_title_fa: Option<String>,
    /// Title of the unit in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Complaints")]
    pub unit_title_en: Option<String>,
    /// What is promised; left out where nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_level_id: Option<ServiceLevelId>,
    /// Who said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_by: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub placed_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<DateTime<Utc>>,
}
