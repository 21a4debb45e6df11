//! A closed month stays closed, and nothing is posted into it, not even at the moment of closing.

use rstest::rstest;
use sea_orm::{ConnectionTrait, TransactionTrait};

use crate::{
    accounts::ledger::{Ledger, attempt},
    support::database::Engine,
};

const LINES: [(&str, &str, i64); 2] = [("bank", "debit", 5), ("deposit", "credit", 5)];

#[rstest]
#[tokio::test]
async fn a_closed_period_takes_no_posting(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;

    ledger.run(&ledger.close_period()).await;

    ledger.refuses(&ledger.whole("p", &LINES), "amanat:period_closed").await;
}

#[rstest]
#[case("'2025-03-20'")]
#[case("'2025-04-21'")]
#[tokio::test]
async fn a_posting_takes_effect_inside_its_period(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] day: &str,
) {
    let ledger = Ledger::new(engine).await;

    let outside = ledger.posting_with("p", 2, &[("effective_on", day)]);
    ledger.refuses(&format!("{outside}{}", ledger.entries("p", &LINES)), "amanat:posting_outside_period").await;
}

/// SQLite keeps days as text, and '2025-04-01x' lies between two days when compared as text.
#[tokio::test]
async fn a_day_that_is_no_day_is_refused() {
    let ledger = Ledger::new(Engine::Sqlite).await;

    for day in ["'2025-04-01x'", "'2025-04'", "'2025-04-1'", "'2025-03-32'"] {
        let posting = ledger.posting_with("p", 2, &[("effective_on", day)]);
        ledger.refuses(&format!("{posting}{}", ledger.entries("p", &LINES)), "amanat:posting_outside_period").await;
    }
}

#[rstest]
#[tokio::test]
async fn a_period_is_closed_once_and_not_changed_otherwise(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    let (office, another) = (ledger.key("office"), ledger.key("another"));

    for sql in [
        "UPDATE period SET last_on = '2026-12-31'",
        "UPDATE period SET month = 2",
        "UPDATE period SET month = month",
        "DELETE FROM period",
        &format!("{}{}", ledger.close_period(), ledger.close_period()),
        &format!("{} UPDATE period SET closed_at = NULL, closed_by = NULL", ledger.close_period()),
        &format!(
            "INSERT INTO period (id, office_id, fiscal_year, month, first_on, last_on)
                  VALUES ({another}, {office}, 1404, 1, '2025-03-21', '2025-04-20')
                  ON CONFLICT (office_id, fiscal_year, month) DO UPDATE SET last_on = '2026-12-31'"
        ),
    ] {
        ledger.refuses(sql, "amanat:period_immutable").await;
    }
    ledger.refused("UPDATE period SET closed_at = '2025-04-21T08:00:00+00:00'").await;
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "two transactions are held open side by side")]
async fn a_posting_that_waits_for_the_closing_is_refused() {
    let ledger = Ledger::new(Engine::Postgres).await;
    let closing = ledger.conn.begin().await.unwrap();
    closing.execute_unprepared(&ledger.close_period()).await.unwrap();

    let other = ledger.db.connect().await;
    let sql = ledger.whole("p", &LINES);
    let posting = tokio::spawn(async move { attempt(&other, &sql).await });
    ledger.somebody_waits().await;
    closing.commit().await.unwrap();

    let refusal = posting.await.unwrap().unwrap_err().to_string();
    assert!(refusal.contains("amanat:period_closed"), "{refusal}");
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "two transactions are held open side by side")]
async fn closing_waits_for_a_posting_under_way() {
    let ledger = Ledger::new(Engine::Postgres).await;
    let posting = ledger.conn.begin().await.unwrap();
    posting.execute_unprepared(&ledger.whole("p", &LINES)).await.unwrap();

    let other = ledger.db.connect().await;
    let sql = ledger.close_period();
    let closing = tokio::spawn(async move { attempt(&other, &sql).await });
    ledger.somebody_waits().await;
    assert!(!closing.is_finished());
    posting.commit().await.unwrap();

    closing.await.unwrap().unwrap();
    assert_eq!(ledger.number("SELECT count(*) FROM period WHERE closed_at IS NOT NULL").await, 1);
    assert_eq!(ledger.balance("deposit").await, (5, 0));
}
