//! Services of the catalogue, made through the front door.

use serde_json::{Value, json};

use super::{app::TestApp, client::Answer};

/// The English title of every service made here.
pub const DESCRIBED_AS: &str = "A test";

/// What people read of it.
pub fn description() -> Value {
    json!({
        "title_fa": "آزمون", "title_en": DESCRIBED_AS, "summary_fa": "برای آزمون", "summary_en": "For a test",
        "legal_basis_fa": "ماده ۴۱", "legal_basis_en": "Article 41",
        "papers": [{ "title_fa": "قبض سپرده", "title_en": "The deposit receipt" }],
        "answering": {
            "responsible_fa": "کارشناس", "responsible_en": "Clerk", "accountable_fa": "رئیس", "accountable_en": "Head",
            "consulted_fa": "ذی‌حساب", "consulted_en": "Controller", "informed_fa": "متقاضی", "informed_en": "Applicant",
        },
        "menu_order": 500,
    })
}

/// A form that asks for the number of a letter.
pub fn definition() -> Value {
    json!({ "pages": [{ "title_fa": "نامه", "title_en": "The letter", "fields": [{
        "name": "letter_number", "label_fa": "شماره نامه", "label_en": "Letter number", "is_required": true,
        "answer": { "text": { "min_length": 1, "max_length": 50, "is_multiline": false } },
    }] }] })
}

impl TestApp {
    /// A service without a form.
    pub async fn service(&self, code: &str) -> Answer {
        let body = json!({ "code": code, "description": description() });
        self.by("office.head").post("/v1/services", body).await.expect(201)
    }

    /// The same with a draft, in the version that was seen.
    pub async fn with_draft(&self, service: &Answer, definition: Value) -> Answer {
        let path = format!("/v1/services/{}/draft", service.id());
        self.by("office.head").change(&path, service.etag(), json!({ "definition": definition })).await.expect(200)
    }

    /// The same with its draft published.
    pub async fn with_form(&self, drafted: &Answer) -> Answer {
        let path = format!("/v1/services/{}/publication", drafted.id());
        self.by("office.head").change(&path, drafted.etag(), json!({})).await.expect(200)
    }

    /// A service that is offered.
    pub async fn offered(&self, code: &str) -> Answer {
        let service = self.service(code).await;
        let drafted = self.with_draft(&service, definition()).await;
        self.with_form(&drafted).await
    }
}
