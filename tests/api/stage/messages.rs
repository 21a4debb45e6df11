use serde_json::json;
use uuid::Uuid;

use super::{Case, Of, Shows, Valid};
use crate::support::cases::fresh_address;

pub const CASES: &[Case] = &[
    Case::new("list_messages", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let filed = stage.app.filed().await;
            stage.app.relayed().await;
            let path = format!("/v1/messages?reference={}", filed.reference);
            let list = stage.app.by("auditor").get(&path).await.expect(200).json;
            let id: Uuid = list["items"][0]["id"].as_str().unwrap().parse().unwrap();
            Valid::default().query("reference", &filed.reference).shows(Shows::Item(id))
        })
    }),
    Case::new("recover_secret", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            let filed = stage.app.filed().await;
            let headers = vec![("X-Forwarded-For", fresh_address())];
            let body = json!({ "reference": filed.reference, "contact": "09121234567" });
            Valid { headers, ..Valid::default() }.json(body)
        })
    }),
];
