use rstest::rstest;
use serde_json::{Value, json};

use super::story::{number, story, sums};
use crate::support::{app::TestApp, database::Engine, pages::ids};

fn subjects(accounts: &[Value]) -> Vec<&str> {
    accounts.iter().map(|account| account["subject_id"].as_str().unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn every_balance_is_what_the_entries_say(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    story(&app).await;
    let auditor = app.by("auditor");

    let accounts = auditor.every("/v1/accounts", 3).await;

    let written = sums(&auditor.every("/v1/postings", 4).await, "account_id");
    assert_eq!((accounts.len(), written.len()), (8, 8));
    for account in &accounts {
        let id = account["id"].as_str().unwrap();
        let (debit, credit) = written[id];
        assert_eq!((number(&account["debit"]), number(&account["credit"])), (debit, credit));
        let expected = if account["normal_side"] == "debit" { debit - credit } else { credit - debit };
        assert_eq!((number(&account["balance"]), &account["held"]), (expected, &json!("0")), "{account}");
        let viewed = auditor.get(&format!("/v1/accounts/{id}")).await.expect(200);
        assert_eq!(&viewed.json, account);
        let own = auditor.every(&format!("/v1/postings?account_id={id}"), 5).await;
        assert_eq!(sums(&own, "account_id")[id], (debit, credit));
    }
}

#[rstest]
#[tokio::test]
async fn every_account_stands_in_the_chart_as_accountants_know_it(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    story(&app).await;

    let accounts = app.by("auditor").every("/v1/accounts", 50).await;

    // domain.md §1.7; one account per agency, deposit and item.
    for (code, name, side, subject, count) in [
        ("1110", "Bank, deposit link account", "debit", "agency", 2),
        ("1170", "Unidentified bank debits", "debit", "suspense_item", 1),
        ("2110", "Deposits payable", "credit", "deposit", 3),
        ("2130", "Unidentified receipts", "credit", "suspense_item", 2),
    ] {
        let of_code: Vec<_> = accounts.iter().filter(|account| account["code"] == code).collect();
        assert_eq!(of_code.len(), count, "{code}");
        for account in of_code {
            assert_eq!((&account["name_en"], &account["normal_side"]), (&json!(name), &json!(side)));
            assert_eq!(account["subject_kind"], subject);
        }
    }
}

#[rstest]
#[tokio::test]
async fn filters_narrow(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let story = story(&app).await;
    let (north, south) = (app.world().north.id.to_string(), app.world().south.id.to_string());
    let [received, identified, suspended, item, foreign] =
        [story.received, story.identified, story.suspended, story.item, story.south].map(|id| id.to_string());
    let auditor = app.by("auditor");

    for (filter, expected) in [
        ("code=2110".to_owned(), vec![&received, &identified, &foreign]),
        ("code=2130".to_owned(), vec![&suspended, &item]),
        ("code=9999".to_owned(), vec![]),
        (format!("agency_id={south}"), vec![&south, &foreign]),
        (format!("agency_id={north}&code=1110"), vec![&north]),
        (format!("subject_id={item}"), vec![&item]),
        (format!("subject_id={item}&code=2110"), vec![]),
    ] {
        let found = auditor.every(&format!("/v1/accounts?{filter}"), 2).await;
        let (mut found, mut expected) = (subjects(&found), expected);
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{filter}");
    }
    auditor.get("/v1/accounts?code=21").await.refused(422, "invalid").naming("#query/code", "length");
    auditor.get("/v1/accounts?subject_id=x").await.refused(422, "invalid").naming("#query/subject_id", "not_uuid");
    auditor.get("/v1/accounts?balance=0").await.refused(400, "unknown_parameter");
}

#[rstest]
#[tokio::test]
async fn an_account_that_took_a_posting_has_another_tag(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.received(1_000).await;
    let auditor = app.by("auditor");
    let bank = auditor.every("/v1/accounts?code=1110", 5).await;
    let path = format!("/v1/accounts/{}", ids(&bank)[0]);
    let before = auditor.get(&path).await.expect(200);

    app.received(500).await;

    let after = auditor.get(&path).await.expect(200);
    assert_eq!((&before.json["balance"], &after.json["balance"]), (&json!("1000"), &json!("1500")));
    assert_ne!(after.etag(), before.etag());
}

#[rstest]
#[tokio::test]
async fn a_foreign_agency_sees_none_of_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let story = story(&app).await;
    let all = app.by("auditor").every("/v1/accounts", 50).await;
    let own = app.by("south.controller").every("/v1/accounts?sort=oldest", 1).await;

    assert_eq!(own.len(), 2);
    for account in &all {
        let path = format!("/v1/accounts/{}", account["id"].as_str().unwrap());
        let answer = app.by("south.controller").get(&path).await;
        let is_own = account["agency_id"] == json!(app.world().south.id);
        let _ = if is_own { answer.expect(200) } else { answer.refused(404, "not_found") };
    }
    for filter in [format!("agency_id={}", app.world().north.id), format!("subject_id={}", story.received)] {
        let found = app.by("south.controller").every(&format!("/v1/accounts?{filter}"), 5).await;
        assert!(found.is_empty(), "{filter}");
    }
}

#[rstest]
#[tokio::test]
async fn accounts_on_which_something_stands_are_told_apart(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    // What was announced and refunded stands on nobody's account any more; of the rest something is left.
    let deposit = app.announced("north", &[900]).await.remove(0);
    app.received(500).await;
    app.approved(&[(&deposit, 900)]).await;
    let auditor = app.by("auditor");

    let all = auditor.every("/v1/accounts?sort=oldest", 5).await;
    let is_empty = |account: &&Value| account["balance"] == "0";
    for (filter, empty) in [("true", false), ("false", true)] {
        let found = auditor.every(&format!("/v1/accounts?sort=oldest&has_balance={filter}"), 2).await;
        let expected: Vec<&Value> = all.iter().filter(|account| is_empty(account) == empty).collect();
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{filter}");
        assert!(!found.is_empty(), "{filter}");
    }
    let payable = auditor.every("/v1/accounts?code=2110&has_balance=true", 5).await;
    assert_eq!((payable.len(), &payable[0]["balance"]), (1, &json!("500")));
    let bank = auditor.every("/v1/accounts?code=1110&has_balance=true", 5).await;
    assert_eq!((bank.len(), &bank[0]["balance"]), (1, &json!("500")), "a line without a floor counts as well");
}
