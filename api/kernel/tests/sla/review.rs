//! A calendar that was published later.

use amanat_kernel::sla_clock::{ClockEventKind as Kind, ClockName, Target, Verdict, replay, review};
use amanat_kernel::working_calendar::Change;

use crate::logs::{extended, log, paused, target};
use crate::office::{at, closed, differs, hours, office};

/// 16
#[test]
fn a_closure_published_late_moves_deadlines_and_marks_past_breaches() {
    // Sunday the 6th is declared closed on its evening, after the case was late at noon.
    let known_later = office().with_days([closed("1404-07-06", "1404-07-06 19:00")]).unwrap();
    let before = known_later.as_known_at(at("1404-07-06 18:59"));
    assert_eq!(before, office());
    let events = log(&[("1404-07-05 12:00", Kind::Started {})]);
    let promise = target(420, 420);
    let noon = replay(&before, &promise, &events, at("1404-07-06 13:00")).unwrap();
    let recorded: Vec<_> = noon.breaches().copied().collect();
    assert_eq!(recorded.iter().map(|breach| breach.deadline).collect::<Vec<_>>(), [at("1404-07-06 12:00"); 2]);

    let today = review(&known_later, &promise, &events, &recorded, at("1404-07-06 20:00")).unwrap();
    assert!(today.takes_back());
    assert_eq!(today.reading.answer.deadline, Some(at("1404-07-07 12:00")));
    assert!(!today.reading.answer.is_late);
    // Marked, not erased: what was recorded is told again as it was.
    assert!(today.breaches.iter().map(|one| one.recorded).eq(recorded.iter().copied()));
    assert!(today.breaches.iter().all(|one| one.verdict == Verdict::WouldNotStand));

    // Whoever is late by the new deadline too stays late.
    let later = review(&known_later, &promise, &events, &recorded, at("1404-07-07 13:00")).unwrap();
    let stands = Verdict::Stands { deadline: at("1404-07-07 12:00") };
    assert!(!later.takes_back());
    assert!(later.breaches.iter().all(|one| one.verdict == stands));
}

/// 16
#[test]
fn each_breach_is_reviewed_for_itself_also_after_extensions_and_pauses() {
    let events = log(&[
        ("1404-07-05 12:00", Kind::Started {}),
        ("1404-07-06 11:00", extended(200)),
        ("1404-07-08 08:00", paused()),
    ]);
    let promise = target(210, 210);
    let recorded: Vec<_> = {
        let case = replay(&office(), &promise, &events, at("1404-07-09 08:00")).unwrap();
        case.answer.breaches.clone()
    };
    let deadlines: Vec<_> = recorded.iter().map(|breach| (breach.term, breach.deadline)).collect();
    assert_eq!(deadlines, [(0, at("1404-07-06 08:30")), (1, at("1404-07-06 11:50"))]);

    // An hour and a half of the first morning were closed: not late before the extension.
    let closure = differs("1404-07-06", Change::Closed(hours(&[("07:30", "10:00")])), "1404-07-09 09:00");
    let hours_later = office().with_days([closure]).unwrap();
    let today = review(&hours_later, &promise, &events, &recorded, at("1404-07-09 10:00")).unwrap();
    let verdicts: Vec<_> = today.breaches.iter().map(|one| one.verdict).collect();
    assert_eq!(verdicts, [Verdict::WouldNotStand, Verdict::Stands { deadline: at("1404-07-06 14:20") }]);
}

/// 16
#[test]
fn a_breach_is_found_again_by_its_clock_and_by_the_time_before_a_message() {
    let closure = differs("1404-07-05", Change::Closed(hours(&[("07:30", "09:00")])), "1404-07-09 09:00");
    let known_later = office().with_days([closure]).unwrap();
    let verdicts = |events: &[(&str, Kind)], target: &Target| -> Vec<_> {
        let case = replay(&office(), target, &log(events), at("1404-07-09 08:00")).unwrap();
        let recorded: Vec<_> = case.breaches().copied().collect();
        let today = review(&known_later, target, &log(events), &recorded, at("1404-07-09 10:00")).unwrap();
        today.breaches.iter().map(|one| (one.recorded.clock, one.verdict)).collect()
    };

    // Replied at 09:30: late only as long as nobody knew. Not answered: late all the same.
    let replied = [("1404-07-05 07:30", Kind::Started {}), ("1404-07-05 09:30", Kind::Responded {})];
    let stands = |deadline: &str| Verdict::Stands { deadline: at(deadline) };
    let expected =
        [(ClockName::FirstResponse, Verdict::WouldNotStand), (ClockName::Answer, stands("1404-07-05 12:00"))];
    assert_eq!(verdicts(&replied, &target(60, 180)), expected);

    // Late before the message of 11:00; by today's calendar only with the time that the message gave.
    let messages =
        [replied[0].clone(), ("1404-07-05 08:00", Kind::Responded {}), ("1404-07-05 11:00", Kind::ApplicantWrote {})];
    let found = verdicts(&messages, &target(150, 150));
    assert_eq!(found.last(), Some(&(ClockName::Answer, Verdict::WouldNotStand)));
    let reading = replay(&known_later, &target(150, 150), &log(&messages), at("1404-07-09 10:00")).unwrap();
    assert_eq!(reading.answer.breaches.len(), 1, "late later, by what is a breach of its own");
}
