//! Row 16 of the list of cases: a day off that is published late.

use amanat_kernel::sla_clock::ClockEventKind as Kind;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    database::Engine,
    sla::{Desk, closed, instant},
};

fn breaches(seen: &Value) -> Vec<(&str, &Value, Vec<&str>)> {
    let findings = seen["findings"].as_array().unwrap().iter().filter(|finding| finding["kind"] == "breach");
    findings
        .map(|one| {
            let reviews = one["reviews"].as_array().unwrap().iter();
            let verdicts = reviews.map(|review| review["verdict"].as_str().unwrap()).collect();
            (one["clock"].as_str().unwrap(), &one["deadline"], verdicts)
        })
        .collect()
}

#[rstest]
#[tokio::test]
async fn deadlines_ahead_move_and_breaches_of_the_past_are_marked(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let (late, answered_late, on_time) = (desk.file().await, desk.file().await, desk.file().await);
    desk.at(10, "14:00");
    desk.tell(on_time, Kind::Responded {}).await.unwrap();
    desk.at(11, "11:00");
    desk.tell(answered_late, Kind::Stopped {}).await.unwrap();
    desk.at(11, "12:00");
    desk.work().await;
    assert_eq!(desk.view(late).await["answer"]["deadline"], json!(instant(11, "10:00")));

    // At noon the governor closes the whole of Monday, for the cold that nobody expected in August.
    let days = json!({ "days": [closed("2025-08-11")] });
    desk.by("head").await.post(&format!("/v1/calendars/{}/days", desk.calendar), days).await.expect(201);
    assert_eq!(desk.work().await, 3);

    let (sunday, monday) = (json!(instant(10, "13:30")), json!(instant(11, "10:00")));
    for case in [late, answered_late, on_time] {
        let seen = desk.view(case).await;
        let found = breaches(&seen);
        // What was late on Sunday stays late; what was late on Monday is marked and stays what it was.
        assert_eq!(found[0], ("first_response", &sunday, vec![]), "{seen}");
        assert_eq!(found[1], ("answer", &monday, vec!["would_not_stand"]), "{seen}");
    }
    let seen = desk.view(late).await;
    assert_eq!(
        (&seen["answer"]["deadline"], &seen["answer"]["is_late"]),
        (&json!(instant(12, "10:00")), &json!(false))
    );
    assert_eq!(desk.work().await, 0);

    // Whoever is late by the new deadline, too, was late after all.
    desk.at(12, "12:00");
    desk.work().await;
    let seen = desk.view(late).await;
    assert_eq!(breaches(&seen)[1], ("answer", &monday, vec!["would_not_stand", "stands"]));
    let review = &seen["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["kind"] == "breach" && one["clock"] == "answer")
        .unwrap()["reviews"][1];
    assert_eq!(review["deadline"], json!(instant(12, "10:00")));
    let marks = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'case_clock.breach_reviewed'";
    assert_eq!(desk.app.count(marks).await, 5);
}

#[rstest]
#[tokio::test]
async fn other_hours_of_the_week_move_what_is_ahead(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let case = desk.file().await;
    let week = crate::support::sla::week("09:30", "14:30");
    let body = json!({ "valid_from": "2025-08-11", "week": week });
    let path = format!("/v1/calendars/{}", desk.calendar);
    desk.by("head").await.change_latest(&path, "weeks", body).await.expect(200);
    desk.work().await;

    assert_eq!(desk.view(case).await["answer"]["deadline"], json!(instant(11, "12:00")));
    let column = "SELECT COUNT(*) AS n FROM case_clock WHERE next_at = due_at";
    assert_eq!(desk.app.count(column).await, 0);
}
