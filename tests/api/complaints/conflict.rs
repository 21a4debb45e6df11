//! Nobody handles a complaint about himself or his unit: the rules say so, and the database does.

use reqwest::Method;
use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    complaints::{Complained, complaint, complaint_about},
    database::Engine,
    world::PASSWORD,
};

fn because<'a>(seen: &'a Value, verb: &str) -> &'a Value {
    let all = seen["actions"].as_array().unwrap();
    &all.iter().find(|one| one["action"] == verb).unwrap()["because"]
}

#[rstest]
#[tokio::test]
async fn who_works_in_the_unit_complained_of_neither_handles_nor_reads(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let unit = app.unit("21", None, Some("complaints")).await;
    let member = json!({ "user_id": app.world().users["head"] });
    app.by("head").change_latest(&format!("/v1/units/{}", unit.id()), "members", member).await.expect(200);
    let complained = app.complained(&complaint_about("21")).await;

    for by in ["complaints", "head"] {
        let seen = app.by(by).get(&complained.path()).await.expect(200).json;
        assert_eq!(because(&seen, "acknowledgement"), "complaint_conflict", "{by}");
        app.handle(by, &complained, "acknowledgement", json!({})).await.refused(403, "complaint_conflict");
        app.handle(by, &complained, "notes", json!({ "text": "x" })).await.refused(403, "complaint_conflict");
        app.by(by).get(&format!("{}/body", complained.path())).await.refused(403, "complaint_conflict");
    }
    app.handle("complaints2", &complained, "acknowledgement", json!({})).await.expect(200);
    let to_head_of_unit = json!({ "assignee_id": app.world().users["complaints"] });
    let refused = app.handle("complaints2", &complained, "assignment", to_head_of_unit).await;
    refused.refused(403, "complaint_conflict");
    app.bring_from_acknowledged(&complained).await;
    app.handle("head", &complained, "review", json!({})).await.refused(403, "complaint_conflict");
    app.handle("head2", &complained, "review", json!({})).await.expect(200);
}

impl TestApp {
    /// An appeal against the decision of `complaints2`.
    async fn bring_from_acknowledged(&self, complained: &Complained) {
        self.handle("complaints2", complained, "investigation", json!({})).await.expect(200);
        let decision = crate::support::complaints::upheld();
        self.handle("complaints2", complained, "decision", decision).await.expect(200);
        let rating = json!({ "rating": 1 });
        self.complainant(complained).await.post("/v1/tracked-case/rating", rating).await.expect(200);
    }
}

#[rstest]
#[tokio::test]
async fn who_is_complained_of_finds_no_complaint_about_himself(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    // Somebody who works on requests and handles complaints.
    let admin = app.by("admin");
    let roles = json!([{ "role": "treasury_clerk" }, { "role": "complaint_officer" }]);
    let body = json!({ "username": "both", "display_name": "هر دو", "roles": roles });
    let id = admin.post("/v1/users", body).await.expect(201).id();
    let path = format!("/v1/users/{id}/password-codes");
    let code = admin.send(admin.request(Method::POST, &path).json(&json!({ "identity_proof": "x" }))).await.expect(201);
    let chosen = json!({ "username": "both", "code": code.json["code"], "new_password": PASSWORD });
    app.stranger().send(app.stranger().request(Method::POST, "/v1/passwords").json(&chosen)).await.expect(204);
    let both = app.sign_in("both", PASSWORD).await;
    let request = app.request_in("triaged").await;
    app.work("clerk", &request, "assignment", json!({ "assignee_id": id })).await.expect(200);
    let mut body = complaint();
    body["about_reference"] = json!(request.reference);
    let (about, other) = (app.complained(&body).await, app.complained(&complaint()).await);

    let list = both.get("/v1/complaints").await.expect(200).json;

    let ids: Vec<&Value> = list["items"].as_array().unwrap().iter().map(|item| &item["id"]).collect();
    assert_eq!(ids, [&json!(other.id)]);
    for path in ["", "/body", "/entries"] {
        both.get(&format!("{}{path}", about.path())).await.refused(404, "not_found");
    }
    let step = both.change(&format!("{}/acknowledgement", about.path()), "\"1.0\"", json!({})).await;
    step.refused(404, "not_found");
    app.handle("complaints", &about, "acknowledgement", json!({})).await.expect(200);
    let refused = app.handle("complaints", &about, "assignment", json!({ "assignee_id": id })).await;
    refused.refused(403, "complaint_conflict");
    attack(&app, &about, id, "assigned").await;
}

/// Gives a complaint to somebody in plain SQL.
async fn attack(app: &TestApp, of: &Complained, to: Uuid, state: &str) {
    let (id, to) = (app.sql_id(of.id), app.sql_id(to));
    let sql = format!("UPDATE service_case SET assignee_id = {to}, state = '{state}' WHERE id = {id}");
    let refused = app.state.db.connection().execute_unprepared(&sql).await;
    let refused = refused.err().map_or_else(|| panic!("was done: {sql}"), |error| error.to_string());
    assert!(refused.contains("amanat:complaint_conflict"), "{sql}: {refused}");
}

#[rstest]
#[tokio::test]
async fn the_database_gives_it_to_nobody_who_is_complained_of(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let unit = app.unit("21", None, Some("complaints")).await;
    let member = json!({ "user_id": app.world().users["head"] });
    app.by("head").change_latest(&format!("/v1/units/{}", unit.id()), "members", member).await.expect(200);
    let users = &app.world().users;
    let complained = app.complained(&complaint_about("21")).await;

    for person in ["complaints", "head"] {
        attack(&app, &complained, users[person], "assigned").await;
    }
    app.handle("complaints2", &complained, "acknowledgement", json!({})).await.expect(200);
    app.bring_from_acknowledged(&complained).await;
    // Who decided does not review.
    attack(&app, &complained, users["complaints2"], "in_review").await;
    let (id, head2) = (app.sql_id(complained.id), app.sql_id(users["head2"]));
    let sql = format!("UPDATE service_case SET assignee_id = {head2}, state = 'in_review' WHERE id = {id}");
    app.state.db.connection().execute_unprepared(&sql).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_complaint_about_the_unit_for_complaints_goes_to_the_unit_above(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let above = app.unit("1", None, Some("head")).await.id();
    let desk = app.unit("3", Some(above), Some("complaints")).await.id();
    app.by("head").post("/v1/complaint-placement", json!({ "unit_id": desk })).await.expect(200);

    let (usual, about) = (app.complained(&complaint()).await, app.complained(&complaint_about("3")).await);

    let unit = async |of: &Complained| app.by("auditor").get(&of.path()).await.expect(200).json["unit_id"].clone();
    assert_eq!((unit(&usual).await, unit(&about).await), (json!(desk), json!(above)));
    // Where no officer may, a head of treasury does.
    app.handle("complaints", &about, "acknowledgement", json!({})).await.refused(403, "complaint_conflict");
    app.handle("head", &about, "acknowledgement", json!({})).await.expect(200);
}
