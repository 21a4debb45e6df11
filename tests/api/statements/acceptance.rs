//! The ways out of quarantine: two persons say that a statement is right all the same, or it is set aside.

use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use super::lines_of;
use crate::support::{
    app::TestApp,
    client::{Answer, statuses},
    database::Engine,
    given::{CsvLine, credit, statement},
};

/// A statement with a payment of the deposit and one that nobody knows, whose closing balance is 1 rial off.
async fn quarantined(app: &TestApp, deposit: &Answer) -> (Uuid, String) {
    let line = credit(deposit.json["payment_identifier"].as_str().unwrap(), 5_000);
    let right = statement(app.world().north.sheba, 0, &[line, CsvLine { day: "1404/05/13", ..credit("", 3_000) }]);
    let wrong = right.replace("مانده پایان دوره,8000", "مانده پایان دوره,8001");
    (app.import("reconciler", wrong).await.expect(201).id(), right)
}

fn reason() -> serde_json::Value {
    json!({ "reason": "بانک در نامه ۱۲۳ مانده را تصحیح کرد" })
}

#[rstest]
#[tokio::test]
async fn two_persons_post_a_quarantined_statement(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let (kept, _) = quarantined(&app, &deposit).await;
    let path = format!("/v1/statements/{kept}");

    let proposed = app.by("clerk").change_latest(&path, "acceptance", reason()).await.expect(200);
    assert_eq!(proposed.json["state"], "quarantined");
    assert_eq!(app.rows().await["posting"], 0, "nothing is posted on one word");
    let accepted = app.by("office.head").change_latest(&path, "acceptance/approval", json!({})).await.expect(200);

    assert_eq!(
        (&accepted.json["state"], &accepted.json["quarantined_because"]),
        (&json!("posted"), &json!("unbalanced"))
    );
    assert_eq!((&accepted.json["matched_count"], &accepted.json["suspended_count"]), (&json!(1), &json!(1)));
    assert_eq!(accepted.json["accepted_by"], json!(app.world().users["office.head"]));
    assert_eq!(app.balance("1110").await, 8_000);
    for line in lines_of(&app, kept).await {
        assert_eq!(line["state"], "posted");
    }
    let seen = app.by("north.clerk").get(&format!("/v1/deposits/{}", deposit.id())).await.expect(200);
    assert_eq!(seen.json["state"], "received");
    app.by("clerk").change_latest(&path, "discard", reason()).await.refused(409, "statement_not_quarantined");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_another_file_brought_meanwhile_is_not_posted_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let (kept, right) = quarantined(&app, &deposit).await;
    let path = format!("/v1/statements/{kept}");
    app.import("reconciler", right).await.expect(201);
    app.by("clerk").change_latest(&path, "acceptance", reason()).await.expect(200);

    let accepted = app.by("office.head").change_latest(&path, "acceptance/approval", json!({})).await.expect(200);

    assert_eq!((&accepted.json["duplicate_count"], &accepted.json["matched_count"]), (&json!(2), &json!(0)));
    assert_eq!(app.balance("1110").await, 8_000);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn nobody_accepts_alone_or_what_nobody_proposed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let (kept, _) = quarantined(&app, &deposit).await;
    let path = format!("/v1/statements/{kept}");

    let early = app.by("office.head").change_latest(&path, "acceptance/approval", json!({})).await;
    early.refused(409, "statement_acceptance_not_proposed");
    for (by, action, body) in [
        ("office.head", "acceptance", reason()),
        ("clerk", "acceptance/approval", json!({})),
        ("north.clerk", "acceptance", reason()),
    ] {
        app.by(by).post(&format!("{path}/{action}"), body).await.refused(403, "forbidden");
    }

    assert_eq!(app.rows().await["posting"], 0);
}

#[rstest]
#[tokio::test]
async fn two_who_agree_at_once_post_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let (kept, _) = quarantined(&app, &deposit).await;
    let path = format!("/v1/statements/{kept}");
    let proposed = app.by("clerk").change_latest(&path, "acceptance", reason()).await.expect(200);
    let etag = proposed.etag().to_owned();
    let approve = |by: &str| {
        let (caller, etag, path) = (app.by(by), etag.clone(), format!("{path}/acceptance/approval"));
        async move { caller.change(&path, &etag, json!({})).await }
    };

    let (one, two) = tokio::join!(approve("office.head"), approve("head"));

    assert_eq!(statuses(&[one, two]), [200, 412]);
    assert_eq!(app.balance("1110").await, 8_000);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_discarded_file_may_come_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let (kept, right) = quarantined(&app, &deposit).await;
    let wrong = right.replace("مانده پایان دوره,8000", "مانده پایان دوره,8001");
    app.import("clerk", wrong.clone()).await.refused(409, "statement_file_already_imported");

    let path = format!("/v1/statements/{kept}");
    let discarded = app.by("clerk").change_latest(&path, "discard", reason()).await.expect(200);

    assert_eq!(discarded.json["state"], "discarded");
    app.by("clerk").change_latest(&path, "acceptance", reason()).await.refused(409, "statement_not_quarantined");
    let again = app.import("clerk", wrong).await.expect(201);
    assert_eq!(again.json["state"], "quarantined");
    assert_eq!(app.rows().await["posting"], 0);
}
