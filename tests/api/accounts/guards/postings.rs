//! A posting is whole and balanced, or it is not there; and once there it stays as it is.

use rstest::rstest;

use crate::{accounts::ledger::Ledger, support::database::Engine};

/// SQLite finds an unfinished posting by a deferred foreign key, which has no name of its own.
fn incomplete(ledger: &Ledger) -> &'static str {
    match ledger.engine() {
        Engine::Sqlite => "FOREIGN KEY constraint failed",
        Engine::Postgres => "amanat:posting_incomplete",
    }
}

#[rstest]
#[tokio::test]
async fn a_balanced_posting_moves_its_balances(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    ledger.run(&ledger.whole("p", &[("bank", "debit", 100), ("deposit", "credit", 60), ("other", "credit", 40)])).await;

    assert_eq!(ledger.balance("deposit").await, (60, 0));
    assert_eq!(ledger.balance("other").await, (40, 0));
    assert_eq!(ledger.number("SELECT count(*) FROM posting WHERE open = 0 AND net = 0").await, 1);
    assert_eq!(amanat_migrations::verify::verify(&ledger.conn).await.unwrap(), []);
}

#[rstest]
#[tokio::test]
async fn entries_may_come_one_by_one(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    let first = ledger.entries_from("p", 1, &[("bank", "debit", 100)]);
    let second = ledger.entries_from("p", 2, &[("deposit", "credit", 100)]);
    ledger.run(&format!("{}{first}{second}", ledger.posting("p", 2))).await;

    assert_eq!(ledger.balance("deposit").await, (100, 0));
}

#[rstest]
#[tokio::test]
async fn an_unbalanced_posting_is_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    for lines in [
        [("bank", "debit", 100), ("deposit", "credit", 99)],
        [("bank", "debit", 100), ("deposit", "debit", 100)],
        [("bank", "credit", 1), ("deposit", "credit", 1)],
    ] {
        let refusal = ledger.refused(&ledger.whole("p", &lines)).await;
        // Where a floor is touched first, that refusal is as good.
        assert!(refusal.contains("amanat:posting_unbalanced") || refusal.contains("amanat:liability_negative"));
    }
}

#[rstest]
#[tokio::test]
async fn a_posting_without_all_its_entries_is_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    ledger.refuses(&ledger.posting("p", 2), incomplete(&ledger)).await;
    let one = format!("{}{}", ledger.posting("p", 2), ledger.entries("p", &[("bank", "debit", 5)]));
    ledger.refuses(&one, incomplete(&ledger)).await;
    let balanced = ledger.entries("p", &[("bank", "debit", 5), ("deposit", "credit", 5)]);
    ledger.refuses(&format!("{}{balanced}", ledger.posting("p", 3)), incomplete(&ledger)).await;
}

#[rstest]
#[tokio::test]
async fn a_posting_announces_at_least_two_entries(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    for count in [-1, 0, 1] {
        ledger.refuses(&ledger.posting("p", count), "posting_count_ck").await;
    }
}

#[rstest]
#[tokio::test]
async fn a_posting_cannot_start_half_way(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    ledger.refuses(&ledger.posting_with("p", 2, &[("open", "0")]), "amanat:posting_derived").await;
    let off = format!(
        "{}{}",
        ledger.posting_with("p", 2, &[("net", "-1")]),
        ledger.entries("p", &[("bank", "debit", 100), ("deposit", "credit", 99)])
    );
    ledger.refuses(&off, "amanat:posting_derived").await;
}

#[rstest]
#[tokio::test]
async fn a_complete_posting_takes_no_further_entry(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;

    ledger.open("second bank", "1120", "office").await;

    // Balanced in itself, and still too late.
    let pair = ledger.entries_from("receipt", 3, &[("second bank", "debit", 5), ("other", "credit", 5)]);
    ledger.refuses(&pair, "amanat:posting_complete").await;
    let single = ledger.entries_from("receipt", 3, &[("other", "credit", 5)]);
    ledger.refuses(&single, "amanat:posting_complete").await;

    let same_transaction = format!(
        "{}{}",
        ledger.whole("p", &[("bank", "debit", 5), ("deposit", "credit", 5)]),
        ledger.entries_from("p", 3, &[("other", "credit", 5)])
    );
    ledger.refuses(&same_transaction, "amanat:posting_complete").await;
}

#[rstest]
#[tokio::test]
async fn entries_taken_back_to_a_savepoint_are_missed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;
    // PostgreSQL checks the posting here, while it is whole; going back must bring the check back too.
    let check_now = if engine == Engine::Postgres { "SET CONSTRAINTS ALL IMMEDIATE;" } else { "" };

    let sql = format!(
        "{} SAVEPOINT s; {} {check_now} ROLLBACK TO SAVEPOINT s;",
        ledger.posting("p", 2),
        ledger.entries("p", &[("bank", "debit", 5), ("deposit", "credit", 5)])
    );

    ledger.refuses(&sql, incomplete(&ledger)).await;
}

#[rstest]
#[tokio::test]
async fn a_posting_is_never_updated(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    let other_key = ledger.key("another");

    for change in [
        "kind = 'refund'",
        "kind = kind",
        "effective_on = '2025-04-02'",
        "recorded_at = '2025-04-02T08:00:00+00:00'",
        &format!("approved_by = {other_key}"),
        &format!("id = {other_key}"),
        &format!("agency_id = {other_key}"),
        "entry_count = 3, open = 1",
        "open = 2",
        "open = 1, net = 5",
        "open = open",
        "net = 1",
    ] {
        ledger.refuses(&format!("UPDATE posting SET {change}"), "amanat:posting_immutable").await;
    }
}

#[rstest]
#[tokio::test]
async fn an_entry_is_never_updated(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    let (other, another) = (ledger.key("other"), ledger.key("another"));

    for change in [
        "amount_rial = amount_rial + 1",
        "amount_rial = amount_rial",
        "side = 'debit'",
        "line_no = line_no + 10",
        &format!("account_id = {other}"),
        &format!("posting_id = {another}"),
    ] {
        ledger.refuses(&format!("UPDATE entry SET {change}"), "amanat:entry_immutable").await;
    }
}

#[rstest]
#[tokio::test]
async fn nothing_of_a_posting_is_deleted(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;

    ledger.refuses("DELETE FROM posting", "amanat:posting_immutable").await;
    ledger.refuses("DELETE FROM entry", "amanat:entry_immutable").await;
    ledger.refuses("DELETE FROM entry; DELETE FROM posting", "amanat:entry_immutable").await;
    let fresh = ledger.whole("p", &[("bank", "debit", 5), ("deposit", "credit", 5)]);
    ledger.refuses(&format!("{fresh} DELETE FROM entry"), "amanat:entry_immutable").await;
}

#[tokio::test]
async fn nothing_of_a_posting_is_truncated() {
    let ledger = Ledger::new(Engine::Postgres).await.received(100).await;

    ledger.refuses("TRUNCATE entry", "amanat:entry_immutable").await;
    ledger.refuses("TRUNCATE posting, entry", "_immutable").await;
    ledger.refuses("TRUNCATE posting CASCADE", "_immutable").await;
    ledger.refuses("TRUNCATE office CASCADE", "amanat:").await;
}

#[rstest]
#[tokio::test]
async fn an_upsert_cannot_replace_a_posting(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;

    let upsert = format!(
        "{} ON CONFLICT (id) DO UPDATE SET kind = 'refund'",
        ledger.posting("receipt", 2).trim_end_matches(';')
    );
    ledger.refuses(&upsert, "amanat:posting_immutable").await;
    let upsert = format!(
        "{} ON CONFLICT (posting_id, line_no) DO UPDATE SET amount_rial = 7",
        ledger.entries("receipt", &[("bank", "debit", 7)]).trim_end_matches(';')
    );
    ledger.refuses(&upsert, "amanat:").await;
}

#[rstest]
#[case("bank", "debit", 0, "entry_amount_ck")]
#[case("bank", "debit", -5, "entry_amount_ck")]
#[case("bank", "left", 5, "entry_side_ck")]
#[tokio::test]
async fn an_entry_has_a_side_and_a_positive_amount(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] account: &str,
    #[case] side: &str,
    #[case] rials: i64,
    #[case] code: &str,
) {
    let ledger = Ledger::new(engine).await;

    let sql = ledger.whole("p", &[(account, side, rials), ("deposit", "credit", 5)]);

    ledger.refuses(&sql, code).await;
}

#[rstest]
#[tokio::test]
async fn amounts_beyond_64_bits_are_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;
    let half = i64::MAX / 2 + 1;

    // Both sides add up to 2^63: the running net overflows, or the second balance does.
    ledger.open("third", "2110", "office").await;
    ledger.refused(&ledger.whole("p", &[("bank", "debit", i64::MAX), ("deposit", "debit", i64::MAX)])).await;
    ledger.run(&ledger.whole("q", &[("bank", "debit", half), ("deposit", "credit", half)])).await;
    ledger.refused(&ledger.whole("r", &[("bank", "debit", half), ("deposit", "credit", half)])).await;

    assert_eq!(ledger.balance("deposit").await, (half, 0));
}

#[rstest]
#[tokio::test]
async fn a_posting_has_one_line_per_account(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    let sql = ledger.whole("p", &[("deposit", "debit", 5), ("deposit", "credit", 5)]);

    ledger.refused(&sql).await;
}

#[rstest]
#[tokio::test]
async fn offices_are_never_mixed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    ledger.foreign_office().await;
    let (abroad, abroad_period) = (ledger.key("abroad"), ledger.key("abroad period"));
    let lines = [("bank", "debit", 5), ("deposit", "credit", 5)];

    let foreign_account = ledger.whole("p", &[("bank", "debit", 5), ("abroad deposit", "credit", 5)]);
    ledger.refused(&foreign_account).await;
    let foreign_period =
        format!("{}{}", ledger.posting_with("p", 2, &[("period_id", &abroad_period)]), ledger.entries("p", &lines));
    ledger.refuses(&foreign_period, "amanat:period_unknown").await;
    let foreign_posting = format!(
        "{}{}",
        ledger.posting_with("p", 2, &[("office_id", &abroad), ("period_id", &abroad_period)]),
        ledger.entries("p", &lines)
    );
    ledger.refused(&foreign_posting).await;
    let foreign_reversal = ledger.posting_with(
        "p",
        2,
        &[("office_id", &abroad), ("period_id", &abroad_period), ("reverses", &ledger.key("receipt"))],
    );
    ledger.refused(&foreign_reversal).await;
}

#[rstest]
#[tokio::test]
async fn nobody_approves_what_they_made(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;
    let lines = ledger.entries("p", &[("bank", "debit", 5), ("deposit", "credit", 5)]);

    let own = ledger.posting_with("p", 2, &[("approved_by", &ledger.key("maker"))]);
    ledger.refuses(&format!("{own}{lines}"), "posting_approver_ck").await;

    let second_person = ledger.posting_with("p", 2, &[("approved_by", &ledger.key("checker"))]);
    ledger.run(&format!("{second_person}{lines}")).await;
}

#[rstest]
#[tokio::test]
async fn a_posting_is_reversed_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    let reversal = |name: &str, of: &str| {
        format!(
            "{}{}",
            ledger.posting_with(name, 2, &[("reverses", &ledger.key(of))]),
            ledger.entries(name, &[("deposit", "debit", 100), ("bank", "credit", 100)])
        )
    };

    ledger.refused(&reversal("itself", "itself")).await;
    ledger.refused(&reversal("nothing", "nowhere")).await;
    ledger.run(&reversal("first", "receipt")).await;
    ledger.refuses(&reversal("second", "receipt"), "posting_reverses_uq").await;

    assert_eq!(ledger.balance("deposit").await, (0, 0));
}
