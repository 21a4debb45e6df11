use serde_json::json;
use uuid::Uuid;

use super::{Case, Of, Shows, Stage, Valid};

pub const CASES: &[Case] = &[
    Case::new("list_suspense_items", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let item = stage.app.suspended(4_000).await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(item))
        })
    }),
    Case::new("view_suspense_item", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.suspended(4_000).await) })
    }),
    Case::new("propose_identification", Of::Agency, "clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.app.declared("north", 4_000).await.id();
            let item = stage.app.suspended(4_000).await;
            stage.suspense_item(item).await.json(json!({ "deposit_id": deposit, "note": "فیش دیده شد" }))
        })
    }),
    Case::new("approve_identification", Of::Agency, "reconciler2", |stage| {
        Box::pin(async {
            let (item, deposit) = stage.app.proposed(4_000).await;
            stage.suspense_item(item).await.json(json!({ "deposit_id": deposit }))
        })
    }),
    Case::new("reject_identification", Of::Agency, "reconciler2", |stage| {
        Box::pin(async {
            let (item, _) = stage.app.proposed(4_000).await;
            stage.suspense_item(item).await.json(json!({ "reason": "نام یکی نیست" }))
        })
    }),
];

impl Stage {
    /// The item in its present version.
    async fn suspense_item(&self, id: Uuid) -> Valid {
        let item = self.app.by("auditor").get(&format!("/v1/suspense-items/{id}")).await.expect(200);
        Valid::at(id).version(item.etag())
    }
}
