//! Another secret for an applicant who lost the first, handed out at the counter.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{app::TestApp, cases::Filed, client::Answer, database::Engine};

fn identified() -> Value {
    json!({ "identified_by": "کارت ملی در پیشخوان دیده شد." })
}

async fn issued(app: &TestApp, filed: &Filed, etag: &str, key: &str) -> Answer {
    let request = app.by("clerk").request(reqwest::Method::POST, &format!("{}/secret", filed.path()));
    let request = request.header("If-Match", etag).header("Idempotency-Key", key);
    app.stranger().send(request.json(&identified())).await
}

#[rstest]
#[tokio::test]
async fn a_new_secret_takes_the_place_of_the_old(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (filed, other) = (app.filed().await, app.filed().await);
    let before = app.applicant(&filed).await;
    let (etag, key) = (app.by("clerk").get(&filed.path()).await.etag().to_owned(), Uuid::now_v7().to_string());

    let first = issued(&app, &filed, &etag, &key).await.expect(201);
    let again = issued(&app, &filed, &etag, &key).await.expect(201);

    assert_eq!((first.bytes == again.bytes, again.header("idempotent-replayed")), (true, "true"));
    assert_eq!((&first.json["reference"], first.id()), (&json!(filed.reference), filed.id));
    let of = |member: &str| first.json[member].as_str().unwrap().to_owned();
    assert!(of("token") != filed.token && (of("pin").len(), of("token").len()) == (7, 22));
    // The old one, whatever of it, is over, and so is what it had opened.
    before.get("/v1/tracked-case").await.refused(401, "tracking_required");
    app.look_up(&filed.typed()).await.refused(404, "case_not_found");
    app.look_up(&json!({ "token": filed.token })).await.refused(404, "case_not_found");
    let new = Filed { pin: of("pin"), token: of("token"), ..filed.clone() };
    app.look_up(&json!({ "token": new.token })).await.expect(200);
    let seen = app.applicant(&new).await.get("/v1/tracked-case").await.expect(200).json;
    // The applicant sees that it was done, and not by what the person was identified.
    let entries = seen["entries"].as_array().unwrap();
    let kinds: Vec<&Value> = entries.iter().map(|entry| &entry["kind"]).collect();
    assert_eq!(kinds, ["filed", "secret_issued"]);
    assert!(!seen.to_string().contains("کارت ملی"));
    let staff = app.by("auditor").get(&format!("{}/entries?sort=oldest", filed.path())).await.expect(200).json;
    let note = &staff["items"][2];
    assert_eq!((&note["kind"], &note["text"]), (&json!("noted"), &identified()["identified_by"]));
    assert_eq!(note["actor_id"], json!(app.world().users["clerk"]));
    let audit = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'case.secret_issued' AND actor_id IS NOT NULL";
    assert_eq!(app.count(audit).await, 1);
    // Of the other case nothing has changed.
    app.look_up(&other.typed()).await.expect(200);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM case_secret WHERE revoked_at IS NULL").await, 2);
}

#[rstest]
#[tokio::test]
async fn nothing_of_it_is_kept_and_only_the_seen_version_counts(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let etag = app.by("clerk").get(&filed.path()).await.etag().to_owned();

    let first = issued(&app, &filed, &etag, &Uuid::now_v7().to_string()).await.expect(201);
    issued(&app, &filed, &etag, &Uuid::now_v7().to_string()).await.refused(412, "version_stale");
    let etag = app.by("clerk").get(&filed.path()).await.etag().to_owned();
    let second = issued(&app, &filed, &etag, &Uuid::now_v7().to_string()).await.expect(201);

    assert_ne!(first.json["token"], second.json["token"]);
    app.look_up(&json!({ "token": first.json["token"] })).await.refused(404, "case_not_found");
    app.look_up(&json!({ "token": second.json["token"] })).await.expect(200);
    let contents = app.contents().await;
    for answer in [&first, &second] {
        let secret = answer.json["token"].as_str().unwrap();
        let hex: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
        for (table, (_, rows)) in &contents {
            assert!(!rows.contains(secret) && !rows.to_uppercase().contains(&hex), "{table} holds {secret}");
        }
    }
    app.by("north.clerk")
        .change(&format!("{}/secret", filed.path()), &etag, identified())
        .await
        .refused(403, "forbidden");
    let nobody = json!({ "identified_by": "" });
    let etag = app.by("clerk").get(&filed.path()).await.etag().to_owned();
    let refused = app.by("clerk").change(&format!("{}/secret", filed.path()), &etag, nobody).await;
    refused.refused(422, "invalid").naming("/identified_by", "required");
}
