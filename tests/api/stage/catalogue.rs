use serde_json::json;

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{
    client::Answer,
    services::{DESCRIBED_AS, definition, description},
};

/// The code of the examples in the contract.
const EXAMPLE: &str = "deposit-balance";

pub const CASES: &[Case] = &[
    Case::new("list_e_services", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            stage.offered(EXAMPLE).await;
            Valid::default().shows(Shows::Something("/services"))
        })
    }),
    Case::new("view_e_service", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            stage.offered(EXAMPLE).await;
            Valid::at(EXAMPLE)
        })
    }),
    Case::new("view_e_service_promise", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            stage.offered(EXAMPLE).await;
            Valid::at(EXAMPLE)
        })
    }),
    Case::new("register_service", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            Valid::default().json(json!({ "code": format!("test-{}", stage.fresh()), "description": description() }))
        })
    }),
    Case::new("list_services", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.service().await.id())) })
    }),
    Case::new("view_service", Of::Office, "auditor", |stage| Box::pin(async { Valid::at(stage.service().await.id()) })),
    Case::new("change_service", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let service = stage.service().await;
            let mut changed = description();
            changed["title_en"] = json!(format!("{DESCRIBED_AS}, changed"));
            Valid::at(service.id()).version(service.etag()).json(json!({ "description": changed }))
        })
    }),
    Case::new("withdraw_service", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let service = stage.service().await;
            Valid::at(service.id()).version(service.etag()).json(json!({ "reason": "ادغام در خدمت دیگر" }))
        })
    }),
    Case::new("draft_form", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let service = stage.service().await;
            Valid::at(service.id()).version(service.etag()).json(json!({ "definition": definition() }))
        })
    }),
    Case::new("publish_form", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let drafted = stage.drafted().await;
            Valid::at(drafted.id()).version(drafted.etag()).json(json!({}))
        })
    }),
    Case::new("list_service_forms", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let drafted = stage.drafted().await;
            let form = drafted.json["draft"]["id"].as_str().unwrap().parse().unwrap();
            Valid::default().query("service_id", drafted.id()).shows(Shows::Item(form))
        })
    }),
    Case::new("view_service_form", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.drafted().await.json["draft"]["id"].as_str().unwrap()) })
    }),
    Case::new("try_service_form", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let form = stage.drafted().await.json["draft"]["id"].as_str().unwrap().to_owned();
            Valid::at(form).json(json!({ "answers": { "letter_number": "57/1" } }))
        })
    }),
];

impl Stage {
    async fn service(&self) -> Answer {
        self.app.service(&format!("test-{}", self.fresh())).await
    }

    async fn drafted(&self) -> Answer {
        let service = self.service().await;
        self.app.with_draft(&service, definition()).await
    }

    /// A service that is offered under a code; once on a stage.
    async fn offered(&self, code: &str) {
        if self.app.stranger().get(&format!("/v1/e-services/{code}")).await.status == 404 {
            self.app.offered(code).await;
        }
    }
}
