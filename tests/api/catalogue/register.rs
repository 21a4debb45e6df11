use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    client::statuses,
    database::Engine,
    services::{definition, description},
};

#[rstest]
#[tokio::test]
async fn a_service_is_registered_changed_and_read_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let registered = app.service("bank-letter").await;
    let mut changed = description();
    changed["papers"] = json!([]);
    changed["answering"]["consulted_fa"] = json!("هیچ‌کس");
    changed["menu_order"] = json!(7);

    let head = app.by("office.head2");
    let after = head.change_latest(registered.header("location"), "change", json!({ "description": changed })).await;

    assert_eq!(registered.json["description"], description());
    assert_eq!(registered.json["cost"], "0");
    assert!(registered.json["form"].is_null() && registered.json["draft"].is_null());
    let after = after.expect(200);
    assert_eq!(after.json["description"], changed);
    let viewed = app.by("auditor").get(registered.header("location")).await.expect(200);
    assert_eq!((&viewed.json["description"], &viewed.json["code"]), (&changed, &json!("bank-letter")));
    let allowed = |answer: &Value| {
        let actions = answer["actions"].as_array().unwrap().clone();
        actions.into_iter().filter(|one| one["is_allowed"] == true).map(|one| one["action"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(allowed(&after.json), [json!("change"), json!("draft"), json!("withdrawal")]);
    assert_eq!(allowed(&viewed.json), Vec::<Value>::new());
}

#[rstest]
#[tokio::test]
async fn a_code_is_given_once_also_when_two_ask_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let body = json!({ "code": "bank-letter", "description": description() });

    let calls = (0..2).map(|_| head.post("/v1/services", body.clone()));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409]);
    head.post("/v1/services", body).await.refused(409, "service_code_taken");
}

#[rstest]
#[tokio::test]
async fn the_same_key_registers_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let body = json!({ "code": "bank-letter", "description": description() });

    let first = head.post_with("/v1/services", body.clone(), "k").await.expect(201);
    let again = head.post_with("/v1/services", body, "k").await.expect(201);

    assert_eq!((again.bytes.clone(), again.header("idempotent-replayed")), (first.bytes, "true"));
}

#[rstest]
#[case("/code", json!("Bank Letter"), "service_code_form")]
#[case("/code", json!("ab"), "service_code_form")]
#[case("/description/title_fa", json!(" "), "required")]
#[case("/description/summary_en", json!("x".repeat(2001)), "length")]
#[case("/description/menu_order", json!(0), "range")]
#[case("/description/papers", json!(vec![json!({ "title_fa": "ب", "title_en": "b" }); 21]), "length")]
#[case("/description/papers", json!([{ "title_fa": "ب", "title_en": "b", "fee": "1" }]), "unknown_field")]
#[case("/description/answering/informed_en", json!(7), "text_not_a_string")]
#[case("/cost", json!("5000"), "unknown_field")]
#[tokio::test]
async fn a_wrong_field_is_named_and_nothing_is_registered(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;
    let mut body = json!({ "code": "bank-letter", "description": description() });
    let (parent, member) = pointer.rsplit_once('/').unwrap();
    body.pointer_mut(parent).unwrap()[member] = value;

    let answer = app.by("office.head").post("/v1/services", body).await.refused(422, "invalid");

    let place = if code == "unknown_field" && member == "papers" { "/description/papers/0/fee" } else { pointer };
    answer.naming(place, code);
    assert!(app.by("auditor").every("/v1/services", 50).await.is_empty());
}

#[rstest]
#[tokio::test]
async fn a_withdrawn_service_stays_so(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let offered = app.offered("bank-letter").await;
    let path = format!("/v1/services/{}", offered.id());

    let reason = json!({ "reason": "ادغام در خدمت دیگر" });
    let withdrawn = head.change(&format!("{path}/withdrawal"), offered.etag(), reason.clone()).await.expect(200);

    assert_eq!(withdrawn.json["withdrawn_because"], reason["reason"]);
    assert!(withdrawn.json["actions"].as_array().unwrap().iter().all(|action| action["because"] == "state_forbids"));
    for (verb, body) in [
        ("withdrawal", reason),
        ("change", json!({ "description": description() })),
        ("draft", json!({ "definition": definition() })),
        ("publication", json!({})),
    ] {
        head.change_latest(&path, verb, body).await.refused(409, "state_forbids");
    }
    app.stranger().get("/v1/e-services/bank-letter").await.refused(404, "not_found");
    let taken = json!({ "code": "bank-letter", "description": description() });
    head.post("/v1/services", taken).await.refused(409, "service_code_taken");
}

#[rstest]
#[tokio::test]
async fn only_the_head_of_the_office_manages(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let service = app.service("bank-letter").await;
    let path = format!("/v1/services/{}", service.id());

    for name in ["north.clerk", "north.controller"] {
        app.by(name).get(&path).await.refused(403, "forbidden");
    }
    for name in ["clerk", "head", "auditor"] {
        app.by(name).get(&path).await.expect(200);
        let body = json!({ "definition": definition() });
        app.by(name).change(&format!("{path}/draft"), service.etag(), body).await.refused(403, "forbidden");
    }
}

/// Another office of the same database does not exist for this one.
#[rstest]
#[tokio::test]
async fn a_foreign_office_is_not_seen(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    use sea_orm::ConnectionTrait;

    let app = TestApp::new(engine).await;
    let offered = app.offered("bank-letter").await;
    let id = "00000000-0000-7000-8000-000000000001";
    let at = if engine == Engine::Postgres { format!("'{id}'") } else { format!("x'{}'", id.replace('-', "")) };
    let conn = app.state.db.connection();
    let office = format!("INSERT INTO office (id, code, name_fa, name_en) VALUES ({at}, 'other', 'دیگر', 'Other')");
    conn.execute_unprepared(&office).await.unwrap();
    let columns = "title_fa, title_en, summary_fa, summary_en, legal_basis_fa, legal_basis_en, papers, responsible_fa, \
        responsible_en, accountable_fa, accountable_en, consulted_fa, consulted_en, informed_fa, informed_en, menu_order, \
        registered_at, version";
    let service = format!(
        "INSERT INTO service (id, office_id, code, {columns}) SELECT {at}, {at}, 'other-letter', {columns} FROM service"
    );
    conn.execute_unprepared(&service).await.unwrap();

    app.by("auditor").get(&format!("/v1/services/{id}")).await.refused(404, "not_found");
    let listed = app.by("auditor").every("/v1/services", 50).await;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["id"], offered.json["id"]);
    app.stranger().get("/v1/e-services/other-letter").await.refused(404, "not_found");
}
