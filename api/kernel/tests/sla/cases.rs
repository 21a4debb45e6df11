//! Mistakes that other systems shipped, one test each; the number is the row of the list of cases.

use amanat_kernel::sla_clock::{
    CaseClocks, ClockError, ClockEvent, ClockEventKind as Kind, ClockName, ClockState, Target, WorkingMinutes,
    may_absorb, replay,
};
use amanat_kernel::working_calendar::CalendarError;
use chrono::TimeDelta;
use serde_json::json;

use crate::logs::{extended, log, minutes, paused, read, target};
use crate::office::{at, calendar, office, text, week};

fn mins(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

/// 3
#[test]
fn what_is_no_event_of_the_clocks_cannot_be_written_into_their_log() {
    for kind in ["commented", "edited", "attached", "escalated"] {
        let event = json!({ "at": "2025-09-27T06:30:00Z", "event": { "kind": kind } });
        assert!(serde_json::from_value::<ClockEvent>(event).is_err(), "{kind}");
    }
    let quiet = [("1404-07-05 08:00", Kind::Started {})];
    let replied =
        [quiet[0].clone(), ("1404-07-05 09:00", Kind::Responded {}), ("1404-07-05 10:00", Kind::Responded {})];
    let (before, after) =
        (read(&target(60, 600), &quiet, "1404-07-06 09:00"), read(&target(60, 600), &replied, "1404-07-06 09:00"));
    assert_eq!(before.answer, after.answer);
    assert_eq!(after.first_response.ended_at, Some(at("1404-07-05 09:00")));
}

/// 4
#[test]
fn a_case_may_be_reopened_for_days_after_its_answer_and_then_gets_a_new_window() {
    let answered = [("1404-07-05 08:00", Kind::Started {}), ("1404-07-06 20:00", Kind::Stopped {})];
    let clock = read(&target(60, 420), &answered, "1404-07-20 08:00").answer;
    assert_eq!((clock.used, clock.is_late), (mins(390 + 420), true));
    assert_eq!(clock.real_elapsed, mins(36 * 60), "until the answer, not until today");
    assert_eq!(clock.deadline, Some(at("1404-07-06 08:00")));
    assert_eq!(clock.reopens_until(&office(), 10).unwrap(), Some(at("1404-07-17 00:00")));

    let reopened = [answered[0].clone(), answered[1].clone(), ("1404-07-12 13:30", Kind::Reopened {})];
    let case = read(&target(60, 420), &reopened, "1404-07-13 08:00");
    assert_eq!(case.answer.deadline, Some(at("1404-07-13 13:30")));
    assert_eq!(case.first_response.deadline, Some(at("1404-07-12 14:30")));
    assert_eq!((case.answer.window, case.answer.used), (2, mins(90)));
    assert_eq!(case.answer.reopens_until(&office(), 10).unwrap(), None);
    // Also at the very moment of the answer: the windows are told apart.
    let at_once = [answered[0].clone(), answered[1].clone(), ("1404-07-06 20:00", Kind::Reopened {})];
    let clock = read(&target(60, 420), &at_once, "1404-07-07 08:30").answer;
    let counted = clock.segments(&office()).unwrap().iter().map(|one| one.length()).sum::<TimeDelta>();
    assert_eq!((clock.used, counted, clock.stretches.len()), (mins(60), mins(60), 2));
    // What was late stays, with the window in which it was.
    let late = case.answer.breaches.iter().map(|breach| (breach.window, breach.deadline));
    assert_eq!(late.collect::<Vec<_>>(), [(1, at("1404-07-06 08:00"))]);
}

/// 5
#[test]
fn what_is_filed_after_hours_is_counted_from_the_next_working_morning() {
    for filed in ["1404-07-10 12:00", "1404-07-10 18:00", "1404-07-11 20:00", "1404-07-12 07:30"] {
        let case = read(&target(60, 60), &[(filed, Kind::Started {})], filed);
        assert_eq!(case.answer.deadline, Some(at("1404-07-12 08:30")), "{filed}");
    }
}

/// 6
#[test]
fn lunch_and_the_second_half_of_thursday_are_not_counted() {
    let lunch = calendar(week(&[("08:00", "12:00"), ("13:00", "17:00")], &[("08:00", "12:00")], &[]), vec![]);
    for (filed, due) in [
        ("1404-07-05 11:30", "1404-07-05 13:30"),
        ("1404-07-05 11:00", "1404-07-05 12:00"),
        ("1404-07-05 12:20", "1404-07-05 14:00"),
        ("1404-07-05 16:45", "1404-07-06 08:45"),
        ("1404-07-10 11:30", "1404-07-12 08:30"),
    ] {
        let case = replay(&lunch, &target(60, 60), &log(&[(filed, Kind::Started {})]), at(filed)).unwrap();
        assert_eq!(case.answer.deadline, Some(at(due)), "{filed}");
    }
}

/// 7
#[test]
fn a_pause_stops_everything_and_the_clock_resumes_where_it_stood() {
    let waits = [("1404-07-05 07:30", Kind::Started {}), ("1404-07-05 10:00", paused())];
    for now in ["1404-07-05 10:00", "1404-07-07 09:00", "1405-07-07 09:00"] {
        let clock = read(&target(420, 420), &waits, now).answer;
        assert_eq!((clock.state, clock.deadline), (ClockState::Paused, None));
        assert_eq!((clock.used, clock.remaining, clock.is_late), (mins(150), mins(270), false));
    }
    let resumed = [waits[0].clone(), waits[1].clone(), ("1404-07-07 09:15", Kind::Resumed {})];
    let clock = read(&target(420, 420), &resumed, "1404-07-07 10:15").answer;
    assert_eq!((clock.deadline, clock.used), (Some(at("1404-07-07 13:45")), mins(210)));
    // Legal time beside real time.
    assert_eq!((clock.real_elapsed, clock.real_paused), (mins(2 * 1440 + 165), mins(2 * 1440 - 45)));
}

/// 7
#[test]
fn an_overdue_value_stands_still_while_paused() {
    let waits = [("1404-07-05 07:30", Kind::Started {}), ("1404-07-05 10:00", paused())];
    for now in ["1404-07-05 10:00", "1404-07-08 14:00"] {
        let clock = read(&target(60, 60), &waits, now).answer;
        assert_eq!((clock.overdue, clock.is_late, clock.deadline), (mins(90), true, None), "{now}");
    }
    // Stopped while paused, the deadline that passed is told again.
    let stopped = [waits[0].clone(), waits[1].clone(), ("1404-07-08 08:00", Kind::Stopped {})];
    let clock = read(&target(60, 60), &stopped, "1404-07-09 08:00").answer;
    assert_eq!((clock.overdue, clock.deadline, clock.is_late), (mins(90), Some(at("1404-07-05 08:30")), true));
    assert_eq!(clock.ended_at, Some(at("1404-07-08 08:00")));
    let resumed = [waits[0].clone(), waits[1].clone(), ("1404-07-08 08:00", Kind::Resumed {})];
    let clock = read(&target(60, 60), &resumed, "1404-07-08 09:00").answer;
    assert_eq!((clock.overdue, clock.deadline), (mins(150), Some(at("1404-07-05 08:30"))));
    assert_eq!(clock.breaches.len(), 1);
}

/// 8
#[test]
fn a_pause_that_begins_and_ends_outside_hours_costs_nothing() {
    let started = ("1404-07-10 11:00", Kind::Started {});
    let without = read(&target(300, 300), std::slice::from_ref(&started), "1404-07-12 09:00").answer;
    for (from, to) in [("1404-07-10 12:00", "1404-07-12 07:30"), ("1404-07-10 13:00", "1404-07-11 20:00")] {
        let with = [started.clone(), (from, paused()), (to, Kind::Resumed {})];
        let with = read(&target(300, 300), &with, "1404-07-12 09:00").answer;
        assert_eq!((with.deadline, with.used), (without.deadline, without.used));
        assert!(with.real_paused > TimeDelta::zero());
    }
}

/// 9
#[test]
fn nothing_is_breached_during_a_pause_and_what_was_before_it_stays() {
    let at_the_deadline = [("1404-07-05 07:30", Kind::Started {}), ("1404-07-05 08:30", paused())];
    let clock = read(&target(60, 60), &at_the_deadline, "1404-08-05 08:30").answer;
    assert_eq!((clock.breached_at(), clock.is_late, clock.remaining), (None, false, TimeDelta::zero()));

    let after_it = [("1404-07-05 07:30", Kind::Started {}), ("1404-07-05 08:31", paused())];
    let clock = read(&target(60, 60), &after_it, "1404-08-05 08:30").answer;
    assert_eq!(clock.breached_at(), Some(at("1404-07-05 08:30")));

    // Also a breach that no working time has followed: due at closing time, paused in the evening.
    let evening = [("1404-07-05 13:30", Kind::Started {}), ("1404-07-05 19:00", paused())];
    let resumed = [evening[0].clone(), evening[1].clone(), ("1404-07-07 09:00", Kind::Resumed {})];
    for events in [&evening[..], &resumed[..]] {
        let clock = read(&target(60, 60), events, "1404-07-07 09:00").answer;
        assert_eq!(clock.breached_at(), Some(at("1404-07-05 14:30")));
        assert_eq!((clock.is_late, clock.overdue), (true, TimeDelta::zero()));
    }
}

/// 10
#[test]
fn a_reply_stops_the_first_response_and_a_message_restarts_it() {
    let replied = [("1404-07-05 08:00", Kind::Started {}), ("1404-07-05 09:00", Kind::Responded {})];
    let clock = read(&target(120, 2_000), &replied, "1404-07-08 09:00").first_response;
    assert_eq!((clock.state, clock.used, clock.is_late), (ClockState::Stopped, mins(60), false));

    let wrote = ("1404-07-06 13:30", Kind::ApplicantWrote {});
    let again = [replied[0].clone(), replied[1].clone(), wrote, ("1404-07-06 14:00", Kind::ApplicantWrote {})];
    let case = read(&target(120, 2_000), &again, "1404-07-06 14:10");
    assert_eq!(case.first_response.started_at, Some(at("1404-07-06 13:30")), "the one that waits longest counts");
    assert_eq!(case.first_response.deadline, Some(at("1404-07-07 08:30")));
    assert_eq!((case.first_response.window, case.answer.window), (2, 1));
    assert_eq!(case.answer.used, mins(390 + 400));
}

/// 11
#[test]
fn the_answer_is_never_due_before_the_first_response() {
    let reversed = Target::new(minutes(61), minutes(60), vec![]);
    assert_eq!(reversed, Err(ClockError::ResponseAfterAnswer));

    let early = [("1404-07-05 07:30", Kind::Started {}), ("1404-07-05 08:00", Kind::Responded {})];
    let late_message = [early[0].clone(), early[1].clone(), ("1404-07-05 14:00", Kind::ApplicantWrote {})];
    let case = read(&target(240, 420), &late_message, "1404-07-05 14:00");
    assert_eq!(case.first_response.deadline, Some(at("1404-07-06 11:00")));
    assert_eq!(case.answer.deadline, Some(at("1404-07-06 11:00")), "and not at 14:30 of the day before");

    // It stays so over pauses and extensions, and after the reply.
    let more =
        [("1404-07-05 14:15", paused()), ("1404-07-08 13:00", Kind::Resumed {}), ("1404-07-08 13:30", extended(60))];
    let all: Vec<_> = late_message.iter().cloned().chain(more).collect();
    let case = read(&target(240, 420), &all, "1404-07-08 13:30");
    assert_eq!(case.first_response.deadline, Some(at("1404-07-09 10:45")));
    assert_eq!(case.answer.deadline, case.first_response.deadline);

    // Nor does another target take the time away.
    let retargeted = ("1404-07-05 14:10", Kind::TargetChanged { target: target(240, 420) });
    let all: Vec<_> = late_message.iter().cloned().chain([retargeted]).collect();
    let case = read(&target(240, 420), &all, "1404-07-05 14:10");
    assert_eq!(case.answer.deadline, Some(at("1404-07-06 11:00")));

    // What is overdue is not revived by a message.
    let overdue = [early[0].clone(), early[1].clone(), ("1404-07-06 14:00", Kind::ApplicantWrote {})];
    let case = read(&target(240, 420), &overdue, "1404-07-06 14:00");
    assert_eq!((case.answer.deadline, case.answer.is_late), (Some(at("1404-07-05 14:30")), true));
}

/// 12
#[test]
fn when_the_agreement_is_switched_off_nothing_is_overdue_and_what_happened_stays() {
    let off = Kind::SwitchedOff { reason: text("پایان ابلاغیه") };
    let case =
        read(&target(60, 60), &[("1404-07-05 07:30", Kind::Started {}), ("1404-07-06 07:30", off)], "1404-07-08 09:00");

    for clock in [&case.first_response, &case.answer] {
        assert_eq!((clock.state, clock.deadline, clock.is_late), (ClockState::SwitchedOff, None, false));
        assert_eq!((clock.overdue, clock.breaches.len()), (TimeDelta::zero(), 1));
        assert_eq!(clock.next_warning, None);
    }
}

/// 12
#[test]
fn another_target_counts_from_filing_and_is_never_due_in_the_past() {
    let started = ("1404-07-05 07:30", Kind::Started {});
    let change =
        |to: u32, when: &'static str| [started.clone(), (when, Kind::TargetChanged { target: target(to.min(60), to) })];

    let longer = read(&target(60, 120), &change(300, "1404-07-05 09:00"), "1404-07-05 09:00").answer;
    assert_eq!(longer.deadline, Some(at("1404-07-05 12:30")));
    let shorter = read(&target(60, 400), &change(100, "1404-07-05 13:30"), "1404-07-05 13:30").answer;
    assert_eq!((shorter.deadline, shorter.is_late), (Some(at("1404-07-05 13:30")), false));
    let at_night = read(&target(60, 500), &change(100, "1404-07-05 22:00"), "1404-07-05 23:00").answer;
    assert_eq!((at_night.deadline, at_night.is_late), (Some(at("1404-07-06 07:30")), false));

    // Late by the old one and with time by the new: the breach stays, the deadline moves.
    let revived = read(&target(60, 120), &change(600, "1404-07-05 14:00"), "1404-07-05 14:00").answer;
    assert_eq!((revived.deadline, revived.is_late), (Some(at("1404-07-06 10:30")), false));
    assert_eq!(revived.breached_at(), Some(at("1404-07-05 09:30")));
    // Also where no working time has followed the deadline.
    let evening =
        [("1404-07-05 13:30", Kind::Started {}), ("1404-07-05 19:00", Kind::TargetChanged { target: target(60, 60) })];
    let evening = read(&target(60, 60), &evening, "1404-07-06 08:00").answer;
    assert_eq!((evening.deadline, evening.breaches.len(), evening.is_late), (Some(at("1404-07-05 14:30")), 1, true));
    // Late by both: the deadline that passed stays, and is not counted twice.
    let still = read(&target(60, 120), &change(100, "1404-07-05 14:00"), "1404-07-05 14:00").answer;
    assert_eq!((still.deadline, still.breaches.len()), (Some(at("1404-07-05 09:30")), 1));
}

/// 13
#[test]
fn warnings_fall_due_in_working_time_and_once() {
    let promise = Target::new(minutes(840), minutes(840), vec![50, 75]).unwrap();
    let started = [("1404-07-08 07:30", Kind::Started {})];

    let clock = read(&promise, &started, "1404-07-09 11:00").answer;
    let fell_due: Vec<_> = clock.warnings.iter().map(|warning| (warning.percent, warning.at)).collect();
    assert_eq!(fell_due, [(50, at("1404-07-08 14:30")), (75, at("1404-07-09 11:00"))]);
    // Sent in working hours only, what fell due at closing time waits for the morning.
    assert_eq!(office().next_open(at("1404-07-08 14:30")).unwrap(), at("1404-07-09 07:30"));

    let clock = read(&promise, &started, "1404-07-08 14:29").answer;
    assert_eq!((clock.warnings.len(), clock.next_warning.unwrap().at), (0, at("1404-07-08 14:30")));
    let extended = [started[0].clone(), ("1404-07-09 11:30", extended(6_000))];
    let clock = read(&promise, &extended, "1404-07-12 11:30").answer;
    let again = [started[0].clone(), ("1404-07-08 15:00", Kind::Stopped {}), ("1404-07-08 15:00", Kind::Reopened {})];
    let reopened = read(&promise, &again, "1404-07-09 14:30").answer;
    let windows: Vec<_> = reopened.warnings.iter().map(|warning| (warning.window, warning.percent)).collect();
    assert_eq!(windows, [(1, 50), (2, 50)], "a new window warns anew");
    assert_eq!(clock.warnings.len(), 2, "more time takes no warning back and sends none again");
}

/// 14
#[test]
fn a_merged_duplicate_ends_without_a_verdict_and_the_older_case_survives() {
    let older = log(&[("1404-07-05 08:00", Kind::Started {})]);
    let younger = [("1404-07-05 09:00", Kind::Started {}), ("1404-07-05 10:00", Kind::Merged {})];

    assert_eq!(may_absorb(&older, &log(&younger)), Ok(()));
    assert_eq!(may_absorb(&log(&younger), &older), Err(ClockError::MergeIntoYounger));
    assert_eq!(may_absorb(&older, &older), Ok(()), "filed at once, either may survive");
    assert_eq!(may_absorb(&[], &older), Err(ClockError::NotStarted));
    let clock = read(&target(60, 120), &younger, "1404-07-08 09:00").answer;
    assert_eq!((clock.state, clock.deadline, clock.is_late), (ClockState::Merged, None, false));
    assert!(clock.breaches.is_empty());
    assert_eq!(clock.reopens_until(&office(), 10).unwrap(), None);
}

/// 18
#[test]
fn no_deadline_lands_in_closed_time() {
    // Nothing is left when the pause ends in the evening, or the target shrinks to what was used.
    let resumed_in_the_evening = [
        ("1404-07-05 13:30", Kind::Started {}),
        ("1404-07-05 14:30", paused()),
        ("1404-07-05 20:00", Kind::Resumed {}),
    ];
    let clock = read(&target(60, 60), &resumed_in_the_evening, "1404-07-06 07:30").answer;
    assert_eq!((clock.deadline, clock.is_late), (Some(at("1404-07-06 07:30")), false));
    let clock = read(&target(60, 60), &resumed_in_the_evening, "1404-07-06 07:31").answer;
    assert_eq!((clock.is_late, clock.overdue), (true, mins(1)));
    // Extended at night, and by less than it is late: the deadline moves within the time that was open.
    let late = [("1404-07-05 13:30", Kind::Started {}), ("1404-07-06 22:00", extended(90))];
    let clock = read(&target(60, 60), &late, "1404-07-06 23:00").answer;
    assert_eq!((clock.deadline, clock.overdue), (Some(at("1404-07-06 09:00")), mins(330)));
}

/// 19
#[test]
fn a_deadline_is_shown_with_the_offset_it_was_counted_with() {
    for (deadline, shown) in
        [("1404-07-05 08:30", "2025-09-27 08:30 +03:30 +0330"), ("1404-01-15 08:30", "2025-04-04 08:30 +03:30 +0330")]
    {
        let local = office().local(at(deadline));
        assert_eq!(local.format("%F %R %:z %Z").to_string(), shown);
    }
}

/// 20: the property is in the simulator; here, what a log may not say.
#[test]
fn impossible_events_are_refused_and_not_guessed() {
    let started = ("1404-07-05 08:00", Kind::Started {});
    let off = || Kind::SwitchedOff { reason: text("پایان ابلاغیه") };
    let (nine, ten) = ("1404-07-05 09:00", "1404-07-05 10:00");
    for (events, code) in [
        (vec![(nine, Kind::Resumed {})], "clock_not_started"),
        (vec![started.clone(), (nine, Kind::Started {})], "clock_already_started"),
        (vec![started.clone(), (nine, Kind::Resumed {})], "clock_not_paused"),
        (vec![started.clone(), (nine, paused()), (ten, paused())], "clock_already_paused"),
        (vec![started.clone(), (nine, Kind::Reopened {})], "clock_not_stopped"),
        (vec![started.clone(), (nine, Kind::Stopped {}), (ten, Kind::ApplicantWrote {})], "clock_stopped"),
        (vec![started.clone(), (nine, Kind::Merged {}), (ten, Kind::Reopened {})], "clock_ended"),
        (vec![started.clone(), (nine, off()), (ten, extended(5))], "clock_ended"),
        (vec![started.clone(), (ten, paused()), (nine, Kind::Resumed {})], "clock_events_out_of_order"),
    ] {
        let refusal = replay(&office(), &target(60, 60), &log(&events), at("1404-07-06 08:00")).unwrap_err();
        assert_eq!(refusal.to_string(), code);
    }
    // What the calendar cannot count is refused and changes nothing.
    let (office, promise) = (office(), target(60, 60));
    let mut clocks = CaseClocks::new(&office, &promise);
    clocks.apply(&log(std::slice::from_ref(&started))[0]).unwrap();
    let before = clocks.reading(at(ten)).unwrap();
    let refused = clocks.apply(&ClockEvent::new(at("1499-12-29 12:00"), paused()));
    assert_eq!(refused, Err(ClockError::Calendar(CalendarError::OutOfRange)));
    assert_eq!(clocks.reading(at(ten)).unwrap(), before);
    assert_eq!(clocks.reading(at("1404-07-05 07:00")), Err(ClockError::ReadingTooEarly));
    let case = read(&target(60, 60), &[started], "1404-07-05 07:00");
    assert_eq!((case.answer.state, case.answer.deadline), (ClockState::NotStarted, None), "not yet");
}

#[test]
fn events_and_targets_keep_their_written_form_and_nothing_else_is_read() {
    let event = ClockEvent::new(at("1404-07-05 10:00"), paused());
    let written = json!({ "at": "2025-09-27T06:30:00Z", "event": { "kind": "paused", "reason": "منتظر مدرک متقاضی" } });
    assert_eq!(serde_json::to_value(&event).unwrap(), written);
    assert_eq!(serde_json::from_value::<ClockEvent>(written).unwrap(), event);
    let promise = Target::new(minutes(60), minutes(420), vec![50, 80]).unwrap();
    let written = json!({ "first_response": 60, "answer": 420, "warn_at": [50, 80] });
    assert_eq!(serde_json::to_value(&promise).unwrap(), written);
    assert_eq!(serde_json::from_value::<Target>(written).unwrap(), promise);
    assert_eq!(serde_json::to_value(ClockName::FirstResponse).unwrap(), "first_response");

    for event in [
        json!({ "kind": "paused" }),
        json!({ "kind": "paused", "reason": " " }),
        json!({ "kind": "paused", "reason": "x", "by": "y" }),
        json!({ "kind": "resumed", "reason": "x" }),
        json!({ "kind": "extended", "minutes": 0, "reason": "x" }),
    ] {
        let event = json!({ "at": "2025-09-27T06:30:00Z", "event": event });
        assert!(serde_json::from_value::<ClockEvent>(event.clone()).is_err(), "{event}");
    }
    for (target, code) in [
        (json!({ "first_response": 60, "answer": 59, "warn_at": [] }), "target_response_after_answer"),
        (json!({ "first_response": 0, "answer": 59, "warn_at": [] }), "working_minutes_invalid"),
        (json!({ "first_response": 1, "answer": 59, "warn_at": [80, 50] }), "target_warnings_invalid"),
        (json!({ "first_response": 1, "answer": 59, "warn_at": [100] }), "target_warnings_invalid"),
        (json!({ "first_response": 1, "answer": 59, "warn_at": [], "days": 1 }), "unknown field `days`"),
    ] {
        let refusal = serde_json::from_value::<Target>(target).unwrap_err().to_string();
        assert!(refusal.starts_with(code), "{refusal}");
    }
    assert_eq!(WorkingMinutes::new(WorkingMinutes::MAX.get() + 1), Err(ClockError::MinutesInvalid));
}
