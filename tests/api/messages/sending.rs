//! Giving messages to a gateway that is not always there.

use std::{collections::HashSet, time::Duration as Time};

use amanat::base::faults::Fault;
use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    cases::Filed,
    database::Engine,
    gateway::{Does, Gateway},
    world::PASSWORD,
};

struct Desk {
    app: TestApp,
    gateway: Gateway,
    filed: Filed,
}

impl Desk {
    /// A request was filed, and its applicant is to be told.
    async fn new(engine: Engine) -> Self {
        let (app, gateway) = TestApp::telling(engine).await;
        let filed = app.filed().await;
        Self { app, gateway, filed }
    }

    async fn message(&self) -> Value {
        self.app.messages_of(&self.filed.reference).await.remove(0)
    }

    fn keys(&self) -> HashSet<String> {
        self.gateway.heard().into_iter().map(|heard| heard.key).collect()
    }
}

#[rstest]
#[tokio::test]
async fn an_unknown_outcome_is_tried_again_under_the_same_key(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    desk.gateway.next([Does::Cut]);
    assert_eq!(desk.app.tell().await.sent, 0);

    let waits = desk.message().await;
    assert_eq!((&waits["state"], &waits["failure"]), (&json!("waiting"), &json!("no_answer")));
    assert_eq!((&waits["attempts"], waits.get("http_status")), (&json!(1), None));
    // Not at once, and not later than the first pause.
    assert_eq!(desk.app.tell().await.sent, 0);
    assert_eq!(desk.gateway.heard().len(), 1);
    desk.app.clock.advance(Duration::seconds(31));
    assert_eq!(desk.app.tell().await.sent, 1);

    assert_eq!((desk.gateway.heard().len(), desk.keys().len()), (2, 1));
    let sent = desk.message().await;
    assert_eq!((&sent["state"], &sent["attempts"], &sent["http_status"]), (&json!("sent"), &json!(2), &json!(202)));
    assert_eq!((sent.get("failure"), sent.get("next_attempt_at")), (None, None));
}

#[rstest]
#[tokio::test]
async fn what_the_gateway_wants_later_waits_as_long_as_it_says(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    desk.gateway.next([Does::Answer(429, "Retry-After: 600"), Does::Answer(503, "X-Any: any")]);
    desk.app.tell().await;
    let waits = desk.message().await;
    assert_eq!((&waits["failure"], &waits["http_status"]), (&json!("put_off"), &json!(429)));
    assert_eq!(waits["next_attempt_at"], "2025-08-10T06:40:00Z");

    desk.app.clock.advance(Duration::seconds(599));
    desk.app.tell().await;
    assert_eq!(desk.gateway.heard().len(), 1);
    desk.app.clock.advance(Duration::seconds(1));
    desk.app.tell().await;
    assert_eq!((desk.gateway.heard().len(), &desk.message().await["http_status"]), (2, &json!(503)));
    desk.app.clock.advance(Duration::seconds(61));
    desk.app.tell().await;

    assert_eq!((&desk.message().await["state"], desk.keys().len()), (&json!("sent"), 1));
}

#[rstest]
#[tokio::test]
async fn what_the_gateway_refuses_is_not_sent_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    desk.gateway.next([Does::Answer(422, "X-Any: any")]);
    desk.app.tell().await;
    desk.app.clock.advance(Duration::hours(2));
    desk.app.tell().await;

    let failed = desk.message().await;
    assert_eq!((&failed["state"], &failed["failure"]), (&json!("failed"), &json!("refused")));
    assert_eq!((&failed["http_status"], desk.gateway.heard().len()), (&json!(422), 1));
    let listed = desk
        .app
        .sign_in("office.head", PASSWORD)
        .await
        .get("/v1/messages?state=failed,given_up")
        .await
        .expect(200)
        .json;
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    let trail = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'message.failed'";
    assert_eq!(desk.app.count(trail).await, 1);
}

/// A token that ran out says nothing against the message.
#[rstest]
#[tokio::test]
async fn a_gateway_that_does_not_admit_the_office_gets_it_once_it_does(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    // Whoever redirects could send the message anywhere.
    let elsewhere = Box::leak(format!("Location: {}/elsewhere", desk.gateway.url).into_boxed_str());
    desk.gateway.next([Does::Answer(401, "X-Any: any"), Does::Answer(307, elsewhere), Does::Answer(409, "X-Any: any")]);
    for (failure, status) in [("not_admitted", 401), ("put_off", 307), ("put_off", 409)] {
        desk.app.tell().await;
        let waits = desk.message().await;
        assert_eq!((&waits["state"], &waits["failure"]), (&json!("waiting"), &json!(failure)));
        assert_eq!(waits["http_status"], status);
        desk.app.clock.advance(Duration::hours(1));
    }
    desk.app.tell().await;

    assert_eq!((&desk.message().await["state"], desk.gateway.heard().len()), (&json!("sent"), 4));
    assert_eq!(desk.keys().len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_gateway_that_is_gone_for_a_day_is_given_up(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    // Nobody listens where the tests' settings point.
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let mut tries = 0;
    loop {
        app.tell().await;
        let message = app.messages_of(&filed.reference).await.remove(0);
        assert_eq!(message["failure"], "no_answer");
        tries += 1;
        assert_eq!(message["attempts"], tries);
        if message["state"] == "given_up" {
            break;
        }
        assert!(tries < 60);
        app.clock.move_to(message["next_attempt_at"].as_str().unwrap().parse().unwrap());
    }
    assert!((25..60).contains(&tries), "{tries}");
    assert!(app.clock.now() > "2025-08-11T05:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap());
}

/// The gateway has it, and the worker died before it could write that down.
#[rstest]
#[tokio::test]
async fn a_worker_that_dies_after_sending_sends_the_same_message(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    desk.app.relayed().await;
    let faults = desk.app.state.db.faults();
    let mut nth = 1;
    while desk.gateway.heard().is_empty() {
        faults.arm(nth, Fault::Lost);
        assert!(amanat::cli::work::tell(&desk.app.state).await.is_err());
        faults.disarm();
        nth += 1;
        desk.app.clock.advance(Duration::seconds(61));
    }
    assert_eq!(desk.message().await["state"], "waiting");
    // While the attempt may still last, nobody else tries.
    assert_eq!(desk.app.tell().await.sent, 1);

    assert_eq!((desk.gateway.heard().len(), desk.keys().len()), (2, 1));
    assert_eq!(desk.message().await["state"], "sent");
}

#[tokio::test]
async fn a_gateway_that_says_nothing_is_not_waited_for() {
    let desk = Desk::new(Engine::Sqlite).await;
    desk.gateway.next([Does::Sleep(Time::from_secs(40))]);
    let begun = std::time::Instant::now();
    desk.app.tell().await;

    assert!(begun.elapsed() < Time::from_secs(30));
    assert_eq!(desk.message().await["failure"], "no_answer");
}
