//! Rows 21 and 22 of the list of cases: several workers, and workers that die; and that what is kept is what a reckoning from
//! the beginning gives.

use amanat::{
    base::{faults::Fault, id::CaseId},
    server::State,
    sla::{self, work},
};
use amanat_kernel::sla_clock::{ClockEventKind as Kind, ClockState};
use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::config,
    database::Engine,
    sla::{Desk, closed, paused},
};

const FINDINGS: &str = "SELECT COUNT(*) AS n FROM clock_finding";
const TRAIL: &str = "SELECT COUNT(*) AS n FROM audit_event e JOIN outbox o ON o.id = e.id
                      WHERE e.action IN ('case_clock.warned', 'case_clock.breached', 'case_clock.escalated')";

#[rstest]
#[tokio::test]
async fn two_workers_at_once_find_everything_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    for _ in 0..80 {
        desk.file().await;
    }
    desk.at(12, "14:00");
    let other = State::open(&config(desk.app.database.url()), desk.app.clock.clone()).await.unwrap();
    let (office, db) = (desk.app.state.office.id, &desk.app.state.db);

    let (one, two) = tokio::join!(work::round(db, office, 1_000), work::round(&other.db, office, 1_000));

    assert_eq!(one.unwrap() + two.unwrap() + desk.work().await, 80);
    assert_eq!((desk.app.count(FINDINGS).await, desk.app.count(TRAIL).await), (80 * 12, 80 * 12));
    other.db.close().await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_worker_that_dies_at_any_statement_leaves_nothing_half_done(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    for _ in 0..3 {
        desk.file().await;
    }
    desk.at(11, "12:00");
    let (office, db) = (desk.app.state.office.id, &desk.app.state.db);
    let before = desk.app.contents().await;
    let mut nth = 1;
    loop {
        db.faults().arm(nth, Fault::Lost);
        let died = work::round(db, office, 1_000).await;
        let statements = db.faults().disarm();
        assert!(died.is_err(), "{statements:?}");
        assert!(before == desk.app.contents().await, "{:?} left something", statements.get(nth - 1));
        if statements.get(nth - 1).is_some_and(|statement| statement == "COMMIT") {
            break;
        }
        nth += 1;
    }
    assert!(nth > 10, "{nth}");
    // What was written and never heard of is not written again.
    db.faults().arm(nth, Fault::AnswerLost);
    assert!(work::round(db, office, 1_000).await.is_err());
    db.faults().disarm();
    let (found, told) = (desk.app.count(FINDINGS).await, desk.app.count(TRAIL).await);
    assert!(found > 0 && found == told, "{found} {told}");
    assert_eq!(desk.work().await, 0);
    assert_eq!(desk.app.count(FINDINGS).await, found);
}

#[rstest]
#[tokio::test]
async fn what_is_kept_is_what_a_reckoning_from_the_beginning_gives(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let mut cases = Vec::new();
    for number in 0..12 {
        desk.app.clock.advance(chrono::TimeDelta::minutes(7));
        let case = desk.file().await;
        match number % 4 {
            0 => desk.tell(case, Kind::Responded {}).await.unwrap(),
            1 => desk.tell(case, paused()).await.unwrap(),
            2 => desk.tell(case, Kind::Stopped {}).await.unwrap(),
            _ => {}
        }
        cases.push(case);
    }
    agrees(&desk, &cases).await;
    desk.at(11, "12:30");
    desk.work().await;
    agrees(&desk, &cases).await;
    // The promise changes for some, for all a day is closed late, and a stopped one is reopened.
    for case in &cases[..4] {
        let change = async |tx: &amanat::base::tx::Tx| {
            let level = amanat::base::id::ServiceLevelId(desk.level);
            sla::change_promise(tx, *case, level, sla::Priority::Urgent).await
        };
        let changed = desk.app.writes(change).await;
        assert_eq!(changed.is_ok(), *case != cases[2], "a stopped case has no promise to change");
    }
    desk.tell(cases[2], Kind::Reopened {}).await.unwrap();
    let days = json!({ "days": [closed("2025-08-11")] });
    desk.by("head").await.post(&format!("/v1/calendars/{}/days", desk.calendar), days).await.expect(201);
    desk.work().await;
    agrees(&desk, &cases).await;
    desk.at(13, "13:00");
    desk.work().await;
    agrees(&desk, &cases).await;
}

/// The columns, the list and the findings say what playing every log from its beginning says.
async fn agrees(desk: &Desk, cases: &[CaseId]) {
    let (db, office, now) = (&desk.app.state.db, desk.app.state.office.id, desk.app.clock.now());
    let readings = db.read(async |conn| sla::readings(conn, office, cases, now).await).await.unwrap();
    let auditor = desk.by("auditor").await;
    let mut overdue = 0;
    for case in cases {
        let reading = &readings[case];
        let clocks = [&reading.first_response, &reading.answer];
        let open: Vec<_> =
            clocks.iter().filter(|clock| matches!(clock.state, ClockState::Running | ClockState::Paused)).collect();
        let is_late = if open.is_empty() { reading.answer.is_late } else { open.iter().any(|clock| clock.is_late) };
        let seen = auditor.get(&format!("/v1/case-clocks/{case}")).await.expect(200).json;
        assert_eq!(seen["summary"]["is_late"], json!(is_late), "{case}");
        let due =
            open.iter().filter(|clock| clock.state == ClockState::Running).filter_map(|clock| clock.deadline).min();
        assert_eq!(seen["summary"]["due_at"], json!(due), "{case}");
        overdue += usize::from(is_late && !open.is_empty());
        // Every breach was found, and what was found and is none by today's calendar is marked.
        let found = seen["findings"].as_array().unwrap().iter().filter(|finding| finding["kind"] == "breach");
        let stands = found.filter(|finding| {
            finding["reviews"].as_array().unwrap().last().is_none_or(|review| review["verdict"] == "stands")
        });
        assert_eq!(stands.count(), reading.breaches().count(), "{case}: {seen}");
    }
    let listed = auditor.every("/v1/case-clocks?is_overdue=true", 5).await;
    assert_eq!(listed.len(), overdue);
}
