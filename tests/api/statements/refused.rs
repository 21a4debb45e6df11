//! Files that are not taken. Each answer says where the fault is, and nothing is left of the attempt.

use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    client::Answer,
    database::Engine,
    given::{credit, statement},
};

const MEGABYTE: usize = 1024 * 1024;

async fn upload(app: &TestApp, file: Vec<u8>) -> Answer {
    let path = format!("/v1/statements?bank_account_id={}", app.world().north.link_account);
    app.by("reconciler").upload(&path, file).await
}

fn utf_16(text: &str) -> Vec<u8> {
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

/// A good file of two lines, made bad. The lines stand in rows 9 and 10.
pub(super) fn bad(file: &str, how: &str) -> Vec<u8> {
    let text = match how {
        "empty" => String::new(),
        "blank" => "\n\n , \n".to_owned(),
        "utf16" => return utf_16(file),
        "windows_1256" => return [b"sheba,".as_slice(), &[0xC7, 0xE1, 0xD3, 0xE1], b"\n"].concat(),
        "nul" => file.replacen("سپرده", "سپرده\0", 1),
        "escape" => file.replacen("سپرده", "\u{1b}[2J", 1),
        // Cut in the middle of the last amount.
        "truncated" => file[..file.len() - "00,15000\n".len()].to_owned(),
        "without_sheba" => file.split_once('\n').unwrap().1.to_owned(),
        "without_header" => file.split_once("\n\n").unwrap().0.to_owned(),
        "unknown_column" => file.replace("شماره پیگیری", "نام شعبه"),
        "no_such_day" => file.replacen("1404/05/12", "1404/13/12", 1),
        "outside_period" => file.replacen("1404/05/12,", "1404/06/12,", 1),
        "exponent" => file.replacen(",7000,", ",7e3,", 1),
        "negative" => file.replacen(",7000,", ",-7000,", 1),
        "both_sides" => file.replacen(",,7000,", ",7000,7000,", 1),
        "nineteen_digits" => file.replacen(",7000,", ",1000000000000000000,", 1),
        "ten_to_the_19" => file.replacen(",7000,", ",10000000000000000000,", 1),
        "fraction" => file.replacen(",7000,", ",7000.5,", 1),
        "fraction_of_balance" => file.replace("مانده اول دوره,0", "مانده اول دوره,0.25"),
        "open_quote" => file.replacen(",واریز سپرده", ",\"واریز سپرده", 1),
        "toman" => file.replace("IRR", "تومان"),
        other => panic!("{other}"),
    };
    text.into_bytes()
}

/// How a file is bad, and what is said about it.
pub(super) const FAULTS: [(&str, &str, &str); 21] = [
    ("empty", "#file", "file_empty"),
    ("blank", "#file", "file_empty"),
    ("utf16", "#file", "encoding_utf16"),
    ("windows_1256", "#row/1", "encoding_not_utf8"),
    ("nul", "#row/9", "nul_byte"),
    ("escape", "#row/9/description", "control_character"),
    ("truncated", "#row/10", "row_length"),
    ("without_sheba", "#file/sheba", "preamble_missing"),
    ("without_header", "#file", "header_missing"),
    ("unknown_column", "#row/8", "column_unknown"),
    ("no_such_day", "#row/9/date", "day_invalid"),
    ("outside_period", "#row/9/date", "day_outside_period"),
    ("exponent", "#row/9/credit", "amount_invalid"),
    ("negative", "#row/9/credit", "amount_negative"),
    ("both_sides", "#row/9/credit", "amount_both_sides"),
    ("nineteen_digits", "#row/9/credit", "amount_too_large"),
    ("ten_to_the_19", "#row/9/credit", "amount_too_large"),
    ("fraction", "#row/9/amount", "amount_fraction"),
    ("fraction_of_balance", "#file/opening_balance", "amount_fraction"),
    ("open_quote", "#row/9", "quote_unclosed"),
    ("toman", "#row/2/currency", "preamble_value_invalid"),
];

#[rstest]
#[tokio::test]
async fn a_fault_is_named_by_row_and_column_and_leaves_nothing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let file = statement(app.world().north.sheba, 0, &[credit("1", 7_000), credit("2", 8_000)]);
    let before = app.rows().await;

    for (how, pointer, code) in FAULTS {
        let answer = upload(&app, bad(&file, how)).await;

        assert_eq!(answer.status, 422, "{how}: {}", answer.json);
        answer.refused(422, "statement_unreadable").naming(pointer, code);
        assert_eq!(app.rows().await, before, "{how}");
    }
    upload(&app, file.into_bytes()).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn junk_of_any_size_is_refused_and_leaves_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let before = app.rows().await;
    let noise = |length: usize| -> Vec<u8> {
        let mut state = 88_172_645_463_325_252_u64;
        std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[3]
        })
        .take(length)
        .collect()
    };

    let binary = upload(&app, noise(10 * MEGABYTE)).await.refused(422, "statement_unreadable");
    assert!(!binary.json["errors"].as_array().unwrap().is_empty());
    let letters = upload(&app, vec![b'a'; 10 * MEGABYTE]).await;
    letters.refused(422, "statement_unreadable").naming("#row/1", "field_too_long");
    upload(&app, vec![b','; MEGABYTE]).await.refused(422, "statement_unreadable").naming("#row/1", "row_too_long");
    upload(&app, vec![b'\n'; MEGABYTE]).await.refused(422, "statement_unreadable").naming("#file", "file_empty");

    let large = upload(&app, vec![b'a'; 21 * MEGABYTE]).await.refused(413, "payload_too_large");
    assert_eq!(large.json["most_bytes"], 20 * MEGABYTE);
    assert!(large.json["detail"].as_str().unwrap().contains("۲۰ مگابایت"), "{}", large.json);
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[tokio::test]
async fn a_file_goes_into_the_account_it_is_of(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (north, south) = (&app.world().north, &app.world().south);
    let central = app.world().central_deposit.id;
    let file = statement(north.sheba, 0, &[credit("1", 7_000)]);
    let before = app.rows().await;
    let reconciler = app.by("reconciler");
    let into = |account: uuid::Uuid, file: String| {
        let path = format!("/v1/statements?bank_account_id={account}");
        let reconciler = reconciler.clone();
        async move { reconciler.upload(&path, file).await }
    };

    into(south.link_account, file.clone()).await.refused(422, "statement_wrong_account");
    into(central, file.clone()).await.refused(422, "bank_account_kind_not_taken");
    into(uuid::Uuid::nil(), file.clone()).await.refused(422, "invalid").naming("#query/bank_account_id", "not_found");
    let euros = into(north.link_account, file.replace("IRR", "EUR")).await.refused(422, "statement_wrong_currency");
    assert_eq!(euros.json["currency"], "EUR");
    let path = "/v1/statements?bank_account_id=x";
    reconciler.upload(path, file.clone()).await.refused(422, "invalid").naming("#query/bank_account_id", "not_uuid");
    let unknown = file.replace(north.sheba, "IR910100000000000000000044");
    reconciler.upload("/v1/statements", unknown).await.refused(422, "statement_account_unknown");

    assert_eq!(app.rows().await, before);
}

#[rstest]
#[tokio::test]
async fn a_file_of_a_year_that_is_not_open_waits(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = statement(app.world().north.sheba, 0, &[credit("1", 7_000)]).replace("1404/", "1403/");
    let before = app.rows().await;

    let answer = app.import("reconciler", file.clone()).await.refused(409, "fiscal_year_not_open");

    assert_eq!(answer.json["fiscal_year"], 1403);
    assert_eq!(app.rows().await, before);
    app.by("head").post("/v1/fiscal-years", json!({ "fiscal_year": 1403 })).await.expect(201);
    app.import("reconciler", file).await.expect(201);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn only_the_treasury_imports_and_only_files(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = statement(app.world().north.sheba, 0, &[credit("1", 7_000)]);
    let path = format!("/v1/statements?bank_account_id={}", app.world().north.link_account);
    let before = app.rows().await;

    for by in ["north.clerk", "north.controller", "auditor", "admin", "payer"] {
        app.by(by).upload(&path, file.clone()).await.refused(403, "forbidden");
    }
    app.stranger().upload(&path, file.clone()).await.refused(401, "sign_in_required");
    let clerk = app.by("clerk");
    let request = clerk.request(reqwest::Method::POST, &path).header("Idempotency-Key", "k");
    let form = request.header("Content-Type", "multipart/form-data; boundary=x").body(file.clone());
    clerk.send(form).await.refused(415, "unsupported_media_type");
    let keyless = clerk.request(reqwest::Method::POST, &path).header("Content-Type", "text/csv").body(file);
    clerk.send(keyless).await.refused(400, "idempotency_key_missing");

    assert_eq!(app.rows().await, before);
}
