//! Whether a form was answered, all faults at once.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Answer, Answers, Form, FormAnswer, FormCondition, FormFault, FormField, FormOption};
use crate::text::is_zero_width;
use crate::wire::Wire;
use crate::{CreditNumber, JalaliDate, LegalId, NationalId, Rial, Sheba, Text};

/// Whether a field is asked, after the answers before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Must,
    May,
    Not,
}

impl Form {
    /// Reads the answers to this form, a JSON object by names of fields.
    ///
    /// Digits may be Persian or Arabic, and invisible marks in identifiers are dropped; what is kept is canonical. Texts
    /// are kept as written. A field that is not asked is not answered; `null` is no answer.
    ///
    /// # Errors
    /// Every fault, each with its pointer.
    pub fn check(&self, answers: &Value) -> Result<Answers, Vec<FormFault>> {
        let Some(sent) = answers.as_object() else {
            return Err(vec![FormFault::new("", "not_an_object")]);
        };
        let unknown = sent.keys().filter(|name| self.field(name).is_none());
        let mut faults: Vec<_> = unknown.map(|name| FormFault::new(pointer(name), "unknown_field")).collect();
        let mut taken = BTreeMap::new();
        let mut refused = BTreeSet::new();
        for field in self.fields() {
            let asked = asked(field, &taken, &refused);
            let answered = match (asked, sent.get(&field.name)) {
                (Asked::Not, Some(_)) => Err(vec![FormFault::new(pointer(&field.name), "not_asked")]),
                (Asked::Must, None) => Err(vec![FormFault::new(pointer(&field.name), "required")]),
                (Asked::Not | Asked::May, None) => continue,
                (Asked::Must | Asked::May, Some(value)) => field.answer.take(value, &pointer(&field.name)),
            };
            match answered {
                Ok(answer) => _ = taken.insert(field.name.clone(), answer),
                Err(found) => {
                    refused.insert(field.name.as_str());
                    faults.extend(found);
                }
            }
        }
        if faults.is_empty() { Ok(Answers(taken)) } else { Err(faults) }
    }
}

/// After a choice that was refused nobody knows what comes next: nothing is missed then.
fn asked(field: &FormField, taken: &BTreeMap<String, Answer>, refused: &BTreeSet<&str>) -> Asked {
    let holds = |condition: &FormCondition| taken.get(&condition.field).is_some_and(|it| it.has(&condition.equals));
    match &field.shown_if {
        Some(condition) if refused.contains(condition.field.as_str()) => Asked::May,
        Some(condition) if !holds(condition) => Asked::Not,
        _ if field.is_required => Asked::Must,
        _ => Asked::May,
    }
}

/// RFC 6901, 3.
fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

impl FormAnswer {
    fn take(&self, sent: &Value, at: &str) -> Result<Answer, Vec<FormFault>> {
        let one = |value: Result<String, FormFault>| value.map(Answer::One).map_err(|fault| vec![fault]);
        match self {
            Self::Text { min_length, max_length, is_multiline } => {
                one(text(sent, at, *min_length, *max_length, *is_multiline))
            }
            Self::Choice { options, is_several: false } => one(chosen(sent, at, options)),
            Self::Choice { options, is_several: true } => several(sent, at, options),
            Self::JalaliDay { not_before, not_after } => one(day(sent, at, *not_before, *not_after)),
            Self::Amount { least, most } => one(amount(sent, at, *least, *most)),
            Self::NationalId {} => one(value::<NationalId>(sent, at).map(|id| id.to_string())),
            Self::LegalId {} => one(value::<LegalId>(sent, at).map(|id| id.to_string())),
            Self::Sheba {} => one(value::<Sheba>(sent, at).map(|sheba| sheba.to_string())),
            Self::CreditNumber {} => one(value::<CreditNumber>(sent, at).map(|number| number.to_string())),
            Self::File { most_files, file_types: _, most_bytes: _ } => files(sent, at, *most_files),
        }
    }
}

/// A value of the kernel, from a string in which marks that nobody sees do not matter.
fn value<T: Wire>(sent: &Value, at: &str) -> Result<T, FormFault> {
    match sent {
        Value::String(typed) => {
            let seen: String = typed.chars().filter(|c| !is_zero_width(*c)).collect();
            seen.parse().map_err(|refusal: T::Err| FormFault::new(at, refusal))
        }
        Value::Null => Err(FormFault::new(at, "required")),
        _ => Err(FormFault::new(at, T::WRONG_TYPE)),
    }
}

/// The limits hold for what was sent and for what is kept of it: they differ where letters are composed.
fn text(sent: &Value, at: &str, least: u64, most: u64, is_multiline: bool) -> Result<String, FormFault> {
    let typed = match sent {
        Value::String(typed) => typed,
        Value::Null => return Err(FormFault::new(at, "required")),
        _ => return Err(FormFault::new(at, Text::WRONG_TYPE)),
    };
    let kept = Text::parse(typed).map_err(|refusal| FormFault::new(at, refusal))?;
    let fits = |text: &str| u64::try_from(text.chars().count()).is_ok_and(|count| (least..=most).contains(&count));
    if !fits(typed) || !fits(kept.as_str()) {
        return Err(FormFault::new(at, "length").within(least, most));
    }
    if !is_multiline && kept.as_str().contains('\n') {
        return Err(FormFault::new(at, "line_break"));
    }
    Ok(kept.to_string())
}

fn chosen(sent: &Value, at: &str, options: &[FormOption]) -> Result<String, FormFault> {
    let known = options.iter().find(|option| sent.as_str() == Some(&option.value));
    known.map(|option| option.value.clone()).ok_or_else(|| FormFault::new(at, "unknown_value"))
}

fn several(sent: &Value, at: &str, options: &[FormOption]) -> Result<Answer, Vec<FormFault>> {
    let items = list(sent, at, u64::try_from(options.len()).unwrap_or(u64::MAX))?;
    let chosen = all_of(items, at, |item, at| chosen(item, at, options))?;
    let in_order = options.iter().map(|option| &option.value).filter(|value| chosen.contains(value));
    Ok(Answer::Several(in_order.cloned().collect()))
}

fn files(sent: &Value, at: &str, most: u64) -> Result<Answer, Vec<FormFault>> {
    let ids = all_of(list(sent, at, most)?, at, |item, at| {
        let id = item.as_str().filter(|id| is_uuid(id));
        id.map(str::to_lowercase).ok_or_else(|| FormFault::new(at, "not_uuid"))
    })?;
    Ok(Answer::Several(ids))
}

/// 36 characters: RFC 9562, 4.
fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

fn list<'a>(sent: &'a Value, at: &str, most: u64) -> Result<&'a [Value], Vec<FormFault>> {
    let fault = match sent {
        Value::Array(items) if items.is_empty() => FormFault::new(at, "required"),
        Value::Array(items) if u64::try_from(items.len()).is_ok_and(|count| count <= most) => return Ok(items),
        Value::Array(_) => FormFault::new(at, "length").within(1, most).of_list(),
        Value::Null => FormFault::new(at, "required"),
        _ => FormFault::new(at, "not_a_list"),
    };
    Err(vec![fault])
}

fn all_of(
    items: &[Value],
    at: &str,
    take: impl Fn(&Value, &str) -> Result<String, FormFault>,
) -> Result<Vec<String>, Vec<FormFault>> {
    let (mut taken, mut faults) = (Vec::new(), Vec::new());
    for (index, item) in items.iter().enumerate() {
        let at = format!("{at}/{index}");
        match take(item, &at) {
            Ok(value) if taken.contains(&value) => faults.push(FormFault::new(at, "duplicate")),
            Ok(value) => taken.push(value),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(taken) } else { Err(faults) }
}

fn day(sent: &Value, at: &str, first: Option<JalaliDate>, last: Option<JalaliDate>) -> Result<String, FormFault> {
    let day: JalaliDate = value(sent, at)?;
    if let Some(first) = first.filter(|first| day < *first) {
        return Err(FormFault::new(at, "day_too_early").with("min", first.to_string()));
    }
    if let Some(last) = last.filter(|last| day > *last) {
        return Err(FormFault::new(at, "day_too_late").with("max", last.to_string()));
    }
    Ok(day.to_string())
}

fn amount(sent: &Value, at: &str, least: Option<Rial>, most: Option<Rial>) -> Result<String, FormFault> {
    let amount: Rial = value(sent, at)?;
    if let Some(least) = least.filter(|least| amount < *least) {
        return Err(FormFault::new(at, "amount_below").with("min", least.to_string()));
    }
    if let Some(most) = most.filter(|most| amount > *most) {
        return Err(FormFault::new(at, "amount_above").with("max", most.to_string()));
    }
    Ok(amount.to_string())
}
