//! What slices of cases tell the clocks, and what these say of themselves.

use amanat::{
    base::{
        code::Code,
        error::Error,
        id::{CaseId, ServiceLevelId, UnitId, UserId},
    },
    sla::{self, NewClock, Priority},
};
use amanat_kernel::sla_clock::{ClockEventKind as Kind, ClockState};
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    database::Engine,
    sla::{Desk, instant, paused},
};

fn seconds(clock: &Value) -> [i64; 4] {
    ["used_seconds", "remaining_seconds", "overdue_seconds", "real_elapsed_seconds"]
        .map(|member| clock[member].as_i64().unwrap())
}

#[rstest]
#[tokio::test]
async fn a_clock_says_what_it_has_counted(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    desk.at(10, "13:00");
    let case = desk.file().await;
    desk.at(11, "08:00");
    desk.tell(case, paused()).await.unwrap();
    desk.at(12, "09:00");
    desk.tell(case, Kind::Resumed {}).await.unwrap();
    desk.at(12, "10:00");

    let seen = desk.view(case).await;

    // An hour and a half of Sunday, half an hour of Monday, an hour of Tuesday.
    let answer = &seen["answer"];
    assert_eq!(seconds(answer), [180 * 60, 240 * 60, 0, 45 * 3_600]);
    assert_eq!((&answer["allowed_seconds"], &answer["real_paused_seconds"]), (&json!(420 * 60), &json!(25 * 3_600)));
    let segments = answer["segments"].as_array().unwrap();
    let days: Vec<_> = segments
        .iter()
        .map(|one| (one["day_jalali"].as_str().unwrap(), one["seconds"].as_i64().unwrap() / 60))
        .collect();
    assert_eq!(days, [("1404-05-19", 90), ("1404-05-20", 30), ("1404-05-21", 60)]);
    assert_eq!(answer["deadline"], json!(instant(12, "14:00")));
    assert_eq!(seen["first_response"]["deadline"], json!(instant(12, "10:30")));
    assert_eq!((&seen["zone"], &seen["utc_offset"]), (&json!("Asia/Tehran"), &json!("+03:30")));
    let events: Vec<_> = seen["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["event"].as_str().unwrap(), one["reason"].as_str()))
        .collect();
    assert_eq!(events, [("started", None), ("paused", Some("در انتظار مدارک متقاضی")), ("resumed", None)]);
    assert_eq!(seen["events"][1]["actor_name"], "آزمون clerk");
    let summary = &seen["summary"];
    assert_eq!((&summary["state"], &summary["due_at"]), (&json!("running"), &json!(instant(12, "10:30"))));
    assert_eq!((&summary["remaining_minutes"], &summary["unit_title_en"]), (&json!(240), &json!("Unit 2")));
}

#[rstest]
#[tokio::test]
async fn readings_and_windows_are_there_for_the_slices_of_cases(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let (open, waiting, answered) = (desk.file().await, desk.file().await, desk.file().await);
    desk.at(10, "11:00");
    desk.tell(waiting, paused()).await.unwrap();
    desk.tell(answered, Kind::Stopped {}).await.unwrap();
    let (db, office, now) = (&desk.app.state.db, desk.app.state.office.id, desk.app.clock.now());

    let cases = [open, waiting, answered, CaseId::new()];
    let readings = db.read(async |conn| sla::readings(conn, office, &cases, now).await).await.unwrap();
    let windows = async |case: CaseId| db.read(async |conn| sla::windows(conn, office, case, now).await).await.unwrap();

    let states = cases.map(|case| readings.get(&case).map(|reading| reading.answer.state));
    assert_eq!(states, [Some(ClockState::Running), Some(ClockState::Paused), Some(ClockState::Stopped), None]);
    assert_eq!(windows(open).await, sla::Windows::default());
    // Ten days of the calendar; ten working days, of which Fridays are none.
    assert_eq!(windows(waiting).await.waits_until, Some(instant(21, "00:00")));
    assert_eq!(windows(answered).await.reopens_until, Some(instant(22, "00:00")));
    let seen = desk.view(answered).await;
    assert_eq!(seen["reopens_until"], json!(instant(22, "00:00")));
}

#[rstest]
#[tokio::test]
async fn what_is_impossible_is_refused_and_leaves_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let case = desk.file().await;
    let before = desk.app.contents().await;
    let code = |outcome: Result<(), Error>| outcome.unwrap_err().code();

    assert_eq!(code(desk.tell(case, Kind::Resumed {}).await), Code::StateForbids);
    assert_eq!(code(desk.tell(case, Kind::Reopened {}).await), Code::StateForbids);
    assert_eq!(code(desk.tell(case, Kind::Started {}).await), Code::StateForbids);
    assert_eq!(code(desk.tell(CaseId::new(), paused()).await), Code::NotFound);
    let start = async |new: NewClock| desk.app.writes(async |tx| sla::start(tx, new.clone()).await).await;
    let level = ServiceLevelId(Uuid::now_v7());
    assert_eq!(code(start(NewClock { level, ..desk.case() }).await), Code::ServiceLevelNotInForce);
    for wrong in [
        NewClock { unit: UnitId(Uuid::now_v7()), ..desk.case() },
        // Who is not of the unit gets nothing there.
        NewClock { assignee: Some(UserId(desk.app.world().users["payer"])), ..desk.case() },
    ] {
        assert_eq!(code(start(wrong).await), Code::Invalid);
    }

    assert!(before == desk.app.contents().await);
}

/// Rows 3 and 12 of the list of cases: giving a case to somebody else restarts nothing, another promise is an event.
#[rstest]
#[tokio::test]
async fn a_case_is_given_to_others_and_put_under_another_promise(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let case = desk.file().await;
    let before = desk.view(case).await;
    let clerk = UserId(desk.app.world().users["clerk2"]);

    let assign = async |unit: Uuid, to: Option<UserId>| {
        desk.app.writes(async |tx| sla::assign(tx, case, UnitId(unit), to).await).await
    };
    assign(desk.unit, Some(clerk)).await.unwrap();
    let assigned = desk.view(case).await;
    assert_eq!(assigned["summary"]["assignee_name"], "آزمون clerk2");
    assert_eq!((&assigned["answer"], &assigned["events"]), (&before["answer"], &before["events"]));
    assert_eq!(assign(desk.top, Some(clerk)).await.unwrap_err().code(), Code::Invalid);
    assign(desk.top, None).await.unwrap();
    assert_eq!(desk.view(case).await["summary"].get("assignee_id"), None);

    desk.app
        .writes(async |tx| sla::change_promise(tx, case, ServiceLevelId(desk.level), Priority::Urgent).await)
        .await
        .unwrap();
    let urgent = desk.view(case).await;
    assert_eq!(
        (&urgent["summary"]["priority"], &urgent["answer"]["deadline"]),
        (&json!("urgent"), &json!(instant(10, "13:30")))
    );
    assert_eq!(urgent["events"][1]["event"], "target_changed");
}
