//! Where complaints stand, what they are about, what was decided.

use super::{Values, sets};

/// What only complaints have.
pub const COMPLAINTS: &[Values] = sets! {
    "ComplaintState" {
        "registered": "ثبت‌شده", "Registered";
        "acknowledged": "پذیرفته برای رسیدگی", "Acknowledged";
        "investigating": "در دست بررسی", "Under investigation";
        "waiting_for_complainant": "در انتظار شاکی", "Waiting for the complainant";
        "decided": "تصمیم‌گیری‌شده", "Decided";
        "remedy_ordered": "در انتظار جبران", "Remedy ordered";
        "remedy_done": "جبران‌شده", "Remedy done";
        "appealed": "اعتراض‌شده", "Appealed";
        "reviewed_by_head": "بازبینی‌شده", "Reviewed by the head";
        "closed": "بسته", "Closed";
        "withdrawn": "پس‌گرفته‌شده", "Withdrawn";
    }
    "ComplaintAbout" {
        "service": "کیفیت خدمت", "Quality of service";
        "delay": "تأخیر", "Delay";
        "conduct": "رفتار کارمند", "Conduct of an officer";
        "refusal": "خودداری از انجام کار", "Refusal";
        "other": "سایر", "Other";
    }
    "ComplaintOutcome" {
        "upheld": "وارد", "Upheld";
        "partly": "بخشی وارد", "Partly upheld";
        "not_upheld": "ناوارد", "Not upheld";
    }
};
