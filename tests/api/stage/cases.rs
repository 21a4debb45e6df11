use serde_json::json;

use uuid::Uuid;

use super::{APPLICANT, Body, Case, Of, Shows, Stage, Valid};
use crate::support::{
    cases::{GENERAL, fresh_address},
    documents::LETTER,
};

pub const CASES: &[Case] = &[
    Case::new("look_up_case", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            let filed = stage.app.filed().await;
            let headers = vec![("X-Forwarded-For", fresh_address())];
            Valid { headers, ..Valid::default() }.json(filed.typed())
        })
    }),
    Case::new("view_receipt", Of::Applicant, APPLICANT, |stage| Box::pin(async { stage.tracked("registered").await })),
    Case::new("verify_receipt", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            let receipt = stage.app.filed().await.answer.json["receipt"].clone();
            let headers = vec![("X-Forwarded-For", fresh_address())];
            Valid { headers, ..Valid::default() }.json(json!({ "receipt": receipt }))
        })
    }),
    Case::new("view_receipt_keys", Of::Everybody, "auditor", |_| Box::pin(async { Valid::default() })),
    Case::new("upload_file", Of::Everybody, "auditor", |_| {
        Box::pin(async {
            let headers = vec![("X-Forwarded-For", fresh_address())];
            let body = Body::File("application/pdf", LETTER.to_vec());
            Valid { headers, body, ..Valid::default() }.query("file_name", "letter.pdf")
        })
    }),
    Case::new("view_tracked_case", Of::Applicant, APPLICANT, |stage| {
        Box::pin(async { stage.tracked("registered").await })
    }),
    Case::new("get_tracked_document", Of::Applicant, APPLICANT, |stage| {
        Box::pin(async {
            stage.app.offer(GENERAL).await;
            let body = stage.app.request_with_file().await;
            let filed = stage.app.file(&body).await.expect(201);
            let part = body["uploads"][0]["upload_id"].as_str().unwrap().to_owned();
            let filed = stage.app.known(filed).await;
            Valid { token: stage.app.applicant(&filed).await.token, part, ..Valid::default() }
        })
    }),
    Case::new("reply_in_case", Of::Applicant, APPLICANT, |stage| {
        Box::pin(async {
            let uploads = [stage.app.uploaded().await];
            let reply = json!({ "text": "شماره قبض ۱۲ است.", "uploads": uploads });
            stage.tracked("waiting_for_applicant").await.json(reply)
        })
    }),
    Case::new("withdraw_case", Of::Applicant, APPLICANT, |stage| {
        Box::pin(async { stage.tracked("registered").await.json(json!({ "reason": "حل شد." })) })
    }),
    Case::new("reopen_case", Of::Applicant, APPLICANT, |stage| {
        Box::pin(async { stage.tracked("answered").await.json(json!({ "reason": "مبلغ نمی‌خواند." })) })
    }),
    Case::new("rate_case", Of::Applicant, APPLICANT, |stage| {
        Box::pin(async { stage.tracked("answered").await.json(json!({ "rating": 4, "comment": "روشن بود." })) })
    }),
    Case::new("place_service", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let unit = stage.app.desk().await;
            Valid::at(stage.general_service().await).json(json!({ "unit_id": unit, "service_level_id": null }))
        })
    }),
    Case::new("list_service_placements", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let service = stage.general_service().await;
            let body = json!({ "unit_id": stage.app.desk().await });
            stage.app.by("head").post(&format!("/v1/services/{service}/placement"), body).await.expect(200);
            Valid::default().shows(Shows::Item(service))
        })
    }),
];

impl Stage {
    /// The service of which most tests ask something.
    async fn general_service(&self) -> Uuid {
        self.app.offer(GENERAL).await;
        let list = self.app.by("auditor").get("/v1/services?limit=200").await.expect(200).json;
        let service = list["items"].as_array().unwrap().iter().find(|service| service["code"] == GENERAL);
        service.unwrap()["id"].as_str().unwrap().parse().unwrap()
    }

    /// The applicant's request for a case in a state.
    async fn tracked(&self, state: &str) -> Valid {
        let filed = self.app.request_in(state).await;
        Valid { token: self.app.applicant(&filed).await.token, ..Valid::default() }
    }
}
