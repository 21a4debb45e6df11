//! Bringing a schema up to date, alone and in company.

use rstest::rstest;

use crate::support::database::{Engine, TestDatabase};

#[rstest]
#[tokio::test]
async fn eight_processes_may_migrate_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let db = TestDatabase::empty(engine).await;
    // The pools first: what races is the migration, not the switch of the file to write-ahead logging.
    let mut pools = Vec::new();
    for _ in 0..8 {
        pools.push(db.connect().await);
    }
    let mut processes = tokio::task::JoinSet::new();
    for conn in pools {
        processes.spawn(async move { amanat_migrations::up(&conn).await });
    }

    let outcomes = processes.join_all().await;

    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    let conn = db.connect().await;
    assert!(amanat_migrations::is_current(&conn).await.unwrap());
    assert_eq!(amanat_migrations::guards::missing(&conn).await.unwrap(), Vec::<String>::new());
}

#[rstest]
#[tokio::test]
async fn what_waits_is_named_without_being_run(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let db = TestDatabase::empty(engine).await;
    let conn = db.connect().await;

    let before = amanat_migrations::pending(&conn).await.unwrap();
    let again = amanat_migrations::pending(&conn).await.unwrap();
    amanat_migrations::up(&conn).await.unwrap();
    amanat_migrations::up(&conn).await.unwrap();

    assert_eq!(before.first().map(String::as_str), Some("m0001_base"));
    assert_eq!(before, again);
    assert_eq!(amanat_migrations::pending(&conn).await.unwrap(), Vec::<String>::new());
}
