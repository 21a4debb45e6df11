//! The product beside the model: every step is a request to the real router, and after every step the tables are
//! compared with what the model says.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use reqwest::{Method, RequestBuilder};
use serde_json::json;
use uuid::Uuid;

use super::{
    ask::{Asked, Body},
    people::{ALSO, DECREES},
    state::Model,
    steps::Step,
};
use crate::support::{
    app::{NOW, TestApp},
    client::{Answer, is_done},
    database::Engine,
    given::sheba,
};

/// A treasury in which one case after another is played, each by an agency of its own.
pub struct Rig {
    app: TestApp,
    cases: u32,
    agency: Uuid,
}

/// One case: what the model calls by numbers.
pub struct Case<'a> {
    pub app: &'a TestApp,
    pub agency: Uuid,
    pub link_account: Uuid,
    pub link_sheba: String,
    pub refund_account: Uuid,
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
    /// What the office's own accounts held when it began.
    pub base: BTreeMap<String, i64>,
    last: Option<(Asked, Answer)>,
}

/// How a deposit is called outside.
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
        Self { app, cases: 0, agency: north }
    }

    /// How many cases were played here.
    pub fn played(&self) -> u32 {
        self.cases
    }

    /// An agency that nobody has met, with the people of the one before.
    pub async fn begin(&mut self) -> Case<'_> {
        self.cases += 1;
        // A case that failed may have left it anywhere.
        self.app.clock.move_to(NOW.parse().unwrap());
        let number = self.cases;
        let app = &self.app;
        let office_head = app.by("office.head");
        let body = json!({ "code": format!("88{number:06}"), "name_fa": "اداره کل آزمون", "name_en": "Model" });
        let agency = office_head.post("/v1/agencies", body).await.expect(201).id();
        let open = async |kind: &str, sheba: &str| {
            let body = json!({ "kind": kind, "agency_id": agency, "sheba": sheba, "title": "حساب",
                "opening_letter_number": "1/1", "opened_on": "2025-03-25" });
            office_head.post("/v1/bank-accounts", body).await.expect(201).id()
        };
        let link_sheba = sheba(8_000_000 + 2 * number);
        let link_account = open("link", &link_sheba).await;
        let refund_account = open("agency_refund", &sheba(8_000_001 + 2 * number)).await;
        let sql = "UPDATE user_role SET agency_id = $1 WHERE agency_id = $2";
        app.write(sql, vec![agency.into(), self.agency.into()]).await;
        self.agency = agency;
        for (username, capacity) in DECREES {
            app.appointed(username, capacity, Some(agency)).await;
        }
        let mut case = Case {
            app,
            agency,
            link_account,
            link_sheba,
            refund_account,
            deposits: Vec::new(),
            items: Vec::new(),
            resolutions: Vec::new(),
            sweeps: Vec::new(),
            lists: Vec::new(),
            notices: Vec::new(),
            holds: Vec::new(),
            refunds: Vec::new(),
            base: BTreeMap::new(),
            last: None,
        };
        case.base = case.of_office().await;
        case
    }
}

impl Case<'_> {
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
                    self.last = Some((asked, answer));
                }
            }
        }
        self.compare(model, step).await;
    }

    /// The same without looking at the tables in between.
    pub async fn prepare(&mut self, steps: &[Step]) {
        let mut model = Model::default();
        for step in steps {
            model.step(step);
            let asked = self.asked(&model, step);
            let answer = self.send(&asked).await;
            assert!(is_done(answer.status), "{step:?}: {}", answer.json);
            self.learn(step, &asked, &answer);
            self.last = Some((asked, answer));
            if matches!(step, Step::Receive { .. } | Step::Sweep { .. }) {
                self.compare(&model, step).await;
            }
        }
        self.compare(&model, &Step::Expire).await;
    }

    async fn send(&self, asked: &Asked) -> Answer {
        let caller = self.app.by(asked.by);
        let request: RequestBuilder = caller.request(Method::POST, &asked.path);
        let request = request.header("Idempotency-Key", &asked.key).header("If-Match", "*");
        caller
            .send(match &asked.body {
                Body::Json(body) => request.json(body),
                Body::File(media_type, bytes) => request.header("Content-Type", *media_type).body(bytes.clone()),
            })
            .await
    }

    /// The same bytes, and nothing else happens: that, the comparison shows.
    async fn again(&mut self) {
        let (asked, first) = self.last.as_ref().unwrap();
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
    pub async fn end(&self) {
        self.app.verify().await;
    }
}
