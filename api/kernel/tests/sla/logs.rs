//! Promises and logs of cases.

use amanat_kernel::sla_clock::{CaseReading, ClockEvent, ClockEventKind as Kind, Target, WorkingMinutes, replay};

use crate::office::{at, office, text};

pub fn minutes(minutes: u32) -> WorkingMinutes {
    WorkingMinutes::new(minutes).unwrap()
}

pub fn target(first_response: u32, answer: u32) -> Target {
    Target::new(minutes(first_response), minutes(answer), vec![]).unwrap()
}

pub fn paused() -> Kind {
    Kind::Paused { reason: text("منتظر مدرک متقاضی") }
}

pub fn extended(by: u32) -> Kind {
    Kind::Extended { minutes: minutes(by), reason: text("اختلال اعلام‌شده سامانه") }
}

pub fn log(events: &[(&str, Kind)]) -> Vec<ClockEvent> {
    events.iter().map(|(when, event)| ClockEvent::new(at(when), event.clone())).collect()
}

/// The clocks in the office above.
pub fn read(target: &Target, events: &[(&str, Kind)], as_of: &str) -> CaseReading {
    replay(&office(), target, &log(events), at(as_of)).unwrap()
}
