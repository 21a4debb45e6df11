use serde_json::json;

use super::{Body, Case, Of, Shows, Stage, Valid};
use crate::support::app::receipt_number;

pub const CASES: &[Case] = &[
    Case::new("declare_deposit", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async { Valid::default().json(stage.app.declaration(&stage.app.world().north, 1_000)) })
    }),
    Case::new("preview_deposit_list", Of::Agency, "north.clerk2", |stage| Box::pin(async { stage.list() })),
    Case::new("declare_deposit_list", Of::Agency, "north.clerk2", |stage| Box::pin(async { stage.list() })),
    Case::new("get_deposit_list_template", Of::Office, "north.clerk2", |_| Box::pin(async { Valid::default() })),
    Case::new("list_deposits", Of::Agency, "north.controller", |stage| {
        Box::pin(async {
            let deposit = stage.app.declared("north", 1_000).await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(deposit.id()))
        })
    }),
    Case::new("total_deposits", Of::Agency, "north.controller", |stage| {
        Box::pin(async {
            stage.app.declared("north", 1_000).await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Something("/count"))
        })
    }),
    Case::new("view_deposit", Of::Agency, "north.controller", |stage| {
        Box::pin(async { Valid::at(stage.app.declared("north", 1_000).await.id()) })
    }),
    Case::new("correct_deposit", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.app.declared("north", 1_000).await;
            Valid::at(deposit.id()).version(deposit.etag()).json(json!({ "amount": "900", "reason": "اشتباه" }))
        })
    }),
    Case::new("view_deposit_timeline", Of::Agency, "north.controller", |stage| {
        Box::pin(async { Valid::at(stage.app.declared("north", 1_000).await.id()) })
    }),
    Case::new("dispute_deposit", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.app.received(1_000).await;
            stage.deposit(deposit).await.json(json!({ "reason": "مبلغ" }))
        })
    }),
    Case::new("settle_dispute", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.app.received(1_000).await;
            let path = format!("/v1/deposits/{deposit}");
            stage.app.by("clerk").change_latest(&path, "dispute", json!({ "reason": "مبلغ" })).await.expect(200);
            stage.deposit(deposit).await.json(json!({ "note": "درست بود" }))
        })
    }),
    Case::new("cancel_deposit", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.app.declared("north", 1_000).await;
            Valid::at(deposit.id()).version(deposit.etag()).json(json!({ "reason": "اشتباه" }))
        })
    }),
];

impl Stage {
    /// A deposit in its present version.
    async fn deposit(&self, id: uuid::Uuid) -> Valid {
        let seen = self.app.by("auditor").get(&format!("/v1/deposits/{id}")).await.expect(200);
        Valid::at(id).version(seen.etag())
    }

    /// A list of one deposit of the north.
    fn list(&self) -> Valid {
        let file = format!(
            "kind,receipt_number,receipt_on,amount,depositor_identifier,depositor_name,subject\n\
             bid_bond,{},1404/05/12,1000,1360123458,مریم رضایی,مناقصه\n",
            receipt_number()
        );
        Valid { body: Body::Csv(file), ..Valid::default() }.query("agency_id", self.north())
    }
}
