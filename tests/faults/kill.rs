//! SIGKILL in the middle of writing. What was acknowledged is there once; what was not is settled by its key.

use std::{collections::BTreeMap, time::Duration};

use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    binary::Server,
    books::{ledger_is_whole, rows},
    clients::{Clients, Intention, Kill, Listens},
    support::{
        client::Caller,
        database::{Engine, TestDatabase},
        given::{CsvLine, credit, statement},
        world::World,
    },
};

const WRITES: usize = 500;
const CLIENTS: usize = 8;
const KILLS: [Kill; 4] =
    [Kill::AfterAnswers(60), Kill::AfterAnswers(110), Kill::AfterAnswers(100), Kill::AfterAnswers(70)];

/// The declaration of a deposit with a receipt number of its own.
fn declaration(world: &World, number: usize) -> Intention {
    let receipt_number = format!("K-{number}");
    Intention {
        key: Uuid::now_v7().to_string(),
        by: 0,
        path: "/v1/deposits",
        body: json!({
            "agency_id": world.north.id, "kind": "bid_bond", "receipt_number": receipt_number,
            "receipt_on": "2025-08-03", "amount": (number + 1).to_string(), "subject": "مناقصه",
            "depositor": { "kind": "natural", "identifier": "1360123458", "name": "مریم رضایی" },
        }),
        name: receipt_number,
        listens: if number % 8 == 7 { Listens::Briefly } else { Listens::ToTheEnd },
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acknowledged_writes_survive_and_unknown_ones_settle_to_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let world = World::of(engine).await;
    let database = TestDatabase::clone_of(&world.template).await;
    let clients = Clients::that_mean_to(CLIENTS, (0..WRITES).map(|number| declaration(world, number)), None);

    let (server, unknown) = clients.write_through_kills(&database, &["north.clerk"], &KILLS).await;

    println!("{engine:?}: without an answer {unknown:?}");
    assert!(unknown.had_happened > 0 && unknown.had_not > 0, "both kinds of not knowing were meant to occur");
    assert_eq!(clients.acknowledged().len(), WRITES);
    assert_eq!(stored(&server.sign_in("north.clerk").await).await, clients.acknowledged());
    for (what, count) in [
        ("idempotency WHERE status = 201 AND location LIKE '/v1/deposits/%'", WRITES),
        ("audit_event WHERE action = 'deposit.declared'", WRITES),
        ("outbox WHERE event_type = 'deposit.declared.v1'", WRITES),
        // A key that was claimed and never answered would block its retry for ever.
        ("idempotency WHERE status = 0", 0),
    ] {
        assert_eq!(rows(&database, what).await, i64::try_from(count).unwrap(), "{what}");
    }
    ledger_is_whole(&database);
}

/// Every deposit the server lists: receipt number and id. Panics when a receipt number is there twice.
async fn stored(clerk: &Caller) -> BTreeMap<String, Uuid> {
    let mut found = BTreeMap::new();
    let mut path = "/v1/deposits?limit=200".to_owned();
    loop {
        let page = clerk.get(&path).await.expect(200).json;
        for item in page["items"].as_array().unwrap() {
            let id = item["id"].as_str().unwrap().parse().unwrap();
            let twin = found.insert(item["receipt_number"].as_str().unwrap().to_owned(), id);
            assert_eq!(twin, None, "{} is there twice", item["receipt_number"]);
        }
        let Some(cursor) = page["next_cursor"].as_str() else { return found };
        path = format!("/v1/deposits?limit=200&cursor={cursor}");
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_is_there_wholly_or_not_at_all(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    const LINES: u64 = 2_000;
    let world = World::of(engine).await;
    let database = TestDatabase::clone_of(&world.template).await;
    let lines: Vec<CsvLine> = (1..=LINES).map(|number| credit(&format!("9{number}"), number)).collect();
    let file = statement(world.north.sheba, 0, &lines);
    let mut server = Server::start(database.url()).await;
    let token = server.sign_in("reconciler").await.token;
    let import = |caller: Caller| {
        let path = format!("/v1/statements?bank_account_id={}", world.north.link_account);
        let request = caller.request(Method::POST, &path).header("Idempotency-Key", "the file of Mordad");
        request.header("Content-Type", "text/csv").body(file.clone()).send()
    };

    for milliseconds in [100, 300, 600, 900] {
        let sending = tokio::spawn(import(server.caller(token.clone())));
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
        server.kill();
        // Whether an answer came before the kill does not matter here.
        drop(sending.await.unwrap());
        server = Server::start(database.url()).await;
        let done = rows(&database, "statement").await;
        for (table, of_each) in [("statement_line", 1), ("suspense_item", 1), ("posting", 1), ("entry", 2)] {
            let all = i64::try_from(LINES).unwrap() * of_each;
            assert_eq!(rows(&database, table).await, done * all, "{table} after {milliseconds} ms");
        }
    }

    let answer = import(server.caller(token)).await.unwrap();
    assert_eq!(answer.status(), 201);
    let imported: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    let statement = &imported["statements"][0];
    assert_eq!((&statement["number"], &statement["suspended_count"]), (&json!(1), &json!(LINES)));
    assert_eq!(rows(&database, "posting").await, i64::try_from(LINES).unwrap());
    ledger_is_whole(&database);
}
