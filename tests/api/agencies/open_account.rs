use rstest::rstest;
use serde_json::{Value, json};

use super::{account, sheba, with};
use crate::support::{app::TestApp, client::statuses, database::Engine, world::ACCOUNTS};

#[rstest]
#[tokio::test]
async fn a_bank_account_is_registered_and_read_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let body = account("agency_refund", Some(app.world().north.id), 1);

    let opened = app.by("office.head").post("/v1/bank-accounts", body.clone()).await.expect(201);

    let expected = with(body, json!({ "id": opened.json["id"], "opened_on_jalali": "1404-01-05" }));
    assert_eq!(opened.json, expected);
    let viewed = app.by("north.clerk").get(opened.header("location")).await.expect(200);
    assert_eq!((&viewed.json, viewed.etag()), (&opened.json, opened.etag()));
}

#[rstest]
#[case("link", true)]
#[case("agency_refund", true)]
#[case("concentration", false)]
#[case("refund", false)]
#[case("central_deposit", false)]
#[tokio::test]
async fn accounts_of_agencies_name_their_agency_and_those_of_the_treasury_none(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] kind: &str,
    #[case] is_of_an_agency: bool,
) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let agency = Some(app.world().north.id);
    let (right, wrong) = if is_of_an_agency { (agency, None) } else { (None, agency) };

    head.post("/v1/bank-accounts", account(kind, wrong, 1)).await.refused(422, "bank_account_needs_agency");
    let opened = head.post("/v1/bank-accounts", account(kind, right, 1)).await.expect(201);

    assert_eq!(opened.json["kind"], kind);
    assert_eq!(opened.json["agency_id"], json!(right));
}

#[rstest]
#[tokio::test]
async fn a_sheba_is_registered_once_however_it_is_written(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let body = account("concentration", None, 7);

    let calls = (0..2).map(|_| head.post("/v1/bank-accounts", body.clone()));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409]);
    let spaced = with(body, json!({ "kind": "refund", "sheba": in_persian(&sheba(7)) }));
    head.post("/v1/bank-accounts", spaced).await.refused(409, "sheba_taken");
    let norths = account("link", Some(app.world().south.id), 0);
    let norths = with(norths, json!({ "sheba": app.world().north.sheba }));
    head.post("/v1/bank-accounts", norths).await.refused(409, "sheba_taken");
}

/// In Persian digits, in groups of four, as it stands on paper.
fn in_persian(sheba: &str) -> String {
    let digits: Vec<char> = "۰۱۲۳۴۵۶۷۸۹".chars().collect();
    let persian = |letter: char| letter.to_digit(10).map_or(letter, |digit| digits[usize::try_from(digit).unwrap()]);
    let letters: Vec<char> = sheba.to_lowercase().chars().map(persian).collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

#[rstest]
#[case("/sheba", json!("IR770100004001000001234567"), "sheba_check_digit")]
#[case("/sheba", json!("IR78010000400100000123456"), "sheba_length")]
#[case("/sheba", json!("DE780100004001000001234567"), "sheba_country")]
#[case("/sheba", json!("IR78010000400100000123456x"), "sheba_digits")]
#[case("/sheba", json!(null), "sheba_not_a_string")]
#[case("/kind", json!("savings"), "unknown_value")]
#[case("/title", json!(""), "required")]
#[case("/title", json!("ح".repeat(201)), "length")]
#[case("/opening_letter_number", json!("1".repeat(61)), "length")]
#[case("/opened_on", json!("2025-13-01"), "invalid")]
#[case("/opened_on", json!("0900-01-01"), "day_out_of_range")]
#[case("/opened_on", json!("2025-08-11"), "in_future")]
#[case("/agency_id", json!("00000000-0000-7000-8000-000000000000"), "not_found")]
#[case("/agency_id", json!("north"), "not_uuid")]
#[case("/is_closed", json!(true), "unknown_field")]
#[tokio::test]
async fn a_wrong_field_is_named_and_nothing_is_registered(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;
    let body = with(account("link", Some(app.world().north.id), 1), json!({ (&pointer[1..]): value }));

    let answer = app.by("office.head").post("/v1/bank-accounts", body).await;

    answer.refused(422, "invalid").naming(pointer, code);
    assert_eq!(app.by("auditor").every("/v1/bank-accounts", 200).await.len(), ACCOUNTS);
}
