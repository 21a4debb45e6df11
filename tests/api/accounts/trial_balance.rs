use std::collections::BTreeMap;

use rstest::rstest;
use serde_json::{Value, json};

use super::story::{number, statement_of, story, sums, take};
use crate::support::{app::TestApp, client::Caller, database::Engine, given::credit};

async fn trial_balance(by: &Caller, year: i32) -> Value {
    by.get(&format!("/v1/trial-balance?fiscal_year={year}")).await.expect(200).json
}

/// Debits and credits of each line.
fn turnover(whole: &Value) -> BTreeMap<String, (i128, i128)> {
    let line =
        |line: &Value| (line["code"].as_str().unwrap().to_owned(), (number(&line["debit"]), number(&line["credit"])));
    whole["lines"].as_array().unwrap().iter().map(line).collect()
}

#[rstest]
#[tokio::test]
async fn both_sides_are_equal_and_are_the_sum_of_the_entries_one_can_see(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    story(&app).await;

    for (name, whole_turnover) in [("auditor", 11_530), ("north.controller", 11_030), ("south.head", 500)] {
        let reader = app.by(name);
        let whole = trial_balance(&reader, 1404).await;
        let entries = sums(&reader.every("/v1/postings", 50).await, "code");

        assert_eq!(turnover(&whole), entries, "{name}");
        assert_eq!((number(&whole["debit"]), number(&whole["credit"])), (whole_turnover, whole_turnover), "{name}");
        for line in whole["lines"].as_array().unwrap() {
            let (debit, credit) = entries[line["code"].as_str().unwrap()];
            let left = if line["normal_side"] == "debit" { debit - credit } else { credit - debit };
            assert_eq!((number(&line["balance"]), &line["opening_balance"]), (left, &json!("0")), "{name} {line}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn lines_stand_in_the_order_of_the_chart(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    story(&app).await;

    let whole = trial_balance(&app.by("auditor"), 1404).await;

    let balances: Vec<_> =
        whole["lines"].as_array().unwrap().iter().map(|line| (&line["code"], number(&line["balance"]))).collect();
    let expected = [("1110", 7_470), ("1170", 30), ("2110", 5_500), ("2130", 2_000)];
    assert_eq!(balances.len(), expected.len());
    for (seen, (code, balance)) in balances.iter().zip(expected) {
        assert_eq!(seen, &(&json!(code), balance));
    }
}

#[rstest]
#[tokio::test]
async fn what_was_left_of_a_year_opens_the_next(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.by("head").post("/v1/fiscal-years", json!({ "fiscal_year": 1403 })).await.expect(201);
    let old = statement_of("1403/05", app.world().north.sheba, 0, &[credit("", 70)]);
    take(&app.by("clerk"), &app.world().north, old).await.expect(201);
    app.received(100).await;
    let auditor = app.by("auditor");

    let (before, after) = (trial_balance(&auditor, 1403).await, trial_balance(&auditor, 1404).await);

    let of = |whole: &Value, code: &str| {
        let line = whole["lines"].as_array().unwrap().iter().find(|line| line["code"] == code).unwrap().clone();
        ["opening_balance", "debit", "credit", "balance"].map(|member| number(&line[member]))
    };
    assert_eq!((of(&before, "1110"), of(&before, "2130")), ([0, 70, 0, 70], [0, 0, 70, 70]));
    // A line without turnover stays in the list as long as something is left on it.
    assert_eq!((of(&after, "1110"), of(&after, "2130")), ([70, 100, 0, 170], [70, 0, 0, 70]));
    assert_eq!((&after["debit"], &after["credit"]), (&json!("100"), &json!("100")));
}

#[rstest]
#[tokio::test]
async fn a_year_without_postings_is_empty_and_the_year_must_be_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let auditor = app.by("auditor");

    let whole = trial_balance(&auditor, 1404).await;

    assert_eq!(whole, json!({ "fiscal_year": 1404, "lines": [], "debit": "0", "credit": "0" }));
    let missing = auditor.get("/v1/trial-balance").await;
    missing.refused(422, "invalid").naming("#query/fiscal_year", "required");
    let wrong = auditor.get("/v1/trial-balance?fiscal_year=1299").await;
    wrong.refused(422, "invalid").naming("#query/fiscal_year", "fiscal_year_out_of_range");
}

#[rstest]
#[tokio::test]
async fn a_month_opens_with_what_the_months_before_it_left(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let north = &app.world().north;
    for (month, opening, amount) in [("1404/04", 0, 70), ("1404/05", 70, 30)] {
        let file = statement_of(month, north.sheba, opening, &[credit("", amount)]);
        take(&app.by("clerk"), north, file).await.expect(201);
    }
    let auditor = app.by("auditor");
    let of_month = async |month: i32| {
        let path = format!("/v1/trial-balance?fiscal_year=1404&month={month}");
        auditor.get(&path).await.expect(200).json
    };

    let of = |whole: &Value, code: &str| {
        let line = whole["lines"].as_array().unwrap().iter().find(|line| line["code"] == code).unwrap().clone();
        ["opening_balance", "debit", "credit", "balance"].map(|member| number(&line[member]))
    };
    let (fourth, fifth, sixth) = (of_month(4).await, of_month(5).await, of_month(6).await);
    assert_eq!((of(&fourth, "1110"), of(&fourth, "2130")), ([0, 70, 0, 70], [0, 0, 70, 70]));
    assert_eq!((of(&fifth, "1110"), of(&fifth, "2130")), ([70, 30, 0, 100], [70, 0, 30, 100]));
    assert_eq!((of(&sixth, "1110"), &sixth["debit"]), ([100, 0, 0, 100], &json!("0")));
    assert_eq!((&fifth["month"], &fifth["debit"], &fifth["credit"]), (&json!(5), &json!("30"), &json!("30")));
    assert_eq!(of_month(3).await["lines"], json!([]));
    assert!(trial_balance(&auditor, 1404).await["month"].is_null());
    for month in [0, 13] {
        let refused = auditor.get(&format!("/v1/trial-balance?fiscal_year=1404&month={month}")).await;
        refused.refused(422, "invalid").naming("#query/month", "range");
    }
}
