use serde_json::{Value, json};

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::client::Answer;

pub const CASES: &[Case] = &[
    Case::new("register_unit", Of::Office, "head2", |stage| Box::pin(async { Valid::default().json(stage.unit()) })),
    Case::new("list_units", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let (parent, unit) = (stage.registered_unit().await, stage.unit());
            let child = stage.app.by("head").post("/v1/units", with(unit, "parent_id", json!(parent.id()))).await;
            Valid::default().query("parent_id", parent.id()).shows(Shows::Item(child.expect(201).id()))
        })
    }),
    Case::new("view_unit", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.registered_unit().await.id()) })
    }),
    Case::new("change_unit", Of::Office, "head2", |stage| {
        Box::pin(async {
            let unit = stage.registered_unit().await;
            let head = stage.app.world().users["office.head"];
            let body =
                json!({ "title_fa": "اداره تازه", "title_en": "New office", "parent_id": null, "head_id": head });
            Valid::at(unit.id()).version(unit.etag()).json(body)
        })
    }),
    Case::new("close_unit", Of::Office, "head2", |stage| {
        Box::pin(async {
            let unit = stage.registered_unit().await;
            Valid::at(unit.id()).version(unit.etag()).json(json!({ "reason": "ادغام" }))
        })
    }),
    Case::new("add_unit_member", Of::Office, "head2", |stage| {
        Box::pin(async {
            let unit = stage.registered_unit().await;
            Valid::at(unit.id()).version(unit.etag()).json(json!({ "user_id": stage.app.world().users["clerk"] }))
        })
    }),
    Case::new("remove_unit_member", Of::Office, "head2", |stage| {
        Box::pin(async {
            let unit = stage.registered_unit().await;
            let member = json!({ "user_id": stage.app.world().users["clerk"] });
            let path = format!("/v1/units/{}/members", unit.id());
            let unit = stage.app.by("head").change(&path, unit.etag(), member.clone()).await.expect(200);
            Valid::at(unit.id()).version(unit.etag()).json(member)
        })
    }),
];

fn with(mut body: Value, member: &str, value: Value) -> Value {
    body[member] = value;
    body
}

impl Stage {
    /// A unit at the top, led by the head of the treasury office. Whoever is told to lead or to join works in the treasury,
    /// and the example of a documentation names a controller of an agency: see `known`.
    fn unit(&self) -> Value {
        let head = self.app.world().users["office.head"];
        json!({
            "code": format!("U{}", self.fresh()), "title_fa": "اداره خزانه", "title_en": "Treasury office",
            "parent_id": null, "head_id": head,
        })
    }

    pub(super) async fn registered_unit(&self) -> Answer {
        self.app.by("head").post("/v1/units", self.unit()).await.expect(201)
    }
}
