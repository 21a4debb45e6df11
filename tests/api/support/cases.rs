//! Requests on their way: filed without an account, worked on by the treasury's staff, followed by their applicants.

use std::sync::atomic::{AtomicU32, Ordering};

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    app::TestApp,
    client::{Answer, Caller},
    documents::LETTER,
};

/// The services that come with the product, as their files have them.
pub const SHIPPED: [(&str, &str); 6] = [
    ("beneficiary-correction", include_str!("../../../api/src/catalogue/shipped/beneficiary-correction.json")),
    ("certificate", include_str!("../../../api/src/catalogue/shipped/certificate.json")),
    ("deposit-balance", include_str!("../../../api/src/catalogue/shipped/deposit-balance.json")),
    ("general-request", include_str!("../../../api/src/catalogue/shipped/general-request.json")),
    ("refund-follow-up", include_str!("../../../api/src/catalogue/shipped/refund-follow-up.json")),
    ("salary-payment", include_str!("../../../api/src/catalogue/shipped/salary-payment.json")),
];

/// The service of which most tests ask something.
pub const GENERAL: &str = "general-request";

/// A request that was filed, with what its applicant was given.
#[derive(Clone, Debug)]
pub struct Filed {
    pub id: Uuid,
    pub reference: String,
    pub pin: String,
    pub token: String,
    pub answer: Answer,
}

impl Filed {
    pub fn path(&self) -> String {
        format!("/v1/requests/{}", self.id)
    }

    /// What its applicant types.
    pub fn typed(&self) -> Value {
        json!({ "reference": self.reference, "pin": self.pin })
    }
}

/// A valid request for [`GENERAL`].
pub fn request() -> Value {
    json!({
        "service": GENERAL, "form_number": 1, "subject": "مانده سپرده مناقصه ۱۴۰۴-۱۲",
        "applicant": {
            "name": "مريم رضايي", "kind": "natural", "identifier": "۱۳۶۰۱۲۳۴۵۸", "mobile": "۰۹۱۲۱۲۳۴۵۶۷",
        },
        "answers": { "subject": "مانده سپرده", "request": "مانده سپرده مناقصه را اعلام فرمایید." },
    })
}

/// An address from which nobody has asked yet.
pub fn fresh_address() -> String {
    static LAST: AtomicU32 = AtomicU32::new(1);
    let [_, b, c, d] = LAST.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    format!("10.{b}.{c}.{d}")
}

/// The same request, from this address.
pub fn from(request: RequestBuilder, address: &str) -> RequestBuilder {
    request.header("X-Forwarded-For", address)
}

impl TestApp {
    /// Offers a service that comes with the product, unless it is offered already.
    pub async fn offer(&self, code: &str) {
        if self.stranger().get(&format!("/v1/e-services/{code}")).await.status == 200 {
            return;
        }
        let (_, file) = SHIPPED.iter().find(|(shipped, _)| *shipped == code).unwrap();
        let file: Value = serde_json::from_str(file).unwrap();
        let head = self.by("office.head");
        let service = head.post("/v1/services", file["service"].clone()).await.expect(201);
        let path = format!("/v1/services/{}", service.id());
        head.change_latest(&path, "draft", json!({ "definition": file["form"] })).await.expect(200);
        head.change_latest(&path, "publication", json!({})).await.expect(200);
    }

    /// Files this, from an address of its own.
    pub async fn file(&self, body: &Value) -> Answer {
        self.file_with(body, &fresh_address(), &Uuid::now_v7().to_string()).await
    }

    /// Files this from an address, with a key.
    pub async fn file_with(&self, body: &Value, address: &str, key: &str) -> Answer {
        file(&self.stranger(), body, address, key).await
    }

    /// A request that was filed by its applicant.
    pub async fn filed(&self) -> Filed {
        self.offer(GENERAL).await;
        let answer = self.file(&request()).await.expect(201);
        self.known(answer).await
    }

    /// The same with its id, which the staff finds by its reference.
    pub async fn known(&self, answer: Answer) -> Filed {
        let of = |member: &str| answer.json[member].as_str().unwrap().to_owned();
        let (reference, pin, token) = (of("reference"), of("pin"), of("token"));
        let list = self.by("auditor").get(&format!("/v1/requests?reference={reference}")).await.expect(200).json;
        let id = list["items"][0]["id"].as_str().unwrap().parse().unwrap();
        Filed { id, reference, pin, token, answer }
    }

    /// Looks a case up, from an address of its own.
    pub async fn look_up(&self, body: &Value) -> Answer {
        look_up(&self.stranger(), body, &fresh_address()).await
    }

    /// The applicant of a request, who has looked it up.
    pub async fn applicant(&self, filed: &Filed) -> Caller {
        let found = self.look_up(&filed.typed()).await.expect(200);
        self.with_token(found.json["tracking_token"].as_str().unwrap().to_owned())
    }

    /// The applicant of some request.
    pub async fn some_applicant(&self) -> Caller {
        self.applicant(&self.filed().await).await
    }

    /// Makes a step of the staff.
    pub async fn work(&self, by: &str, filed: &Filed, verb: &str, body: Value) -> Answer {
        self.by(by).change_latest(&filed.path(), verb, body).await
    }

    /// A unit to which requests are given.
    pub async fn desk(&self) -> Uuid {
        let code = format!("D{}", Uuid::now_v7().simple()).chars().take(3).collect::<String>();
        let code = format!("{code}{}", fresh_address().replace('.', ""));
        self.unit(&code, None, Some("office.head")).await.id()
    }

    /// Brings a filed request to a state, in the hands of the treasury's clerk `clerk`.
    pub async fn bring(&self, filed: &Filed, state: &str) {
        let clerk = self.world().users["clerk"];
        if state == "withdrawn" {
            self.applicant(filed).await.post("/v1/tracked-case/withdrawal", json!({})).await.expect(200);
            return;
        }
        if state == "rejected_invalid" {
            self.work("clerk", filed, "rejection", json!({ "reason": "موضوع در صلاحیت خزانه نیست." })).await.expect(200);
            return;
        }
        let answer = json!({ "outcome": "granted", "text": "مانده ۱۲٬۰۰۰٬۰۰۰ ریال است." });
        let steps = [
            ("triaged", "triage", json!({ "priority": "normal", "unit_id": self.desk().await })),
            ("assigned", "assignment", json!({ "assignee_id": clerk })),
            ("in_review", "review", json!({})),
            ("answered", "answer", answer),
            ("closed", "closing", json!({})),
        ];
        if state == "registered" {
            return;
        }
        for (reached, verb, body) in steps {
            if state == "waiting_for_applicant" && reached == "answered" {
                let question = json!({ "question": "لطفاً شماره قبض را بنویسید." });
                self.work("clerk", filed, "question", question).await.expect(200);
                return;
            }
            self.work("clerk", filed, verb, body).await.expect(200);
            if state == reached {
                return;
            }
        }
        panic!("no way leads to {state}");
    }

    /// A request in a state.
    pub async fn request_in(&self, state: &str) -> Filed {
        let filed = self.filed().await;
        self.bring(&filed, state).await;
        filed
    }

    /// The state of a request.
    pub async fn state_of(&self, filed: &Filed) -> String {
        self.by("auditor").get(&filed.path()).await.expect(200).json["state"].as_str().unwrap().to_owned()
    }
}

/// Files a request as anybody.
pub async fn file(caller: &Caller, body: &Value, address: &str, key: &str) -> Answer {
    let request = caller.request(Method::POST, "/v1/requests").header("Idempotency-Key", key).json(body);
    caller.send(from(request, address)).await
}

/// Looks a case up as anybody.
pub async fn look_up(caller: &Caller, body: &Value, address: &str) -> Answer {
    caller.send(from(caller.request(Method::POST, "/v1/tracking-lookups").json(body), address)).await
}

impl TestApp {
    /// A request that the north's clerk filed for an applicant.
    pub async fn filed_by_north(&self) -> Filed {
        self.offer(GENERAL).await;
        let body = json!({ "agency_id": self.world().north.id, "request": request() });
        let answer = self.by("north.clerk").post("/v1/staff-requests", body).await.expect(201);
        self.known(answer).await
    }
}

/// Uploads a file as anybody.
pub async fn upload(caller: &Caller, media_type: &str, bytes: impl Into<reqwest::Body>, address: &str) -> Answer {
    let request = caller.request(Method::POST, "/v1/uploads?file_name=letter").header("Content-Type", media_type);
    caller.send(from(request, address).body(bytes)).await
}

/// A file that was uploaded, as it is claimed.
pub fn claim(uploaded: &Answer) -> Value {
    json!({ "upload_id": uploaded.json["id"], "secret": uploaded.json["secret"] })
}

/// A valid request for [`GENERAL`] with these files.
pub fn request_with(claims: &[Value]) -> Value {
    let mut body = request();
    body["answers"]["documents"] = claims.iter().map(|claim| claim["upload_id"].clone()).collect();
    body["uploads"] = json!(claims);
    body
}

impl TestApp {
    /// A letter that was uploaded, as it is claimed.
    pub async fn uploaded(&self) -> Value {
        claim(&upload(&self.stranger(), "application/pdf", LETTER, &fresh_address()).await.expect(201))
    }

    /// A valid request for [`GENERAL`] with a letter.
    pub async fn request_with_file(&self) -> Value {
        request_with(&[self.uploaded().await])
    }
}
