//! What members are called where somebody waits for an answer: clocks of cases, what was promised for them.

use super::Word;

macro_rules! fields {
    ($($name:literal: $fa:literal, $en:literal;)*) => { &[$(Word { name: $name, fa: $fa, en: $en },)*] };
}

/// The usual meaning of a member.
pub const FIELDS: &[Word] = fields! {
    "assignee_id": "کارشناس رسیدگی", "Assignee";
    "assignee_name": "کارشناس رسیدگی", "Assignee";
    "case_kind": "نوع پرونده", "Kind of case";
    "case_reference": "شماره پرونده", "Case";
    "due_at": "مهلت", "Due at";
    "escalated_to": "آخرین ارجاع به", "Escalated to";
    "escalated_to_name": "آخرین ارجاع به", "Escalated to";
    "escalation_step": "گام ارجاع به بالادست", "Escalation step";
    "is_late": "دیرکرد", "Late";
    "overdue_minutes": "دیرکرد (دقیقه کاری)", "Overdue (working minutes)";
    "priority": "فوریت", "Priority";
    "remaining_minutes": "مانده (دقیقه کاری)", "Remaining (working minutes)";
    "service_level_code": "سطح خدمت", "Service level";
    "service_level_id": "سطح خدمت", "Service level";
    "service_level_number": "نسخه سطح خدمت", "Version of the service level";
    "started_at": "زمان ثبت پرونده", "Filed at";
    "unit_code": "کد واحد", "Unit code";
    "unit_id": "واحد", "Unit";
    "unit_title_en": "عنوان انگلیسی واحد", "Unit in English";
    "unit_title_fa": "واحد", "Unit";
};
