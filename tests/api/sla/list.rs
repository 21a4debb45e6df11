use amanat::{
    base::id::{UnitId, UserId},
    sla::{CaseKind, NewClock, Priority},
};
use amanat_kernel::sla_clock::ClockEventKind as Kind;
use rstest::rstest;

use crate::support::{
    database::Engine,
    pages::ids,
    sla::{Desk, paused},
};

#[rstest]
#[tokio::test]
async fn clocks_are_listed_by_their_deadlines_and_narrowed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let clerk = UserId(desk.app.world().users["clerk"]);
    let later = desk.file().await;
    desk.tell(later, Kind::Responded {}).await.unwrap();
    let usual = desk.file_as(NewClock { assignee: Some(clerk), ..desk.case() }).await;
    let urgent = desk.file_as(NewClock { priority: Priority::Urgent, unit: UnitId(desk.top), ..desk.case() }).await;
    let complaint = desk.file_as(NewClock { kind: CaseKind::Complaint, ..desk.case() }).await;
    let stopped = desk.file().await;
    desk.tell(stopped, Kind::Stopped {}).await.unwrap();
    desk.tell(complaint, paused()).await.unwrap();
    // The urgent case's first word was due at eleven; the worker has not looked.
    desk.at(10, "11:30");
    let reader = desk.by("complaints").await;
    let open = [urgent, usual, complaint, later].map(|case| case.0);

    for (query, expected) in [
        ("state=running,paused".to_owned(), &open[..]),
        ("state=stopped".to_owned(), &[stopped.0]),
        ("state=paused&case_kind=complaint".to_owned(), &open[2..3]),
        ("case_kind=complaint&state=running".to_owned(), &[]),
        (format!("unit_id={}", desk.top), &open[..1]),
        (format!("assignee_id={}", clerk), &open[1..2]),
        ("is_assigned=true".to_owned(), &open[1..2]),
        ("is_overdue=true".to_owned(), &open[..1]),
        ("is_overdue=false&state=running".to_owned(), &[usual.0, later.0]),
        ("due_before=2025-08-10T10:00:01Z".to_owned(), &open[..2]),
    ] {
        let found = reader.every(&format!("/v1/case-clocks?{query}"), 2).await;
        assert_eq!(ids(&found), expected, "{query}");
    }
    desk.work().await;
    let overdue = reader.every("/v1/case-clocks?is_overdue=true", 2).await;
    assert_eq!(ids(&overdue), open[..1]);
    assert_eq!(overdue[0]["is_late"], true);
    assert_eq!(reader.every("/v1/case-clocks", 2).await.len(), 5);
    reader.get("/v1/case-clocks?state=late").await.refused(422, "invalid").naming("#query/state", "unknown_value");
    reader.get("/v1/case-clocks?due_before=x").await.refused(422, "invalid").naming("#query/due_before", "invalid");
    for agency in ["north.clerk", "north.head"] {
        desk.by(agency).await.get("/v1/case-clocks").await.refused(403, "forbidden");
    }
}
