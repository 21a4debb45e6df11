use std::io::{Cursor, Write};

use calamine::{Data, Reader, Xlsx};
use reqwest::Method;
use rstest::rstest;
use rust_xlsxwriter::{Formula, Workbook, Worksheet};
use serde_json::{Value, json};
use uuid::Uuid;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::support::{
    app::TestApp,
    client::{Answer, Caller, statuses},
    database::Engine,
    world::AgencyOfWorld,
};

const CSV: &str = "text/csv";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NAMES: [&str; 7] =
    ["نوع سپرده", "شماره قبض سپرده", "تاریخ قبض", "مبلغ (ریال)", "کد ملی / شناسه ملی", "نام سپرده‌گذار", "موضوع"];

/// So many sound rows in Persian, with receipt numbers of their own.
fn csv(prefix: &str, count: usize) -> String {
    let rows = (1..=count).map(|number| {
        format!("سپرده شرکت در مناقصه,{prefix}-{number},۱۴۰۴/۰۵/۱۲,۲٬۰۰۰,۱۳۶۰۱۲۳۴۵۸,مریم رضایی,مناقصه راه\r\n")
    });
    format!("{}\r\n{}", NAMES.join(","), rows.collect::<String>())
}

fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    row(sheet, 0, &NAMES);
    fill(sheet);
    workbook.save_to_buffer().unwrap()
}

fn row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        sheet.write_string(row, column, *cell).unwrap();
    }
}

fn path(verb: &str, agency: &AgencyOfWorld) -> String {
    format!("/v1/deposit-lists{verb}?agency_id={}", agency.id)
}

async fn send(caller: &Caller, path: &str, media_type: &str, file: impl Into<reqwest::Body>, key: &str) -> Answer {
    let request = caller.request(Method::POST, path).header("Idempotency-Key", key);
    caller.send(request.header("Content-Type", media_type).body(file)).await
}

async fn declare(app: &TestApp, media_type: &str, file: impl Into<reqwest::Body>) -> Answer {
    let key = Uuid::now_v7().to_string();
    send(&app.by("north.clerk"), &path("", &app.world().north), media_type, file, &key).await
}

/// Without a key: a preview stores nothing.
async fn preview(app: &TestApp, media_type: &str, file: impl Into<reqwest::Body>) -> Answer {
    let clerk = app.by("north.clerk");
    let request = clerk.request(Method::POST, &path("/preview", &app.world().north));
    clerk.send(request.header("Content-Type", media_type).body(file)).await
}

async fn deposits_of(app: &TestApp, filter: &str) -> Vec<Value> {
    let list = app.by("north.clerk").get(&format!("/v1/deposits?limit=200{filter}")).await.expect(200);
    list.json["items"].as_array().unwrap().clone()
}

#[rstest]
#[tokio::test]
async fn a_list_in_persian_becomes_deposits_with_identifiers_of_their_own(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let single = app.declared("north", 1_000).await;

    let declared = declare(&app, CSV, csv("الف", 3)).await.expect(201);

    assert_eq!(declared.json["deposit_count"], 3);
    assert_eq!(declared.json["total"], "6000");
    assert_eq!(declared.json["warnings"], json!([]));
    let deposits = deposits_of(&app, &format!("&deposit_list_id={}", declared.id())).await;
    assert_eq!(deposits.len(), 3);
    let mut identifiers = vec![single.json["payment_identifier"].clone()];
    for deposit in &deposits {
        assert_eq!(deposit["deposit_list_id"], declared.json["id"]);
        assert_eq!(deposit["state"], "declared");
        assert_eq!(deposit["kind"], "bid_bond");
        assert_eq!(deposit["amount"], "2000");
        assert_eq!(deposit["receipt_on"], "2025-08-03");
        assert_eq!(deposit["depositor"]["kind"], "natural");
        assert_eq!(deposit["depositor"]["identifier"], "1360123458");
        identifiers.push(deposit["payment_identifier"].clone());
    }
    let mut receipts: Vec<&str> = deposits.iter().map(|deposit| deposit["receipt_number"].as_str().unwrap()).collect();
    receipts.sort_unstable();
    assert_eq!(receipts, ["الف-1", "الف-2", "الف-3"]);
    identifiers.sort_by_key(ToString::to_string);
    identifiers.dedup();
    assert_eq!(identifiers.len(), 4);
    let made = app.by("north.clerk").get(declared.header("location")).await.expect(200);
    assert_eq!(made.json["items"].as_array().unwrap().len(), 3);
    // The series goes on behind the list.
    app.declared("north", 1_000).await;
}

#[rstest]
#[tokio::test]
async fn a_workbook_keeps_leading_zeros_and_notes_those_it_put_back(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let file = book(|sheet| {
        row(sheet, 1, &["سایر", "0012", "1404/05/12", "", "0012345679", "الف", "ب"]);
        row(sheet, 2, &["سایر", "0013", "1404/05/12", "", "", "الف", "ب"]);
        sheet.write_number(1, 3, 5_000.0).unwrap();
        sheet.write_number(2, 3, 7_000.0).unwrap().write_number(2, 4, 12_345_679.0).unwrap();
    });

    let declared = declare(&app, XLSX, file).await.expect(201);

    assert_eq!(declared.json["total"], "12000");
    let warning = &declared.json["warnings"][0];
    assert_eq!((&warning["row"], &warning["field"]), (&json!(3), &json!("depositor_identifier")));
    assert_eq!(warning["code"], "zeros_restored");
    for deposit in deposits_of(&app, "").await {
        assert_eq!(deposit["depositor"]["identifier"], "0012345679");
        assert!(["0012", "0013"].contains(&deposit["receipt_number"].as_str().unwrap()));
    }
}

#[rstest]
#[tokio::test]
async fn a_receipt_is_forty_years_old_at_most(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let refused = declare(&app, CSV, csv("الف", 2).replace("۱۴۰۴/۰۵/۱۲", "۱۳۰۱/۰۵/۱۲")).await.refused(422, "invalid");
    let refused = refused.naming("#row/2/receipt_on", "too_old").naming("#row/3/receipt_on", "too_old");
    assert!(refused.json["errors"][0]["detail"].as_str().unwrap().contains("۴۰"), "{}", refused.json);
    declare(&app, CSV, csv("الف", 2).replace("۱۴۰۴/۰۵/۱۲", "۱۳۶۶/۰۶/۰۱")).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn a_list_is_taken_whole_or_not_at_all(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let known = app.declared("north", 1_000).await;
    let known = known.json["receipt_number"].as_str().unwrap();
    let file = book(|sheet| {
        row(sheet, 1, &["سایر", "1", "1404/05/12", "1", "1360123458", "الف", "ب"]);
        row(sheet, 2, &["سپرده قضایی", "۱", "1404/05/12", "0", "1360123459", "الف", "ب"]);
        row(sheet, 3, &["سایر", known, "1404/05/20", "", "1360123458", "الف", "ب"]);
        sheet.write_formula(3, 3, Formula::new("=1000*2").set_result("2000")).unwrap();
        row(sheet, 4, &["سایر", "4", "1404/05/12", "1", "A12", &"ن".repeat(201), "ب"]);
        row(sheet, 5, &["سایر", known, "1404/05/12", "1", "1360123458", "الف", "ب"]);
    });

    let refused = declare(&app, XLSX, file.clone()).await.refused(422, "invalid");

    assert_eq!(refused.json["fault_count"], 10);
    let refused = [
        ("#row/3/court_case_number", "required"),
        ("#row/3/receipt_number", "duplicate"),
        ("#row/3/amount", "zero"),
        ("#row/3/depositor_identifier", "national_id_check_digit"),
        ("#row/4/receipt_number", "receipt_number_taken"),
        ("#row/4/receipt_on", "in_future"),
        ("#row/4/amount", "formula"),
        ("#row/5/depositor_kind", "required"),
        ("#row/5/depositor_name", "length"),
        ("#row/6/receipt_number", "duplicate"),
    ]
    .into_iter()
    .fold(refused, |refused, (pointer, code)| refused.naming(pointer, code));
    assert_eq!(refused.json["errors"].as_array().unwrap().len(), 10);
    assert_eq!(deposits_of(&app, "").await.len(), 1);

    let seen = preview(&app, XLSX, file).await.expect(200);
    assert_eq!(seen.json["fault_count"], 10);
    let places: Vec<String> = seen.json["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| format!("#row/{}/{}", fault["row"], fault["field"].as_str().unwrap()))
        .collect();
    let pointers: Vec<&str> =
        refused.json["errors"].as_array().unwrap().iter().map(|error| error["pointer"].as_str().unwrap()).collect();
    assert_eq!(places, pointers);
}

#[rstest]
#[tokio::test]
async fn a_receipt_number_that_is_known_is_named_before_and_at_declaring(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    declare(&app, CSV, csv("الف", 2)).await.expect(201);
    let again = csv("الف", 3);

    let seen = preview(&app, CSV, again.clone()).await.expect(200);
    let refused = declare(&app, CSV, again).await.refused(422, "invalid");

    assert_eq!(seen.json["fault_count"], 2);
    assert_eq!(seen.json["faults"][1]["code"], "receipt_number_taken");
    assert!(!seen.json["faults"][1]["detail"].as_str().unwrap().is_empty());
    refused
        .naming("#row/2/receipt_number", "receipt_number_taken")
        .naming("#row/3/receipt_number", "receipt_number_taken");
    assert_eq!(deposits_of(&app, "").await.len(), 2);
}

#[rstest]
#[tokio::test]
async fn a_preview_sums_by_kind_and_stores_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = csv("الف", 2) + "سایر,۹,۱۴۰۴/۰۵/۱۲,۵۰۰,۱۴۰۰۳۰۰۱۲۳۹,شرکت البرز,پل\n";

    let seen = preview(&app, CSV, file.clone()).await.expect(200);

    assert_eq!(seen.json["row_count"], 3);
    assert_eq!(seen.json["total"], "4500");
    assert_eq!(
        seen.json["by_kind"],
        json!([{ "kind": "bid_bond", "count": 2, "amount": "4000" }, { "kind": "other", "count": 1, "amount": "500" }])
    );
    assert_eq!((&seen.json["fault_count"], &seen.json["faults"]), (&json!(0), &json!([])));
    assert_eq!(deposits_of(&app, "").await, [] as [Value; 0]);
    declare(&app, CSV, file).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn a_hundred_bad_rows_come_back_as_a_workbook_that_can_be_mended(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let file = csv("الف", 100).replace("۱۳۶۰۱۲۳۴۵۸", "۰۰۱۲۳۴۵۶۷۸");
    let clerk = app.by("north.clerk");
    let request = clerk.request(Method::POST, &path("/preview", &app.world().north)).header("Content-Type", CSV);

    let answer = clerk.send(request.header("Accept", XLSX).body(file)).await.expect(200);

    assert_eq!(answer.header("content-type"), XLSX);
    let disposition = answer.header("content-disposition");
    assert!(disposition.starts_with("attachment; filename=\"deposit-list-faults.xlsx\"; filename*=UTF-8''%D9%81"));
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(answer.bytes.as_slice())).unwrap();
    let sheets = workbook.sheet_names();
    let list = workbook.worksheet_range(&sheets[0]).unwrap();
    assert_eq!(list.height(), 101);
    for cells in list.rows().skip(1) {
        assert_eq!(cells[4], Data::String("۰۰۱۲۳۴۵۶۷۸".to_owned()));
        assert!(cells[7].to_string().contains("رقم کنترل کد ملی"), "{cells:?}");
    }
    let reasons = workbook.worksheet_range(&sheets[1]).unwrap();
    assert_eq!(reasons.height(), 101);
    assert_eq!(reasons.get((100, 0)), Some(&Data::String("101".to_owned())));
    assert!(reasons.get((100, 5)).unwrap().to_string().contains("check digit"));

    let mended = book(|sheet| {
        for (at, cells) in (1..).zip(list.rows().skip(1)) {
            let texts: Vec<String> = cells.iter().map(ToString::to_string).collect();
            row(sheet, at, &texts.iter().map(String::as_str).collect::<Vec<_>>());
            sheet.write_string(at, 4, "1360123458").unwrap();
        }
        sheet.write_string(0, 7, "خطا").unwrap();
    });
    let declared = declare(&app, XLSX, mended).await.expect(201);
    assert_eq!(declared.json["deposit_count"], 100);
}

#[rstest]
#[tokio::test]
async fn the_same_key_twice_declares_one_list(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let clerk = app.by("north.clerk");
    let place = path("", &app.world().north);
    let file = csv("الف", 5);

    let calls = (0..6).map(|_| send(&clerk, &place, CSV, file.clone(), "one-intention"));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201; 6]);
    assert!(answers.iter().all(|answer| answer.bytes == answers[0].bytes));
    assert_eq!(deposits_of(&app, "").await.len(), 5);
    send(&clerk, &place, CSV, csv("ب", 1), "one-intention").await.refused(422, "idempotency_key_reused");
}

#[rstest]
#[tokio::test]
async fn the_same_file_twice_at_once_is_declared_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = csv("الف", 50);

    let answers = futures_util::future::join_all((0..2).map(|_| declare(&app, CSV, file.clone()))).await;

    assert_eq!(statuses(&answers), [201, 409]);
    let (taken, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.status == 201);
    let refused = refused[0].clone().refused(409, "deposit_list_already_declared");
    assert_eq!(refused.json["deposit_list_id"], taken[0].json["id"]);
    assert_eq!(deposits_of(&app, "").await.len(), 50);
    // Another agency may have the same list.
    let south = path("", &app.world().south);
    send(&app.by("south.clerk"), &south, CSV, file, "south").await.expect(201);
}

#[rstest]
#[tokio::test]
async fn another_agencys_list_and_account_are_out_of_reach(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let clerk = app.by("north.clerk");
    let world = app.world();

    send(&clerk, &path("", &world.south), CSV, csv("الف", 1), "a").await.refused(404, "not_found");
    send(&clerk, &path("/preview", &world.south), CSV, csv("الف", 1), "b").await.refused(404, "not_found");
    for verb in ["", "/preview"] {
        let foreign = format!("{}&link_account_id={}", path(verb, &world.north), world.south.link_account);
        send(&clerk, &foreign, CSV, csv("الف", 1), "c")
            .await
            .refused(422, "invalid")
            .naming("#query/link_account_id", "not_a_link_account");
    }
    send(&app.by("reconciler"), &path("", &world.north), CSV, csv("الف", 1), "d").await.refused(403, "forbidden");
}

#[tokio::test]
async fn what_is_no_list_is_refused_as_a_whole() {
    let app = TestApp::new(Engine::Sqlite).await;
    let mut bomb = ZipWriter::new(Cursor::new(Vec::new()));
    bomb.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
    bomb.write_all(&vec![b' '; 40 * 1024 * 1024]).unwrap();
    let bomb = bomb.finish().unwrap().into_inner();
    let honest = book(|sheet| row(sheet, 1, &["سایر", "1", "1404/05/12", "1", "1360123458", "الف", "ب"]));

    for (media_type, file, pointer, code) in [
        (XLSX, bomb, "#file", "workbook_too_large"),
        (XLSX, honest[..honest.len() / 2].to_vec(), "#file", "workbook_invalid"),
        (XLSX, vec![0xD0, 0xCF, 0x11, 0xE0], "#file", "workbook_old"),
        (CSV, Vec::new(), "#file", "file_empty"),
        (CSV, b"a,b\n".to_vec(), "#row/1", "header_missing"),
        (CSV, NAMES[1..].join(",").into_bytes(), "#row/1/kind", "column_missing"),
        (CSV, csv("الف", 5_001).into_bytes(), "#row/5002", "too_many_rows"),
    ] {
        for answer in [preview(&app, media_type, file.clone()).await, declare(&app, media_type, file.clone()).await] {
            answer.refused(422, "deposit_list_unreadable").naming(pointer, code);
        }
    }
    // What the caller says the file is, and what it is.
    for (media_type, file) in [(CSV, honest.clone()), (XLSX, csv("الف", 1).into_bytes()), ("text/plain", honest)] {
        declare(&app, media_type, file).await.refused(415, "unsupported_media_type");
    }
    let large = declare(&app, CSV, vec![b'x'; 9 * 1024 * 1024]).await.refused(413, "payload_too_large");
    assert!(large.json["detail"].as_str().unwrap().contains("۸ مگابایت"), "{}", large.json);
    assert_eq!(deposits_of(&app, "").await, [] as [Value; 0]);
}

#[rstest]
#[tokio::test]
async fn five_thousand_deposits_are_declared_well_within_the_limit(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let begun = std::time::Instant::now();

    let declared = declare(&app, CSV, csv("الف", 5_000)).await.expect(201);

    let took = begun.elapsed();
    println!("5,000 deposits on {engine:?}: {took:?}");
    assert!(took < app.state.db.limits().import / 2, "{took:?}");
    assert_eq!(declared.json["deposit_count"], 5_000);
    let totals = app.by("north.clerk").get(&format!("/v1/deposit-totals?deposit_list_id={}", declared.id())).await;
    assert_eq!(totals.expect(200).json["count"], 5_000);
}

#[tokio::test]
async fn the_template_is_a_workbook_to_start_from() {
    let app = TestApp::new(Engine::Sqlite).await;
    let clerk = app.by("north.clerk");

    let template = clerk.get("/v1/deposit-lists/template").await.expect(200);

    assert_eq!(template.header("content-type"), XLSX);
    assert!(template.header("content-disposition").contains("filename=\"deposit-list.xlsx\""));
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(template.bytes.as_slice())).unwrap();
    let sheet = workbook.sheet_names()[0].clone();
    let header = workbook.worksheet_range(&sheet).unwrap().rows().next().unwrap().to_vec();
    assert!(header.contains(&Data::String("شماره قبض سپرده".to_owned())));
    declare(&app, XLSX, template.bytes).await.refused(422, "deposit_list_unreadable").naming("#file", "file_empty");
}
