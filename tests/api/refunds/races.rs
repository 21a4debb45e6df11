//! Several at once: nothing is promised twice, and nobody approves what another one changes.

use futures_util::future::{join, join_all};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::statuses, database::Engine, refunded::figures};

#[rstest]
#[tokio::test]
async fn requests_that_together_want_too_much_do_not_all_stand(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[1_000]).await.remove(0);
    let mut drafts = Vec::new();
    for _ in 0..8 {
        let id = app.drafted("north", &[(&deposit, 300)]).await;
        let seen = app.refund(id).await;
        drafts.push((id, seen.etag().to_owned(), json!({ "expected_available": app.expected(&seen.json).await })));
    }
    let clerk = app.by("north.clerk");

    let answers = join_all(drafts.iter().map(|(id, etag, body)| {
        let (clerk, path) = (clerk.clone(), format!("/v1/refunds/{id}/submission"));
        async move { clerk.change(&path, etag, body.clone()).await }
    }))
    .await;

    // Each has seen 1,000; the second one sees that this is no longer so.
    assert_eq!(statuses(&answers), [200, 412, 412, 412, 412, 412, 412, 412]);
    assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [1_000, 0, 300, 700]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn two_give_the_second_approval_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[1_000]).await.remove(0);
    let id = app.walked(&[(&deposit, 300)], 5).await;

    let (one, other) = join(app.step("head", id, "approvals"), app.step("head2", id, "approvals")).await;

    let [200, second] = statuses(&[one, other])[..] else { panic!("nobody approved it") };
    assert!([409, 412].contains(&second), "{second}");
    assert_eq!(app.shown_about(id).await.len(), 1);
    assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [700, 300, 0, 700]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_request_is_sent_back_and_approved_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[10_000]).await.remove(0);

    for round in 0..6 {
        let id = app.walked(&[(&deposit, 300)], 5).await;
        // Both have seen the same version: an approval that has been seen may be taken back.
        let seen = app.refund(id).await;
        let decide = |by: &'static str, verb: &'static str, body: Value| {
            let (caller, path, etag) = (app.by(by), format!("/v1/refunds/{id}/{verb}"), seen.etag().to_owned());
            async move { caller.change(&path, &etag, body).await }
        };
        let approval = json!({ "content_sha256": seen.json["content_sha256"] });
        let (approved, returned) =
            join(decide("head", "approvals", approval), decide("head2", "return", json!({ "reason": "آزمون" }))).await;
        assert_ne!(approved.status == 200, returned.status == 200, "round {round}");
        let state = if approved.status == 200 { "approved" } else { "returned" };
        assert_eq!(app.refund(id).await.json["state"], state);
    }
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn two_approve_while_the_proposer_edits(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[100_000]).await.remove(0);
    let mut body = app.request_for("north", &[(&deposit, 999)]);
    body.as_object_mut().unwrap().remove("agency_id");
    let clerk = app.by("north.clerk");

    for round in 0..8 {
        let id = app.walked(&[(&deposit, 300)], 4).await;
        let seen = app.refund(id).await;
        let path = format!("/v1/refunds/{id}");
        // The request is sent back, edited and submitted anew while two officials approve what they have seen.
        let edit = async {
            let returned = app.step("office.head2", id, "return").await;
            let corrected = clerk.change_latest(&path, "correction", body.clone()).await;
            (returned, corrected, app.submit("north", id).await)
        };
        let approve = |by: &'static str| {
            let (caller, path) = (app.by(by), format!("{path}/approvals"));
            let body = json!({ "content_sha256": seen.json["content_sha256"] });
            let app = &app;
            async move {
                // Whatever the version is by now, the content is the one that was seen.
                let etag = app.refund(id).await.etag().to_owned();
                caller.change(&path, &etag, body).await
            }
        };
        let ((returned, corrected, _), (one, other)) = join(edit, join(approve("office.head"), approve("head"))).await;

        let refund = app.refund(id).await.json;
        let changed = corrected.status == 200;
        assert!(!changed || returned.status == 200, "round {round}");
        if changed {
            assert_eq!(refund["total"], "999", "round {round}");
            let allowed = ["submitted", "returned"];
            assert!(allowed.contains(&refund["state"].as_str().unwrap()), "round {round}: {}", refund["state"]);
            assert_eq!(refund["signatures"], json!([]), "round {round}");
        } else {
            assert_eq!(refund["total"], "300", "round {round}");
        }
        let approvals = [one.status, other.status];
        assert!(approvals.iter().all(|status| [200, 403, 409, 412].contains(status)), "round {round}: {approvals:?}");
    }
    // Nobody has two steps, and every signature is on what was submitted then.
    let sql = "SELECT COUNT(*) AS n FROM signature s JOIN refund_revision r ON r.id = s.subject_id \
        WHERE s.content_sha256 <> r.content_sha256";
    assert_eq!(app.count(sql).await, 0);
    app.verify().await;
}
