use rstest::rstest;
use serde_json::json;

use super::{path, seen};
use crate::support::{app::TestApp, client::statuses, database::Engine};

#[rstest]
#[tokio::test]
async fn a_rejected_item_is_open_again_and_takes_a_new_proposal(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let other = app.declared("north", 8_000).await.id();

    let reason = json!({ "reason": "نام‌ها یکی نیست" });
    let open = app.by("clerk").change_latest(&path(item), "identification/rejection", reason).await.expect(200);

    assert_eq!((&open.json["state"], &open.json["identification"]), (&json!("open"), &json!(null)));
    assert_eq!(app.shown_about(item).await.len(), 1, "nothing was posted");
    // The same item with another deposit, and the deposit with another item: neither is spoiled by the rejection.
    let body = json!({ "deposit_id": other, "note": "فیش دیگر" });
    app.by("reconciler").change_latest(&path(item), "identification", body).await.expect(200);
    let second = app.suspended(8_000).await;
    let body = json!({ "deposit_id": deposit, "note": "این یکی" });
    app.by("reconciler").change_latest(&path(second), "identification", body).await.expect(200);
    for (item, deposit) in [(item, other), (second, deposit)] {
        let body = json!({ "deposit_id": deposit });
        app.by("clerk").change_latest(&path(item), "identification/approval", body).await.expect(200);
        assert_eq!(app.postings_about(deposit).await.len(), 1);
    }
    assert_eq!((app.balance("2130").await, app.balance("2110").await), (0, 16_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_rejection_has_a_reason_and_the_version_it_means(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, _) = app.proposed(8_000).await;
    let open = app.suspended(9_000).await;
    let verb = format!("{}/identification/rejection", path(item));
    let (clerk, reason) = (app.by("clerk"), json!({ "reason": "نه" }));

    let empty = clerk.change_latest(&path(item), "identification/rejection", json!({ "reason": "" })).await;
    empty.refused(422, "invalid").naming("/reason", "required");
    clerk.post(&verb, reason.clone()).await.refused(428, "if_match_missing");
    clerk.change(&verb, "\"1.0123456789abcdef\"", reason.clone()).await.refused(412, "version_stale");
    let early = clerk.change_latest(&path(open), "identification/rejection", reason.clone()).await;
    early.refused(409, "suspense_item_not_proposed");
    let own = app.by("reconciler").change_latest(&path(item), "identification/rejection", reason.clone()).await;
    own.refused(403, "same_person");

    assert_eq!(seen(&app, "clerk", item).await.json["state"], "proposed");
    clerk.change_latest(&path(item), "identification/rejection", reason).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn of_an_approval_and_a_rejection_at_once_one_decides(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let etag = seen(&app, "clerk", item).await.etag().to_owned();
    let (clerk, head) = (app.by("clerk"), app.by("office.head"));
    let (approval, rejection) =
        (format!("{}/identification/approval", path(item)), format!("{}/identification/rejection", path(item)));

    let answers = futures_util::future::join_all([
        clerk.change(&approval, &etag, json!({ "deposit_id": deposit })),
        head.change(&rejection, &etag, json!({ "reason": "نه" })),
    ])
    .await;

    assert_eq!(statuses(&answers), [200, 412]);
    let state = seen(&app, "clerk", item).await.json["state"].as_str().unwrap().to_owned();
    let owed = app.balance("2110").await;
    assert!(matches!((state.as_str(), owed), ("identified", 8_000) | ("open", 0)), "{state} {owed}");
    app.verify().await;
}
