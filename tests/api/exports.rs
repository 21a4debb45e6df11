//! Lists as files: what stands in them, who gets which rows, and that every list has them.

use std::io::{Cursor, Read};

use amanat::base::faults::Fault;
use calamine::{Data, Reader, Xlsx};
use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;
use zip::ZipArchive;

use crate::{
    stage::{Stage, case},
    support::{
        app::TestApp,
        client::{Answer, Caller},
        contract::{Operation, operations},
        database::Engine,
    },
};

const CSV: &str = "text/csv";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async fn export(caller: &Caller, path: &str, media_type: &str, language: &str) -> Answer {
    let request = caller.request(Method::GET, path).header("Accept", media_type).header("Accept-Language", language);
    caller.send(request).await
}

/// The rows of a text file without quotation marks, its mark taken off; the first are the headings.
fn rows(answer: &Answer) -> Vec<Vec<String>> {
    let text = String::from_utf8(answer.bytes.clone()).unwrap();
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// The cells under a heading.
fn column(rows: &[Vec<String>], heading: &str) -> Vec<String> {
    let at = rows[0].iter().position(|cell| cell == heading).unwrap_or_else(|| panic!("{heading}: {:?}", rows[0]));
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

fn book(answer: &Answer) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(answer.bytes.clone())).unwrap()
}

fn part(answer: &Answer, name: &str) -> String {
    let mut text = String::new();
    let mut zip = ZipArchive::new(Cursor::new(answer.bytes.clone())).unwrap();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn amounts(items: &[Value]) -> Vec<String> {
    items.iter().map(|item| item["amount"].as_str().unwrap().to_owned()).collect()
}

/// Declares so many deposits by a list, in the agency `north`.
async fn declare(app: &TestApp, count: usize) {
    let rows = (1..=count)
        .map(|number| format!("bid_bond,0{number},1404/05/12,{number}000,1360123458,مریم رضایی,مناقصه راه\r\n"));
    let head = "نوع سپرده,شماره قبض سپرده,تاریخ قبض,مبلغ (ریال),کد ملی / شناسه ملی,نام سپرده‌گذار,موضوع\r\n";
    let path = format!("/v1/deposit-lists?agency_id={}", app.world().north.id);
    app.by("north.clerk").upload(&path, format!("{head}{}", rows.collect::<String>())).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn a_file_holds_the_whole_list_under_its_filters_and_nobody_elses_rows(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    // More than are read at once.
    declare(&app, 620).await;
    app.declared("south", 77).await;
    let (clerk, auditor) = (app.by("north.clerk"), app.by("auditor"));
    let gone = clerk.get("/v1/deposits?receipt_number=0600").await.expect(200).json["items"][0]["id"].clone();
    let path = format!("/v1/deposits/{}", gone.as_str().unwrap());
    clerk.change_latest(&path, "cancellation", json!({ "reason": "اشتباه" })).await.expect(200);

    for (caller, filter) in [
        (&clerk, "sort=oldest"),
        (&clerk, "sort=newest&state=declared&kind=bid_bond"),
        (&clerk, "state=cancelled"),
        (&clerk, "state=received"),
        (&auditor, "fiscal_year=1404"),
    ] {
        let list = caller.every(&format!("/v1/deposits?{filter}"), 200).await;
        // What cuts a page does not cut a file.
        let path = format!("/v1/deposits?{filter}&limit=2&cursor=AAAA");
        let text = rows(&export(caller, &path, CSV, "fa").await.expect(200));
        assert_eq!(column(&text, "مبلغ"), amounts(&list), "{filter}");

        let mut book = book(&export(caller, &path, XLSX, "fa").await.expect(200));
        let sheet = book.worksheet_range("سپرده‌ها").unwrap();
        let at = text[0].iter().position(|heading| heading == "مبلغ").unwrap();
        let cells: Vec<Data> = sheet.rows().skip(1).map(|row| row[at].clone()).collect();
        let expected: Vec<Data> = amounts(&list).iter().map(|amount| Data::Float(amount.parse().unwrap())).collect();
        assert_eq!(cells, expected, "{filter}");
    }
    let south = rows(&export(&app.by("south.clerk"), "/v1/deposits", CSV, "en").await.expect(200));
    assert_eq!(column(&south, "Amount"), ["77"]);
    let foreign = format!("/v1/deposits?agency_id={}", app.world().north.id);
    assert_eq!(rows(&export(&app.by("south.clerk"), &foreign, CSV, "en").await.expect(200)).len(), 1);
}

#[rstest]
#[tokio::test]
async fn cells_are_typed_and_told_in_the_readers_language(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let clerk = app.by("north.clerk");
    let mut body = app.declaration(&app.world().north, 999_999_999_999_999);
    body["receipt_number"] = json!("000123");
    body["subject"] = json!("=HYPERLINK(\"http://x\")");
    let declared = clerk.post("/v1/deposits", body).await.expect(201).json;
    let mut body = app.declaration(&app.world().north, 1_000_000_000_000_000);
    body["receipt_number"] = json!("+98");
    clerk.post("/v1/deposits", body).await.expect(201);

    let fa = export(&clerk, "/v1/deposits?sort=oldest", XLSX, "fa").await.expect(200);
    let en = export(&clerk, "/v1/deposits?sort=oldest", XLSX, "en").await.expect(200);

    let cell = |answer: &Answer, name: &str, heading: &str, row: u32| {
        let sheet = book(answer).worksheet_range(name).unwrap();
        let titles = sheet.rows().next().unwrap().to_vec();
        let at = titles.iter().position(|title| *title == Data::String(heading.to_owned()));
        let at = at.unwrap_or_else(|| panic!("{heading}: {titles:?}"));
        sheet.get_value((row, u32::try_from(at).unwrap())).cloned().unwrap_or_default()
    };
    let text = |text: &str| Data::String(text.to_owned());
    let (north, day) = (&app.world().north, declared["receipt_on_jalali"].as_str().unwrap().replace('-', "/"));
    for (heading, expected) in [
        ("شماره قبض", text("000123")),
        ("موضوع", text("'=HYPERLINK(\"http://x\")")),
        ("مبلغ", Data::Float(999_999_999_999_999.0)),
        ("وضعیت", text("اعلام‌شده")),
        ("نوع سپرده", text("سپرده شرکت در مناقصه")),
        ("نوع سپرده‌گذار", text("حقیقی")),
        ("تاریخ قبض", text(&day)),
        ("توقیف", text("خیر")),
        ("سال مالی", Data::Float(1404.0)),
        ("تاریخ اعلام وصول", Data::Empty),
    ] {
        assert_eq!(cell(&fa, "سپرده‌ها", heading, 1), expected, "{heading}");
    }
    assert_eq!(cell(&fa, "سپرده‌ها", "شماره قبض", 2), text("'+98"));
    assert_eq!(cell(&fa, "سپرده‌ها", "مبلغ", 2), text("1000000000000000"), "no spreadsheet keeps 16 digits");
    for (heading, expected) in [
        ("State", text("Declared")),
        ("Receipt date", text(&day)),
        ("Receipt date (Gregorian)", text(declared["receipt_on"].as_str().unwrap())),
        ("On hold", text("No")),
    ] {
        assert_eq!(cell(&en, "Deposits", heading, 1), expected, "{heading}");
    }
    let agency = app.by("auditor").get(&format!("/v1/agencies/{}", north.id)).await.expect(200).json;
    assert_eq!(cell(&fa, "سپرده‌ها", "کد دستگاه", 1), text(agency["code"].as_str().unwrap()));
    assert_eq!(cell(&fa, "سپرده‌ها", "دستگاه اجرایی", 1), text(agency["name_fa"].as_str().unwrap()));
    assert_eq!(cell(&en, "Deposits", "Agency", 1), text(agency["name_en"].as_str().unwrap()));

    for (answer, is_right_to_left) in [(&fa, true), (&en, false)] {
        let xml = part(answer, "xl/worksheets/sheet1.xml");
        assert_eq!(xml.contains("rightToLeft=\"1\""), is_right_to_left);
        assert!(xml.contains("ySplit=\"1\"") && !xml.contains("<f>"), "the head stays, and nothing is computed");
    }
    let csv = String::from_utf8(export(&clerk, "/v1/deposits", CSV, "fa").await.expect(200).bytes).unwrap();
    assert!(csv.contains(",'+98,") && csv.contains(",1000000000000000,"), "{csv}");
}

/// The operations whose answer is a list.
fn lists() -> Vec<Operation> {
    let is_list = |operation: &Operation| {
        let schema = &operation.object["responses"]["200"]["content"]["application/json"]["schema"]["$ref"];
        let name = schema.as_str().and_then(|name| name.rsplit('/').next()).unwrap_or_default();
        name.ends_with("Page") || ["TrialBalance", "SuspenseAgeing", "Timeline"].contains(&name)
    };
    operations().into_iter().filter(is_list).collect()
}

#[rstest]
#[tokio::test]
async fn every_list_answers_as_a_workbook_and_as_text(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    let lists = lists();
    assert!(lists.len() >= 28, "{}", lists.len());
    for operation in lists {
        let content = &operation.object["responses"]["200"]["content"];
        assert!(content[CSV].is_object() && content[XLSX].is_object(), "{} does not say so", operation.id);
        let case = case(&operation.id);
        let valid = case.valid(&stage).await;
        let caller = stage.caller(case.by, &valid).await;
        let query: Vec<String> = valid.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let path = format!("{}?{}", valid.path(&operation.path), query.join("&"));

        let page = caller.get(&path).await.expect(200);
        let count =
            ["items", "lines", "ages", "steps"].iter().find_map(|name| page.json[*name].as_array()).unwrap().len();
        for (language, name) in [("fa", "text/csv; charset=utf-8"), ("en", XLSX)] {
            let what = format!("{} {language}", operation.id);
            let answer = export(&caller, &path, name.split(';').next().unwrap(), language).await.expect(200);
            assert_eq!(answer.header("content-type"), name, "{what}");
            assert_eq!(answer.header("cache-control"), "no-store", "{what}");
            assert_eq!(answer.header("content-language"), language, "{what}");
            let disposition = answer.header("content-disposition");
            assert!(disposition.starts_with("attachment; filename=\""), "{what}: {disposition}");
            let (heads, rows) = match language {
                "fa" => (rows(&answer)[0].clone(), rows(&answer).len()),
                _ => {
                    let mut book = book(&answer);
                    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
                    (sheet.rows().next().unwrap().iter().map(ToString::to_string).collect(), sheet.height())
                }
            };
            assert!(
                heads.len() >= 4 && heads.iter().all(|head| !head.is_empty() && !head.contains('_')),
                "{what}: {heads:?}"
            );
            // A posting has several entries, each a row.
            assert!(rows > count, "{what}: {rows} rows of {count} items");
            assert!(
                rows == count + 1 || ["list_postings", "view_deposit_timeline"].contains(&operation.id.as_str()),
                "{what}"
            );
        }
    }
}

#[rstest]
#[tokio::test]
async fn whoever_asks_for_anything_else_gets_json(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.declared("north", 5).await;
    let clerk = app.by("north.clerk");
    let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for accept in ["*/*", "image/png", browser, "application/json, text/csv;q=0.9", "text/csv;q=0"] {
        let answer = export(&clerk, "/v1/deposits", accept, "fa").await.expect(200);
        assert_eq!(answer.header("content-type"), "application/json", "{accept}");
        assert_eq!(answer.json["items"][0]["amount"], "5", "{accept}");
    }
    let liked = export(&clerk, "/v1/deposits", &format!("application/json;q=0.5, {XLSX}"), "fa").await.expect(200);
    assert_eq!(liked.header("content-type"), XLSX);
    let disposition = liked.header("content-disposition");
    let name =
        disposition.strip_prefix("attachment; filename=\"deposits-14").and_then(|name| name.strip_suffix(".xlsx\""));
    assert_eq!(name.map(str::len), Some("04-05-12".len()), "{disposition}");
    let stranger = app.stranger();
    export(&stranger, "/v1/deposits", CSV, "fa").await.refused(401, "sign_in_required");
    export(&app.by("admin2"), "/v1/deposits", CSV, "fa").await.refused(403, "forbidden");
    export(&clerk, "/v1/deposits?state=lost", CSV, "fa").await.refused(422, "invalid");
    let other = format!("/v1/statements/{}/lines", Uuid::now_v7());
    export(&app.by("reconciler"), &other, XLSX, "fa").await.refused(404, "not_found");
}

#[rstest]
#[tokio::test]
async fn what_fails_on_the_way_is_a_refusal_and_no_half_list(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    declare(&app, 620).await;
    let (clerk, faults) = (app.by("north.clerk"), app.state.db.faults());
    for media_type in [CSV, XLSX] {
        faults.arm(usize::MAX, Fault::Lost);
        export(&clerk, "/v1/deposits", media_type, "fa").await.expect(200);
        let statements = faults.disarm().len();
        assert!(statements > 5, "{statements}");

        // In the middle of the second and last piece.
        faults.arm(statements - 1, Fault::Lost);
        let answer = export(&clerk, "/v1/deposits", media_type, "fa").await;
        faults.disarm();

        let answer = answer.refused(503, "database_unavailable");
        assert_eq!(answer.header("content-disposition"), "");
        let again = export(&clerk, "/v1/deposits", media_type, "fa").await.expect(200);
        assert!(again.bytes.len() > 10_000);
    }
}
