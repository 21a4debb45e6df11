//! SIGKILL in the middle of writing. What was acknowledged is there once; what was not is settled by its key.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};

use rand::RngExt;
use reqwest::Method;
use rstest::rstest;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use tokio::sync::Notify;
use uuid::Uuid;

use super::{
    binary::{Server, amanat, printed, run},
    support::{
        client::Caller,
        database::{Engine, TestDatabase},
        given::{CsvLine, credit, statement},
        world::World,
    },
};

const WRITES: usize = 500;
const CLIENTS: usize = 8;
const PATIENCE: Duration = Duration::from_secs(30);
/// Acknowledged writes after which the server is killed, each time a new process.
const KILLED_AFTER: [usize; 4] = [60, 170, 290, 400];

/// Something a client means to do: it makes the key before it sends anything.
#[derive(Clone)]
struct Intention {
    key: String,
    body: Value,
}

impl Intention {
    fn receipt_number(&self) -> &str {
        self.body["receipt_number"].as_str().unwrap()
    }
}

/// What the clients know; their ledger outlives the server.
#[derive(Default)]
struct Clients {
    waiting: Mutex<VecDeque<Intention>>,
    /// Sent, and no answer came.
    unknown: Mutex<Vec<Intention>>,
    /// Receipt number and the id in the answer.
    acknowledged: Mutex<BTreeMap<String, Uuid>>,
    progress: Notify,
}

impl Clients {
    fn of(world: &World) -> Self {
        let intention = |number: usize| Intention {
            key: Uuid::now_v7().to_string(),
            body: json!({
                "agency_id": world.north.id, "kind": "bid_bond", "receipt_number": format!("K-{number}"),
                "receipt_on": "2025-08-03", "amount": (number + 1).to_string(), "subject": "مناقصه",
                "depositor": { "kind": "natural", "identifier": "1360123458", "name": "مریم رضایی" },
            }),
        };
        Self { waiting: Mutex::new((0..WRITES).map(intention).collect()), ..Self::default() }
    }

    /// One client: writes until there is nothing left or no answer comes. Some answers it does not wait for: what was
    /// written and not heard of is what keys are for, and a kill alone hardly ever hits that moment.
    async fn write(&self, caller: &Caller) {
        loop {
            let next = self.waiting.lock().unwrap().pop_front();
            let Some(intention) = next else { break };
            let hangs_up = rand::rng().random_ratio(1, 8);
            let patience = if hangs_up { Duration::from_millis(rand::rng().random_range(1..40)) } else { PATIENCE };
            if self.send(caller, &intention, patience).await.is_none() {
                self.unknown.lock().unwrap().push(intention);
                if !hangs_up {
                    break;
                }
            }
        }
        self.progress.notify_one();
    }

    /// Whether the answer was a replay; `None` when none came, or not all of it.
    async fn send(&self, caller: &Caller, intention: &Intention, patience: Duration) -> Option<bool> {
        let request = caller.request(Method::POST, "/v1/deposits").header("Idempotency-Key", &intention.key);
        let answer = request.json(&intention.body).timeout(patience).send().await.ok()?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let body: Value = serde_json::from_slice(&answer.bytes().await.ok()?).unwrap();
        assert_eq!(status, 201, "{body}");
        let id: Uuid = body["id"].as_str().unwrap().parse().unwrap();
        let before = self.acknowledged.lock().unwrap().insert(intention.receipt_number().to_owned(), id);
        assert_eq!(before, None, "acknowledged twice");
        self.progress.notify_one();
        Some(headers.contains_key("idempotent-replayed"))
    }

    fn done(&self) -> usize {
        self.acknowledged.lock().unwrap().len()
    }

    /// Sends what is unknown again, each with its key; returns how many had happened before the kill.
    async fn settle(&self, caller: &Caller) -> usize {
        let unknown = std::mem::take(&mut *self.unknown.lock().unwrap());
        let mut happened = 0;
        for intention in unknown {
            let was_there = self.send(caller, &intention, PATIENCE).await;
            happened += usize::from(was_there.expect("a server that was not killed answers"));
        }
        happened
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acknowledged_writes_survive_and_unknown_ones_settle_to_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let world = World::of(engine).await;
    let database = TestDatabase::clone_of(&world.template).await;
    let clients = Arc::new(Clients::of(world));
    let mut server = Server::start(database.url()).await;
    let mut clerk = server.sign_in("north.clerk").await;
    let (mut unknown, mut happened) = (0, 0);

    for acknowledged in KILLED_AFTER {
        let writing = start_clients(&clients, &server, &clerk);
        while clients.done() < acknowledged {
            clients.progress.notified().await;
        }
        server.kill();
        futures_util::future::join_all(writing).await.into_iter().for_each(Result::unwrap);
        unknown += clients.unknown.lock().unwrap().len();
        server = Server::start(database.url()).await;
        // The token was signed before the kill: nothing about a session is in a process.
        clerk = server.caller(clerk.token);
        happened += clients.settle(&clerk).await;
    }
    futures_util::future::join_all(start_clients(&clients, &server, &clerk)).await.into_iter().for_each(Result::unwrap);
    unknown += clients.unknown.lock().unwrap().len();
    happened += clients.settle(&clerk).await;

    println!("{engine:?}: {unknown} without an answer, of which {happened} had happened");
    assert!(0 < happened && happened < unknown, "both kinds of not knowing were meant to occur");
    assert_eq!(clients.done(), WRITES);
    assert_eq!(stored(&clerk).await, *clients.acknowledged.lock().unwrap());
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

fn start_clients(clients: &Arc<Clients>, server: &Server, by: &Caller) -> Vec<tokio::task::JoinHandle<()>> {
    let client = |_| {
        let (clients, caller) = (clients.clone(), server.caller(by.token.clone()));
        tokio::spawn(async move { clients.write(&caller).await })
    };
    (0..CLIENTS).map(client).collect()
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

async fn rows(database: &TestDatabase, from: &str) -> i64 {
    let conn = database.connect().await;
    let sql = format!("SELECT COUNT(*) AS n FROM {from}");
    let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
    let count = row.unwrap().try_get("", "n").unwrap();
    conn.close().await.unwrap();
    count
}

fn ledger_is_whole(database: &TestDatabase) {
    let verified = run(&mut amanat(database.url(), &["ledger", "verify"]));
    assert!(verified.status.success(), "{}", printed(&verified));
    assert!(printed(&verified).contains("The ledger is whole."), "{}", printed(&verified));
}
