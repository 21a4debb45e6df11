use serde_json::json;

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{
    given::{CsvLine, credit, statement},
    resolved::{Proposed, identification},
};

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
    Case::new("view_suspense_ageing", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            stage.app.suspended(4_000).await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Something("/ages"))
        })
    }),
    Case::new("propose_identification", Of::Agency, "clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.app.declared("north", 4_000).await.id();
            let item = stage.app.suspended(4_000).await;
            Valid::default().json(identification(&[item], &[deposit]))
        })
    }),
    Case::new("propose_payer_return", Of::Agency, "clerk2", |stage| {
        Box::pin(async {
            let item = stage.app.suspended(4_000).await;
            Valid::default().json(json!({
                "suspense_item_id": item, "payee_sheba": "IR780100004001000001234567", "payee_name": "شرکت البرز",
                "note": "واریز اشتباه",
            }))
        })
    }),
    Case::new("propose_bank_reversal", Of::Agency, "office.head2", |stage| {
        Box::pin(async {
            let deposit = stage.app.received(4_000).await;
            let debit = CsvLine { reference: stage.fresh().to_string(), debit: 4_000, ..credit("", 0) };
            let file = statement(stage.app.world().north.sheba, stage.fresh().into(), &[debit]);
            let imported = stage.app.import("reconciler", file).await.expect(201);
            let lines = crate::statements::lines_of(&stage.app, imported.id()).await;
            let item = &lines[0]["suspense_item_id"];
            Valid::default().json(json!({ "suspense_item_id": item, "deposit_id": deposit, "note": "نامهٔ بانک" }))
        })
    }),
    Case::new("list_resolutions", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let proposed = stage.app.proposed(4_000).await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(proposed.resolution))
        })
    }),
    Case::new("view_resolution", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.proposed(4_000).await.resolution) })
    }),
    Case::new("approve_resolution", Of::Agency, "reconciler2", |stage| {
        Box::pin(async {
            let proposed = stage.app.proposed(4_000).await;
            stage.resolution(proposed).await.json(json!({ "note": "فیش دیده شد" }))
        })
    }),
    Case::new("reject_resolution", Of::Agency, "reconciler2", |stage| {
        Box::pin(async {
            let proposed = stage.app.proposed(4_000).await;
            stage.resolution(proposed).await.json(json!({ "reason": "نام یکی نیست" }))
        })
    }),
    // Only whoever proposed may.
    Case::new("withdraw_resolution", Of::Agency, "reconciler2", |stage| {
        Box::pin(async {
            let deposit = stage.app.declared("north", 4_000).await.id();
            let item = stage.app.suspended(4_000).await;
            let resolution = stage.app.identify("reconciler2", &[item], &[deposit]).await.expect(201).id();
            stage.resolution(Proposed { item, deposit, resolution }).await.json(json!({ "note": "فیش دیده شد" }))
        })
    }),
];

impl Stage {
    /// The resolution in its present version.
    async fn resolution(&self, proposed: Proposed) -> Valid {
        let seen = self.app.by("auditor").get(&proposed.path()).await.expect(200);
        Valid::at(proposed.resolution).version(seen.etag())
    }
}
