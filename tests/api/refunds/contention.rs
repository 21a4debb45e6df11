//! Many clients at once on few deposits: what is refunded is never more than there was, to the rial.
//!
//! How many submissions are sent is `AMANAT_TEST_SUBMISSIONS`; 10,000 take some minutes.

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::Caller,
    database::Engine,
    given::CsvLine,
    paid::paid,
    refunded::{STEPS, figures},
};

/// Clients that submit at once.
const CLIENTS: u64 = 16;
/// What the deposits of the crowd hold, and the one that everybody wants.
const COLD: u64 = 1_000;
const HOT: u64 = 20_000;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixteen_clients_never_refund_more_than_there_is(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let asked = std::env::var("AMANAT_TEST_SUBMISSIONS").ok().map_or(160, |count| count.parse().unwrap());
    let app = TestApp::new(engine).await;
    let mut deposits = app.announced("north", &[COLD; 20]).await;
    deposits.extend(app.announced("north", &[HOT]).await);
    let sent = AtomicUsize::new(0);

    let won = join_all((0..CLIENTS).map(|client| submit_until(&app, &deposits, client, &sent, asked))).await;

    assert!(sent.load(Ordering::Relaxed) >= asked);
    let won: Vec<(Uuid, usize, u64)> = won.into_iter().flatten().collect();
    let mut promised = vec![0_u64; deposits.len()];
    for (_, place, amount) in &won {
        promised[*place] += amount;
    }
    let seen = join_all(deposits.iter().map(|deposit| app.deposit(deposit["id"].as_str().unwrap()))).await;
    for (place, deposit) in seen.iter().enumerate() {
        let amount = if place == 20 { HOT } else { COLD };
        assert!(promised[place] <= amount, "deposit {place}: {} of {amount} were promised", promised[place]);
        assert_eq!(figures(deposit), [amount, 0, promised[place], amount - promised[place]], "deposit {place}");
    }
    let refunds: Vec<Uuid> = won.iter().map(|(refund, ..)| *refund).collect();
    let total: u64 = promised.iter().sum();
    app.funded(total).await;
    settle(&app, &refunds).await;
    for (place, deposit) in deposits.iter().enumerate() {
        let amount = if place == 20 { HOT } else { COLD };
        let [balance, refunded, reserved, available] = figures(&app.deposit(deposit["id"].as_str().unwrap()).await);
        assert_eq!([balance, refunded, reserved], [amount - promised[place], promised[place], 0], "deposit {place}");
        assert_eq!(available, balance);
    }
    let left = 20 * COLD + HOT - total;
    assert_eq!(app.balance("2110").await, i128::from(left));
    for code in ["1140", "1150", "2120", "2140"] {
        assert_eq!(app.balance(code).await, 0, "{code}");
    }
    app.verify().await;
}

/// One client: asks again and again for parts of deposits, half of the time of the one that everybody wants. What it won is
/// the refund, its deposit and its amount.
async fn submit_until(
    app: &TestApp,
    deposits: &[Value],
    client: u64,
    sent: &AtomicUsize,
    most: usize,
) -> Vec<(Uuid, usize, u64)> {
    let mut rng = StdRng::seed_from_u64(client);
    let clerk = app.by("north.clerk");
    let mut won = Vec::new();
    while sent.load(Ordering::Relaxed) < most {
        let place = if rng.random_bool(0.5) { 20 } else { rng.random_range(0..20) };
        let amount = rng.random_range(100..=400) * if place == 20 { 5 } else { 1 };
        let draft = app.drafted("north", &[(&deposits[place], amount)]).await;
        let etag = app.refund(draft).await.etag().to_owned();
        // Whoever is told that something changed looks again, as people do.
        for _ in 0..4 {
            sent.fetch_add(1, Ordering::Relaxed);
            match submit(&clerk, app, &deposits[place], draft, &etag).await {
                200 => {
                    won.push((draft, place, amount));
                    break;
                }
                409 => break,
                412 => {}
                other => panic!("a submission was answered with {other}"),
            }
        }
    }
    won
}

async fn submit(clerk: &Caller, app: &TestApp, deposit: &Value, refund: Uuid, etag: &str) -> u16 {
    let available = app.deposit(deposit["id"].as_str().unwrap()).await["available"].clone();
    let seen = json!({ "credit_number": deposit["credit_number"], "available": available });
    let body = json!({ "expected_available": [seen] });
    clerk.change(&format!("/v1/refunds/{refund}/submission"), etag, body).await.status
}

/// Runs the winners through all their steps, several at once, and has the bank pay them.
async fn settle(app: &TestApp, refunds: &[Uuid]) {
    for some in refunds.chunks(CLIENTS as usize) {
        join_all(some.iter().map(|refund| async {
            for (by, verb) in STEPS {
                app.step(by, *refund, verb).await.expect(200);
            }
        }))
        .await;
    }
    for refund in refunds {
        app.step("payer", *refund, "funding").await.expect(200);
    }
    let body = json!({ "channel": "bank_list", "refund_ids": refunds });
    let order = app.by("payer").post("/v1/transfer-orders", body).await.expect(201).json;
    let lines: Vec<CsvLine> = app.payments_of(&order).await.iter().map(paid).collect();
    app.import_refund(&lines).await.expect(201);
    for refund in refunds {
        assert_eq!(app.refund(*refund).await.json["state"], "settled");
    }
}
