use std::path::Path;

use rstest::rstest;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::json;

use super::{cookie_of, issue_code, post, registered, renew, set_password, sign_in};
use crate::support::{app::TestApp, database::Engine};

/// Everything the database holds, as bytes: the SQLite file with its log, every row of PostgreSQL as text.
async fn dump(app: &TestApp) -> Vec<u8> {
    if app.database.engine() == Engine::Sqlite {
        let file = Path::new(app.database.url().trim_start_matches("sqlite://"));
        let files = std::fs::read_dir(file.parent().unwrap()).unwrap();
        return files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
    }
    let conn = app.state.db.connection();
    let all = |sql: String| conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql));
    let tables =
        all("SELECT tablename::text AS t FROM pg_tables WHERE schemaname = 'public'".to_owned()).await.unwrap();
    let mut bytes = Vec::new();
    for table in tables {
        let name: String = table.try_get("", "t").unwrap();
        for row in all(format!("SELECT \"{name}\"::text AS t FROM \"{name}\"")).await.unwrap() {
            bytes.extend(row.try_get::<String>("", "t").unwrap().into_bytes());
        }
    }
    bytes
}

fn holds(dump: &[u8], text: &str) -> bool {
    let found = |needle: &[u8]| dump.windows(needle.len()).any(|window| window == needle);
    // PostgreSQL shows bytes in hexadecimal.
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    found(text.as_bytes()) || found(hex.as_bytes())
}

#[rstest]
#[tokio::test]
async fn no_password_code_or_token_is_in_the_database(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let user = registered(&app, "newcomer").await;
    let unused = issue_code(&app, user).await;
    let code = issue_code(&app, user).await;
    let (password, guess) = ("a password to look for", "a guess to look for!");
    set_password(&app, "newcomer", "0000000000", guess).await.refused(401, "code_wrong");
    set_password(&app, "newcomer", &code, password).await.expect(204);
    sign_in(&app, "newcomer", guess).await.refused(401, "credentials_wrong");
    // Typed into the field of the name by mistake: no name, so it is not counted under it.
    post(&app.stranger(), "/v1/sessions", json!({ "username": password, "password": password })).await.expect(401);
    let session = sign_in(&app, "newcomer", password).await.expect(201);
    let renewed = renew(&app, &cookie_of(&session)).await.expect(200);

    let dump = dump(&app).await;

    // The search finds what is there.
    assert!(holds(&dump, "newcomer") && holds(&dump, "password_code.issued"), "nothing was dumped");
    let access = |answer: &crate::support::client::Answer| answer.json["access_token"].as_str().unwrap().to_owned();
    let (first, second) = (access(&session), access(&renewed));
    let signature = |token: &str| token.rsplit_once('.').unwrap().1.to_owned();
    for secret in [
        password.to_owned(),
        guess.to_owned(),
        unused,
        code,
        cookie_of(&session),
        cookie_of(&renewed),
        signature(&first),
        signature(&second),
    ] {
        assert!(!holds(&dump, &secret), "{secret} is in the database");
    }
}
