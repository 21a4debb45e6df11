use serde_json::json;

use super::{Case, Of, Shows, Valid};

pub const CASES: &[Case] = &[
    Case::new("declare_deposit", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async { Valid::default().json(stage.app.declaration(&stage.app.world().north, 1_000)) })
    }),
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
    Case::new("cancel_deposit", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.app.declared("north", 1_000).await;
            Valid::at(deposit.id()).version(deposit.etag()).json(json!({ "reason": "اشتباه" }))
        })
    }),
];
