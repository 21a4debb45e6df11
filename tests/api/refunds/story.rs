//! A refund as the law wants it, step by step.

use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    database::Engine,
    refunded::{STATES, STEPS, figures},
};

#[rstest]
#[tokio::test]
async fn a_refund_goes_from_its_request_to_its_second_approval(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let [one, other] = app.announced("north", &[5_000, 700]).await.try_into().unwrap();

    let id = app.drafted("north", &[(&one, 5_000), (&other, 200)]).await;
    assert_eq!(figures(&app.deposit(one["id"].as_str().unwrap()).await), [5_000, 0, 0, 5_000]);
    let submitted = app.submit("north", id).await.expect(200).json;

    assert_eq!((&submitted["state"], &submitted["number"]), (&json!("submitted"), &json!("1404-000001")));
    assert_eq!((&submitted["total"], &submitted["expires_on"]), (&json!("5200"), &json!("2025-09-09")));
    assert_eq!(figures(&app.deposit(one["id"].as_str().unwrap()).await), [5_000, 0, 5_000, 0]);
    assert_eq!(figures(&app.deposit(other["id"].as_str().unwrap()).await), [700, 0, 200, 500]);
    for ((by, verb), state) in STEPS.into_iter().zip(STATES) {
        let seen = app.step(by, id, verb).await.expect(200).json;
        assert_eq!(seen["state"], state);
    }
    let refund = app.refund(id).await.json;
    assert_eq!(refund["signatures"].as_array().unwrap().len(), 4);
    let [one, other] = [&one, &other].map(|deposit| deposit["id"].as_str().unwrap().to_owned());
    let (one, other) = (app.deposit(one).await, app.deposit(other).await);
    assert_eq!((figures(&one), &one["state"]), ([0, 5_000, 0, 0], &json!("refunded")));
    assert_eq!((figures(&other), &other["state"]), ([500, 200, 0, 500], &json!("partially_refunded")));
    assert_eq!(app.shown_about(id).await, ["refund_approved: debit 2110 5000, debit 2110 200, credit 2120 5200"]);
    assert_eq!((app.balance("2110").await, app.balance("2120").await), (500, 5_200));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_states_of_refunded_deposits_are_listed_and_counted(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let [whole, part, none] = app.announced("north", &[10, 20, 30]).await.try_into().unwrap();
    app.approved(&[(&whole, 10), (&part, 5)]).await;
    let auditor = app.by("auditor");

    for (state, deposit) in [("refunded", &whole), ("partially_refunded", &part), ("announced", &none)] {
        let listed = auditor.every(&format!("/v1/deposits?state={state}"), 200).await;
        assert_eq!(listed.iter().map(|one| &one["id"]).collect::<Vec<_>>(), [&deposit["id"]], "{state}");
        let total = auditor.get(&format!("/v1/deposit-totals?state={state}")).await.expect(200).json;
        assert_eq!(total["by_state"], json!([{ "state": state, "count": 1, "amount": deposit["amount"] }]));
    }
    let all = auditor.get("/v1/deposit-totals").await.expect(200).json;
    assert_eq!((&all["count"], all["by_state"].as_array().unwrap().len()), (&json!(3), 3));
}

#[rstest]
#[tokio::test]
async fn the_timeline_of_a_deposit_shows_its_refunds(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let returned = app.submitted(&[(&deposit, 300)]).await;
    app.step("north.controller", returned, "return").await.expect(200);
    let approved = app.approved(&[(&deposit, 400)]).await;

    let path = format!("/v1/deposits/{}/timeline", deposit["id"].as_str().unwrap());
    let timeline = app.by("north.clerk").get(&path).await.expect(200).json;

    let steps = timeline["steps"].as_array().unwrap();
    let actions: Vec<&str> = steps.iter().map(|step| step["action"].as_str().unwrap()).collect();
    let tail = ["deposit.refund_requested", "deposit.refund_released", "deposit.refund_requested", "deposit.refunded"];
    assert_eq!(actions[actions.len() - 4..], tail);
    let last = steps.last().unwrap();
    assert_eq!((&last["source"]["kind"], &last["source"]["id"]), (&json!("refund"), &json!(approved)));
    assert_eq!(last["postings"][0]["kind"], "refund_approved");
    assert_eq!((&last["postings"][0]["amount"], &last["postings"][0]["balance"]), (&json!("400"), &json!("500")));
}

#[rstest]
#[tokio::test]
async fn everybody_sees_only_what_is_theirs_to_do(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.submitted(&[(&deposit, 300)]).await;
    let path = format!("/v1/refunds/{id}");
    let open = async |username: &str| -> Vec<String> {
        let seen = app.by(username).get(&path).await.expect(200).json;
        let allowed = seen["actions"].as_array().unwrap().iter().filter(|action| action["is_allowed"] == true);
        allowed.map(|action| action["action"].as_str().unwrap().to_owned()).collect()
    };

    let due: [(&str, &[&str]); 7] = [
        ("north.controller", &["controller-signature", "return", "cancellation"]),
        ("north.head", &["cosignature", "return"]),
        ("clerk", &["examination", "return"]),
        ("clerk", &["check", "return", "rejection"]),
        ("office.head", &["approvals", "return", "rejection"]),
        ("head", &["approvals", "return", "rejection"]),
        ("payer", &["funding"]),
    ];
    for (at, (turn, expected)) in due.into_iter().enumerate() {
        assert_eq!(open(turn).await, expected, "{turn} before step {at}");
        for other in ["north.head", "clerk", "office.head", "head", "payer", "reconciler", "auditor"] {
            // The head of treasury may take an approval back as long as nothing was paid.
            let expected: &[&str] = if turn == "payer" && other == "head" { &["return"] } else { &[] };
            assert!(other == turn || open(other).await == expected, "{other} before step {at}");
        }
        let Some((by, verb)) = STEPS.get(at) else { break };
        app.step(by, id, verb).await.expect(200);
    }
}
