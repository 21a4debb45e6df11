//! Complaints on their way: filed without an account, handled by complaint officers, appealed by their complainants.

use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    app::TestApp,
    cases::{fresh_address, from},
    client::{Answer, Caller},
};

/// What nobody but the named readers may see of a complaint.
pub const SECRET: &str = "راز-شاکی";

/// A complaint that was filed, with what its complainant was given.
#[derive(Clone, Debug)]
pub struct Complained {
    pub id: Uuid,
    pub reference: String,
    pub pin: String,
    pub answer: Answer,
}

impl Complained {
    pub fn path(&self) -> String {
        format!("/v1/complaints/{}", self.id)
    }

    /// What its complainant types.
    pub fn typed(&self) -> Value {
        json!({ "reference": self.reference, "pin": self.pin })
    }
}

/// A valid complaint.
pub fn complaint() -> Value {
    json!({
        "about": "delay", "text": format!("دو ماه است که پاسخی نیامده است. {SECRET}"),
        "applicant": { "name": format!("مریم {SECRET}"), "mobile": "09121234567" },
    })
}

/// The same about this unit.
pub fn complaint_about(unit: &str) -> Value {
    let mut body = complaint();
    body["unit"] = json!(unit);
    body
}

/// A decision that upholds it.
pub fn upheld() -> Value {
    json!({ "outcome": "upheld", "reasons": format!("تأخیر پذیرفته نیست. {SECRET}") })
}

impl TestApp {
    /// Files this, from an address of its own.
    pub async fn complain(&self, body: &Value) -> Answer {
        self.complain_with(body, &fresh_address(), &Uuid::now_v7().to_string()).await
    }

    /// Files this from an address, with a key.
    pub async fn complain_with(&self, body: &Value, address: &str, key: &str) -> Answer {
        let stranger = self.stranger();
        let request = stranger.request(Method::POST, "/v1/complaints").header("Idempotency-Key", key).json(body);
        stranger.send(from(request, address)).await
    }

    /// A complaint that was filed, with its id, which the staff finds by its reference.
    pub async fn complained(&self, body: &Value) -> Complained {
        let answer = self.complain(body).await.expect(201);
        let of = |member: &str| answer.json[member].as_str().unwrap().to_owned();
        let (reference, pin) = (of("reference"), of("pin"));
        let list = self.by("auditor").get(&format!("/v1/complaints?reference={reference}")).await.expect(200).json;
        let id = list["items"][0]["id"].as_str().unwrap().parse().unwrap();
        Complained { id, reference, pin, answer }
    }

    /// The complainant, who has looked it up.
    pub async fn complainant(&self, of: &Complained) -> Caller {
        let found = self.look_up(&of.typed()).await.expect(200);
        self.with_token(found.json["tracking_token"].as_str().unwrap().to_owned())
    }

    /// Makes a step of the staff.
    pub async fn handle(&self, by: &str, of: &Complained, verb: &str, body: Value) -> Answer {
        self.by(by).change_latest(&of.path(), verb, body).await
    }

    /// Brings a filed complaint to a state, in the hands of this officer; an appeal is taken by nobody yet.
    pub async fn bring_complaint(&self, of: &Complained, officer: &str, state: &str) {
        let rating = json!({ "rating": 2, "comment": format!("به اصل شکایت پرداخته نشد. {SECRET}") });
        let remedy = json!({ "text": format!("پرداخت می‌شود. {SECRET}"), "due_on": "2025-09-01" });
        let steps = [
            ("acknowledged", "acknowledgement", json!({})),
            ("investigating", "investigation", json!({})),
            ("decided", "decision", upheld()),
            ("remedy_ordered", "remedy", remedy),
            ("remedy_done", "remedy/completion", json!({ "text": format!("واریز شد. {SECRET}") })),
        ];
        if state == "registered" {
            return;
        }
        for (reached, verb, body) in steps {
            if state == "waiting_for_complainant" && reached == "decided" {
                let question = json!({ "question": format!("کدام روز آمدید؟ {SECRET}") });
                self.handle(officer, of, "question", question).await.expect(200);
                return;
            }
            let seen = self.handle(officer, of, verb, body).await.expect(200).json;
            assert_eq!(seen["state"], reached);
            if state == "appealed" && reached == "decided" {
                let complainant = self.complainant(of).await;
                complainant.post("/v1/tracked-case/rating", rating).await.expect(200);
                return;
            }
            if state == reached {
                return;
            }
        }
        panic!("no way leads to {state}");
    }

    /// A complaint in a state, in the hands of `complaints`.
    pub async fn complaint_in(&self, state: &str) -> Complained {
        let complained = self.complained(&complaint()).await;
        self.bring_complaint(&complained, "complaints", state).await;
        complained
    }

    /// A complaint whose complainant has replied with a letter, and the letter's id.
    pub async fn complaint_with_file(&self) -> (Complained, String) {
        let complained = self.complaint_in("waiting_for_complainant").await;
        let uploads = [self.uploaded().await];
        let part = uploads[0]["upload_id"].as_str().unwrap().to_owned();
        let reply = json!({ "text": format!("نامه پیوست است. {SECRET}"), "uploads": uploads });
        self.complainant(&complained).await.post("/v1/tracked-case/reply", reply).await.expect(200);
        (complained, part)
    }

    /// Where a complaint stands.
    pub async fn stands(&self, of: &Complained) -> String {
        let auditor = self.sign_in("auditor", super::world::PASSWORD).await;
        auditor.get(&of.path()).await.expect(200).json["state"].as_str().unwrap().to_owned()
    }

    /// A literal of this id in the SQL of the database.
    pub fn sql_id(&self, id: Uuid) -> String {
        match self.database.engine() {
            super::database::Engine::Postgres => format!("'{id}'"),
            super::database::Engine::Sqlite => format!("x'{}'", id.simple()),
        }
    }
}
