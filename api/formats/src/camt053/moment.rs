//! Days and moments: `2025-04-01`, `2025-04-01T09:14:05.123+03:30`.

use amanat_kernel::parse_day;
use chrono::{NaiveDate, NaiveTime};

use crate::error::ReadErrorCode;

/// The day, and the time where there is one, as the bank's clock and calendar showed them: an offset is not applied.
/// A year below 1700 is Jalali, as everywhere.
pub(super) fn parse(text: &str) -> Result<(NaiveDate, Option<NaiveTime>), ReadErrorCode> {
    let (day, rest) = text.split_at_checked(10).ok_or(ReadErrorCode::DayInvalid)?;
    let day = match of_this_century(day) {
        Some(day) => day,
        None => parse_day(day).map_err(|_| ReadErrorCode::DayInvalid)?,
    };
    match rest.strip_prefix('T') {
        Some(time) => Ok((day, Some(parse_time(time)?))),
        None if is_zone(rest) => Ok((day, None)),
        None => Err(ReadErrorCode::DayInvalid),
    }
}

/// The common case, without asking for the other calendar and other digits: `20YY-MM-DD`.
fn of_this_century(day: &str) -> Option<NaiveDate> {
    let [b'2', b'0', tens, units, b'-', m1, m2, b'-', d1, d2] = *day.as_bytes() else {
        return None;
    };
    let pair = |tens: u8, units: u8| {
        let is_pair = tens.is_ascii_digit() && units.is_ascii_digit();
        is_pair.then(|| u32::from(tens - b'0') * 10 + u32::from(units - b'0'))
    };
    let year = 2000 + i32::try_from(pair(tens, units)?).ok()?;
    NaiveDate::from_ymd_opt(year, pair(m1, m2)?, pair(d1, d2)?)
}

fn parse_time(text: &str) -> Result<NaiveTime, ReadErrorCode> {
    let (time, rest) = text.split_at_checked(8).ok_or(ReadErrorCode::TimeInvalid)?;
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    // ISO 8601 calls the end of a day 24:00; the day beside it is still that day.
    if time == "24:00:00" {
        return NaiveTime::from_hms_opt(23, 59, 59).ok_or(ReadErrorCode::TimeInvalid);
    }
    let time = NaiveTime::parse_from_str(time, "%H:%M:%S").map_err(|_| ReadErrorCode::TimeInvalid)?;
    if is_zone(rest) { Ok(time) } else { Err(ReadErrorCode::TimeInvalid) }
}

/// Nothing, `Z`, or an offset.
fn is_zone(text: &str) -> bool {
    let is_offset = |offset: &str| offset.len() == 5 && offset.bytes().all(|b| b.is_ascii_digit() || b == b':');
    matches!(text, "" | "Z") || text.strip_prefix(['+', '-']).is_some_and(is_offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_the_bank_wrote_them() {
        for (text, day, time) in [
            ("2025-04-01", "2025-04-01", None),
            ("2025-04-01Z", "2025-04-01", None),
            ("2025-04-01+03:30", "2025-04-01", None),
            ("1404-01-12", "2025-04-01", None),
            ("1971-04-01", "1971-04-01", None),
            ("2025-04-01T09:14:05", "2025-04-01", Some("09:14:05")),
            ("2025-04-01T09:14:05.123+03:30", "2025-04-01", Some("09:14:05")),
            ("2013-12-27T22:04:52.0+01:00", "2013-12-27", Some("22:04:52")),
            ("2025-04-01T24:00:00", "2025-04-01", Some("23:59:59")),
        ] {
            let (found, clock) = parse(text).unwrap();
            assert_eq!(
                (found.to_string(), clock.map(|clock| clock.to_string())),
                (day.into(), time.map(str::to_owned))
            );
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in
            ["", "2025-02-30", "2025-13-01", "20250401", "2025-04-01 09:14", "2025-04-01x", "01.04.2025", "پپپپپپپ"]
        {
            assert_eq!(parse(text), Err(ReadErrorCode::DayInvalid), "{text}");
        }
        for text in ["2025-04-01T25:00:00", "2025-04-01T9:14", "2025-04-01T09:14:05x", "2025-04-01T"] {
            assert_eq!(parse(text), Err(ReadErrorCode::TimeInvalid), "{text}");
        }
    }
}
