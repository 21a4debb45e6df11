//! Every operation of the contract, while the database fails at each of its statements in turn.

use std::collections::BTreeMap;

use amanat::base::faults::Fault;
use reqwest::Method;
use rstest::rstest;
use uuid::Uuid;

use crate::{
    stage::{Case, Of, Stage, Valid, case},
    support::{
        books::growth,
        client::{Answer, Caller, is_done},
        contract::{Operation, operations},
        database::Engine,
    },
};

/// A valid request, sent as often as it takes.
struct Request<'a> {
    stage: &'a Stage,
    operation: &'a Operation,
    valid: Valid,
    caller: Caller,
    key: String,
}

/// What came of a request whose `nth` statement was to fail.
struct Struck {
    answer: Answer,
    /// The statement that failed, unless there were fewer.
    statement: Option<String>,
    statements: Vec<String>,
}

impl<'a> Request<'a> {
    async fn new(stage: &'a Stage, operation: &'a Operation) -> Self {
        let case: &Case = case(&operation.id);
        let valid = case.valid(stage).await;
        let caller = match case.of {
            // A token would be looked at first; whether it is good does not matter here.
            Of::Everybody => stage.app.stranger(),
            Of::Agency | Of::Office | Of::Caller | Of::Applicant => stage.caller(case.by, &valid).await,
        };
        Self { stage, operation, valid, caller, key: Uuid::now_v7().to_string() }
    }

    async fn send(&self) -> Answer {
        let Operation { method, path, .. } = self.operation;
        self.valid.send_with(&self.caller, method.clone(), path, &self.key).await
    }

    async fn send_while(&self, nth: usize, fault: Fault) -> Struck {
        let faults = self.stage.app.state.db.faults();
        faults.arm(nth, fault);
        let answer = self.send().await;
        let statements = faults.disarm();
        Struck { answer, statement: statements.get(nth - 1).cloned(), statements }
    }

    /// Fails with what was being tried.
    #[track_caller]
    fn assert_problem(&self, struck: &Struck) {
        let Struck { answer, statement, .. } = struck;
        let what = format!("{} at {statement:?}: {} {}", self.operation.id, answer.status, answer.json);
        assert!((500..600).contains(&answer.status), "{what}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{what}");
        // Else a client would give up on what it may send again.
        assert_eq!((answer.status, &answer.json["code"]), (503, &"database_unavailable".into()), "{what}");
        assert!(!answer.header("retry-after").is_empty(), "{what}");
    }
}

#[rstest]
#[tokio::test]
async fn a_change_is_made_wholly_or_not_at_all_and_can_be_asked_for_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let stages = Stages { undisturbed: Stage::new(engine).await, failing: Stage::new(engine).await };
    let mut tried = BTreeMap::new();
    for operation in operations().iter().filter(|operation| operation.takes_key()) {
        tried.insert(operation.id.clone(), try_change(&stages, operation).await);
    }
    println!(
        "{engine:?}: {} statements of {} operations failed: {tried:?}",
        tried.values().sum::<usize>(),
        tried.len()
    );
}

/// On both the same is done in the same order, so that what an operation does on one can be told from the other.
struct Stages {
    undisturbed: Stage,
    failing: Stage,
}

/// How many statements there were to fail.
async fn try_change(Stages { undisturbed, failing }: &Stages, operation: &Operation) -> usize {
    let effect = effect_of(undisturbed, operation).await;
    let app = &failing.app;
    let request = Request::new(failing, operation).await;
    let before = app.contents().await;
    let mut nth = 1;
    loop {
        let struck = request.send_while(nth, Fault::Lost).await;
        request.assert_problem(&struck);
        assert!(before == app.contents().await, "{}: {:?} left something", operation.id, struck.statement);
        if struck.statement.as_deref() == Some("COMMIT") {
            break;
        }
        nth += 1;
    }

    let unheard = request.send_while(nth, Fault::AnswerLost).await;
    request.assert_problem(&unheard);
    let after = app.contents().await;
    assert_eq!(growth(&before, &after), effect.growth, "{}", operation.id);
    app.verify().await;

    let (again, and_again) = (request.send().await, request.send().await);
    for answer in [&again, &and_again] {
        assert_eq!((answer.status, answer.header("idempotent-replayed")), (effect.status, "true"), "{}", operation.id);
        assert_eq!(answer.bytes, again.bytes, "{}", operation.id);
    }
    assert!(after == app.contents().await, "{}: a replay did something", operation.id);
    nth
}

/// What an operation does when nothing fails.
struct Effect {
    status: u16,
    statements: usize,
    growth: BTreeMap<String, i64>,
}

async fn effect_of(stage: &Stage, operation: &Operation) -> Effect {
    let request = Request::new(stage, operation).await;
    let before = stage.app.contents().await;
    let Struck { answer, statements, .. } = request.send_while(usize::MAX, Fault::Lost).await;
    assert!(is_done(answer.status), "{}: {}", operation.id, answer.json);
    // One transaction, and nothing after it that could fail while the effect is there.
    assert_eq!((commits(&statements), statements.last().unwrap().as_str()), (1, "COMMIT"), "{}", operation.id);
    Effect { status: answer.status, statements: statements.len(), growth: growth(&before, &stage.app.contents().await) }
}

fn commits(statements: &[String]) -> usize {
    statements.iter().filter(|statement| *statement == "COMMIT").count()
}

/// Only PostgreSQL finds out at the end that another transaction came between.
#[tokio::test]
async fn a_change_that_meets_a_conflict_when_it_commits_is_run_again_and_happens_once() {
    let (undisturbed, stage) = (Stage::new(Engine::Postgres).await, Stage::new(Engine::Postgres).await);
    for operation in operations().iter().filter(|operation| operation.takes_key()) {
        let effect = effect_of(&undisturbed, operation).await;
        let request = Request::new(&stage, operation).await;
        let before = stage.app.contents().await;
        let Struck { answer, statements, .. } = request.send_while(effect.statements, Fault::Conflict).await;
        assert_eq!(answer.status, effect.status, "{}: {}", operation.id, answer.json);
        assert_eq!(commits(&statements), 2, "{}", operation.id);
        assert_eq!(growth(&before, &stage.app.contents().await), effect.growth, "{}", operation.id);
    }
    stage.app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_read_says_that_the_database_does_not_answer(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    // Readiness has its own way of saying it.
    let is_tried = |operation: &&Operation| operation.method == Method::GET && operation.id != "view_readiness";
    let stage = &Stage::new(engine).await;
    let mut tried = 0;
    for operation in operations().iter().filter(is_tried) {
        let request = Request::new(stage, operation).await;
        for nth in 1.. {
            let struck = request.send_while(nth, Fault::Lost).await;
            if struck.statement.is_none() {
                assert!(is_done(struck.answer.status), "{}: {}", operation.id, struck.answer.json);
                break;
            }
            request.assert_problem(&struck);
            tried += 1;
        }
    }
    println!("{engine:?}: {tried} statements failed");
}

/// Sign-in and what belongs to it: their answers are not kept, so whoever got none begins anew.
#[rstest]
#[tokio::test]
async fn a_change_without_a_key_that_failed_does_not_stand_in_the_way_of_the_next(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let is_tried = |operation: &&Operation| operation.method != Method::GET && !operation.takes_key();
    let stage = &Stage::new(engine).await;
    let mut tried = 0;
    for operation in operations().iter().filter(is_tried) {
        for nth in 1.. {
            let request = Request::new(stage, operation).await;
            let struck = request.send_while(nth, Fault::Lost).await;
            if struck.statement.is_none() {
                assert!(is_done(struck.answer.status), "{}: {}", operation.id, struck.answer.json);
                break;
            }
            request.assert_problem(&struck);
            stage.app.verify().await;
            let next = Request::new(stage, operation).await.send().await;
            assert!(is_done(next.status), "{} after {:?}: {}", operation.id, struck.statement, next.json);
            tried += 1;
        }
    }
    println!("{engine:?}: {tried} statements failed");
}
