use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::statuses, database::Engine};

fn roads() -> Value {
    json!({ "code": "12800016", "name_fa": "اداره کل راه", "name_en": "Roads", "legal_id": "14003001239" })
}

#[rstest]
#[tokio::test]
async fn an_agency_is_registered_and_read_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let registered = app.by("office.head").post("/v1/agencies", roads()).await.expect(201);

    let mut expected = roads();
    expected["id"] = registered.json["id"].clone();
    assert_eq!(registered.json, expected);
    assert_eq!(registered.header("location"), format!("/v1/agencies/{}", registered.id()));
    let viewed = app.by("auditor").get(registered.header("location")).await.expect(200);
    assert_eq!((&viewed.json, viewed.etag()), (&registered.json, registered.etag()));
}

#[rstest]
#[tokio::test]
async fn who_has_the_latest_version_is_not_sent_it_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let path = format!("/v1/agencies/{}", app.world().north.id);
    let auditor = app.by("auditor");
    let etag = auditor.get(&path).await.expect(200).etag().to_owned();

    let again = auditor.send(auditor.request(Method::GET, &path).header("If-None-Match", &etag)).await.expect(304);
    let other = auditor.send(auditor.request(Method::GET, &path).header("If-None-Match", "\"1.ab\"")).await;

    assert!(again.bytes.is_empty());
    assert_eq!(again.etag(), etag);
    assert_eq!(other.expect(200).json["id"], json!(app.world().north.id));
}

#[rstest]
#[tokio::test]
async fn a_code_belongs_to_one_agency_also_when_two_ask_at_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");

    let calls = (0..2).map(|_| head.post("/v1/agencies", roads()));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409]);
    let mut same = roads();
    same["code"] = json!("۱۲۸۰۰۰۱۶");
    head.post("/v1/agencies", same).await.refused(409, "agency_code_taken");
    assert_eq!(app.by("auditor").every("/v1/agencies", 200).await.len(), 3);
}

#[rstest]
#[tokio::test]
async fn the_same_key_registers_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");

    let first = head.post_with("/v1/agencies", roads(), "k").await.expect(201);
    let again = head.post_with("/v1/agencies", roads(), "k").await.expect(201);

    assert_eq!(again.bytes, first.bytes);
    assert_eq!((again.etag(), again.header("location")), (first.etag(), first.header("location")));
    assert_eq!(again.header("idempotent-replayed"), "true");
}

#[rstest]
#[tokio::test]
async fn digits_are_taken_in_persian_and_arabic(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut body = roads();
    body["code"] = json!("۱۲۸٠٠۰۱۶");
    body["legal_id"] = json!("١٤٠٠٣٠٠۱۲۳۹");

    let registered = app.by("office.head").post("/v1/agencies", body).await.expect(201);

    assert_eq!(registered.json["code"], "12800016");
    assert_eq!(registered.json["legal_id"], "14003001239");
    let found = app.by("auditor").get("/v1/agencies?code=۱۲۸۰۰۰۱۶").await.expect(200);
    assert_eq!(found.json["items"], json!([registered.json]));
}

#[rstest]
#[case("/code", json!("1280001"), "agency_code_length")]
#[case("/code", json!("1280001x"), "agency_code_digits")]
#[case("/code", json!(12_800_016), "agency_code_not_a_string")]
#[case("/code", json!(null), "agency_code_not_a_string")]
#[case("/name_fa", json!("  "), "required")]
#[case("/name_fa", json!("a\u{0}b"), "control_character")]
#[case("/name_fa", json!("ر".repeat(201)), "length")]
#[case("/name_en", json!(7), "text_not_a_string")]
#[case("/legal_id", json!("14003001238"), "legal_id_check_digit")]
#[case("/legal_id", json!("1400300123"), "legal_id_length")]
#[case("/legal_id", json!("+4003001239"), "legal_id_digits")]
#[case("/office_id", json!("00000000-0000-7000-8000-000000000000"), "unknown_field")]
#[tokio::test]
async fn a_wrong_field_is_named_and_nothing_is_registered(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;
    let mut body = roads();
    body[&pointer[1..]] = value;

    let answer = app.by("office.head").post("/v1/agencies", body).await;

    answer.refused(422, "invalid").naming(pointer, code);
    assert_eq!(app.by("auditor").every("/v1/agencies", 200).await.len(), 2);
}
