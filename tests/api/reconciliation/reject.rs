use rstest::rstest;
use serde_json::json;

use super::{parts, seen};
use crate::support::{app::TestApp, client::statuses, database::Engine};

#[rstest]
#[tokio::test]
async fn a_rejected_item_is_open_again_and_takes_a_new_proposal(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let first = app.proposed(8_000).await;
    let other = app.declared("north", 8_000).await.id();

    let reason = json!({ "reason": "نام‌ها یکی نیست" });
    let rejected = app.by("clerk").change_latest(&first.path(), "rejection", reason).await.expect(200);

    assert_eq!(
        (&rejected.json["state"], &rejected.json["rejected_because"]),
        (&json!("rejected"), &json!("نام‌ها یکی نیست"))
    );
    assert_eq!(parts(&app, first.item).await, "open 0 8000");
    assert_eq!(app.shown_about(first.item).await.len(), 1, "nothing was posted");
    // The same item with another deposit, and the deposit with another item: neither is spoiled by the rejection.
    let second = app.suspended(8_000).await;
    for (item, deposit) in [(first.item, other), (second, first.deposit)] {
        let proposed = app.identify("reconciler", &[item], &[deposit]).await.expect(201).id();
        app.approve("clerk", proposed).await.expect(200);
        assert_eq!(app.postings_about(deposit).await.len(), 1);
    }
    assert_eq!(seen(&app, "clerk", first.item).await.json["resolutions"].as_array().unwrap().len(), 2);
    assert_eq!((app.balance("2130").await, app.balance("2110").await), (0, 16_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_rejection_has_a_reason_and_the_version_it_means(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let verb = format!("{}/rejection", proposed.path());
    let (clerk, reason) = (app.by("clerk"), json!({ "reason": "نه" }));

    let empty = clerk.change_latest(&proposed.path(), "rejection", json!({ "reason": "" })).await;
    empty.refused(422, "invalid").naming("/reason", "required");
    clerk.post(&verb, reason.clone()).await.refused(428, "if_match_missing");
    clerk.change(&verb, "\"7.0123456789abcdef\"", reason.clone()).await.refused(412, "version_stale");
    let own = app.by("reconciler").change_latest(&proposed.path(), "rejection", reason.clone()).await;
    own.refused(403, "same_person");

    assert_eq!(parts(&app, proposed.item).await, "proposed 0 8000");
    clerk.change_latest(&proposed.path(), "rejection", reason).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn of_an_approval_and_a_rejection_at_once_one_decides(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let (clerk, head) = (app.by("clerk"), app.by("office.head"));
    let etag = clerk.get(&proposed.path()).await.expect(200).etag().to_owned();
    let [approval, rejection] = ["approval", "rejection"].map(|verb| format!("{}/{verb}", proposed.path()));

    let answers = futures_util::future::join_all([
        clerk.change(&approval, &etag, json!({})),
        head.change(&rejection, &etag, json!({ "reason": "نه" })),
    ])
    .await;

    assert_eq!(statuses(&answers), [200, 412]);
    let (state, owed) = (parts(&app, proposed.item).await, app.balance("2110").await);
    assert!(matches!((state.as_str(), owed), ("closed 8000 0", 8_000) | ("open 0 8000", 0)), "{state} {owed}");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn whoever_proposed_takes_it_back_and_nobody_else(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;

    for by in ["clerk", "reconciler2", "office.head", "head", "auditor", "north.clerk"] {
        let answer = app.by(by).change_latest(&proposed.path(), "withdrawal", json!({})).await;
        answer.refused(403, "forbidden");
    }
    let withdrawn = app.by("reconciler").change_latest(&proposed.path(), "withdrawal", json!({})).await.expect(200);

    assert_eq!(withdrawn.json["state"], "withdrawn");
    assert_eq!(parts(&app, proposed.item).await, "open 0 8000");
    let again = app.identify("clerk", &[proposed.item], &[proposed.deposit]).await.expect(201).id();
    app.approve("reconciler", again).await.expect(200);
    assert_eq!(parts(&app, proposed.item).await, "closed 8000 0");
    app.verify().await;
}
