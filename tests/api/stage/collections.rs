use serde_json::{Value, json};
use uuid::Uuid;

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{
    app::receipt_number,
    collected::{arrived, remitted, swept_out},
    given::CsvLine,
};

pub const CASES: &[Case] = &[
    Case::new("list_sweeps", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let sweep = stage.swept().await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(sweep))
        })
    }),
    Case::new("view_sweep", Of::Agency, "auditor", |stage| Box::pin(async { Valid::at(stage.swept().await) })),
    Case::new("name_sweep", Of::Office, "clerk2", |stage| {
        Box::pin(async { Valid::default().json(json!({ "suspense_item_id": stage.unnamed_debit().await })) })
    }),
    Case::new("explain_sweep", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let (sweep, left_behind) = stage.unexplained().await;
            stage.latest("sweeps", sweep).await.json(json!({ "left_behind": left_behind }))
        })
    }),
    Case::new("name_arrival", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let body = json!({ "suspense_item_id": stage.unnamed_debit().await });
            let sweep = stage.app.by("clerk").post("/v1/sweeps", body).await.expect(201);
            let item = stage.app.import_concentration(&[arrived("", amount(&sweep.json), &receipt_number())]).await;
            let item = stage.item_of(item.expect(201).id()).await;
            stage.latest("sweeps", sweep.id()).await.json(json!({ "suspense_item_id": item }))
        })
    }),
    Case::new("list_remittances", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.remitted().await)) })
    }),
    Case::new("view_remittance", Of::Office, "auditor", |stage| Box::pin(async { Valid::at(stage.remitted().await) })),
    Case::new("prepare_itemised_list", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            stage.swept().await;
            Valid::default().json(json!({ "agency_id": stage.north(), "fiscal_year": 1404, "month": 5 }))
        })
    }),
    Case::new("list_itemised_lists", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let list = stage.app.listed().await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(list))
        })
    }),
    Case::new("view_itemised_list", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.listed().await) })
    }),
    Case::new("list_itemised_rows", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.listed().await).shows(Shows::Something("/items")) })
    }),
    Case::new("sign_itemised_list", Of::Agency, "north.controller", |stage| {
        Box::pin(async {
            let list = stage.app.listed().await;
            stage.to_sign("itemised-lists", list).await
        })
    }),
    Case::new("withdraw_itemised_list", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let list = stage.app.listed().await;
            stage.latest("itemised-lists", list).await.json(json!({ "reason": "یک قبض دو بار ثبت شده بود" }))
        })
    }),
    Case::new("prepare_collection_notice", Of::Office, "clerk2", |stage| {
        Box::pin(async { Valid::default().json(json!({ "itemised_list_id": stage.app.signed_list().await })) })
    }),
    Case::new("list_collection_notices", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let notice = stage.notice().await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(notice))
        })
    }),
    Case::new("view_collection_notice", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.notice().await) })
    }),
    Case::new("list_collection_notice_rows", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.notice().await).shows(Shows::Something("/items")) })
    }),
    Case::new("sign_collection_notice", Of::Office, "head2", |stage| {
        Box::pin(async {
            let notice = stage.notice().await;
            stage.to_sign("collection-notices", notice).await
        })
    }),
    Case::new("reject_collection_notice", Of::Office, "head2", |stage| {
        Box::pin(async {
            let notice = stage.notice().await;
            stage.latest("collection-notices", notice).await.json(json!({ "reason": "ناقص" }))
        })
    }),
];

fn amount(thing: &Value) -> u64 {
    thing["amount"].as_str().unwrap().parse().unwrap()
}

fn id(thing: &Value) -> Uuid {
    thing["id"].as_str().unwrap().parse().unwrap()
}

impl Stage {
    /// A sweep of the north that is explained and has arrived.
    async fn swept(&self) -> Uuid {
        let deposit = self.app.swept("north", &[1_000]).await[0];
        let deposit = self.app.by("auditor").get(&format!("/v1/deposits/{deposit}")).await.expect(200);
        deposit.json["sweep_id"].as_str().unwrap().parse().unwrap()
    }

    async fn notice(&self) -> Uuid {
        self.app.prepared_notice().await.rsplit('/').next().unwrap().parse().unwrap()
    }

    /// A debit of the south's link account that nobody knows. It is the south's, so that what it leaves behind does not
    /// stand in the way of the north's sweeps.
    async fn unnamed_debit(&self) -> Uuid {
        let debit = 5_000_000 + u64::from(self.fresh());
        let line = CsvLine { counterparty: String::new(), ..swept_out(debit, &receipt_number()) };
        self.item_of(self.app.import_link("south", &[line]).await.expect(201).id()).await
    }

    async fn item_of(&self, statement: Uuid) -> Uuid {
        let lines = self.app.by("auditor").get(&format!("/v1/statements/{statement}/lines")).await.expect(200);
        lines.json["items"][0]["suspense_item_id"].as_str().unwrap().parse().unwrap()
    }

    /// A sweep of the south that took one deposit, and everything that stayed behind.
    async fn unexplained(&self) -> (Uuid, Vec<Uuid>) {
        let amount = 700_000 + u64::from(self.fresh());
        let taken = self.app.paid("south", &[amount, 3]).await[0];
        let reference = receipt_number();
        self.app.import_link("south", &[swept_out(amount, &reference)]).await.expect(201);
        let auditor = self.app.by("auditor");
        let agency = self.app.world().south.id;
        let waiting = auditor.every(&format!("/v1/deposits?state=received&agency_id={agency}"), 200).await;
        let unknown = auditor.every(&format!("/v1/suspense-items?state=open&agency_id={agency}"), 200).await;
        let left = waiting.iter().chain(&unknown).map(id).filter(|id| *id != taken);
        (id(&self.app.sweep_of(&reference).await), left.collect())
    }

    async fn remitted(&self) -> Uuid {
        let reference = receipt_number();
        self.app.import_concentration(&[remitted(u64::from(self.fresh()), &reference)]).await.expect(201);
        let remittances = self.app.by("auditor").every("/v1/remittances", 200).await;
        id(remittances.iter().find(|one| one["bank_reference"] == reference).unwrap())
    }
}
