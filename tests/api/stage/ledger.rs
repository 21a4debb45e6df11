use serde_json::{Value, json};
use uuid::Uuid;

use super::{Case, Of, Shows, Stage, Valid};

pub const CASES: &[Case] = &[
    Case::new("open_fiscal_year", Of::Office, "head2", |stage| {
        Box::pin(async { Valid::default().json(json!({ "fiscal_year": stage.fresh_year() })) })
    }),
    Case::new("list_periods", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let id = stage.earliest_open_period().await;
            Valid::default().query("fiscal_year", 1404).shows(Shows::Item(id))
        })
    }),
    Case::new("view_period", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.earliest_open_period().await) })
    }),
    Case::new("close_period", Of::Office, "head2", |stage| {
        Box::pin(async {
            let id = stage.earliest_open_period().await;
            let period = stage.app.by("auditor").get(&format!("/v1/periods/{id}")).await.expect(200);
            Valid::at(id).version(period.etag()).json(json!({ "note": "مغایرت‌گیری شد" }))
        })
    }),
    Case::new("list_accounts", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let (deposit, account) = stage.of_received("accounts").await;
            Valid::default().query("subject_id", deposit).shows(Shows::Item(account))
        })
    }),
    Case::new("view_account", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.of_received("accounts").await.1) })
    }),
    Case::new("list_postings", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let (deposit, posting) = stage.of_received("postings").await;
            Valid::default().query("subject_id", deposit).shows(Shows::Item(posting))
        })
    }),
    Case::new("view_posting", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.of_received("postings").await.1) })
    }),
    Case::new("view_trial_balance", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            stage.app.received(3_000).await;
            Valid::default().query("fiscal_year", 1404).shows(Shows::Something("/lines"))
        })
    }),
];

impl Stage {
    /// A received deposit of the north, and what the ledger has about it in one of its lists.
    async fn of_received(&self, list: &str) -> (Uuid, Uuid) {
        let deposit = self.app.received(2_000).await;
        let found = self.app.by("auditor").get(&format!("/v1/{list}?subject_id={deposit}")).await.expect(200);
        let [one] = &found.json["items"].as_array().unwrap()[..] else { panic!("{}", found.json) };
        (deposit, id(one))
    }

    async fn earliest_open_period(&self) -> Uuid {
        let periods = self.app.by("auditor").get("/v1/periods?fiscal_year=1404&sort=oldest").await.expect(200);
        let periods = periods.json["items"].as_array().unwrap();
        id(periods.iter().find(|period| period["state"] == "open").unwrap())
    }
}

fn id(thing: &Value) -> Uuid {
    thing["id"].as_str().unwrap().parse().unwrap()
}
