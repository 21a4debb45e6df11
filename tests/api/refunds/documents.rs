//! What a refund rests on: its documents, by their content, until it is submitted.

use reqwest::Method;
use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::{Answer, statuses},
    database::Engine,
    documents::{LETTER, letter_of, picture},
};

const PDF: &str = "application/pdf";
const MOST: usize = 5 * 1024 * 1024;

/// A draft of the north without documents.
async fn draft(app: &TestApp) -> Uuid {
    let deposit = app.announced("north", &[900]).await.remove(0);
    let body = app.request_for("north", &[(&deposit, 300)]);
    app.by("north.clerk").post("/v1/refunds", body).await.expect(201).id()
}

async fn attach(app: &TestApp, refund: Uuid, document: &str, file: (&str, Vec<u8>)) -> Answer {
    let etag = app.refund(refund).await.etag().to_owned();
    app.by("north.clerk").attach(refund, &etag, document, file).await
}

async fn submit(app: &TestApp, refund: Uuid) -> Answer {
    let seen = app.refund(refund).await;
    let body = json!({ "expected_available": app.expected(&seen.json).await });
    app.by("north.clerk").change(&format!("/v1/refunds/{refund}/submission"), seen.etag(), body).await
}

/// Where the documents of a refund are.
async fn addresses(app: &TestApp, refund: Uuid) -> Vec<String> {
    let seen = app.refund(refund).await.json;
    let each = |one: &Value| format!("/v1/refunds/{refund}/attachments/{}", one["id"].as_str().unwrap());
    seen["attachments"].as_array().unwrap().iter().map(each).collect()
}

async fn remove(app: &TestApp, by: &str, refund: Uuid, address: &str) -> Answer {
    let etag = app.refund(refund).await.etag().to_owned();
    app.by(by).change(&format!("{address}/removal"), &etag, json!({ "reason": "برگ دیگری بود" })).await
}

#[rstest]
#[tokio::test]
async fn nothing_is_submitted_without_what_releases_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;

    let refused = submit(&app, id).await.refused(409, "document_missing");
    assert_eq!(refused.json["documents"], json!(["release_letter"]));
    let needs = async || app.refund(id).await.json["needed_documents"].clone();
    let letter = |is_attached: bool| json!([{ "document": "release_letter", "kinds": ["bid_bond"], "is_attached": is_attached }]);
    assert_eq!(needs().await, letter(false));
    attach(&app, id, "court_order", (PDF, LETTER.to_vec())).await.expect(201);
    submit(&app, id).await.refused(409, "document_missing");
    let attached = attach(&app, id, "release_letter", ("image/png", picture())).await.expect(201);
    assert_eq!(needs().await, letter(true));

    assert_eq!(attached.header("location"), addresses(&app, id).await[1]);
    assert_eq!(attached.json["attachments"][1]["media_type"], "image/png");
    assert_eq!(attached.json["attachments"][1]["size_bytes"], picture().len());
    let submitted = submit(&app, id).await.expect(200);
    assert_eq!(submitted.json["state"], "submitted");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn documents_are_part_of_what_is_signed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;
    attach(&app, id, "release_letter", (PDF, LETTER.to_vec())).await.expect(201);
    let first = submit(&app, id).await.expect(200).json["content_sha256"].clone();

    // Submitted: nobody adds or removes one, neither at the door nor behind it.
    let address = addresses(&app, id).await.remove(0);
    attach(&app, id, "other", (PDF, LETTER.to_vec())).await.refused(409, "refund_not_due");
    remove(&app, "north.clerk", id, &address).await.refused(409, "refund_not_due");
    let conn = app.state.db.connection();
    let removal = "UPDATE attachment SET removed_by = uploaded_by, removed_at = uploaded_at";
    let refused = conn.execute_unprepared(removal).await.unwrap_err().to_string();
    assert!(refused.contains("amanat:refund_immutable"), "{refused}");

    // Sent back, the same rows with another document are another content.
    app.step("north.controller", id, "return").await.expect(200);
    remove(&app, "north.clerk", id, &address).await.expect(200);
    submit(&app, id).await.refused(409, "document_missing");
    attach(&app, id, "release_letter", (PDF, letter_of(400))).await.expect(201);
    let second = submit(&app, id).await.expect(200).json["content_sha256"].clone();
    assert_ne!(first, second);
    app.step("north.controller", id, "controller-signature").await.expect(200);
    // Whoever changes a document past the guards is found out by the next signature.
    let drop = match engine {
        Engine::Sqlite => "DROP TRIGGER attachment_no_update; DROP TRIGGER attachment_of_refund_keep",
        Engine::Postgres => {
            "DROP TRIGGER attachment_keep ON attachment; DROP TRIGGER attachment_of_refund ON attachment"
        }
    };
    conn.execute_unprepared(drop).await.unwrap();
    conn.execute_unprepared("UPDATE attachment SET document = 'other' WHERE removed_at IS NULL").await.unwrap();
    app.step("north.head", id, "cosignature").await.refused(412, "content_changed");
}

#[rstest]
#[tokio::test]
async fn a_document_comes_back_as_it_was_uploaded(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;
    // More than one chunk, and no two alike.
    let mut bytes = letter_of(600_000);
    for (at, byte) in bytes[20..599_000].iter_mut().enumerate() {
        *byte = b'a' + u8::try_from(at % 23).unwrap();
    }
    attach(&app, id, "release_letter", (PDF, bytes.clone())).await.expect(201);
    let address = addresses(&app, id).await.remove(0);

    for by in ["north.clerk2", "north.controller", "clerk", "auditor"] {
        let got = app.by(by).get(&address).await.expect(200);
        assert_eq!((got.header("content-type"), got.header("x-content-type-options")), (PDF, "nosniff"));
        assert_eq!(got.header("content-disposition"), "attachment; filename=\"document\"; filename*=UTF-8''letter.pdf");
        assert!(got.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
        assert!(got.bytes == bytes, "{by} got {} bytes", got.bytes.len());
    }
    app.by("admin2").get(&address).await.refused(403, "forbidden");
}

#[rstest]
#[tokio::test]
async fn what_was_removed_is_not_shown_and_stays(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;
    attach(&app, id, "release_letter", (PDF, LETTER.to_vec())).await.expect(201);
    let address = addresses(&app, id).await.remove(0);

    let removed = remove(&app, "north.clerk2", id, &address).await.expect(200);

    assert_eq!(removed.json["attachments"], json!([]));
    app.by("auditor").get(&address).await.refused(404, "not_found");
    remove(&app, "north.clerk", id, &address).await.refused(404, "not_found");
    let kept = "SELECT COUNT(*) AS n FROM attachment a JOIN file_chunk c ON c.file_id = a.file_id WHERE a.removed_at IS NOT NULL";
    assert_eq!(app.count(kept).await, 1);
    let conn = app.state.db.connection();
    for sql in [
        "UPDATE attachment SET removed_by = NULL, removed_at = NULL",
        "UPDATE attachment SET file_name = 'x'",
        "DELETE FROM attachment",
    ] {
        let refused = conn.execute_unprepared(sql).await.unwrap_err().to_string();
        assert!(refused.contains("amanat:attachment_immutable"), "{sql}: {refused}");
    }
}

#[rstest]
#[tokio::test]
async fn sizes_at_the_limits(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;

    for too_small in [0, 1] {
        let bytes = LETTER[..too_small].to_vec();
        attach(&app, id, "release_letter", (PDF, bytes)).await.refused(422, "document_content");
    }
    let large = attach(&app, id, "release_letter", (PDF, letter_of(MOST + 1))).await.refused(413, "payload_too_large");
    assert!(large.json["detail"].as_str().unwrap().contains("۵ مگابایت"), "{}", large.json);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM file_chunk").await, chunks_of_statements(&app).await);
    let attached = attach(&app, id, "release_letter", (PDF, letter_of(MOST))).await.expect(201);
    assert_eq!(attached.json["attachments"][0]["size_bytes"], MOST);
    let got = app.by("auditor").get(attached.header("location")).await.expect(200);
    assert_eq!(got.bytes.len(), MOST);
}

/// Pieces of files that are no documents.
async fn chunks_of_statements(app: &TestApp) -> i64 {
    app.count("SELECT COUNT(*) AS n FROM file_chunk WHERE file_id NOT IN (SELECT file_id FROM attachment)").await
}

#[rstest]
#[tokio::test]
async fn only_what_it_says_it_is(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;
    let archive = [&b"PK\x05\x06"[..], &[0; 18]].concat();

    for (media_type, bytes) in [
        (PDF, picture()),
        ("image/png", LETTER.to_vec()),
        ("image/jpeg", picture()),
        (PDF, [b"<html><script>alert(1)</script>", LETTER].concat()),
        ("image/png", [picture(), archive].concat()),
        (PDF, [LETTER, b"<script>"].concat()),
        (PDF, b"MZ\x90\x00".to_vec()),
    ] {
        attach(&app, id, "release_letter", (media_type, bytes)).await.refused(422, "document_content");
    }
    for media_type in ["text/html", "application/octet-stream", "image/svg+xml"] {
        let answer = attach(&app, id, "release_letter", (media_type, LETTER.to_vec())).await;
        answer.refused(415, "unsupported_media_type");
    }
    attach(&app, id, "shopping_list", (PDF, LETTER.to_vec())).await.refused(422, "invalid");
    assert_eq!(addresses(&app, id).await, Vec::<String>::new());
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM attachment").await, 0);
}

#[rstest]
#[tokio::test]
async fn half_an_upload_leaves_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;
    let before = app.rows().await;
    let etag = app.refund(id).await.etag().to_owned();
    let clerk = app.by("north.clerk");
    let (token, host) = (clerk.token.clone().unwrap(), app.base.trim_start_matches("http://"));
    let head = format!(
        "POST /v1/refunds/{id}/attachments?document=release_letter&file_name=a HTTP/1.1\r\nHost: {host}\r\n\
         Authorization: Bearer {token}\r\nIdempotency-Key: half\r\nIf-Match: {etag}\r\nContent-Type: {PDF}\r\n\
         Content-Length: {}\r\n\r\n",
        LETTER.len()
    );

    let mut wire = tokio::net::TcpStream::connect(host).await.unwrap();
    wire.write_all(head.as_bytes()).await.unwrap();
    wire.write_all(&LETTER[..LETTER.len() / 2]).await.unwrap();
    wire.shutdown().await.unwrap();
    let mut answer = Vec::new();
    let _ = wire.read_to_end(&mut answer).await;

    assert!(!String::from_utf8_lossy(&answer).contains(" 201 "), "{}", String::from_utf8_lossy(&answer));
    assert_eq!(app.rows().await, before);
    // The same key again, whole this time.
    let path = format!("/v1/refunds/{id}/attachments?document=release_letter&file_name=a");
    let request = || clerk.request(Method::POST, &path).header("Idempotency-Key", "half").header("If-Match", &etag);
    let request = || request().header("Content-Type", PDF).body(LETTER.to_vec());
    clerk.send(request()).await.expect(201);
    let again = clerk.send(request()).await.expect(201);
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(addresses(&app, id).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn another_agencys_documents_do_not_exist(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;
    attach(&app, id, "release_letter", (PDF, LETTER.to_vec())).await.expect(201);
    let address = addresses(&app, id).await.remove(0);
    let etag = app.refund(id).await.etag().to_owned();
    let foreign = app.by("south.clerk");

    foreign.get(&address).await.refused(404, "not_found");
    foreign.attach(id, &etag, "other", (PDF, LETTER.to_vec())).await.refused(404, "not_found");
    remove(&app, "south.clerk", id, &address).await.refused(404, "not_found");
    // Nor does one at the address of another refund.
    let south = app.announced("south", &[70]).await.remove(0);
    let other = foreign.post("/v1/refunds", app.request_for("south", &[(&south, 7)])).await.expect(201).id();
    let elsewhere = address.replace(&id.to_string(), &other.to_string());
    app.by("auditor").get(&elsewhere).await.refused(404, "not_found");
    foreign.get(&elsewhere).await.refused(404, "not_found");
    remove(&app, "south.clerk", other, &elsewhere).await.refused(404, "not_found");
    app.by("auditor").get(&format!("/v1/refunds/{id}/attachments/x")).await.refused(404, "not_found");
    app.by("clerk").attach(id, &etag, "other", (PDF, LETTER.to_vec())).await.refused(403, "forbidden");
}

#[rstest]
#[tokio::test]
async fn two_at_once_on_one_version_attach_one(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = draft(&app).await;
    let etag = app.refund(id).await.etag().to_owned();
    let clerk = app.by("north.clerk");

    let calls = (0..4).map(|_| clerk.attach(id, &etag, "release_letter", (PDF, LETTER.to_vec())));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 412, 412, 412]);
    assert_eq!(addresses(&app, id).await.len(), 1);
    let missing = clerk.attach(id, "", "release_letter", (PDF, LETTER.to_vec())).await;
    missing.refused(412, "version_stale");
}
