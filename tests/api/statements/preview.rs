//! What an import would do, asked before it is done; and the import that does exactly that or nothing.

use amanat_formats::{Line, Statement};
use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};

use super::{formats, lines_of, refused};
use crate::support::{
    app::TestApp,
    client::{Answer, statuses},
    database::Engine,
    given::{CsvLine, credit, statement},
};

/// Members that a preview and what was imported have in common.
const ALIKE: [&str; 16] = [
    "bank_account_id",
    "agency_id",
    "format",
    "position",
    "bank_number",
    "from_on",
    "from_on_jalali",
    "to_on",
    "to_on_jalali",
    "opening",
    "closing",
    "continuity",
    "expected_opening",
    "state",
    "quarantined_because",
    "duplicate_count",
];
const LINES_ALIKE: [&str; 9] = [
    "row_number",
    "booked_on",
    "booked_on_jalali",
    "direction",
    "amount",
    "payment_identifier",
    "bank_reference",
    "description",
    "state",
];

/// Without a key: a preview stores nothing.
async fn preview(app: &TestApp, by: &str, file: impl Into<Vec<u8>>) -> Answer {
    let caller = app.by(by);
    let request = caller.request(Method::POST, "/v1/statement-previews").header("Content-Type", "text/csv");
    caller.send(request.body(file.into())).await
}

async fn import(app: &TestApp, by: &str, file: impl Into<Vec<u8>>, seen: &Answer) -> Answer {
    let content = seen.json["content_sha256"].as_str().unwrap();
    app.by(by).upload(&format!("/v1/statements?content_sha256={content}"), file.into()).await
}

/// Previews a file, imports it, and compares what was said with what was done; answers what was said.
async fn done_as_said(app: &TestApp, file: Vec<u8>) -> Value {
    let said = preview(app, "clerk", file.clone()).await.expect(200);
    assert_eq!(preview(app, "clerk", file.clone()).await.json, said.json, "looking changes nothing");

    let done = import(app, "clerk", file, &said).await.expect(201);

    let (said, done) = (said.json["statements"].as_array().unwrap(), done.json["statements"].as_array().unwrap());
    assert_eq!(said.len(), done.len());
    for (said, done) in said.iter().zip(done) {
        for member in ALIKE {
            assert_eq!(said[member], done[member], "{member}");
        }
        assert_eq!(said["line_count"], done["line_count"]);
        let lines = lines_of(app, done["id"].as_str().unwrap().parse().unwrap()).await;
        let shown = said["lines"].as_array().unwrap();
        assert!(shown.len() == lines.len() || shown.len() == 50, "{}", shown.len());
        for (said, done) in shown.iter().zip(&lines) {
            for member in LINES_ALIKE {
                assert_eq!(said[member], done[member], "{member}");
            }
        }
    }
    Value::Array(said.clone())
}

fn states(said: &Value) -> Vec<&str> {
    said["lines"].as_array().unwrap().iter().map(|line| line["state"].as_str().unwrap()).collect()
}

/// A statement of some days of Mordad.
fn part(app: &TestApp, days: (u32, u32), opening: u64, lines: &[CsvLine]) -> Vec<u8> {
    statement(app.world().north.sheba, opening, lines)
        .replace("از تاریخ,1404/05/01", &format!("از تاریخ,1404/05/{:02}", days.0))
        .replace("تا تاریخ,1404/05/31", &format!("تا تاریخ,1404/05/{:02}", days.1))
        .into_bytes()
}

fn on(day: &'static str, amount: u64) -> CsvLine {
    CsvLine { day, ..credit("", amount) }
}

#[rstest]
#[tokio::test]
async fn an_import_does_what_its_preview_said(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (first, twin) = (on("1404/05/03", 50), on("1404/05/05", 7));
    let debit = CsvLine { day: "1404/05/05", debit: 30, ..credit("", 0) };

    let said = done_as_said(&app, part(&app, (1, 5), 100, &[first, twin.clone(), debit.clone()])).await;
    assert_eq!((&said[0]["continuity"], &said[0]["state"]), (&json!("first"), &json!("posted")));
    assert_eq!((&said[0]["credit_total"], &said[0]["debit_total"]), (&json!("57"), &json!("30")));
    assert_eq!((&said[0]["opening"], &said[0]["closing"]), (&json!("100"), &json!("127")));

    let said = done_as_said(&app, part(&app, (5, 6), 150, &[twin.clone(), debit, on("1404/05/06", 9)])).await;
    assert_eq!((&said[0]["continuity"], &said[0]["expected_opening"]), (&json!("overlaps"), &json!("127")));
    assert_eq!(states(&said[0]), ["duplicate", "duplicate", "posted"]);
    assert_eq!(said[0]["duplicate_count"], 2);

    let said = done_as_said(&app, part(&app, (10, 11), 500, &[on("1404/05/10", 4)])).await;
    assert_eq!(said[0]["continuity"], "gap");

    // It opens with what was left: a line like a known one is another one.
    let said = done_as_said(&app, part(&app, (11, 11), 504, &[on("1404/05/11", 4)])).await;
    assert_eq!((&said[0]["continuity"], states(&said[0])), (&json!("continues"), vec!["posted"]));
    let said = done_as_said(&app, part(&app, (11, 11), 508, &[on("1404/05/11", 4)])).await;
    assert_eq!(states(&said[0]), ["posted"]);

    let wrong = String::from_utf8(part(&app, (12, 12), 512, &[on("1404/05/12", 6), twin])).unwrap();
    let wrong = wrong.replace("مانده پایان دوره,525", "مانده پایان دوره,526").replace("1404/05/05", "1404/05/12");
    let said = done_as_said(&app, wrong.into_bytes()).await;
    assert_eq!((&said[0]["state"], &said[0]["quarantined_because"]), (&json!("quarantined"), &json!("unbalanced")));
    assert_eq!(states(&said[0]), ["quarantined", "quarantined"]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_statements_of_a_file_are_judged_one_after_the_other(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[values("camt053", "mt940")] format: &str,
) {
    let app = TestApp::new(engine).await;
    let (north, south) = (app.world().north.sheba, app.world().south.sheba);
    let line = |number: usize, day: u32, amount: i64| formats::line(number, formats::day(day), None, "77", amount);
    let of =
        |sheba: &str, days: (u32, u32), opening: i64, lines: Vec<Line>| formats::statement(sheba, days, opening, lines);
    let wrong = Statement { closing: Some(1.into()), ..of(south, (4, 4), 600, vec![line(1, 4, 5)]) };
    let morning = formats::written(format, &[of(north, (3, 3), 0, vec![line(1, 3, 400)])]);
    let file = formats::written(
        format,
        &[
            // The afternoon of the same day, with the same payment once more.
            of(north, (3, 3), 400, vec![line(1, 3, 400)]),
            // It proves nothing by its balances: the payment may be the one that came just before.
            of(north, (3, 3), 0, vec![line(1, 3, 400), line(2, 3, 9)]),
            of(south, (3, 3), 0, vec![line(1, 3, 600)]),
            wrong,
            of(south, (4, 4), 600, vec![line(1, 4, 5)]),
            // Older than all before it.
            of(north, (1, 2), 0, vec![line(1, 1, 2)]),
        ],
    );

    done_as_said(&app, morning).await;
    let said = done_as_said(&app, file).await;

    let seen: Vec<_> = (0..6).map(|at| (said[at]["continuity"].as_str().unwrap(), states(&said[at]))).collect();
    assert_eq!(
        seen,
        [
            ("continues", vec!["posted"]),
            ("overlaps", vec!["duplicate", "posted"]),
            ("first", vec!["posted"]),
            ("continues", vec!["quarantined"]),
            ("continues", vec!["posted"]),
            ("first", vec!["posted"]),
        ]
    );
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_preview_stores_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 300).await;
    let line = credit(deposit.json["payment_identifier"].as_str().unwrap(), 300);
    let good = statement(app.world().north.sheba, 0, &[line, credit("5", 40)]);
    let wrong = good.replace("مانده پایان دوره,340", "مانده پایان دوره,341");
    app.import("clerk", statement(app.world().north.sheba, 9, &[credit("5", 40)])).await.expect(201);
    let before = app.contents().await;

    let posted = preview(&app, "reconciler", good).await.expect(200);
    let quarantined = preview(&app, "reconciler", wrong).await.expect(200);
    preview(&app, "reconciler", "junk").await.refused(422, "statement_unreadable");

    assert_eq!(app.contents().await, before);
    assert_eq!(posted.json["statements"][0]["state"], "posted");
    assert_eq!(quarantined.json["statements"][0]["state"], "quarantined");
}

#[rstest]
#[tokio::test]
async fn fifty_lines_of_a_file_are_shown_and_all_are_counted(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let line = |number: i64| formats::line(usize::try_from(number).unwrap(), formats::day(3), None, "", number);
    let statements = [
        formats::statement(app.world().north.sheba, (3, 3), 0, (1..=40).map(line).collect()),
        formats::statement(app.world().south.sheba, (3, 3), 0, (1..=30).map(line).collect()),
    ];

    let said = preview(&app, "clerk", formats::written("camt053", &statements)).await.expect(200).json;

    let seen = |at: usize| {
        let one = &said["statements"][at];
        (one["lines"].as_array().unwrap().len(), one["line_count"].as_i64().unwrap(), one["credit_total"].clone())
    };
    assert_eq!((seen(0), seen(1)), ((40, 40, json!("820")), (10, 30, json!("465"))));
}

/// The two answers say the same, but for the number of the request.
fn assert_same_refusal(said: &Answer, done: &Answer, what: &str) {
    let comparable = |answer: &Answer| {
        let mut body = answer.json.clone();
        body.as_object_mut().unwrap().remove("request_id");
        body.as_object_mut().unwrap().remove("instance");
        body
    };
    assert_eq!(said.status, done.status, "{what}");
    assert_eq!(comparable(said), comparable(done), "{what}");
}

#[rstest]
#[tokio::test]
async fn what_an_import_refuses_its_preview_refuses_with_the_same_words(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (north, south) = (&app.world().north, &app.world().south);
    let good = statement(north.sheba, 0, &[credit("1", 7_000), credit("2", 8_000)]);
    let known = statement(north.sheba, 5, &[credit("1", 7_000)]);
    app.import("clerk", known.clone()).await.expect(201);
    let mut files: Vec<(&str, u16, String, Vec<u8>)> = refused::FAULTS
        .map(|(how, ..)| ("statement_unreadable", 422, String::new(), refused::bad(&good, how)))
        .to_vec();
    let of = |account: uuid::Uuid| format!("?bank_account_id={account}");
    let euros = Statement {
        currency: "EUR".to_owned(),
        ..formats::statement(north.sheba, (3, 3), 0, vec![formats::line(1, formats::day(3), None, "1", 5)])
    };
    files.extend([
        ("statement_unreadable", 422, String::new(), good.replace("1404/05/", "1404/12/").into_bytes()),
        ("fiscal_year_not_open", 409, String::new(), good.replace("1404/", "1403/").into_bytes()),
        ("statement_file_already_imported", 409, String::new(), known.into_bytes()),
        ("statement_wrong_account", 422, of(south.link_account), good.clone().into_bytes()),
        ("bank_account_kind_not_taken", 422, of(app.world().central_deposit.id), good.clone().into_bytes()),
        ("invalid", 422, of(uuid::Uuid::now_v7()), good.clone().into_bytes()),
        (
            "statement_account_unknown",
            422,
            String::new(),
            good.replace(north.sheba, "IR910100000000000000000044").into_bytes(),
        ),
        ("statement_wrong_currency", 422, String::new(), formats::written("camt053", &[euros])),
    ]);
    let clerk = app.by("clerk");
    let before = app.contents().await;

    for (code, status, query, file) in files {
        let said = clerk.upload(&format!("/v1/statement-previews{query}"), file.clone()).await.refused(status, code);
        let done = clerk.upload(&format!("/v1/statements{query}"), file).await.refused(status, code);
        assert_same_refusal(&said, &done, code);
    }
    assert_eq!(app.contents().await, before);
}

/// Nothing of it would be posted, so that no year has to be open.
#[rstest]
#[tokio::test]
async fn a_contradictory_statement_of_a_year_that_is_not_open_goes_to_quarantine(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let file = statement(app.world().north.sheba, 0, &[credit("1", 7_000)])
        .replace("1404/", "1403/")
        .replace("مانده پایان دوره,7000", "مانده پایان دوره,7001");

    let said = done_as_said(&app, file.into_bytes()).await;

    assert_eq!(said[0]["state"], "quarantined");
}

#[rstest]
#[tokio::test]
async fn an_import_is_refused_where_something_came_between_it_and_its_preview(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let mine = part(&app, (1, 5), 0, &[on("1404/05/03", 50), on("1404/05/05", 7)]);
    let theirs = part(&app, (3, 3), 0, &[on("1404/05/03", 50)]);
    let seen = preview(&app, "clerk", mine.clone()).await.expect(200);
    app.import("reconciler", theirs).await.expect(201);
    let before = app.contents().await;

    import(&app, "clerk", mine.clone(), &seen).await.refused(412, "statement_preview_outdated");

    assert_eq!(app.contents().await, before);
    let again = preview(&app, "clerk", mine.clone()).await.expect(200);
    assert_eq!(states(&again.json["statements"][0]), ["duplicate", "posted"]);
    import(&app, "clerk", mine, &again).await.expect(201);
    assert_eq!(app.balance("1110").await, 57);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_does_not_touch_the_file_does_not_make_its_preview_old(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let mine = part(&app, (1, 5), 0, &[on("1404/05/03", 50)]);
    let seen = preview(&app, "clerk", mine.clone()).await.expect(200);
    let elsewhere = statement(app.world().south.sheba, 0, &[on("1404/05/03", 50)]);
    app.import_into("", "reconciler", elsewhere).await.expect(201);
    app.declared("north", 50).await;

    import(&app, "clerk", mine, &seen).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn another_file_is_not_what_was_previewed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = part(&app, (1, 5), 0, &[on("1404/05/03", 50)]);
    let seen = preview(&app, "clerk", file.clone()).await.expect(200);
    let other = part(&app, (1, 5), 0, &[on("1404/05/03", 51)]);
    let before = app.contents().await;

    import(&app, "clerk", other, &seen).await.refused(412, "statement_preview_outdated");
    for digest in ["", "abc", &"g".repeat(65)] {
        let path = format!("/v1/statements?content_sha256={digest}");
        let refused = app.by("clerk").upload(&path, file.clone()).await.refused(422, "invalid");
        assert_eq!(refused.json["errors"][0]["pointer"], "#query/content_sha256");
    }

    assert_eq!(app.contents().await, before);
}

#[rstest]
#[tokio::test]
async fn two_who_saw_the_same_preview_import_the_file_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = part(&app, (1, 5), 0, &[on("1404/05/03", 50)]);
    let seen = preview(&app, "clerk", file.clone()).await.expect(200);

    let calls = ["clerk", "reconciler"].map(|by| import(&app, by, file.clone(), &seen));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409]);
    assert_eq!(app.balance("1110").await, 50);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_confirmed_import_repeated_with_its_key_gets_the_first_answer(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let file = part(&app, (1, 5), 0, &[on("1404/05/03", 50)]);
    let seen = preview(&app, "clerk", file.clone()).await.expect(200);
    let clerk = app.by("clerk");
    let path = format!("/v1/statements?content_sha256={}", seen.json["content_sha256"].as_str().unwrap());
    let send = || {
        let request = clerk.request(Method::POST, &path).header("Idempotency-Key", "confirmed");
        clerk.send(request.header("Content-Type", "text/csv").body(file.clone()))
    };

    let (first, second) = (send().await.expect(201), send().await.expect(201));

    assert_eq!(first.bytes, second.bytes);
}

#[rstest]
#[tokio::test]
async fn who_may_not_import_may_not_preview(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = statement(app.world().north.sheba, 0, &[credit("1", 7_000)]);

    for by in ["north.clerk", "north.controller", "head", "auditor", "admin", "payer"] {
        preview(&app, by, file.clone()).await.refused(403, "forbidden");
    }
    app.stranger().upload("/v1/statement-previews", file.clone()).await.refused(401, "sign_in_required");
    let clerk = app.by("clerk");
    let form = clerk.request(Method::POST, "/v1/statement-previews");
    let form = form.header("Content-Type", "multipart/form-data; boundary=x").body(file);
    clerk.send(form).await.refused(415, "unsupported_media_type");
    let large = vec![b'a'; 21 * 1024 * 1024];
    preview(&app, "clerk", large).await.refused(413, "payload_too_large");
}
