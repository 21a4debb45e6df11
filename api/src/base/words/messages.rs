//! Messages to applicants: by which way, where they stand, why not.

use super::{Values, Word, sets};

macro_rules! fields {
    ($($name:literal: $fa:literal, $en:literal;)*) => { &[$(Word { name: $name, fa: $fa, en: $en },)*] };
}

/// What only messages have.
pub const MESSAGES: &[Values] = sets! {
    "MessageChannel" {
        "sms": "پیامک", "Text message";
        "email": "رایانامه", "Email";
    }
    "MessageState" {
        "waiting": "در صف ارسال", "Waiting";
        "sent": "فرستاده‌شده", "Sent";
        "failed": "نافرستادنی", "Failed";
        "given_up": "رهاشده پس از یک روز", "Given up after a day";
    }
    "MessageFailure" {
        "no_answer": "درگاه پیام پاسخ نداد", "The gateway did not answer";
        "put_off": "درگاه پیام آن را به بعد انداخت", "The gateway put it off";
        "not_admitted": "درگاه پیام این خزانه را نمی‌پذیرد", "The gateway does not admit this office";
        "refused": "درگاه پیام آن را نپذیرفت", "The gateway refused it";
        "address_missing": "پرونده نشانی تماس ندارد", "The case has no address";
        "secret_replaced": "رمز دیگری جایگزین شده است", "Another secret has taken its place";
    }
    "Language" {
        "fa": "فارسی", "Persian";
        "en": "انگلیسی", "English";
    }
};

/// The usual meaning of a member.
pub const FIELDS: &[Word] = fields! {
    "address": "نشانی", "Address";
    "attempts": "شمار تلاش", "Attempts";
    "created_at": "زمان ساخت", "Made at";
    "failure": "علت نرسیدن", "Failure";
    "gateway_reference": "شناسه درگاه پیام", "Gateway's reference";
    "http_status": "پاسخ درگاه پیام", "Gateway's status";
    "is_secret": "همراه رمز تازه", "Carries a secret";
    "language": "زبان", "Language";
    "next_attempt_at": "تلاش بعدی", "Next attempt";
    "sent_at": "زمان ارسال", "Sent at";
    "until_on": "تا روز", "Until";
};
