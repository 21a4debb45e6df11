//! Several workers, and workers that die.

use std::collections::HashSet;

use amanat::{base::faults::Fault, cli::work, server::State};
use chrono::Duration;
use rstest::rstest;

use crate::support::{
    app::{TestApp, config},
    database::Engine,
};

const MESSAGES: &str = "SELECT COUNT(*) AS n FROM message";
const WAITING: &str = "SELECT COUNT(*) AS n FROM outbox WHERE delivered_at IS NULL";

#[rstest]
#[tokio::test]
async fn two_workers_at_once_tell_everything_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let (app, gateway) = TestApp::telling(engine).await;
    for _ in 0..60 {
        app.filed().await;
    }
    let mut other = config(app.database.url());
    other.settings.message_gateway = gateway.url.clone();
    let other = State::open(&other, app.clock.clone()).await.unwrap();

    let (one, two) = tokio::join!(work::tell(&app.state), work::tell(&other));
    let last = app.tell().await;

    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one.relayed.made + two.relayed.made + last.relayed.made, 60);
    assert_eq!(one.sent + two.sent + last.sent, 60);
    let keys: HashSet<String> = gateway.heard().into_iter().map(|heard| heard.key).collect();
    assert_eq!((gateway.heard().len(), keys.len()), (60, 60));
    assert_eq!((app.count(MESSAGES).await, app.count(WAITING).await), (60, 0));
    other.db.close().await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_relay_that_dies_at_any_statement_leaves_nothing_half_done(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    app.tell().await;
    for _ in 0..3 {
        app.filed().await;
    }
    let (office, db) = (app.state.office.id, &app.state.db);
    let before = app.contents().await;
    let mut nth = 1;
    loop {
        db.faults().arm(nth, Fault::Lost);
        let died = amanat::messages::relay(db, office, true).await;
        let statements = db.faults().disarm();
        assert!(died.is_err(), "{statements:?}");
        assert!(before == app.contents().await, "{:?} left something", statements.get(nth - 1));
        if statements.get(nth - 1).is_some_and(|statement| statement == "COMMIT") {
            break;
        }
        nth += 1;
    }
    assert!(nth > 7, "{nth}");
    // What was written and never heard of is not written again.
    db.faults().arm(nth, Fault::AnswerLost);
    assert!(amanat::messages::relay(db, office, true).await.is_err());
    db.faults().disarm();
    assert_eq!((app.count(MESSAGES).await, app.count(WAITING).await), (3, 0));
    assert_eq!((app.tell().await.sent, gateway.heard().len()), (3, 3));
}

/// Everything that a worker does for somebody who lost a secret, dying at every statement on the way.
#[rstest]
#[tokio::test]
async fn a_secret_is_recovered_once_however_often_workers_die(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    let filed = app.filed().await;
    app.tell().await;
    app.recover(&filed.reference, "09121234567").await.expect(202);
    let mut nth = 1;
    loop {
        app.state.db.faults().arm(nth, Fault::Lost);
        let told = work::tell(&app.state).await;
        app.state.db.faults().disarm();
        if told.is_ok() {
            break;
        }
        nth += 1;
        app.clock.advance(Duration::seconds(61));
    }
    assert!(nth > 15, "{nth}");
    app.clock.advance(Duration::seconds(61));
    app.tell().await;

    let keys: HashSet<String> = gateway.heard().into_iter().skip(1).map(|heard| heard.key).collect();
    assert_eq!(keys.len(), 1);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM case_secret").await, 2);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM case_secret WHERE revoked_at IS NULL").await, 1);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM message WHERE state = 'sent'").await, 2);
    app.look_up(&filed.typed()).await.refused(404, "case_not_found");
}
