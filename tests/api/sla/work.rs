//! What the worker finds, and whom it tells.

use amanat::{
    base::id::{ServiceLevelId, UnitId, UserId},
    sla::NewClock,
};
use amanat_kernel::sla_clock::ClockEventKind as Kind;
use rstest::rstest;
use serde_json::json;

use crate::support::{
    database::Engine,
    sla::{Desk, instant, paused},
};

/// Row 1 of the list of cases: more than one batch, and none left behind.
#[rstest]
#[tokio::test]
async fn a_hundred_and_twenty_overdue_cases_all_climb_the_oldest_first(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let mut filed = Vec::new();
    for second in 0..120 {
        desk.app.clock.move_to(instant(10, "08:00") + chrono::TimeDelta::seconds(second));
        filed.push(desk.file().await);
    }
    assert_eq!(desk.work().await, 0, "nothing has fallen due");
    desk.at(12, "14:00");

    assert_eq!(desk.work().await, 120);
    assert_eq!(desk.work().await, 0, "each once");

    let order = "SELECT case_clock_id AS n FROM clock_finding WHERE kind = 'breach' AND clock = 'answer' ORDER BY id";
    let found = desk.app.uuids(order).await;
    assert_eq!(found, filed.iter().map(|case| case.0).collect::<Vec<_>>());
    for (kind, count) in [("warning", 4), ("breach", 2), ("escalation", 6)] {
        let sql = format!("SELECT COUNT(*) AS n FROM clock_finding WHERE kind = '{kind}'");
        assert_eq!(desk.app.count(&sql).await, 120 * count, "{kind}");
    }
    // Each with its trail, and what is to be told.
    let trail = "SELECT COUNT(*) AS n FROM audit_event e JOIN outbox o ON o.id = e.id
                  WHERE e.action IN ('case_clock.warned', 'case_clock.breached', 'case_clock.escalated')";
    assert_eq!(desk.app.count(trail).await, 120 * 12);
    let auditor = desk.by("auditor").await;
    let overdue = auditor.every("/v1/case-clocks?is_overdue=true", 50).await;
    assert_eq!(crate::support::pages::ids(&overdue), found);
}

/// Rows 2 and 15: an unassigned case climbs, too; three levels, three people, each once.
#[rstest]
#[tokio::test]
async fn three_people_are_told_one_after_the_other(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let nobody = desk.file().await;
    let clerk = Some(UserId(desk.app.world().users["clerk"]));
    let somebody = desk.file_as(NewClock { assignee: clerk, ..desk.case() }).await;
    for case in [nobody, somebody] {
        // Only the answer is owed from now on.
        desk.tell(case, Kind::Responded {}).await.unwrap();
    }
    let mut told = Vec::new();
    for (day, time) in
        [(10, "13:30"), (11, "08:36"), (11, "09:18"), (11, "10:01"), (11, "11:01"), (12, "10:01"), (19, "10:00")]
    {
        desk.at(day, time);
        desk.work().await;
        let (of_nobody, of_somebody) = (desk.findings(nobody).await, desk.findings(somebody).await);
        assert_eq!(of_nobody.len(), of_somebody.len(), "{day} {time}");
        told.push(of_nobody.len());
    }

    assert_eq!(told, [1, 2, 3, 4, 5, 6, 6]);
    assert_eq!(
        desk.findings(nobody).await,
        [
            "warning answer 50 office.head",
            "warning answer 80 office.head",
            "escalation answer 1 office.head",
            "breach answer 0 office.head",
            "escalation answer 2 head",
            // The head of treasury leads the upper unit and was told; the other one was not.
            "escalation answer 3 head2",
        ]
    );
    // Who has left is not told any more.
    let leaving = format!("/v1/users/{}", desk.app.world().users["clerk"]);
    desk.by("admin2").await.change_latest(&leaving, "deactivation", json!({ "reason": "بازنشستگی" })).await.expect(200);
    desk.app.writes(async |tx| amanat::sla::tell(tx, somebody, Kind::ApplicantWrote {}).await).await.unwrap();
    desk.at(20, "13:00");
    desk.work().await;
    let last = desk.findings(somebody).await[6].clone();
    assert_eq!(last, "warning first_response 50 office.head");
    let first = &desk.findings(somebody).await[..4];
    assert_eq!(
        first,
        [
            "warning answer 50 clerk",
            "warning answer 80 clerk",
            "escalation answer 1 office.head",
            "breach answer 0 clerk"
        ]
    );
    let seen = desk.view(nobody).await;
    assert_eq!(
        (&seen["summary"]["escalation_step"], &seen["summary"]["escalated_to_name"]),
        (&json!(3), &json!("آزمون head2"))
    );
}

#[rstest]
#[tokio::test]
async fn where_nobody_is_above_that_is_recorded(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let lonely = desk.app.unit("9", None, None).await.id();
    let admin = desk.app.by("admin2");
    // Nobody leads, and the heads of treasury are gone.
    for head in ["head", "head2"] {
        let path = format!("/v1/users/{}", desk.app.world().users[head]);
        admin.change_latest(&path, "deactivation", json!({ "reason": "بازنشستگی" })).await.expect(200);
    }
    let case = desk.file_as(NewClock { unit: UnitId(lonely), ..desk.case() }).await;
    desk.tell(case, Kind::Responded {}).await.unwrap();
    desk.at(12, "14:00");
    desk.work().await;

    let found = desk.findings(case).await;

    assert_eq!(found.len(), 6, "{found:?}");
    assert!(found.iter().all(|finding| finding.ends_with("nobody")), "{found:?}");
    let seen = desk.view(case).await;
    assert_eq!((&seen["summary"]["escalation_step"], seen["summary"].get("escalated_to")), (&json!(3), None));
}

/// Rows 5, 7, 9 and 13: nobody is reminded at night or while the case waits for the applicant, and nothing is breached then.
#[rstest]
#[tokio::test]
async fn nothing_is_found_while_a_case_waits_and_nobody_is_told_at_night(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    desk.at(10, "12:45");
    let case = desk.file().await;
    let waits = desk.file().await;
    desk.tell(waits, paused()).await.unwrap();
    // Half of the first response's time is over at closing time.
    desk.at(10, "20:00");
    assert_eq!(desk.work().await, 0);
    desk.at(11, "07:29");
    assert_eq!(desk.work().await, 0);
    desk.at(11, "07:30");
    assert_eq!(desk.work().await, 1);

    assert_eq!(desk.findings(case).await, ["warning first_response 50 office.head"]);
    desk.at(25, "10:00");
    desk.work().await;
    assert_eq!(desk.findings(waits).await, Vec::<String>::new());
    assert_eq!(desk.view(waits).await["summary"]["state"], "paused");
}

#[rstest]
#[tokio::test]
async fn whoever_answers_before_the_worker_looks_is_late_all_the_same_and_nobody_is_told(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let case = desk.file().await;
    desk.at(11, "10:30");
    desk.tell(case, Kind::Stopped {}).await.unwrap();

    assert_eq!(desk.work().await, 1);

    assert_eq!(desk.findings(case).await, ["breach first_response 0 office.head", "breach answer 0 office.head"]);
    assert_eq!(desk.view(case).await["summary"]["is_late"], true);
    // Reopened it gets its time anew; what was late stays.
    desk.tell(case, Kind::Reopened {}).await.unwrap();
    let seen = desk.view(case).await;
    assert_eq!((&seen["summary"]["is_late"], seen["findings"].as_array().unwrap().len()), (&json!(false), 2));
    desk.at(20, "10:00");
    desk.work().await;
    let breaches = desk.findings(case).await.into_iter().filter(|finding| finding.starts_with("breach")).count();
    assert_eq!(breaches, 4);
}

/// Row 12: switched off, escalated cases leave their state, with an event; what was late stays recorded.
#[rstest]
#[tokio::test]
async fn the_cases_of_a_withdrawn_service_level_leave_with_an_event(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let (late, paused_one, told_later) = (desk.file().await, desk.file().await, desk.file().await);
    desk.tell(paused_one, paused()).await.unwrap();
    desk.tell(told_later, Kind::Responded {}).await.unwrap();
    desk.at(11, "09:59");
    desk.work().await;
    let before = desk.findings(late).await;
    assert!(before.iter().any(|finding| finding.starts_with("escalation")), "{before:?}");

    let level = format!("/v1/service-levels/{}", desk.level);
    let reason = json!({ "reason": "ابلاغیهٔ تازه" });
    desk.by("head").await.change_latest(&level, "withdrawal", reason).await.expect(200);
    // The answer's deadline passes before the worker comes: it is none any more. Nor does an answer count.
    desk.at(11, "12:00");
    desk.tell(told_later, Kind::Stopped {}).await.unwrap();
    desk.work().await;

    assert_eq!(desk.findings(late).await, before);
    for case in [late, paused_one, told_later] {
        let seen = desk.view(case).await;
        let last = seen["events"].as_array().unwrap().last().unwrap();
        assert_eq!((&last["event"], &last["reason"]), (&json!("switched_off"), &json!("ابلاغیهٔ تازه")));
        assert_eq!(last["at"], json!(instant(11, "09:59")));
        let summary = &seen["summary"];
        assert_eq!((&summary["state"], &summary["is_late"]), (&json!("switched_off"), &json!(false)));
        assert_eq!((summary.get("due_at"), summary.get("escalation_step")), (None, None));
    }
    let auditor = desk.by("auditor").await;
    assert!(auditor.every("/v1/case-clocks?is_overdue=true", 5).await.is_empty());
    assert_eq!(
        desk.app.count("SELECT COUNT(*) AS n FROM audit_event WHERE action = 'case_clock.switched_off'").await,
        3
    );
    assert_eq!(desk.app.count("SELECT COUNT(*) AS n FROM case_clock WHERE next_at IS NOT NULL").await, 0);
    let start = desk.app.writes(async |tx| amanat::sla::start(tx, desk.case()).await).await;
    assert_eq!(start.unwrap_err().code(), amanat::base::code::Code::ServiceLevelNotInForce);
}

/// Row 12: another promise in its place; who has more time now is not late any more, and that he was stays recorded.
#[rstest]
#[tokio::test]
async fn a_case_that_gets_more_time_leaves_the_late_ones(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let body = json!({ "code": "slow", "title_fa": "پرونده‌های دشوار", "title_en": "Hard cases" });
    let head = desk.by("head").await;
    let slow = head.post("/v1/service-levels", body).await.expect(201);
    let mut version = crate::support::sla::version(desk.calendar, "2025-08-10");
    version["targets"]["normal"] = json!({ "first_response_minutes": 4_200, "answer_minutes": 4_200, "warn_at": [] });
    head.change(&format!("/v1/service-levels/{}/versions", slow.id()), slow.etag(), version).await.expect(200);
    let case = desk.file().await;
    desk.at(11, "12:00");
    desk.work().await;
    assert_eq!(desk.view(case).await["summary"]["is_late"], true);
    let found = desk.findings(case).await;

    let change = async |tx: &amanat::base::tx::Tx| {
        amanat::sla::change_promise(tx, case, ServiceLevelId(slow.id()), amanat::sla::Priority::Normal).await
    };
    desk.app.writes(change).await.unwrap();
    desk.work().await;

    let seen = desk.view(case).await;
    assert_eq!((&seen["summary"]["is_late"], &seen["summary"]["service_level_code"]), (&json!(false), &json!("slow")));
    assert_eq!(desk.findings(case).await, found, "what was late stays recorded");
    assert!(desk.by("auditor").await.every("/v1/case-clocks?is_overdue=true", 5).await.is_empty());
}
