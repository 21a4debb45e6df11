//! One-time codes and the passwords chosen with them.

use chrono::Duration;
use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, client::Answer, database::Engine, world::PASSWORD};

const NEW: &str = "گذرواژهٔ تازهٔ کارشناس";

async fn code_for(app: &TestApp, username: &str) -> String {
    let admin = app.by("admin");
    let path = format!("/v1/users/{}/password-codes", app.world().users[username]);
    let body = json!({ "identity_proof": "حضوری" });
    let issued = admin.send(admin.request(reqwest::Method::POST, &path).json(&body)).await.expect(201);
    issued.json["code"].as_str().unwrap().to_owned()
}

async fn choose(app: &TestApp, username: &str, code: &str, password: &str) -> Answer {
    let stranger = app.stranger();
    let body = json!({ "username": username, "code": code, "new_password": password });
    stranger.send(stranger.request(reqwest::Method::POST, "/v1/passwords").json(&body)).await
}

#[rstest]
#[tokio::test]
async fn a_code_sets_a_password_once_and_ends_every_session(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let code = code_for(&app, "clerk").await;
    app.sign_in("clerk", PASSWORD).await;

    choose(&app, "clerk", &code.to_lowercase(), NEW).await.expect(204);

    app.by("clerk").get("/v1/me").await.refused(401, "session_ended");
    app.sign_in("clerk", NEW).await.get("/v1/me").await.expect(200);
    choose(&app, "clerk", &code, PASSWORD).await.refused(401, "code_wrong");
}

#[rstest]
#[tokio::test]
async fn a_code_dies_after_ten_minutes_and_after_five_wrong_tries(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let tried = code_for(&app, "clerk").await;
    let late = code_for(&app, "clerk2").await;

    for _ in 0..5 {
        choose(&app, "clerk", "0000000000", NEW).await.refused(401, "code_wrong");
    }
    choose(&app, "clerk", &tried, NEW).await.refused(401, "code_wrong");
    app.clock.advance(Duration::seconds(601));
    choose(&app, "clerk2", &late, NEW).await.refused(401, "code_wrong");

    // The passwords of before still open the door.
    app.sign_in("clerk", PASSWORD).await;
    app.sign_in("clerk2", PASSWORD).await;
}

#[rstest]
#[case("short", "password_length")]
#[case("aaaaaaaaaaaaaaaaaaaa", "password_common")]
#[case("my name is clerk, hello", "password_common")]
#[tokio::test]
async fn a_weak_password_is_refused_at_its_field(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] password: &str,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;
    let one_time = code_for(&app, "clerk").await;

    let answer = choose(&app, "clerk", &one_time, password).await;

    answer.refused(422, "invalid").naming("/new_password", code);
}

#[rstest]
#[tokio::test]
async fn no_secret_is_kept_where_it_can_be_read(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    use sea_orm::{ConnectionTrait, Statement};
    let app = TestApp::new(engine).await;
    let code = code_for(&app, "clerk").await;
    choose(&app, "clerk", &code, NEW).await.expect(204);
    let token = app.sign_in("clerk", NEW).await.token.unwrap();

    let conn = app.state.db.connection();
    for (table, column) in [
        ("audit_event", "facts"),
        ("app_user", "password_hash"),
        ("password_code", "code_hash"),
        ("session", "revoked_because"),
    ] {
        let sql = format!("SELECT {column} AS kept FROM {table} WHERE {column} IS NOT NULL");
        let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
        for row in rows {
            let kept: String = row.try_get("", "kept").unwrap();
            for secret in [code.as_str(), NEW, PASSWORD, token.as_str()] {
                assert!(!kept.contains(secret), "{table}.{column} holds a secret");
            }
        }
    }
}
