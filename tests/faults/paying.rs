//! SIGKILL while refunds are paid: between the orders and the bank's word, and while that word is taken in. Nothing is
//! ordered or paid twice, and nothing is lost.

use std::{collections::BTreeSet, time::Duration};

use amanat::base::clock::Clock;
use amanat_kernel::FiscalYear;
use rand::RngExt;
use reqwest::{Method, RequestBuilder};
use rstest::rstest;
use serde_json::{Value, json};
use tokio::{sync::OnceCell, time::sleep};
use uuid::Uuid;

use super::{
    binary::Server,
    books::{Watcher, ledger_is_whole, on_accounts, rows},
    clients::{Clients, Intention, Kill, Listens},
    support::{
        app::TestApp,
        client::Caller,
        database::{Engine, Template, TestDatabase},
        given::{CsvLine, sheba, statement},
        paid::{amount, came_back, paid, text},
        refunded::{STEPS, row},
        world::World,
    },
};

const REFUNDS: u32 = 20;
/// Each refund pays so many people.
const PAYEES: u32 = 4;
const PAYMENTS: usize = (REFUNDS * PAYEES) as usize;
/// What each of them gets.
const SHARE: u64 = 1_000;
/// Everything.
const TOTAL: i64 = PAYMENTS as i64 * SHARE as i64;

/// Clients of the payers.
const CLIENTS: usize = 4;

/// A treasury with refunds whose money is set aside, made once per engine through the front door.
struct Funded {
    template: Template,
    refunds: Vec<Uuid>,
}

impl Funded {
    async fn of(engine: Engine) -> &'static Self {
        static SQLITE: OnceCell<Funded> = OnceCell::const_new();
        static POSTGRES: OnceCell<Funded> = OnceCell::const_new();
        match engine {
            Engine::Sqlite => SQLITE.get_or_init(|| fund(engine)).await,
            Engine::Postgres => POSTGRES.get_or_init(|| fund(engine)).await,
        }
    }
}

async fn fund(engine: Engine) -> Funded {
    let app = TestApp::new(engine).await;
    // The binary lives by the clock of its machine, and orders are posted in its year.
    for year in 1405..=FiscalYear::of(Clock::default().today()).unwrap().get() {
        app.by("head").post("/v1/fiscal-years", json!({ "fiscal_year": year })).await.expect(201);
    }
    let amounts = vec![SHARE * u64::from(PAYEES); REFUNDS as usize];
    let mut refunds = Vec::new();
    for (deposit, first) in app.announced("north", &amounts).await.iter().zip((1..).step_by(PAYEES as usize)) {
        let rows = (first..first + PAYEES).map(|payee| {
            let mut row = row(deposit, SHARE);
            row["payee"] = json!({ "sheba": sheba(payee), "name": "مریم رضایی" });
            row
        });
        let rows: Vec<Value> = rows.collect();
        let body = json!({ "agency_id": app.world().north.id, "payee_mode": "beneficiary_direct", "rows": rows });
        let id = app.by("north.clerk").post("/v1/refunds", body).await.expect(201).id();
        app.submit("north", id).await.expect(200);
        for (by, verb) in STEPS {
            app.step(by, id, verb).await.expect(200);
        }
        refunds.push(id);
    }
    app.funded(TOTAL.unsigned_abs()).await;
    for refund in &refunds {
        app.step("payer", *refund, "funding").await.expect(200);
    }
    let TestApp { database, state, .. } = app;
    state.db.close().await.unwrap();
    Funded { template: database.into_template().await, refunds }
}

/// What two payers mean to order. The last refunds come first, each by itself, and the answers are lost on their way;
/// then each of the others by itself, and every pair of them once more together, now before its parts and now after them.
fn orders(refunds: &[Uuid]) -> Vec<Intention> {
    let (contended, alone) = refunds.split_at(refunds.len() - 2 * CLIENTS);
    let mut orders: Vec<(&[Uuid], Listens)> = alone.chunks(1).map(|refund| (refund, Listens::InVain)).collect();
    for (pair, number) in contended.chunks(2).zip(0..) {
        let mut three: Vec<&[Uuid]> = pair.chunks(1).collect();
        three.insert(if number % 2 == 0 { 0 } else { 2 }, pair);
        orders.extend(three.into_iter().map(|refunds| (refunds, Listens::ToTheEnd)));
    }
    let order = |((refunds, listens), number): ((&[Uuid], Listens), usize)| Intention {
        name: format!("order {number}"),
        key: Uuid::now_v7().to_string(),
        by: number % 2,
        path: "/v1/transfer-orders",
        body: json!({ "channel": if number % 2 == 0 { "by_hand" } else { "bank_list" }, "refund_ids": refunds }),
        listens,
    };
    orders.into_iter().zip(0..).map(order).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_payers_order_from_a_server_that_is_killed_is_paid_once_and_every_refund_closes(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let funded = Funded::of(engine).await;
    let database = TestDatabase::clone_of(&funded.template).await;
    let clients = Clients::that_mean_to(CLIENTS, orders(&funded.refunds), Some("refund_not_due"));
    // The first kill meets orders that nobody else gives, the second one comes after answers to such orders were lost.
    let later = [(); 3].map(|()| Kill::AfterAnswers(rand::rng().random_range(1..=2)));

    let kills = [&[Kill::AtFirstWrite][..], &later].concat();
    let (server, unknown) = clients.write_through_kills(&database, &["payer", "payer2"], &kills).await;

    println!(
        "{engine:?}, {kills:?}: of what was not answered {} had happened, {} had not, {} was somebody else's by then",
        unknown.had_happened, unknown.had_not, unknown.beaten
    );
    assert!(unknown.had_happened > 0 && unknown.had_not > 0, "both kinds of not knowing were meant to occur");
    let payments = instructed_once(&server, &clients, funded).await;
    assert_eq!(on_accounts(&database, "1150").await, -TOTAL);
    assert_eq!(rows(&database, "idempotency WHERE status = 0").await, 0);
    ledger_is_whole(&database);

    let reconciler = server.sign_in("reconciler").await;
    let lines: Vec<CsvLine> = payments.iter().map(paid).collect();
    let imported = reconciler.upload("/v1/statements", of_refund_account(engine, &lines).await).await.expect(201);
    assert_eq!(imported.json["statements"][0]["payment_count"], PAYMENTS, "{}", imported.json);
    for refund in &funded.refunds {
        reconciler.change_latest(&format!("/v1/refunds/{refund}"), "closing", json!({})).await.expect(200);
    }

    let closed = server.sign_in("auditor").await.every("/v1/refunds?state=closed", 50).await;
    assert_eq!(closed.len(), funded.refunds.len());
    for code in ["1140", "1150", "2120"] {
        assert_eq!(on_accounts(&database, code).await, 0, "{code}");
    }
    ledger_is_whole(&database);
}

/// Every payee of every refund has one payment, of an order that somebody was told of; and there are no other orders.
async fn instructed_once(server: &Server, clients: &Clients, funded: &Funded) -> Vec<Value> {
    let auditor = server.sign_in("auditor").await;
    let orders = auditor.every("/v1/transfer-orders", 50).await;
    let ordered: BTreeSet<Uuid> = orders.iter().map(|order| id(order, "id")).collect();
    assert_eq!(ordered, clients.acknowledged().into_values().collect());
    let payments = auditor.every("/v1/payments", 50).await;
    let payees: BTreeSet<(Uuid, i64)> =
        payments.iter().map(|one| (id(one, "refund_id"), one["payee_number"].as_i64().unwrap())).collect();
    let all = funded.refunds.iter().flat_map(|refund| (1..=i64::from(PAYEES)).map(|payee| (*refund, payee)));
    assert_eq!(payees, all.collect());
    assert_eq!(payments.len(), PAYMENTS);
    for payment in &payments {
        assert_eq!((text(payment, "state"), amount(payment)), ("instructed", SHARE));
        assert!(ordered.contains(&id(payment, "transfer_order_id")), "{payment}");
    }
    payments
}

fn id(thing: &Value, member: &str) -> Uuid {
    text(thing, member).parse().unwrap()
}

/// A statement of the treasury's refund account; no two are alike.
async fn of_refund_account(engine: Engine, lines: &[CsvLine]) -> String {
    statement(World::of(engine).await.refund.sheba, rand::rng().random_range(1_000_000..1_000_000_000), lines)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_bank_says_is_taken_in_once_however_often_the_server_is_killed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let funded = Funded::of(engine).await;
    let database = TestDatabase::clone_of(&funded.template).await;
    let mut server = Server::start(database.url()).await;
    let payer = server.sign_in("payer").await;
    let order = json!({ "channel": "bank_list", "refund_ids": funded.refunds });
    payer.post("/v1/transfer-orders", order).await.expect(201);
    let payments = server.sign_in("auditor").await.every("/v1/payments", 50).await;
    assert_eq!(payments.len(), PAYMENTS);
    let debits: Vec<CsvLine> = payments.iter().map(paid).collect();
    // One payment of every refund comes back.
    let back: Vec<CsvLine> = payments.iter().filter(|one| one["payee_number"] == 1).map(came_back).collect();

    let lines_before = rows(&database, "statement_line").await;

    for (said, lines) in [("settled", &debits), ("returned", &back)] {
        let import =
            Import { database: &database, said, lines: lines.len(), file: of_refund_account(engine, lines).await };
        let cut_short;
        (server, cut_short) = import.through_kills(server).await;
        println!("{engine:?}: the import of what was {said} was cut short {cut_short} times");
        assert!(cut_short > 0, "the server was meant to die in the middle");
    }

    let count = i64::try_from(PAYMENTS).unwrap();
    for (what, expected) in [
        ("statement_line", lines_before + count + i64::from(REFUNDS)),
        ("payment WHERE state = 'settled'", count - i64::from(REFUNDS)),
        ("payment WHERE state = 'returned'", i64::from(REFUNDS)),
        ("audit_event WHERE action = 'payment.settled'", count),
        ("audit_event WHERE action = 'payment.returned'", i64::from(REFUNDS)),
        ("refund WHERE state = 'payment_returned'", i64::from(REFUNDS)),
        ("idempotency WHERE status = 0", 0),
    ] {
        assert_eq!(rows(&database, what).await, expected, "{what}");
    }
    let came_back = TOTAL / i64::from(PAYEES);
    for (code, expected) in [("1140", came_back), ("1150", 0), ("2140", -came_back)] {
        assert_eq!(on_accounts(&database, code).await, expected, "{code}");
    }
    ledger_is_whole(&database);
}

/// A file of the bank on its way in.
struct Import<'a> {
    database: &'a TestDatabase,
    file: String,
    lines: usize,
    /// What its lines make of payments.
    said: &'a str,
}

impl Import<'_> {
    /// Kills the server again and again while it imports: as soon as it writes, a little later, and when everything is
    /// written but nobody has heard of it. Then sends the file twice more at once. The last server, and how many imports
    /// came to nothing.
    async fn through_kills(&self, mut server: Server) -> (Server, usize) {
        let token = server.sign_in("reconciler").await.token;
        let watcher = Watcher::of(self.database).await;
        let before = self.counts().await;
        let (mut cut_short, mut key) = (0, "");
        for (milliseconds, sent_with) in
            [(0, "the file"), (rand::rng().random_range(1..40), "sent anew"), (50, "the file")]
        {
            key = sent_with;
            let sending = tokio::spawn(self.sent(&server.caller(token.clone()), key).send());
            watcher.wait_until(true).await;
            sleep(Duration::from_millis(milliseconds)).await;
            server = self.restarted(server, &watcher).await;
            // Whether an answer came before the kill does not matter here.
            drop(sending.await.unwrap());
            if self.counts().await != before {
                break;
            }
            cut_short += 1;
        }
        if self.counts().await == before {
            let sending = tokio::spawn(self.sent(&server.caller(token.clone()), key).send());
            while self.counts().await == before {
                sleep(Duration::from_millis(1)).await;
            }
            server = self.restarted(server, &watcher).await;
            drop(sending.await.unwrap());
        }
        let [statements, lines, moved] = before;
        let all = i64::try_from(self.lines).unwrap();
        assert_eq!(self.counts().await, [statements + 1, lines + all, moved + all]);

        let (again, anew) = (server.caller(token.clone()), server.caller(token));
        let (again, anew) =
            tokio::join!(again.send(self.sent(&again, key)), anew.send(self.sent(&anew, "and once more")));
        assert_eq!(again.expect(201).header("idempotent-replayed"), "true");
        anew.refused(409, "statement_file_already_imported");
        assert_eq!(self.counts().await, [statements + 1, lines + all, moved + all]);
        (server, cut_short)
    }

    async fn restarted(&self, mut server: Server, watcher: &Watcher) -> Server {
        server.kill();
        // PostgreSQL notices after a moment that its client is gone.
        watcher.wait_until(false).await;
        Server::start(self.database.url()).await
    }

    fn sent(&self, caller: &Caller, key: &str) -> RequestBuilder {
        let request =
            caller.request(Method::POST, "/v1/statements").header("Idempotency-Key", format!("{}: {key}", self.said));
        request.header("Content-Type", "text/csv").body(self.file.clone())
    }

    /// Statements, lines, and payments of which the file tells.
    async fn counts(&self) -> [i64; 3] {
        let moved = format!("payment WHERE state = '{}'", self.said);
        [
            rows(self.database, "statement").await,
            rows(self.database, "statement_line").await,
            rows(self.database, &moved).await,
        ]
    }
}
