//! What members are called where somebody waits for an answer: clocks of cases, what was promised for them.

use super::Word;

macro_rules! fields {
    ($($name:literal: $fa:literal, $en:literal;)*) => { &[$(Word { name: $name, fa: $fa, en: $en },)*] };
}

/// The usual meaning of a member.
pub const FIELDS: &[Word] = fields! {
    "about": "موضوع شکایت", "Complained of";
    "answer": "پاسخ", "Answer";
    "answer_due_at": "مهلت پاسخ", "Answer due";
    "answered_at": "زمان پاسخ", "Answered at";
    "answers": "پاسخ‌های فرم", "Answers";
    "appeal_rating": "ارزیابی پیش از اعتراض", "Rating before the appeal";
    "appeal_until": "مهلت اعتراض", "Appeal until";
    "appeal_note": "راه اعتراض", "How to object";
    "applicant": "متقاضی", "Applicant";
    "assignee_id": "کارشناس رسیدگی", "Assignee";
    "assignee_name": "کارشناس رسیدگی", "Assignee";
    "attached_at": "زمان پیوست", "Attached at";
    "case_kind": "نوع پرونده", "Kind of case";
    "case_reference": "شماره پرونده", "Case";
    "clock": "زمان رسیدگی", "Time";
    "due_at": "مهلت", "Due at";
    "email": "رایانامه", "Email";
    "escalated_to": "آخرین ارجاع به", "Escalated to";
    "escalated_to_name": "آخرین ارجاع به", "Escalated to";
    "escalation_step": "گام ارجاع به بالادست", "Escalation step";
    "filed_at": "زمان ثبت", "Filed at";
    "filed_sha256": "اثر انگشت محتوا", "Digest";
    "interim_until": "زمان وعده‌شده تصمیم", "Decision promised for";
    "is_anonymous": "بی‌نام", "Anonymous";
    "is_appealed": "اعتراض‌شده", "Appealed";
    "is_late": "دیرکرد", "Late";
    "is_public": "دیدنی برای متقاضی", "Seen by the applicant";
    "merged_into": "ادغام در", "Merged into";
    "merged_into_id": "ادغام در", "Merged into";
    "mobile": "تلفن همراه", "Mobile";
    "outcome": "نتیجه", "Outcome";
    "overdue_minutes": "دیرکرد (دقیقه کاری)", "Overdue (working minutes)";
    "placed_at": "زمان توقیف", "Placed at";
    "placed_by": "ثبت‌کننده توقیف", "Placed by";
    "placed_by_name": "ثبت‌کننده توقیف", "Placed by";
    "priority": "فوریت", "Priority";
    "promised_minutes": "زمان وعده‌شده (دقیقه کاری)", "Promised (working minutes)";
    "question": "پرسش", "Question";
    "rating": "ارزیابی", "Rating";
    "rating_comment": "نظر متقاضی", "Comment";
    "reference": "کد رهگیری", "Reference";
    "remaining_minutes": "مانده (دقیقه کاری)", "Remaining (working minutes)";
    "remedy_done_at": "زمان جبران", "Made good at";
    "remedy_due_on": "مهلت جبران", "To be made good by";
    "reopened_times": "شمار بازگشایی", "Reopened";
    "reply_due_on": "مهلت پاسخ متقاضی", "Reply due on";
    "seq": "ردیف", "Number";
    "service_form_id": "فرم", "Form";
    "service_id": "خدمت", "Service";
    "service_level_code": "سطح خدمت", "Service level";
    "service_level_id": "سطح خدمت", "Service level";
    "service_level_number": "نسخه سطح خدمت", "Version of the service level";
    "service_title_en": "عنوان انگلیسی خدمت", "Service (English)";
    "service_title_fa": "عنوان خدمت", "Service";
    "started_at": "زمان ثبت پرونده", "Filed at";
    "text": "متن", "Text";
    "unit_code": "کد واحد", "Unit code";
    "unit_id": "واحد", "Unit";
    "unit_title_en": "عنوان انگلیسی واحد", "Unit in English";
    "unit_title_fa": "واحد", "Unit";
    "used_minutes": "زمان صرف‌شده (دقیقه کاری)", "Used (working minutes)";
    "versions": "نسخه‌ها", "Versions";
};
