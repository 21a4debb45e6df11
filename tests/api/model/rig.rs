//! The product beside the model: every step is a request to the real router, and after every step the tables are
//! compared with what the model says.

use chrono::{DateTime, Duration, Utc};
use reqwest::{Method, RequestBuilder};
use uuid::Uuid;

use super::{
    Beginning,
    ask::{Asked, Body},
    people::{ALSO, DECREES},
    state::Model,
    steps::Step,
};
use crate::support::{
    app::{NOW, TestApp},
    client::{Answer, is_done},
    database::{Engine, Template},
    world::AgencyOfWorld,
};

/// Treasuries in which cases begin. Every case is played in a clone, so that it meets no other case's money.
pub struct Rig {
    engine: Engine,
    beginnings: Vec<(Beginning, Template, Names)>,
}

/// One case.
pub struct Case {
    pub app: TestApp,
    pub names: Names,
}

/// How things that the model calls by numbers are called outside.
#[derive(Clone, Default)]
pub struct Names {
    pub deposits: Vec<Deposit>,
    pub items: Vec<Uuid>,
    pub resolutions: Vec<Uuid>,
    /// Each with its bank reference.
    pub sweeps: Vec<(Uuid, String)>,
    /// Each with the SHA-256 of its content.
    pub lists: Vec<(Uuid, String)>,
    pub notices: Vec<(Uuid, String)>,
    pub refunds: Vec<(Uuid, String)>,
    pub holds: Vec<Uuid>,
    pub draws: Vec<Uuid>,
    /// Each with its number.
    pub orders: Vec<(Uuid, String)>,
    pub payments: Vec<(Uuid, String)>,
    pub remedies: Vec<Uuid>,
    last: Option<(Asked, Answer)>,
}

#[derive(Clone)]
pub struct Deposit {
    pub id: Uuid,
    pub receipt_number: String,
    pub payment_identifier: String,
    pub credit_number: Option<String>,
}

impl Rig {
    pub async fn new(engine: Engine) -> Self {
        let app = TestApp::new(engine).await;
        let north = app.world().north.id;
        for (username, role, of_agency) in ALSO {
            let sql = "INSERT INTO user_role (id, office_id, user_id, role, agency_id) VALUES ($1, $2, $3, $4, $5)";
            let agency: Option<Uuid> = of_agency.then_some(north);
            let user = app.world().users[username];
            let office = Uuid::from(app.state.office.id);
            app.write(sql, vec![Uuid::now_v7().into(), office.into(), user.into(), role.into(), agency.into()]).await;
        }
        for (username, capacity) in DECREES {
            app.appointed(username, capacity, Some(north)).await;
        }
        let nothing = app.stop().await.into_template().await;
        let mut rig = Self { engine, beginnings: vec![(Beginning::Nothing, nothing, Names::default())] };
        for beginning in [Beginning::Announced, Beginning::Paying] {
            let mut case = rig.begin(Beginning::Nothing).await;
            case.prepare(&beginning.steps()).await;
            let Case { app, names } = case;
            rig.beginnings.push((beginning, app.stop().await.into_template().await, names));
        }
        rig
    }

    pub async fn begin(&self, beginning: Beginning) -> Case {
        let (_, template, names) = self.beginnings.iter().find(|(one, _, _)| *one == beginning).unwrap();
        Case { app: TestApp::grown(self.engine, template).await, names: names.clone() }
    }
}

impl Case {
    pub fn north(&self) -> &'static AgencyOfWorld {
        &self.app.world().north
    }

    /// Does what the model has done, and is answered as the model says.
    pub async fn step(&mut self, model: &Model, step: &Step) {
        let said = model.said.unwrap();
        match step {
            Step::Expire => self.expire().await,
            Step::Again => self.again().await,
            _ => {
                let asked = self.asked(model, step);
                let answer = self.send(&asked).await;
                match said {
                    Ok(()) => assert!(is_done(answer.status), "{step:?}: {}", answer.json),
                    Err(code) => assert_eq!(answer.json["code"], code, "{step:?}: {}", answer.json),
                }
                if said.is_ok() {
                    self.learn(step, &asked, &answer);
                    self.names.last = Some((asked, answer));
                }
            }
        }
        self.compare(model, step).await;
    }

    /// How a case begins: nothing of it is refused.
    async fn prepare(&mut self, steps: &[Step]) {
        let mut model = Model::default();
        for step in steps {
            model.step(step);
            assert_eq!(model.said, Some(Ok(())), "{step:?}");
            self.step(&model, step).await;
        }
    }

    async fn send(&self, asked: &Asked) -> Answer {
        let caller = self.app.by(asked.by);
        let request: RequestBuilder = caller.request(Method::POST, &asked.path);
        // The model counts no versions: every one that a case can come to has been seen.
        let seen: Vec<String> = (1..=200).map(|version| format!("\"{version}.0\"")).collect();
        let request = request.header("Idempotency-Key", &asked.key).header("If-Match", seen.join(", "));
        caller
            .send(match &asked.body {
                Body::Json(body) => request.json(body),
                Body::File(media_type, bytes) => request.header("Content-Type", *media_type).body(bytes.clone()),
            })
            .await
    }

    /// The same bytes, and nothing else happens: that, the comparison shows.
    async fn again(&mut self) {
        let (asked, first) = self.names.last.as_ref().unwrap();
        let answer = self.send(asked).await;
        assert_eq!((answer.status, answer.header("idempotent-replayed")), (first.status, "true"));
        assert_eq!(answer.bytes, first.bytes);
    }

    /// A month passes for the work that expires requests; nobody is signed in that long, so the clock goes back.
    async fn expire(&self) {
        let now: DateTime<Utc> = NOW.parse().unwrap();
        self.app.clock.advance(Duration::days(31));
        amanat::cli::work::expire(&self.app.state).await.unwrap();
        self.app.clock.move_to(now);
    }

    /// Nothing that the ledger's verification would complain about.
    pub async fn end(self) {
        self.app.verify().await;
        self.app.stop().await;
    }
}
