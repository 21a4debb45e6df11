//! A liability never falls below zero nor below what is held, and a balance says only what its entries say.

use rstest::rstest;
use sea_orm::{ConnectionTrait, TransactionTrait};

use crate::{
    accounts::ledger::{Ledger, attempt},
    support::database::Engine,
};

#[rstest]
#[tokio::test]
async fn a_liability_never_falls_below_zero(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;

    let too_much = ledger.whole("p", &[("deposit", "debit", 101), ("bank", "credit", 101)]);
    ledger.refuses(&too_much, "amanat:liability_negative").await;

    ledger.run(&ledger.whole("q", &[("deposit", "debit", 100), ("bank", "credit", 100)])).await;
    assert_eq!(ledger.balance("deposit").await, (0, 0));
}

#[rstest]
#[tokio::test]
async fn a_bank_fact_always_posts(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    // Two bank accounts without a floor: one may be overdrawn.
    ledger.open("second bank", "1120", "office").await;
    ledger.run(&ledger.whole("p", &[("second bank", "debit", 5), ("bank", "credit", 5)])).await;

    assert_eq!(ledger.number("SELECT count(*) FROM balance").await, 2);
}

#[rstest]
#[tokio::test]
async fn a_balance_is_written_by_nobody(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    ledger.open("second bank", "1120", "office").await;
    let (deposit, office, unused) = (ledger.key("deposit"), ledger.key("office"), ledger.key("second bank"));

    for sql in [
        "UPDATE balance SET amount_rial = amount_rial + 1",
        "UPDATE balance SET amount_rial = amount_rial",
        "UPDATE balance SET held_rial = 1",
        &format!("UPDATE balance SET account_id = {unused} WHERE account_id = {deposit}"),
        "DELETE FROM balance",
        &format!(
            "INSERT INTO balance (account_id, office_id, amount_rial, held_rial) VALUES ({unused}, {office}, 0, 0)"
        ),
        &format!(
            "INSERT INTO balance (account_id, office_id, amount_rial, held_rial) VALUES ({deposit}, {office}, 7, 0)
                  ON CONFLICT (account_id) DO UPDATE SET amount_rial = 7"
        ),
    ] {
        ledger.refuses(sql, "amanat:balance_derived").await;
    }
}

#[rstest]
#[tokio::test]
async fn a_hold_keeps_money_until_it_is_released(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    let refund = ledger.whole("p", &[("deposit", "debit", 80), ("bank", "credit", 80)]);

    ledger.run(&ledger.hold("h", "deposit", 30)).await;
    assert_eq!(ledger.balance("deposit").await, (100, 30));
    ledger.refuses(&refund, "amanat:balance_held").await;
    ledger.refuses(&ledger.hold("more", "deposit", 71), "amanat:balance_held").await;

    ledger.run(&ledger.release("h")).await;
    assert_eq!(ledger.balance("deposit").await, (100, 0));
    ledger.run(&refund).await;
    assert_eq!(ledger.balance("deposit").await, (20, 0));
}

#[rstest]
#[tokio::test]
async fn a_hold_is_released_once_and_not_changed_otherwise(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    ledger.run(&ledger.hold("h", "deposit", 30)).await;

    for sql in [
        "UPDATE hold SET amount_rial = 1",
        "UPDATE hold SET reason = 'x'",
        "UPDATE hold SET reason = reason",
        "DELETE FROM hold",
        &format!("{} UPDATE hold SET released_by = NULL, released_at = NULL;", ledger.release("h")),
        &format!("{}{}", ledger.release("h"), ledger.release("h")),
    ] {
        ledger.refuses(sql, "amanat:hold_immutable").await;
    }
    ledger.refused("UPDATE hold SET released_at = '2025-04-01T08:00:00+00:00'").await;
}

#[rstest]
#[tokio::test]
async fn a_hold_stands_on_an_account_with_a_floor(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    ledger.foreign_office().await;

    ledger.refuses(&ledger.hold("h", "bank", 30), "amanat:hold_without_floor").await;
    ledger.refused(&ledger.hold("h", "deposit", 0)).await;
    ledger.refused(&ledger.hold("h", "deposit", -1)).await;
    ledger.refused(&ledger.hold("h", "abroad deposit", 1)).await;
}

#[tokio::test]
async fn ten_refunds_at_once_never_pay_more_than_the_deposit() {
    let ledger = Ledger::new(Engine::Postgres).await.received(100).await;
    let mut refunds = tokio::task::JoinSet::new();
    for number in 0..10 {
        let conn = ledger.db.connect().await;
        let sql = ledger.whole(&format!("refund {number}"), &[("deposit", "debit", 30), ("bank", "credit", 30)]);
        refunds.spawn(async move { attempt(&conn, &sql).await });
    }

    let outcomes = refunds.join_all().await;

    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 3);
    for refusal in outcomes.into_iter().filter_map(Result::err) {
        assert!(refusal.to_string().contains("amanat:liability_negative"), "{refusal}");
    }
    assert_eq!(ledger.balance("deposit").await, (10, 0));
    assert_eq!(amanat_migrations::verify::verify(&ledger.conn).await.unwrap(), []);
}

/// The second posting adds up the entries after its wait, not before.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "two transactions are held open side by side")]
async fn a_posting_waits_for_another_on_the_same_deposit() {
    let ledger = Ledger::new(Engine::Postgres).await.received(100).await;
    let first = ledger.conn.begin().await.unwrap();
    first.execute_unprepared(&ledger.whole("p", &[("bank", "debit", 7), ("deposit", "credit", 7)])).await.unwrap();

    let other = ledger.db.connect().await;
    let sql = ledger.whole("q", &[("deposit", "debit", 107), ("bank", "credit", 107)]);
    let second = tokio::spawn(async move { attempt(&other, &sql).await });
    ledger.somebody_waits().await;
    first.commit().await.unwrap();

    second.await.unwrap().unwrap();
    assert_eq!(ledger.balance("deposit").await, (0, 0));
}

/// Two postings over the same two deposits in opposite order: the locks are taken in the order of the keys.
#[tokio::test]
async fn crossing_transfers_do_not_deadlock() {
    let ledger = Ledger::new(Engine::Postgres).await.received(1000).await;
    ledger.run(&ledger.whole("opening", &[("bank", "debit", 1000), ("other", "credit", 1000)])).await;
    let mut transfers = tokio::task::JoinSet::new();
    for number in 0..40 {
        let conn = ledger.db.connect().await;
        let (from, to) = if number % 2 == 0 { ("deposit", "other") } else { ("other", "deposit") };
        let sql = ledger.whole(&format!("transfer {number}"), &[(from, "debit", 10), (to, "credit", 10)]);
        transfers.spawn(async move { attempt(&conn, &sql).await });
    }

    let outcomes = transfers.join_all().await;

    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    assert_eq!(ledger.balance("deposit").await, (1000, 0));
}
