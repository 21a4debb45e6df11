//! What the codes of calendars, service levels and lists of holidays mean, in both languages.

/// Code, Persian text, English text.
pub(super) const TEXTS: &[(&str, &str, &str)] = &[
    ("calendar_zone_unknown", "چنین منطقهٔ زمانی‌ای نیست.", "There is no such time zone."),
    (
        "calendar_minute_invalid",
        "ساعت را مانند ۰۷:۳۰ بنویسید، از ۰۰:۰۰ تا ۲۴:۰۰.",
        "Write a time as 07:30, from 00:00 to 24:00.",
    ),
    (
        "calendar_hours_invalid",
        "ساعت‌ها نیامده یا پایان آنها پس از آغاز نیست.",
        "The hours are missing, or do not end after they begin.",
    ),
    (
        "calendar_hours_overlap",
        "ساعت‌ها بر هم می‌افتند یا به ترتیب نیست.",
        "The hours overlap, or do not stand in their order.",
    ),
    ("calendar_too_many_hours", "بازه‌های یک روز حداکثر ۱۲ است.", "A day has at most 12 periods."),
    ("calendar_never_open", "هفته باید دست‌کم یک ساعت کاری داشته باشد.", "The week must have some open hours."),
    ("calendar_too_many_days", "روزهای این تقویم بیش از اندازه است.", "The calendar would have too many days."),
    (
        "calendar_too_many_weeks",
        "ساعت‌های هفتگی این تقویم بیش از اندازه تغییر کرده است.",
        "The hours of the week were changed too often.",
    ),
    ("calendar_day_repeated", "همین تغییر برای این روز ثبت شده است.", "The same was published for this day already."),
    (
        "calendar_opening_published_late",
        "باز بودن فوق‌العاده پیش از آغاز همان روز منتشر می‌شود.",
        "An extra opening is published before its day begins.",
    ),
    (
        "calendar_week_published_late",
        "ساعت‌های هفتگی تازه پیش از نخستین روز آن منتشر می‌شود.",
        "Other hours of the week are published before their first day begins.",
    ),
    ("calendar_out_of_range", "تاریخ بیرون از بازهٔ پذیرفته است.", "The date lies outside the accepted range."),
    (
        "calendar_no_open_hours",
        "در این تقویم تا بیش از یک سال ساعت کاری نیست.",
        "The calendar has no open hours for more than a year.",
    ),
    ("working_minutes_invalid", "زمان کاری باید میان ۱ و ۵۲۷٬۰۴۰ دقیقه باشد.", "Working time is 1 to 527,040 minutes."),
    (
        "target_response_after_answer",
        "مهلت نخستین واکنش نباید از مهلت پاسخ بیشتر باشد.",
        "The first response is due no later than the answer.",
    ),
    ("target_warnings_invalid", "درصدها باید صعودی و میان ۱ و ۹۹ باشد.", "The percentages rise, from 1 to 99."),
    (
        "escalation_order",
        "هر گام پس از گام پیش از خود می‌آید؛ درصد پیش از دیرکرد.",
        "Each step comes after the one before it, and shares of the time before lateness.",
    ),
    (
        "valid_from_too_early",
        "آغاز اعتبار نباید پیش از امروز یا پیش از نسخهٔ قبلی باشد.",
        "The validity begins today or later, and not before the version that it follows.",
    ),
    (
        "holidays_of_year_unknown",
        "تعطیلات رسمی این سال در سامانه نیست.",
        "The public holidays of this year are not known here.",
    ),
];

#[cfg(test)]
mod tests {
    use amanat_kernel::{sla_clock::ClockError, working_calendar::CalendarError};

    use super::TEXTS;

    #[test]
    fn what_can_be_wrong_with_a_calendar_or_a_promise_has_a_text_and_stands_once() {
        use CalendarError as Calendar;
        let calendars = [
            Calendar::ZoneUnknown,
            Calendar::MinuteInvalid,
            Calendar::HoursInvalid,
            Calendar::HoursOverlap,
            Calendar::TooManyHours,
            Calendar::NeverOpen,
            Calendar::TooManyDays,
            Calendar::TooManyWeeks,
            Calendar::DayRepeated,
            Calendar::OpeningPublishedLate,
            Calendar::WeekPublishedLate,
            Calendar::OutOfRange,
            Calendar::NoOpenHours,
        ];
        let clocks = [ClockError::MinutesInvalid, ClockError::ResponseAfterAnswer, ClockError::WarningsInvalid];
        let codes = calendars.iter().map(ToString::to_string).chain(clocks.iter().map(ToString::to_string));
        for code in codes {
            assert_eq!(TEXTS.iter().filter(|(known, _, _)| *known == code).count(), 1, "{code}");
        }
    }
}
