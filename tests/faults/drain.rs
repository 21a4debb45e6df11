//! SIGTERM: readiness turns first, what was begun ends, then the process does.

use std::time::Duration;

use rstest::rstest;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

use super::{
    binary::Server,
    support::{
        app::receipt_number,
        database::{Engine, TestDatabase},
        world::World,
    },
};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_told_to_stop_finishes_what_it_began(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let world = World::of(engine).await;
    let database = TestDatabase::clone_of(&world.template).await;
    let mut server = Server::start(database.url()).await;
    let clerk = server.sign_in("north.clerk").await;
    clerk.get("/readyz").await.expect(200);
    let body = json!({
        "agency_id": world.north.id, "kind": "bid_bond", "receipt_number": receipt_number(), "receipt_on": "2025-08-03",
        "amount": "1000", "subject": "مناقصه",
        "depositor": { "kind": "natural", "identifier": "1360123458", "name": "مریم رضایی" },
    });
    let text = body.to_string();
    let (begun, rest) = split(&text);
    let mut slow = TcpStream::connect(server.base.trim_start_matches("http://")).await.unwrap();
    let head = format!(
        "POST /v1/deposits HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {}\r\nIdempotency-Key: slow\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{begun}",
        clerk.token.as_ref().unwrap(),
        begun.len() + rest.len(),
    );
    slow.write_all(head.as_bytes()).await.unwrap();
    // Until the handler waits for the rest of the body.
    sleep(Duration::from_millis(200)).await;

    server.terminate();

    let draining = async {
        while clerk.get("/readyz").await.status != 503 {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(2), draining).await.expect("readiness turns before the door closes");
    assert_eq!(clerk.get("/readyz").await.expect(503).json["status"], "draining");
    clerk.get("/healthz").await.expect(200);
    // The door closes two seconds after the signal; the slow request outlives that.
    sleep(Duration::from_millis(2_500)).await;
    slow.write_all(rest.as_bytes()).await.unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 201 Created\r\n"), "{answer}\n{}", server.log());
    assert_eq!(server.ended().await.code(), Some(0), "{}", server.log());
    assert!(TcpStream::connect(server.base.trim_start_matches("http://")).await.is_err());

    let server = Server::start(database.url()).await;
    let list = server.caller(clerk.token).get("/v1/deposits").await.expect(200);
    assert_eq!(list.json["items"][0]["receipt_number"], body["receipt_number"]);
}

/// Two halves of a text, cut between two letters.
fn split(text: &str) -> (&str, &str) {
    let middle = text.len() / 2;
    let at = (middle..text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
    text.split_at(at)
}
