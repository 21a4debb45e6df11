use serde_json::{Value, json};

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{client::Answer, given::sheba};

pub const CASES: &[Case] = &[
    Case::new("register_agency", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let code = format!("77{:06}", stage.fresh());
            Valid::default().json(json!({ "code": code, "name_fa": "اداره کل آزمون", "name_en": "Test Agency" }))
        })
    }),
    Case::new("list_agencies", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.north())) })
    }),
    Case::new("view_agency", Of::Agency, "auditor", |stage| Box::pin(async { Valid::at(stage.north()) })),
    Case::new("open_bank_account", Of::Agency, "office.head2", |stage| {
        Box::pin(async { Valid::default().json(stage.bank_account()) })
    }),
    Case::new("list_bank_accounts", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(stage.app.world().north.link_account))
        })
    }),
    Case::new("view_bank_account", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.world().north.link_account) })
    }),
    Case::new("appoint_signatory", Of::Agency, "office.head2", |stage| {
        Box::pin(async { Valid::default().json(stage.decree()) })
    }),
    Case::new("list_signatories", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let appointed = stage.appointed().await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(appointed.id()))
        })
    }),
    Case::new("view_signatory", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.appointed().await.id()) })
    }),
    Case::new("revoke_signatory", Of::Agency, "office.head2", |stage| {
        Box::pin(async {
            let appointed = stage.appointed().await;
            Valid::at(appointed.id()).version(appointed.etag()).json(json!({ "reason": "انتقال" }))
        })
    }),
];

impl Stage {
    /// A refund account of the north: a second link account would make its declarations ambiguous.
    fn bank_account(&self) -> Value {
        json!({
            "kind": "agency_refund", "agency_id": self.north(), "sheba": sheba(self.fresh()), "title": "حساب رد وجوه",
            "opening_letter_number": "57/1", "opened_on": "2025-03-25",
        })
    }

    fn decree(&self) -> Value {
        json!({
            "user_id": self.app.world().users["north.controller"], "agency_id": self.north(), "capacity": "controller",
            "decree_number": format!("12/{}", self.fresh()), "decree_on": "2025-03-20", "valid_from": "2025-03-21",
        })
    }

    async fn appointed(&self) -> Answer {
        self.app.by("office.head").post("/v1/signatories", self.decree()).await.expect(201)
    }
}
