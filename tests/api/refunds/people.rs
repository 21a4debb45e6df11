//! Who does which step: nobody two, nobody without a decree, nobody on a content they have not seen.

use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine, refunded::STEPS};

#[rstest]
#[tokio::test]
async fn no_step_is_done_before_its_turn(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.submitted(&[(&deposit, 300)]).await;

    for (at, (turn, due)) in STEPS.into_iter().enumerate() {
        for (by, verb) in STEPS {
            if verb == due {
                continue;
            }
            let status = app.step(by, id, verb).await.status;
            assert!([403, 409].contains(&status), "{verb} by {by} before step {at}: {status}");
        }
        // Officials who may send back, refuse or approve in their turn are told that it is not theirs.
        for (by, step) in [("north.controller", 0), ("north.head", 1), ("clerk", 2), ("office.head", 4), ("head", 5)] {
            let is_turn = by == turn;
            for verb in ["return", "rejection", "approvals"] {
                let may = match verb {
                    "return" => !is_turn,
                    "rejection" => step > 1 && !(is_turn && at > 2),
                    _ => step > 3 && !is_turn,
                };
                if may {
                    app.step(by, id, verb).await.refused(409, "refund_not_due");
                    let seen = app.by(by).get(&format!("/v1/refunds/{id}")).await.expect(200).json;
                    let actions = seen["actions"].as_array().unwrap();
                    let action = actions.iter().find(|action| action["action"] == verb).unwrap();
                    assert_eq!(action["because"], "refund_not_due", "{verb} by {by} before step {at}");
                }
            }
        }
        app.step("payer", id, "funding").await.refused(409, "refund_not_due");
        app.step("reconciler", id, "closing").await.refused(409, "refund_not_due");
        app.step(turn, id, due).await.expect(200);
    }
    for (by, verb) in STEPS {
        app.step(by, id, verb).await.refused(409, "refund_not_due");
    }
}

#[rstest]
#[tokio::test]
async fn somebody_with_every_role_still_does_one_step(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let north = app.agency("north").id;
    let agency = |role: &str| json!({ "role": role, "agency_id": north });
    let (user, all) =
        app.newcomer("all.agency", json!([agency("agency_clerk"), agency("controller"), agency("agency_head")])).await;
    app.appoint(user, "controller", Some(north), json!({})).await;
    app.appoint(user, "agency_signatory", Some(north), json!({})).await;
    let id = all.post("/v1/refunds", app.request_for("north", &[(&deposit, 300)])).await.expect(201).id();
    app.submit("north", id).await.expect(200);
    let path = format!("/v1/refunds/{id}");

    app.sign(&all, &path, "controller-signature").await.refused(403, "same_person");
    app.step("north.controller", id, "controller-signature").await.expect(200);
    app.sign(&all, &path, "cosignature").await.refused(403, "same_person");
    app.step("north.head", id, "cosignature").await.expect(200);

    let (user, all) = app
        .newcomer(
            "all.treasury",
            json!([{ "role": "treasury_clerk" }, { "role": "treasury_office_head" },
        { "role": "treasury_head" }, { "role": "treasury_payer" }]),
        )
        .await;
    app.appoint(user, "treasury_signatory", None, json!({})).await;
    all.change_latest(&path, "examination", json!({})).await.expect(200);
    app.sign(&all, &path, "check").await.expect(200);
    app.sign(&all, &path, "approvals").await.refused(403, "same_person");
    app.step("office.head", id, "approvals").await.expect(200);
    app.sign(&all, &path, "approvals").await.refused(403, "same_person");
    app.step("head", id, "approvals").await.expect(200);
    all.change_latest(&path, "funding", json!({})).await.refused(409, "refund_account_short");
    assert_eq!(app.refund(id).await.json["state"], "approved");
}

#[rstest]
#[tokio::test]
async fn a_signature_needs_a_decree_of_that_day(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.submitted(&[(&deposit, 300)]).await;
    let north = app.agency("north").id;
    let path = format!("/v1/refunds/{id}");
    let role = |role: &str| json!([{ "role": role, "agency_id": north }]);
    let (_, without) = app.newcomer("no.decree", role("controller")).await;
    let (late, too_early) = app.newcomer("early.decree", role("controller")).await;
    app.appoint(late, "controller", Some(north), json!({ "valid_from": "2025-08-11" })).await;

    for stranger in [&without, &too_early] {
        app.sign(stranger, &path, "controller-signature").await.refused(409, "decree_not_valid");
    }
    app.step("north.controller", id, "controller-signature").await.expect(200);
    let (_, head) = app.newcomer("head.without", role("agency_head")).await;
    app.sign(&head, &path, "cosignature").await.refused(409, "decree_not_valid");
}

#[rstest]
#[tokio::test]
async fn what_was_not_seen_is_not_signed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.submitted(&[(&deposit, 300)]).await;

    for (by, verb) in STEPS {
        if verb != "examination" {
            let etag = app.refund(id).await.etag().to_owned();
            let body = json!({ "content_sha256": "ab".repeat(32) });
            let path = format!("/v1/refunds/{id}/{verb}");
            let body = if verb == "check" {
                json!({ "content_sha256": "ab".repeat(32), "payee_enquiry": "درست" })
            } else {
                body
            };
            let refused = app.by(by).change(&path, &etag, body).await.refused(412, "content_changed");
            let detail = refused.json["detail"].as_str().unwrap();
            assert!(detail.contains("درخواست اصلاح می‌شود"), "a request is not a list: {detail}");
        }
        app.step(by, id, verb).await.expect(200);
    }
}

#[rstest]
#[tokio::test]
async fn a_digest_that_is_cut_off_is_told_its_one_length(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.submitted(&[(&deposit, 300)]).await;
    let etag = app.refund(id).await.etag().to_owned();

    let path = format!("/v1/refunds/{id}/controller-signature");
    let body = json!({ "content_sha256": "ab".repeat(31) });
    let answer = app.by("north.controller").change(&path, &etag, body).await.refused(422, "invalid");

    let answer = answer.naming("/content_sha256", "length");
    assert_eq!(answer.json["errors"][0]["detail"], "طول متن باید درست ۶۴ نویسه باشد.");
}

#[rstest]
#[tokio::test]
async fn a_corrected_request_is_signed_anew(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.walked(&[(&deposit, 300)], 5).await;
    let first = app.refund(id).await.json;
    app.step("head", id, "return").await.expect(200);

    let mut body = app.request_for("north", &[(&deposit, 250)]);
    body.as_object_mut().unwrap().remove("agency_id");
    let path = format!("/v1/refunds/{id}");
    app.by("north.clerk2").change_latest(&path, "correction", body).await.expect(200);
    let again = app.submit("north", id).await.expect(200).json;

    assert_eq!((&again["number"], &again["signatures"]), (&first["number"], &json!([])));
    assert_ne!(again["content_sha256"], first["content_sha256"]);
    for (by, verb) in STEPS {
        app.step(by, id, verb).await.expect(200);
    }
    assert_eq!(app.refund(id).await.json["total"], "250");
    assert_eq!(app.deposit(deposit["id"].as_str().unwrap()).await["refunded"], "250");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn who_sent_a_request_back_does_not_approve_it_in_another_role(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let (user, both) =
        app.newcomer("both", json!([{ "role": "treasury_clerk" }, { "role": "treasury_office_head" }])).await;
    app.appoint(user, "treasury_signatory", None, json!({})).await;
    let id = app.walked(&[(&deposit, 300)], 3).await;
    let path = format!("/v1/refunds/{id}");
    both.change_latest(&path, "return", json!({ "reason": "ناخوانا" })).await.expect(200);
    app.submit("north", id).await.expect(200);
    for (by, verb) in &STEPS[..4] {
        app.step(by, id, verb).await.expect(200);
    }

    app.sign(&both, &path, "approvals").await.refused(403, "same_person");
    app.step("office.head", id, "approvals").await.expect(200);
}
