//! What the binary refuses to start with, and that it says why without saying a secret.

use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::json;

use amanat::base::config::EXAMPLE_SECRET;

use super::{
    binary::{Server, amanat, printed, run},
    support::{
        database::{Engine, TestDatabase},
        world::{PASSWORD, World},
    },
};

/// A database that would do, where the settings are refused before it is opened.
const NOWHERE: &str = "sqlite:/nonexistent/amanat.sqlite3";

#[rstest]
#[tokio::test]
async fn a_ledger_without_one_of_its_guards_is_not_served(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let database = TestDatabase::new(engine).await;
    let (guard, sql) = match engine {
        Engine::Sqlite => ("audit_event_no_update", "DROP TRIGGER audit_event_no_update"),
        Engine::Postgres => ("audit_event_keep", "DROP TRIGGER audit_event_keep ON audit_event"),
    };
    let conn = database.connect().await;
    conn.execute_unprepared(sql).await.unwrap();
    conn.close().await.unwrap();

    for arguments in [&["serve"][..], &["work"], &["ledger", "verify"]] {
        let refused = run(amanat(database.url(), arguments).env("AMANAT_LISTEN", "127.0.0.1:0"));

        assert_eq!(refused.status.code(), Some(1), "{arguments:?}");
        assert!(printed(&refused).contains(guard), "{arguments:?}: {}", printed(&refused));
    }
}

#[tokio::test]
async fn a_shared_database_is_migrated_on_purpose() {
    let database = TestDatabase::empty(Engine::Postgres).await;

    let refused = run(amanat(database.url(), &["serve"]).env("AMANAT_LISTEN", "127.0.0.1:0"));
    assert_eq!(refused.status.code(), Some(1));
    assert!(printed(&refused).contains("amanat migrate"), "{}", printed(&refused));

    let migrated = run(&mut amanat(database.url(), &["migrate"]));
    assert!(migrated.status.success(), "{}", printed(&migrated));
    let again = run(&mut amanat(database.url(), &["migrate"]));
    assert!(printed(&again).contains("The schema is up to date."), "{}", printed(&again));
    let server = Server::start(database.url()).await;
    server.caller(None).get("/readyz").await.expect(200);
}

#[tokio::test]
async fn the_embedded_database_comes_into_being_by_being_served() {
    let database = TestDatabase::empty(Engine::Sqlite).await;

    let server = Server::start(database.url()).await;

    server.caller(None).get("/readyz").await.expect(200);
}

#[rstest]
#[case::example_secret(&[("AMANAT_SECRET", EXAMPLE_SECRET)], "secret is the example")]
#[case::short_secret(&[("AMANAT_SECRET", "short")], "secret must have at least 32 characters")]
#[case::no_secret(&[("AMANAT_SECRET", "")], "secret must have at least 32 characters")]
#[case::previous_example(&[("AMANAT_PREVIOUS_SECRET", EXAMPLE_SECRET)], "previous_secret is the example")]
#[case::beyond_loopback(&[("AMANAT_LISTEN", "0.0.0.0:8080")], "trusted_proxies")]
#[case::demonstration_beyond_loopback(&[("AMANAT_LISTEN", "0.0.0.0:8080"), ("AMANAT_DEMO", "true")], "loopback only")]
#[case::unknown_setting(&[("AMANAT_LISTENN", "127.0.0.1:1")], "listenn")]
#[case::wrong_kind(&[("AMANAT_WRITE_SECONDS", "soon")], "WRITE_SECONDS")]
#[case::out_of_range(&[("AMANAT_WRITE_SECONDS", "0")], "write_seconds must be between")]
#[case::other_database(&[("AMANAT_DATABASE_URL", "mysql://amanat:hidden-word@db/x")], "database_url must begin with")]
#[case::no_web_pages(&[("AMANAT_WEB", "/nonexistent/pages")], "/nonexistent/pages has no index.html")]
#[case::no_such_file(&[("AMANAT_CONFIG", "/nonexistent/amanat.toml")], "does not exist")]
#[case::secret_twice(&[("AMANAT_SECRET_FILE", "/nonexistent/secret")], "AMANAT_SECRET and AMANAT_SECRET_FILE")]
fn settings_that_are_wrong_are_named(#[case] settings: &[(&str, &str)], #[case] says: &str) {
    for arguments in [&["serve"][..], &["serve", "--check-config"]] {
        let refused = run(amanat(NOWHERE, arguments).envs(settings.iter().copied()));

        assert_eq!(refused.status.code(), Some(1), "{}", printed(&refused));
        assert!(printed(&refused).contains(says), "{}", printed(&refused));
        for secret in [EXAMPLE_SECRET, "short", "hidden-word"] {
            assert!(!printed(&refused).contains(secret), "a secret is printed: {}", printed(&refused));
        }
    }
}

#[test]
fn settings_that_are_right_are_said_to_be_right_without_opening_anything() {
    let folder = std::env::temp_dir().join(format!("amanat-test-{}", uuid::Uuid::now_v7().simple()));
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("secret");
    std::fs::write(&file, format!("{}\n", "f0".repeat(32))).unwrap();

    let direct = run(&mut amanat(NOWHERE, &["serve", "--check-config"]));
    let mut from_file = amanat(NOWHERE, &["serve", "--check-config"]);
    let from_file = run(from_file.env_remove("AMANAT_SECRET").env("AMANAT_SECRET_FILE", &file));
    let mut numbered = amanat(NOWHERE, &["serve", "--check-config"]);
    let numbered = run(numbered.env("AMANAT_OFFICE_CODE", "027").env("AMANAT_SECRET", "1".repeat(32)));
    let mut behind_a_proxy = amanat(NOWHERE, &["serve", "--check-config", "--listen", "0.0.0.0:8080"]);
    let behind_a_proxy = run(behind_a_proxy.env("AMANAT_TRUSTED_PROXIES", "[\"10.0.0.1\"]"));

    std::fs::remove_dir_all(&folder).unwrap();
    for checked in [direct, from_file, numbered, behind_a_proxy] {
        assert_eq!(checked.status.code(), Some(0), "{}", printed(&checked));
        assert!(printed(&checked).contains("The settings are right."), "{}", printed(&checked));
    }
}

#[test]
fn a_database_that_does_not_answer_is_told_without_its_password() {
    // Port 1 is nobody's.
    let refused = run(&mut amanat("postgres://amanat:hidden-word@127.0.0.1:1/amanat", &["ledger", "verify"]));

    assert_eq!(refused.status.code(), Some(1));
    assert!(printed(&refused).contains("cannot open the database"), "{}", printed(&refused));
    assert!(!printed(&refused).contains("hidden-word"), "{}", printed(&refused));
}

#[rstest]
#[tokio::test]
async fn a_damaged_ledger_is_reported_and_the_command_fails(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let world = World::of(engine).await;
    let database = TestDatabase::clone_of(&world.template).await;
    let whole = run(&mut amanat(database.url(), &["ledger", "verify"]));
    assert_eq!(whole.status.code(), Some(0), "{}", printed(&whole));
    let (uuid, at) = match engine {
        Engine::Sqlite => ("x'0190a000000070008000000000000001'", "'2025-08-10 06:30:00+00:00'"),
        Engine::Postgres => ("'0190a000-0000-7000-8000-000000000001'", "'2025-08-10 06:30:00+00'"),
    };
    // An account whose stored balance no entry explains. Guards watch balances, so they are put aside as somebody
    // with the keys of the database could.
    let conn = database.connect().await;
    conn.execute_unprepared(&format!(
        "INSERT INTO account (id, office_id, code, subject_id, opened_at)
         SELECT {uuid}, id, '2110', id, {at} FROM office"
    ))
    .await
    .unwrap();
    for trigger in triggers(&conn, "balance").await {
        let sql = match engine {
            Engine::Sqlite => format!("DROP TRIGGER {trigger}"),
            Engine::Postgres => format!("DROP TRIGGER {trigger} ON balance"),
        };
        conn.execute_unprepared(&sql).await.unwrap();
    }
    let spoiled = conn.execute_unprepared("UPDATE balance SET amount_rial = amount_rial + 1").await.unwrap();
    assert_eq!(spoiled.rows_affected(), 1);
    conn.close().await.unwrap();

    let damaged = run(&mut amanat(database.url(), &["ledger", "verify"]));

    assert_eq!(damaged.status.code(), Some(1), "{}", printed(&damaged));
    assert!(printed(&damaged).contains("0190a000"), "{}", printed(&damaged));
}

async fn triggers(conn: &sea_orm::DatabaseConnection, table: &str) -> Vec<String> {
    let sql = match conn.get_database_backend() {
        sea_orm::DbBackend::Postgres => format!(
            "SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = '{table}'::regclass AND NOT tgisinternal"
        ),
        _ => format!("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'"),
    };
    let rows = conn.query_all_raw(sea_orm::Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
    rows.into_iter().map(|row| row.try_get("", "name").unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn the_first_administrator_comes_from_the_command_line(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let database = TestDatabase::new(engine).await;
    let add = |name: &str, role: &str| {
        run(&mut amanat(database.url(), &["user", "add", "--username", name, "--name", "مدیر", "--role", role]))
    };

    let added = add("chief", "site_admin");
    let twice = add("chief", "site_admin");
    let misspelt = add("other", "site-admin");
    let placeless = add("other", "agency_clerk");

    assert!(added.status.success(), "{}", printed(&added));
    for (refused, says) in [(&twice, "taken"), (&misspelt, "no role site-admin"), (&placeless, "agency")] {
        assert_eq!(refused.status.code(), Some(1));
        assert!(printed(refused).contains(says), "{}", printed(refused));
    }
    let said = printed(&added);
    let code = said.split("10 minutes: ").nth(1).and_then(|rest| rest.split_whitespace().next()).unwrap();
    let server = Server::start(database.url()).await;
    let stranger = server.caller(None);
    let body = json!({ "username": "chief", "code": code, "new_password": PASSWORD });
    stranger.send(stranger.request(reqwest::Method::POST, "/v1/passwords").json(&body)).await.expect(204);
    let me = server.sign_in("chief").await.get("/v1/me").await.expect(200);
    assert_eq!(me.json["roles"], json!([{ "role": "site_admin" }]));
    assert!(!server.log().contains(code), "the code is in the log");
}
