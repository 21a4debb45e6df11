//! What a foreign tool leaves behind is found, and named by rule and row.

use amanat_migrations::verify::{Finding, verify};
use rstest::rstest;
use sea_orm::ConnectionTrait;

use crate::{
    accounts::ledger::Ledger,
    support::database::{Engine, without_guards},
};

/// A receipt of 100 rials, 30 of them held, and a second office; then `damage`, where {name} is a key.
async fn damaged(engine: Engine, damage: &str) -> (Ledger, Vec<Finding>) {
    let ledger = Ledger::new(engine).await.received(100).await;
    ledger.run(&ledger.hold("h", "deposit", 30)).await;
    ledger.foreign_office().await;
    let mut sql = damage.to_owned();
    for name in ["receipt", "deposit", "other", "bank", "abroad", "office", "h", "maker", "nowhere", "abroad deposit"] {
        sql = sql.replace(&format!("{{{name}}}"), &ledger.key(name));
    }
    without_guards(&ledger.conn).await.execute_unprepared(&sql).await.unwrap();
    let findings = verify(&ledger.conn).await.unwrap();
    (ledger, findings)
}

#[rstest]
#[case("UPDATE entry SET amount_rial = 99 WHERE side = 'debit'", "posting_balanced", "receipt")]
#[case("UPDATE entry SET amount_rial = 99 WHERE side = 'debit'", "office_balanced", "office")]
#[case("UPDATE entry SET amount_rial = -100", "entry_well_formed", "receipt")]
#[case("DELETE FROM entry WHERE line_no = 2", "posting_complete", "receipt")]
#[case("DELETE FROM entry", "posting_complete", "receipt")]
#[case("UPDATE posting SET open = 1", "posting_complete", "receipt")]
#[case("UPDATE posting SET net = 1", "posting_complete", "receipt")]
#[case("UPDATE posting SET entry_count = 3", "posting_complete", "receipt")]
#[case("UPDATE posting SET effective_on = '2025-06-01'", "posting_in_period", "receipt")]
#[case("UPDATE posting SET approved_by = made_by", "approver_is_not_maker", "receipt")]
#[case("UPDATE posting SET period_id = {nowhere}", "reference_exists", "receipt")]
#[case("UPDATE posting SET reverses = {nowhere}", "reference_exists", "receipt")]
#[case("DELETE FROM posting", "reference_exists", "receipt")]
#[case("UPDATE entry SET account_id = {nowhere} WHERE line_no = 2", "reference_exists", "receipt")]
#[case("UPDATE account SET code = '7777' WHERE id = {bank}", "reference_exists", "bank")]
#[case("UPDATE hold SET account_id = {bank}", "reference_exists", "h")]
#[case("UPDATE entry SET office_id = {abroad}", "office_is_one", "receipt")]
#[case("UPDATE posting SET office_id = {abroad}", "office_is_one", "receipt")]
#[case("UPDATE balance SET office_id = {abroad} WHERE account_id = {deposit}", "office_is_one", "deposit")]
#[case("UPDATE hold SET office_id = {abroad}", "office_is_one", "h")]
#[case("DELETE FROM balance WHERE account_id = {deposit}", "balance_exists", "deposit")]
#[case(
    "INSERT INTO balance (account_id, office_id, amount_rial, held_rial) VALUES ({bank}, {office}, 0, 0)",
    "balance_exists",
    "bank"
)]
#[case("UPDATE balance SET amount_rial = 101 WHERE account_id = {deposit}", "balance_is_sum_of_entries", "deposit")]
#[case("UPDATE balance SET amount_rial = 1 WHERE account_id = {other}", "balance_is_sum_of_entries", "other")]
#[case("UPDATE balance SET held_rial = 29 WHERE account_id = {deposit}", "held_is_sum_of_holds", "deposit")]
#[case("DELETE FROM hold", "held_is_sum_of_holds", "deposit")]
#[case("UPDATE balance SET held_rial = 200 WHERE account_id = {deposit}", "held_within_balance", "deposit")]
#[case(
    "UPDATE entry SET side = CASE side WHEN 'debit' THEN 'credit' ELSE 'debit' END",
    "liability_not_negative",
    "deposit"
)]
#[tokio::test]
async fn damage_is_found(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] damage: &str,
    #[case] rule: &str,
    #[case] row: &str,
) {
    let (ledger, findings) = damaged(engine, damage).await;

    let id = ledger.id(row);
    assert!(findings.iter().any(|finding| finding.rule == rule && finding.id == id), "{findings:#?}");
}

#[rstest]
#[tokio::test]
async fn a_control_account_off_from_its_items_is_found(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let (_ledger, findings) = damaged(engine, "UPDATE balance SET amount_rial = 90 WHERE account_id = {deposit}").await;

    let found = findings.iter().find(|finding| finding.rule == "control_is_sum_of_items").unwrap();
    assert_eq!((found.table, found.id.as_str()), ("chart_account", "2110"));
    assert!(found.detail.starts_with("entries less balances 10"), "{}", found.detail);
}

/// The unique constraint has to go first; a file restored by hand may lack it.
#[tokio::test]
async fn a_second_reversal_is_found() {
    let ledger = Ledger::new(Engine::Postgres).await.received(100).await;
    for (name, first, second) in [("a", "bank", "deposit"), ("b", "deposit", "bank")] {
        ledger.run(&ledger.whole(name, &[(first, "debit", 5), (second, "credit", 5)])).await;
    }

    let receipt = ledger.key("receipt");
    let sql = format!(
        "ALTER TABLE posting DROP CONSTRAINT posting_reverses_uq; UPDATE posting SET reverses = {receipt} WHERE id <> {receipt}"
    );
    without_guards(&ledger.conn).await.execute_unprepared(&sql).await.unwrap();

    let findings = verify(&ledger.conn).await.unwrap();
    assert!(findings.iter().any(|finding| finding.rule == "reversed_once" && finding.id == ledger.id("receipt")));
}
