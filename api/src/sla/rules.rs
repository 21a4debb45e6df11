//! Decisions about calendars and service levels. Pure.

use amanat_kernel::{
    sla_clock::Target,
    working_calendar::{DayThatDiffers, Hours, Week, WorkingCalendar, zone_named},
};
use chrono::{DateTime, NaiveDate, Utc};

use super::{
    ManageCalendars, ManageServiceLevels,
    calendar_wire::DayKind,
    entity::{service_level, service_level_version},
    level_wire::{EscalationStep, PromisedTimes},
    publish_days::DayToPublish,
};
use crate::base::{
    action::{Action, may_in_office},
    auth::Actor,
    code::Code,
    error::Error,
    field::FieldError,
    words::Verb,
};

/// What a caller may do next with a calendar.
pub fn calendar_actions(actor: &Actor) -> Vec<Action> {
    let may = may_in_office::<ManageCalendars>(actor);
    vec![Action::of(Verb::Weeks, may), Action::of(Verb::Days, may), Action::of(Verb::Holidays, may)]
}

/// How far the clock of a zone is ahead of UTC at an instant, `+03:30`.
///
/// # Errors
/// Internal, when the zone is none.
pub fn utc_offset(zone: &str, at: DateTime<Utc>) -> Result<String, Error> {
    let zone = zone_named(zone).map_err(anyhow::Error::from)?;
    Ok(at.with_timezone(&zone).format("%:z").to_string())
}

/// Hours of a week that a calendar takes.
///
/// # Errors
/// The weekday whose hours overlap, or the week as a whole.
pub fn week(week: &Week) -> Result<(), Vec<FieldError>> {
    let days: [(&str, &Vec<Hours>); 7] = [
        ("saturday", &week.saturday),
        ("sunday", &week.sunday),
        ("monday", &week.monday),
        ("tuesday", &week.tuesday),
        ("wednesday", &week.wednesday),
        ("thursday", &week.thursday),
        ("friday", &week.friday),
    ];
    let mut faults = Vec::new();
    for (name, hours) in days.into_iter().filter(|(_, hours)| !hours.is_empty()) {
        let alone = Week { saturday: hours.clone(), ..Week::default() };
        if let Err(fault) = alone.checked() {
            faults.push(FieldError::new(format!("/week/{name}"), fault.to_string()));
        }
    }
    if faults.is_empty()
        && let Err(fault) = week.checked()
    {
        faults.push(FieldError::new("/week", fault.to_string()));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The days as a calendar takes them, published at an instant.
///
/// # Errors
/// Every row that is refused, by its place.
pub fn days(
    calendar: &WorkingCalendar,
    rows: &[DayToPublish],
    published_at: DateTime<Utc>,
) -> Result<Vec<(DayThatDiffers, Vec<Hours>)>, Vec<FieldError>> {
    let mut faults = Vec::new();
    let mut taken: Vec<(DayThatDiffers, Vec<Hours>)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let hours = hours_of(row);
        let change = row.kind.change(hours.clone());
        let differs = DayThatDiffers { day: row.day, change, reason: row.reason_fa.clone(), published_at };
        let is_twin = taken.iter().any(|(other, _)| other.day == differs.day && other.change == differs.change);
        let place = |member: &str| format!("/days/{at}{member}");
        if amanat_kernel::JalaliDate::from_day(row.day).is_err() {
            faults.push(FieldError::new(place("/day"), "day_out_of_range"));
        } else if is_twin {
            faults.push(FieldError::new(place(""), "calendar_day_repeated"));
        } else if let Err(fault) = differs.checked() {
            faults.push(FieldError::new(place("/hours"), fault.to_string()));
        } else if let Err(fault) = calendar.with_days([differs.clone()]) {
            faults.push(FieldError::new(place("/day"), fault.to_string()));
        }
        taken.push((differs, hours));
    }
    // What is right row by row may be too much together.
    if faults.is_empty()
        && let Err(fault) = calendar.with_days(taken.iter().map(|(differs, _)| differs.clone()))
    {
        faults.push(FieldError::new("/days", fault.to_string()));
    }
    if faults.is_empty() { Ok(taken) } else { Err(faults) }
}

/// A closure without hours is one of the whole day.
fn hours_of(row: &DayToPublish) -> Vec<Hours> {
    match (row.kind, row.hours.is_empty()) {
        (DayKind::Closed, true) => vec![Hours::WHOLE_DAY],
        (DayKind::Closed, false) | (DayKind::Open, _) => row.hours.clone(),
    }
}

/// The times of one priority, as the clocks take them.
///
/// # Errors
/// The field.
pub fn target(place: &str, times: &PromisedTimes) -> Result<Target, FieldError> {
    let minutes = |name: &str, minutes: u32| {
        minutes.try_into().map_err(|fault: amanat_kernel::sla_clock::ClockError| {
            FieldError::new(format!("{place}/{name}"), fault.to_string())
        })
    };
    let first_response = minutes("first_response_minutes", times.first_response_minutes)?;
    let answer = minutes("answer_minutes", times.answer_minutes)?;
    Target::new(first_response, answer, times.warn_at.clone()).map_err(|fault| {
        let member = if fault == amanat_kernel::sla_clock::ClockError::WarningsInvalid {
            "warn_at"
        } else {
            "first_response_minutes"
        };
        FieldError::new(format!("{place}/{member}"), fault.to_string())
    })
}

/// Steps of an escalation: each names one of the two amounts, and comes after the one before it.
///
/// # Errors
/// The step.
pub fn escalation(steps: &[EscalationStep]) -> Result<(), Vec<FieldError>> {
    let faulty = |code: &'static str, at: usize| FieldError::new(format!("/escalation/{at}"), code);
    let mut faults = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        if step.at_percent.is_some() == step.minutes_late.is_some() {
            faults.push(faulty("one_of_two", at));
        }
    }
    let rank = |step: &EscalationStep| (step.minutes_late.is_some(), step.at_percent, step.minutes_late);
    for (at, (one, next)) in (1..).zip(steps.iter().zip(steps.iter().skip(1))) {
        if rank(one) >= rank(next) {
            faults.push(faulty("escalation_order", at));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// A version holds from today or later on, and not before the one that it follows.
///
/// # Errors
/// The field.
pub fn valid_from(
    from: NaiveDate,
    before: Option<&service_level_version::Model>,
    today: NaiveDate,
) -> Result<(), FieldError> {
    let earliest = before.map_or(today, |before| before.valid_from.max(today));
    if amanat_kernel::JalaliDate::from_day(from).is_err() {
        return Err(FieldError::new("/valid_from", "day_out_of_range"));
    }
    if from < earliest { Err(FieldError::new("/valid_from", "valid_from_too_early")) } else { Ok(()) }
}

/// The version that holds on a day: of those that have begun the last one.
pub fn in_force(versions: &[service_level_version::Model], day: NaiveDate) -> Option<&service_level_version::Model> {
    versions.iter().filter(|version| version.valid_from <= day).max_by_key(|version| version.number)
}

/// A withdrawn service level promises nothing any more.
///
/// # Errors
/// `service_level_withdrawn`.
pub fn may_change_level(row: &service_level::Model) -> Result<(), Code> {
    if row.withdrawn_at.is_none() { Ok(()) } else { Err(Code::ServiceLevelWithdrawn) }
}

/// What a caller may do next with a service level.
pub fn level_actions(row: &service_level::Model, actor: &Actor) -> Vec<Action> {
    let may = may_in_office::<ManageServiceLevels>(actor).and_then(|()| may_change_level(row));
    vec![Action::of(Verb::Versions, may), Action::of(Verb::Withdrawal, may)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(percent: u8) -> EscalationStep {
        EscalationStep { at_percent: Some(percent), minutes_late: None }
    }

    fn late(minutes: u32) -> EscalationStep {
        EscalationStep { at_percent: None, minutes_late: Some(minutes) }
    }

    fn codes(steps: &[EscalationStep]) -> Vec<(String, String)> {
        let faults = escalation(steps).err().unwrap_or_default();
        faults.into_iter().map(|fault| (fault.pointer, fault.code.into_owned())).collect()
    }

    #[test]
    fn steps_come_one_after_the_other_and_shares_of_the_time_before_lateness() {
        assert_eq!(codes(&[percent(80), late(0), late(60)]), []);
        assert_eq!(codes(&[late(60), percent(80)]), [("/escalation/1".to_owned(), "escalation_order".to_owned())]);
        assert_eq!(codes(&[late(60), late(60)]), [("/escalation/1".to_owned(), "escalation_order".to_owned())]);
        let both = EscalationStep { at_percent: Some(80), minutes_late: Some(60) };
        assert_eq!(codes(&[both]), [("/escalation/0".to_owned(), "one_of_two".to_owned())]);
        let neither = EscalationStep { at_percent: None, minutes_late: None };
        assert_eq!(codes(&[neither]), [("/escalation/0".to_owned(), "one_of_two".to_owned())]);
    }

    #[test]
    fn the_weekday_whose_hours_overlap_is_named() {
        let hours = |from: &str, to: &str| Hours::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let usual = Week { sunday: vec![hours("07:30", "14:30")], ..Week::default() };
        assert!(week(&usual).is_ok());
        let pointers = |of: Week| week(&of).unwrap_err().into_iter().map(|fault| fault.pointer).collect::<Vec<_>>();
        assert_eq!(pointers(Week::default()), ["/week"]);
        let overlaps = vec![hours("07:30", "12:00"), hours("11:00", "14:30")];
        assert_eq!(pointers(Week { friday: overlaps, ..usual }), ["/week/friday"]);
    }
}
