//! Clients whose notes outlive the server: each makes a key before it sends anything, and sends again what was
//! not answered.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};

use rand::RngExt;
use reqwest::Method;
use serde_json::Value;
use tokio::{
    sync::Notify,
    task::JoinHandle,
    time::{sleep, timeout},
};
use uuid::Uuid;

use super::{
    binary::Server,
    books::{Watcher, empty_outbox},
    support::{
        client::{Answer, Caller},
        database::TestDatabase,
    },
};

const PATIENCE: Duration = Duration::from_secs(30);

/// Something a client means to do.
#[derive(Clone)]
pub struct Intention {
    /// What people call it, each by another name.
    pub name: String,
    pub key: String,
    /// Who sends it: the place in the list of people. A key is one person's.
    pub by: usize,
    pub path: &'static str,
    pub body: Value,
    pub listens: Listens,
}

/// How a client hears the answer. What was written and not heard of is what keys are for, and a kill alone hardly ever
/// hits that moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listens {
    ToTheEnd,
    /// It hangs up after some milliseconds, whatever the server is doing.
    Briefly,
    /// The answer is lost on its way.
    InVain,
}

/// What the clients know.
#[derive(Default)]
pub struct Clients {
    count: usize,
    waiting: Mutex<VecDeque<Intention>>,
    /// Sent, and no answer came.
    unknown: Mutex<Vec<Intention>>,
    /// Name, and the id in the answer.
    acknowledged: Mutex<BTreeMap<String, Uuid>>,
    /// Names of what was refused, because somebody else had done it.
    beaten: Mutex<BTreeSet<String>>,
    /// The code of that refusal.
    beaten_with: Option<&'static str>,
    progress: Notify,
}

/// When the server is killed.
#[derive(Clone, Copy, Debug)]
pub enum Kill {
    /// As soon as it writes.
    AtFirstWrite,
    /// Some milliseconds after so many answers since it was started.
    AfterAnswers(usize),
}

/// An answer, as far as its sender cares.
enum Told {
    Done,
    /// Done before, and told again.
    Again,
    Beaten,
}

/// What had become of that which was not answered.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unknown {
    pub had_happened: usize,
    pub had_not: usize,
    /// Somebody else did it.
    pub beaten: usize,
}

impl Clients {
    /// So many clients that mean to do this, and expect to be refused with one code only.
    pub fn that_mean_to(
        count: usize,
        intentions: impl IntoIterator<Item = Intention>,
        beaten_with: Option<&'static str>,
    ) -> Arc<Self> {
        let waiting = Mutex::new(intentions.into_iter().collect());
        Arc::new(Self { count, waiting, beaten_with, ..Self::default() })
    }

    /// Does everything, while the server is killed, each time a new process, and once it is back sends again what was
    /// not answered. The last server.
    pub async fn write_through_kills(
        self: &Arc<Self>,
        database: &TestDatabase,
        people: &[&str],
        kills: &[Kill],
    ) -> (Server, Unknown) {
        empty_outbox(database).await;
        let watcher = Watcher::of(database).await;
        let mut server = Server::start(database.url()).await;
        let mut callers = Vec::new();
        for person in people {
            callers.push(server.sign_in(person).await);
        }
        let mut unknown = Unknown::default();
        for kill in kills {
            watcher.wait_until(false).await;
            let writing = self.start(&server, &callers);
            self.wait_for(*kill, &watcher).await;
            server.kill();
            futures_util::future::join_all(writing).await.into_iter().for_each(Result::unwrap);
            server = Server::start(database.url()).await;
            // The tokens were signed before the kill: nothing about a session is in a process.
            callers = callers.into_iter().map(|caller| server.caller(caller.token)).collect();
            self.settle(&callers, &mut unknown).await;
        }
        futures_util::future::join_all(self.start(&server, &callers)).await.into_iter().for_each(Result::unwrap);
        self.settle(&callers, &mut unknown).await;
        (server, unknown)
    }

    async fn wait_for(&self, kill: Kill, watcher: &Watcher) {
        let Kill::AfterAnswers(answers) = kill else { return watcher.wait_until(true).await };
        let enough = self.answers() + answers;
        let waiting = async {
            while self.answers() < enough {
                self.progress.notified().await;
            }
        };
        timeout(PATIENCE, waiting).await.expect("the clients have enough to do");
        sleep(Duration::from_millis(rand::rng().random_range(0..10))).await;
    }

    /// What was acknowledged: name and id.
    pub fn acknowledged(&self) -> BTreeMap<String, Uuid> {
        self.acknowledged.lock().unwrap().clone()
    }

    fn answers(&self) -> usize {
        self.acknowledged.lock().unwrap().len() + self.beaten.lock().unwrap().len()
    }

    fn start(self: &Arc<Self>, server: &Server, callers: &[Caller]) -> Vec<JoinHandle<()>> {
        let client = |_| {
            let clients = self.clone();
            let callers: Vec<Caller> = callers.iter().map(|caller| server.caller(caller.token.clone())).collect();
            tokio::spawn(async move { clients.write(&callers).await })
        };
        (0..self.count).map(client).collect()
    }

    /// One client: writes until there is nothing left or no answer comes.
    async fn write(&self, callers: &[Caller]) {
        loop {
            let next = self.waiting.lock().unwrap().pop_front();
            let Some(intention) = next else { break };
            let briefly = Duration::from_millis(rand::rng().random_range(1..40));
            let patience = if intention.listens == Listens::Briefly { briefly } else { PATIENCE };
            let answer = send(&callers[intention.by], &intention, patience).await;
            match (answer, intention.listens) {
                (Some(answer), Listens::ToTheEnd | Listens::Briefly) => drop(self.hear(&intention, &answer)),
                (Some(_), Listens::InVain) | (None, Listens::Briefly) => self.unknown.lock().unwrap().push(intention),
                (None, Listens::ToTheEnd | Listens::InVain) => {
                    self.unknown.lock().unwrap().push(intention);
                    break;
                }
            }
        }
        self.progress.notify_one();
    }

    /// Notes down what an answer says.
    fn hear(&self, intention: &Intention, answer: &Answer) -> Told {
        let code = self.beaten_with.filter(|code| answer.status == 409 && answer.json["code"] == *code);
        let told = if code.is_some() {
            assert!(self.beaten.lock().unwrap().insert(intention.name.clone()), "refused twice");
            Told::Beaten
        } else {
            assert_eq!(answer.status, 201, "{} {}", intention.name, answer.json);
            let before = self.acknowledged.lock().unwrap().insert(intention.name.clone(), answer.id());
            assert_eq!(before, None, "acknowledged twice");
            if answer.header("idempotent-replayed") == "true" { Told::Again } else { Told::Done }
        };
        self.progress.notify_one();
        told
    }

    /// Sends what is unknown again, each with its key.
    async fn settle(&self, callers: &[Caller], unknown: &mut Unknown) {
        let again = std::mem::take(&mut *self.unknown.lock().unwrap());
        for intention in again {
            let answer = send(&callers[intention.by], &intention, PATIENCE).await;
            match self.hear(&intention, &answer.expect("a server that was not killed answers")) {
                Told::Again => unknown.had_happened += 1,
                Told::Done => unknown.had_not += 1,
                Told::Beaten => unknown.beaten += 1,
            }
        }
    }
}

/// `None` when no answer came, or not all of it.
async fn send(caller: &Caller, intention: &Intention, patience: Duration) -> Option<Answer> {
    let request = caller.request(Method::POST, intention.path).header("Idempotency-Key", &intention.key);
    let answer = request.json(&intention.body).timeout(patience).send().await.ok()?;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let bytes = answer.bytes().await.ok()?.to_vec();
    let json = serde_json::from_slice(&bytes).unwrap();
    Some(Answer { status, headers, bytes, json })
}
