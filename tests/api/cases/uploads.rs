//! Files of applicants: uploaded without an account, taken by one case, gone after a day otherwise.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use amanat::cli::work;
use chrono::Duration;
use futures_util::future::join_all;
use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    cases::{GENERAL, claim, file, fresh_address, request, request_with, upload},
    client::statuses,
    database::Engine,
    documents::{LETTER, letter_of, picture},
};

const PDF: &str = "application/pdf";
const PNG: &str = "image/png";
const MOST: usize = 5 * 1024 * 1024;

async fn uploads(app: &TestApp) -> (i64, i64) {
    let files = app.count("SELECT COUNT(*) AS n FROM upload").await;
    (files, app.count("SELECT COUNT(*) AS n FROM upload_chunk").await)
}

#[rstest]
#[tokio::test]
async fn a_file_is_uploaded_filed_and_read_by_whoever_sees_the_case(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let stranger = app.stranger();
    let letter = letter_of(700_000);
    let one = upload(&stranger, PDF, letter.clone(), &fresh_address()).await.expect(201);
    let other = upload(&stranger, PNG, picture(), &fresh_address()).await.expect(201);
    assert_eq!((&one.json["size_bytes"], &one.json["media_type"]), (&json!(700_000), &json!(PDF)));
    assert_eq!((&one.json["expires_at"], one.header("cache-control")), (&json!("2025-08-11T06:30:00Z"), "no-store"));

    let mut body = json!({ "agency_id": app.world().north.id, "request": request_with(&[claim(&one), claim(&other)]) });
    let answer = app.by("north.clerk").post("/v1/staff-requests", body.clone()).await.expect(201);
    let filed = app.known(answer).await;

    let seen = app.by("clerk").get(&filed.path()).await.expect(200).json;
    assert_eq!(seen["answers"]["documents"], json!([one.json["id"], other.json["id"]]));
    let listed = seen["attachments"].as_array().unwrap();
    let of = |at: usize, member: &str| listed[at][member].clone();
    assert_eq!([of(0, "id"), of(1, "id")], [one.json["id"].clone(), other.json["id"].clone()]);
    assert_eq!((of(0, "sha256"), of(0, "file_name")), (one.json["sha256"].clone(), json!("letter")));
    let path = format!("{}/attachments/{}", filed.path(), one.json["id"].as_str().unwrap());
    for person in ["clerk", "auditor", "north.clerk"] {
        let got = app.by(person).get(&path).await.expect(200);
        assert_eq!((got.bytes == letter, got.header("content-type")), (true, PDF), "{person}");
        assert!(got.header("content-disposition").contains("letter.pdf"));
    }
    app.by("south.clerk").get(&path).await.refused(404, "not_found");
    app.by("payer").get(&path).await.refused(403, "forbidden");
    stranger.get(&path).await.refused(401, "sign_in_required");
    // Under another case's address it does not exist.
    let elsewhere = app.filed().await;
    let wrong = format!("{}/attachments/{}", elsewhere.path(), one.json["id"].as_str().unwrap());
    app.by("clerk").get(&wrong).await.refused(404, "not_found");
    let tracked = app.applicant(&filed).await.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!(tracked["attachments"], seen["attachments"]);
    // What was filed is the files, too: others give another digest, although ids and answers are their own business.
    body["request"]["uploads"] = json!([]);
    body["request"]["answers"].as_object_mut().unwrap().remove("documents");
    let bare = app.by("north.clerk").post("/v1/staff-requests", body).await.expect(201);
    assert_ne!(bare.json["filed_sha256"], filed.answer.json["filed_sha256"]);
}

#[rstest]
#[tokio::test]
async fn an_applicant_gets_the_own_files_back_and_nobody_elses(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let mut made = Vec::new();
    for bytes in [letter_of(700_000), LETTER.to_vec()] {
        let uploaded = upload(&app.stranger(), PDF, bytes.clone(), &fresh_address()).await.expect(201);
        let answer = app.file(&request_with(&[claim(&uploaded)])).await.expect(201);
        made.push((app.known(answer).await, uploaded.json["id"].as_str().unwrap().to_owned(), bytes));
    }
    let waiting = upload(&app.stranger(), PDF, LETTER, &fresh_address()).await.expect(201);
    let path = |id: &str| format!("/v1/tracked-case/attachments/{id}");

    for (at, (filed, own, bytes)) in made.iter().enumerate() {
        let applicant = app.applicant(filed).await;
        let case = applicant.get("/v1/tracked-case").await.expect(200).json;
        assert_eq!((&case["attachments"][0]["id"], &case["attachments"][1]), (&json!(own), &Value::Null));
        let got = applicant.get(&path(own)).await.expect(200);
        assert!(got.bytes == *bytes, "{at}");
        assert_eq!((got.header("content-type"), got.header("cache-control")), (PDF, "no-store"));
        assert!(got.header("content-disposition").starts_with("attachment; "), "{at}");
        assert!(got.header("content-security-policy").starts_with("sandbox; "), "{at}");
        // Another case's, one that no case has taken, and one that does not exist look the same.
        let none = Uuid::now_v7().to_string();
        for foreign in [made[1 - at].1.as_str(), waiting.json["id"].as_str().unwrap(), &none, "x"] {
            applicant.get(&path(foreign)).await.refused(404, "not_found");
        }
        for other in [app.stranger(), app.by("clerk"), app.by("auditor")] {
            other.get(&path(own)).await.refused(401, "tracking_required");
        }
    }
    // Whose secret was revoked gets nothing more.
    let (filed, own, _) = &made[0];
    let applicant = app.applicant(filed).await;
    let sql = "UPDATE case_secret SET revoked_at = issued_at";
    app.state.db.connection().execute_unprepared(sql).await.unwrap();
    applicant.get(&path(own)).await.refused(401, "tracking_required");
}

#[rstest]
#[tokio::test]
async fn a_reply_brings_files(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let filed = app.request_in("waiting_for_applicant").await;
    let applicant = app.applicant(&filed).await;
    let letter = app.uploaded().await;
    app.clock.advance(Duration::minutes(2));

    let mut stolen = letter.clone();
    stolen["secret"] = json!("A".repeat(22));
    let body = |claim: &Value| json!({ "text": "پیوست است.", "uploads": [claim] });
    let refused = applicant.post("/v1/tracked-case/reply", body(&stolen)).await.refused(422, "invalid");
    refused.naming("/uploads/0/upload_id", "not_found");
    let replied = applicant.post("/v1/tracked-case/reply", body(&letter)).await.expect(200).json;

    let entries = replied["entries"].as_array().unwrap();
    assert_eq!(
        (&replied["attachments"][0]["id"], replied["attachments"].as_array().unwrap().len()),
        (&letter["upload_id"], 1)
    );
    assert_eq!(replied["attachments"][0]["attached_at"], entries.last().unwrap()["at"]);
    let path = format!("{}/attachments/{}", filed.path(), letter["upload_id"].as_str().unwrap());
    assert_eq!(app.by("auditor").get(&path).await.expect(200).bytes, LETTER);
}

#[rstest]
#[tokio::test]
async fn what_is_no_document_is_refused_and_leaves_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let archive = [&b"PK\x05\x06"[..], &[0; 18]].concat();
    let stranger = app.stranger();
    for (media_type, bytes) in [
        (PDF, Vec::new()),
        (PNG, Vec::new()),
        (PDF, picture()),
        (PNG, LETTER.to_vec()),
        (PDF, [b"<html><script>alert(1)</script>", LETTER].concat()),
        (PNG, [picture(), archive].concat()),
        (PDF, b"MZ\x90\x00".to_vec()),
    ] {
        upload(&stranger, media_type, bytes, &fresh_address()).await.refused(422, "document_content");
    }
    for media_type in ["text/html", "application/zip", "image/svg+xml"] {
        upload(&stranger, media_type, LETTER, &fresh_address()).await.refused(415, "unsupported_media_type");
    }
    let large = upload(&stranger, PDF, letter_of(MOST + 1), &fresh_address()).await.refused(413, "payload_too_large");
    assert_eq!(large.json["most_bytes"], MOST);
    let nameless = stranger.request(reqwest::Method::POST, "/v1/uploads").header("Content-Type", PDF).body(LETTER);
    stranger.send(nameless).await.refused(422, "invalid").naming("#query/file_name", "required");
    assert_eq!(uploads(&app).await, (0, 0));
    upload(&stranger, PDF, letter_of(MOST), &fresh_address()).await.expect(201);
}

async fn connected(app: &TestApp, length: usize) -> tokio::net::TcpStream {
    let host = app.base.trim_start_matches("http://");
    let mut wire = tokio::net::TcpStream::connect(host).await.unwrap();
    let head = format!(
        "POST /v1/uploads?file_name=a HTTP/1.1\r\nHost: {host}\r\nContent-Type: {PDF}\r\nContent-Length: {length}\r\n\r\n"
    );
    wire.write_all(head.as_bytes()).await.unwrap();
    wire
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let app = TestApp::with(Engine::Sqlite, |settings| settings.body_seconds = 0.2).await;
    // Silence in the middle, and a byte now and then: neither holds the connection.
    for pause in [None, Some(std::time::Duration::from_millis(100))] {
        let wire = connected(&app, 1_000_000).await;
        let (mut reading, mut writing) = wire.into_split();
        writing.write_all(b"%PDF").await.unwrap();
        let trickle = tokio::spawn(async move {
            while let Some(pause) = pause {
                tokio::time::sleep(pause).await;
                if writing.write_all(b"x").await.is_err() {
                    break;
                }
            }
            // Not closed before the answer is there.
            writing
        });
        let mut answer = [0; 12];
        reading.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, *b"HTTP/1.1 408");
        trickle.abort();
    }
    assert_eq!(uploads(&app).await, (0, 0));
}

#[rstest]
#[tokio::test]
async fn half_an_upload_leaves_nothing_and_two_hundred_megabytes_are_cut_off(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let letter = letter_of(1_000_000);
    let before = app.contents().await;

    let mut wire = connected(&app, letter.len()).await;
    wire.write_all(&letter[..500_000]).await.unwrap();
    wire.shutdown().await.unwrap();
    let mut answer = Vec::new();
    let _ = wire.read_to_end(&mut answer).await;
    assert!(!String::from_utf8_lossy(&answer).contains(" 201 "));
    // Somebody whose connection breaks, without a word.
    let mut wire = connected(&app, letter.len()).await;
    wire.write_all(&letter[..999_999]).await.unwrap();
    drop(wire);

    let length = 200 * 1024 * 1024;
    let wire = connected(&app, length).await;
    let (mut reading, mut writing) = wire.into_split();
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let sending = tokio::spawn(async move {
        let piece = vec![b'x'; 1024 * 1024];
        while count.load(Ordering::SeqCst) < length && writing.write_all(&piece).await.is_ok() {
            count.fetch_add(piece.len(), Ordering::SeqCst);
        }
    });
    let mut answer = vec![0; 4096];
    let read = reading.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..read]).into_owned();
    let sent = sent.load(Ordering::SeqCst);
    sending.abort();

    assert!(answer.starts_with("HTTP/1.1 413 ") && answer.contains("payload_too_large"), "{answer}");
    // What is beyond the limit is thrown away as it comes, and the sender is told long before all of it has.
    assert!(sent < length / 2, "{sent}");
    assert!(app.contents().await == before);
}

#[rstest]
#[tokio::test]
async fn only_whoever_uploaded_it_files_it_and_as_the_form_wants(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let (one, other) = (app.uploaded().await, app.uploaded().await);
    let before = uploads(&app).await;
    let mut crossed = one.clone();
    crossed["secret"] = other["secret"].clone();
    let id = one["upload_id"].as_str().unwrap();

    for (claims, named, at, code) in [
        (vec![crossed], id, "/uploads/0/upload_id", "not_found"),
        (vec![], id, "/answers/documents/0", "not_found"),
        (vec![one.clone(), other.clone()], id, "/uploads/1/upload_id", "not_named"),
        (vec![one.clone(), one.clone()], id, "/uploads/1/upload_id", "duplicate"),
        (vec![one.clone()], other["upload_id"].as_str().unwrap(), "/answers/documents/0", "not_found"),
    ] {
        let mut body = request();
        body["answers"]["documents"] = json!([named]);
        body["uploads"] = json!(claims);
        app.file(&body).await.refused(422, "invalid").naming(at, code);
    }
    // Another office of the same installation does not have it.
    let elsewhere = app.another(|settings| settings.office_code = "other".to_owned()).await;
    let answer =
        file(&elsewhere, &request_with(std::slice::from_ref(&one)), &fresh_address(), &Uuid::now_v7().to_string())
            .await;
    assert_eq!(answer.status, 422);
    assert_eq!(uploads(&app).await, before);

    app.file(&request_with(std::slice::from_ref(&one))).await.expect(201);
    let again = app.file(&request_with(std::slice::from_ref(&one))).await.refused(422, "invalid");
    again.naming("/uploads/0/upload_id", "not_found");
    // A day later it is too late.
    app.clock.advance(Duration::hours(24));
    let late = app.file(&request_with(std::slice::from_ref(&other))).await.refused(422, "invalid");
    late.naming("/uploads/0/upload_id", "not_found");
}

#[rstest]
#[tokio::test]
async fn a_form_says_which_files_it_takes(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let service = app.service("with-scan").await;
    let scan = json!({ "file": { "file_types": ["png"], "most_bytes": 50, "most_files": 2 } });
    let definition = json!({ "pages": [{ "title_fa": "تصویر", "title_en": "The scan", "fields": [{
        "name": "scan", "label_fa": "تصویر", "label_en": "Scan", "is_required": true, "answer": scan,
    }] }] });
    app.with_form(&app.with_draft(&service, definition).await).await;
    let with = |claims: &[Value]| {
        let mut body = request_with(claims);
        body["service"] = json!("with-scan");
        body["answers"] = json!({ "scan": body["answers"]["documents"] });
        body
    };
    let small = picture();
    assert!(small.len() > 50);
    let small = claim(&upload(&app.stranger(), PNG, small, &fresh_address()).await.expect(201));

    let wrong = app.file(&with(&[app.uploaded().await, small.clone()])).await.refused(422, "invalid");
    let wrong = wrong.naming("/answers/scan/0", "file_type").naming("/answers/scan/1", "file_over_limit");
    assert!(wrong.json["errors"].to_string().contains("۵۰ بایت"), "{}", wrong.json);
    app.file(&with(&[])).await.refused(422, "invalid").naming("/answers/scan", "required");
}

#[rstest]
#[tokio::test]
async fn of_many_who_file_it_at_once_one_does(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let processes = [app.stranger(), app.another(|_| ()).await];
    let body = request_with(&[app.uploaded().await]);
    let (addresses, keys): (Vec<String>, Vec<String>) =
        (0..6).map(|_| (fresh_address(), Uuid::now_v7().to_string())).unzip();
    let filings = (0..6).map(|at| file(&processes[at % 2], &body, &addresses[at], &keys[at]));
    let answers = join_all(filings).await;

    assert_eq!(statuses(&answers), [201, 422, 422, 422, 422, 422]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM service_case").await, 1);
    // Whoever lost that answer gets it, with the file still taken once.
    let at = answers.iter().position(|answer| answer.status == 201).unwrap();
    let again = file(&processes[0], &body, &addresses[at], &keys[at]).await.expect(201);
    assert_eq!(again.bytes, answers[at].bytes);
}

#[rstest]
#[tokio::test]
async fn so_much_waits_from_one_address_and_so_many_come(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let (stranger, address) = (app.stranger(), fresh_address());
    let mut claims = Vec::new();
    for _ in 0..12 {
        claims.push(claim(&upload(&stranger, PDF, letter_of(MOST), &address).await.expect(201)));
    }
    let full = upload(&stranger, PDF, LETTER, &address).await.refused(429, "uploads_too_much");
    assert_eq!(full.header("retry-after"), "86400");
    upload(&stranger, PDF, LETTER, &fresh_address()).await.expect(201);
    // What was filed waits no more.
    app.file(&request_with(&claims[..1])).await.expect(201);
    upload(&stranger, PDF, letter_of(MOST), &address).await.expect(201);
    upload(&stranger, PDF, LETTER, &address).await.refused(429, "uploads_too_much");

    let busy = fresh_address();
    for _ in 0..60 {
        upload(&stranger, PDF, LETTER, &busy).await.expect(201);
    }
    let waits = upload(&stranger, PDF, LETTER, &busy).await.refused(429, "rate_limited");
    assert_eq!(waits.header("ratelimit-policy"), "\"uploads-from-address\";q=60;w=3600");
}

#[rstest]
#[tokio::test]
async fn what_nobody_files_is_gone_after_a_day(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let taken = app.uploaded().await;
    app.file(&request_with(std::slice::from_ref(&taken))).await.expect(201);
    app.uploaded().await;
    app.clock.advance(Duration::hours(23));
    app.uploaded().await;

    work::purge(&app.state).await.unwrap();
    assert_eq!(uploads(&app).await, (3, 3));
    app.clock.advance(Duration::hours(1));
    work::purge(&app.state).await.unwrap();
    assert_eq!(uploads(&app).await, (2, 2));
    app.clock.advance(Duration::days(30));
    work::purge(&app.state).await.unwrap();
    assert_eq!(uploads(&app).await, (1, 1));
}

#[rstest]
#[tokio::test]
async fn a_file_that_a_case_has_stays_with_it_as_it_is(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let conn = app.state.db.connection();
    let refuses = async |sql: &str| {
        let refused = conn.execute_unprepared(sql).await.err().map(|error| error.to_string());
        assert!(refused.as_ref().is_some_and(|text| text.contains("amanat:upload_immutable")), "{sql}: {refused:?}");
    };
    app.uploaded().await;
    // While it waits it may be deleted, and nothing else.
    refuses("UPDATE upload SET sha256 = secret_sha256").await;
    refuses("UPDATE upload SET expires_at = uploaded_at").await;
    refuses("UPDATE upload_chunk SET ordinal = 7").await;
    let unfiled = "UPDATE upload SET case_id = id, attached_at = uploaded_at, address_hash = NULL";
    refuses(unfiled).await;
    conn.execute_unprepared("DELETE FROM upload_chunk").await.unwrap();
    conn.execute_unprepared("DELETE FROM upload").await.unwrap();

    app.file(&request_with(&[app.uploaded().await])).await.expect(201);
    for sql in [
        "UPDATE upload SET file_name = 'x'",
        "UPDATE upload SET case_id = NULL, attached_at = NULL, address_hash = sha256",
        "DELETE FROM upload",
        "DELETE FROM upload_chunk",
        "UPDATE upload_chunk SET bytes = bytes",
        "INSERT INTO upload_chunk SELECT office_id, upload_id, 1, bytes FROM upload_chunk",
    ] {
        refuses(sql).await;
    }
    // A piece that is missing is noticed before a case takes it.
    app.uploaded().await;
    conn.execute_unprepared(
        "DELETE FROM upload_chunk WHERE upload_id IN (SELECT id FROM upload WHERE case_id IS NULL)",
    )
    .await
    .unwrap();
    refuses(
        "UPDATE upload SET case_id = (SELECT id FROM service_case), attached_at = uploaded_at, address_hash = NULL \
         WHERE case_id IS NULL",
    )
    .await;
}
