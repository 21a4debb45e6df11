//! The list that keeps a server from starting: every guard that sleeps is named.

use amanat_migrations::guards;
use rstest::rstest;
use sea_orm::ConnectionTrait;

use crate::support::database::{Engine, TestDatabase};

#[rstest]
#[tokio::test]
async fn a_fresh_database_has_every_guard(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let db = TestDatabase::new(engine).await;

    assert_eq!(guards::missing(&db.connect().await).await.unwrap(), Vec::<String>::new());
}

#[rstest]
#[case("DROP TRIGGER posting_keep ON posting", "trigger posting_keep is absent")]
#[case("ALTER TABLE entry DISABLE TRIGGER entry_post", "trigger entry_post is switched off")]
#[case("ALTER TABLE entry DISABLE TRIGGER ALL", "trigger entry_account_fk is switched off")]
#[case(
    "DROP TRIGGER posting_keep ON posting;
     CREATE TRIGGER posting_keep BEFORE DELETE ON posting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('x')",
    "trigger posting_keep is altered"
)]
#[case(
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp
     AS 'BEGIN RETURN NULL; END'",
    "function refuse_change is altered"
)]
#[case("ALTER FUNCTION posting_admit() RESET search_path", "function posting_admit is absent")]
#[case("ALTER FUNCTION posting_admit() SET search_path = pg_temp, public", "function posting_admit is absent")]
#[case(
    "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
     CREATE TRIGGER extra BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION nothing()",
    "trigger extra is not ours"
)]
#[case("ALTER TABLE posting DROP CONSTRAINT posting_approver_ck", "constraint posting_approver_ck is absent")]
#[case("ALTER TABLE entry DROP CONSTRAINT entry_account_fk", "constraint entry_account_fk is absent")]
#[case("ALTER TABLE idempotency DROP CONSTRAINT idempotency_pk", "constraint idempotency_pk is absent")]
#[case("DROP INDEX user_role_office_uq", "constraint user_role_office_uq is absent")]
#[case("CREATE RULE quiet AS ON DELETE TO entry DO INSTEAD NOTHING", "rule quiet is not ours")]
#[case("SET session_replication_role = replica", "session_replication_role is replica: triggers do not fire")]
#[tokio::test]
async fn a_sleeping_guard_is_named_on_postgres(#[case] damage: &str, #[case] line: &str) {
    let db = TestDatabase::new(Engine::Postgres).await;
    let conn = db.connect().await;

    conn.execute_unprepared(damage).await.unwrap();

    let missing = guards::missing(&conn).await.unwrap();
    assert!(missing.iter().any(|found| found == line), "{missing:?}");
}

#[rstest]
#[case("DROP TRIGGER posting_no_delete", "trigger posting_no_delete is absent")]
#[case(
    "DROP TRIGGER entry_no_delete; CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT 1; END",
    "trigger entry_no_delete is altered"
)]
#[case("CREATE TRIGGER extra BEFORE UPDATE ON balance BEGIN SELECT RAISE(IGNORE); END", "trigger extra is not ours")]
#[case("DROP INDEX user_role_office_uq", "index user_role_office_uq is absent")]
#[case("ALTER TABLE idempotency ADD COLUMN extra TEXT", "table idempotency is altered")]
#[case("PRAGMA foreign_keys = OFF", "pragma foreign_keys is not 1 on this connection")]
#[case("PRAGMA recursive_triggers = OFF", "pragma recursive_triggers is not 1 on this connection")]
#[case("PRAGMA ignore_check_constraints = ON", "pragma ignore_check_constraints is not 0 on this connection")]
#[tokio::test]
async fn a_sleeping_guard_is_named_on_sqlite(#[case] damage: &str, #[case] line: &str) {
    let db = TestDatabase::new(Engine::Sqlite).await;
    let conn = db.connect().await;

    conn.execute_unprepared(damage).await.unwrap();

    let missing = guards::missing(&conn).await.unwrap();
    assert!(missing.iter().any(|found| found == line), "{missing:?}");
}
