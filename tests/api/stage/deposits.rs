use serde_json::{Value, json};

use super::{Body, Case, Of, Shows, Stage, Valid};
use crate::support::{app::receipt_number, client::Answer};

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
    Case::new("place_hold", Of::Agency, "north.controller", |stage| {
        Box::pin(async { Valid::at(stage.app.received(1_000).await).json(stage.order()) })
    }),
    Case::new("list_holds", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let hold = stage.held().await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(hold.id()))
        })
    }),
    Case::new("view_hold", Of::Agency, "auditor", |stage| Box::pin(async { Valid::at(stage.held().await.id()) })),
    Case::new("release_hold", Of::Office, "head2", |stage| {
        Box::pin(async {
            let hold = stage.held().await;
            Valid::at(hold.id()).version(hold.etag()).json(json!({ "reason": "رفع توقیف" }))
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

    fn order(&self) -> Value {
        json!({ "kind": "tax_order", "authority": "اداره امور مالیاتی", "order_number": "۷", "order_on": "2025-08-03" })
    }

    /// A hold on a received deposit of the north.
    async fn held(&self) -> Answer {
        let deposit = self.app.received(1_000).await;
        self.app.by("clerk").post(&format!("/v1/deposits/{deposit}/holds"), self.order()).await.expect(201)
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
