//! Texts with what they speak of put in, as their reader writes it.

use amanat_kernel::JalaliDate;
use serde_json::{Map, Value};

use super::problem::Language;

/// A text with the members that it names in braces. A Persian reader gets Persian digits and Jalali days.
pub fn filled(text: &str, params: &Map<String, Value>, language: Language) -> String {
    params.iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), &shown(name, value, language))
    })
}

fn shown(name: &str, value: &Value, language: Language) -> String {
    match (value.as_u64(), value, language) {
        // Sizes are told as people tell them.
        (Some(bytes), _, _) if name.ends_with("_bytes") => size(bytes, language),
        (_, Value::String(value), Language::Fa) => jalali(value).unwrap_or_else(|| value.clone()),
        (_, Value::String(value), Language::En) => value.clone(),
        (_, other, Language::Fa) => persian(&other.to_string()),
        (_, other, Language::En) => other.to_string(),
    }
}

/// An ISO day as a Persian reader knows it; none for anything else.
fn jalali(value: &str) -> Option<String> {
    let day = JalaliDate::from_day(value.parse().ok()?).ok()?;
    Some(persian(&day.to_string().replace('-', "/")))
}

fn persian(text: &str) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from('۰') + digit));
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// A number of bytes, in the largest unit of which it is a whole number.
fn size(bytes: u64, language: Language) -> String {
    const UNITS: [(u64, &str, &str); 2] = [(1024 * 1024, "مگابایت", "MiB"), (1024, "کیلوبایت", "KiB")];
    let unit = UNITS.iter().find(|(unit, ..)| bytes >= *unit && bytes.is_multiple_of(*unit));
    let (unit, fa, en) = unit.copied().unwrap_or((1, "بایت", "bytes"));
    let count = bytes.checked_div(unit).unwrap_or(bytes).to_string();
    match language {
        Language::Fa => format!("{} {fa}", persian(&count)),
        Language::En => format!("{count} {en}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_reader_gets_days_numbers_and_sizes_as_he_writes_them() {
        for (value, name, fa, en) in [
            (json!("2026-11-25"), "min", "۱۴۰۵/۰۹/۰۴", "2026-11-25"),
            (json!(-22), "min", "-۲۲", "-22"),
            (json!("GET, POST"), "allow", "GET, POST", "GET, POST"),
            (json!("1026-11-25"), "min", "1026-11-25", "1026-11-25"),
            (json!(20 * 1024 * 1024), "most_bytes", "۲۰ مگابایت", "20 MiB"),
            (json!(256 * 1024), "most_bytes", "۲۵۶ کیلوبایت", "256 KiB"),
            (json!(1025), "most_bytes", "۱۰۲۵ بایت", "1025 bytes"),
        ] {
            assert_eq!(shown(name, &value, Language::Fa), fa);
            assert_eq!(shown(name, &value, Language::En), en);
        }
    }
}
