use serde_json::{Value, json};
use uuid::Uuid;

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{
    client::Answer,
    given::CsvLine,
    paid::{at, came_back, drawn, paid, reissue},
    refunded::STEPS,
};

pub const CASES: &[Case] = &[
    Case::new("instruct_payments", Of::Office, "payer2", |stage| {
        Box::pin(async {
            let deposit = stage.announced().await;
            stage.rich().await;
            let refund = stage.app.funded_refund(&[(&deposit, 1_000)]).await;
            let due = stage.app.payer_return(1_000).await;
            Valid::default().json(json!({ "channel": "bank_list", "refund_ids": [refund], "resolution_ids": [due] }))
        })
    }),
    Case::new("list_transfer_orders", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(id(&stage.transfer_order().await))) })
    }),
    Case::new("view_transfer_order", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(id(&stage.transfer_order().await)) })
    }),
    Case::new("list_transfer_order_payments", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(id(&stage.transfer_order().await)).shows(Shows::Something("/items")) })
    }),
    Case::new("get_bank_list", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(id(&stage.transfer_order().await)) })
    }),
    Case::new("settle_transfer_order", Of::Office, "reconciler2", |stage| {
        Box::pin(async {
            let order = stage.transfer_order().await;
            let payment = stage.app.payments_of(&order).await[0].clone();
            let item = stage.unsaid(paid(&payment)).await;
            stage.latest("transfer-orders", id(&order)).await.json(json!({ "suspense_item_id": item }))
        })
    }),
    Case::new("view_refund_account", Of::Office, "auditor", |stage| {
        Box::pin(async {
            stage.rich().await;
            Valid::default()
        })
    }),
    Case::new("list_payer_returns", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.app.payer_return(1_000).await)) })
    }),
    Case::new("view_payer_return", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.payer_return(1_000).await) })
    }),
    Case::new("list_payments", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let payment = id(&stage.ordered_payment().await);
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(payment))
        })
    }),
    Case::new("view_payment", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(id(&stage.ordered_payment().await)) })
    }),
    Case::new("settle_payment", Of::Office, "reconciler2", |stage| {
        Box::pin(async {
            let payment = stage.ordered_payment().await;
            let item = stage.unsaid(paid(&payment)).await;
            stage.latest("payments", id(&payment)).await.json(json!({ "suspense_item_id": item }))
        })
    }),
    Case::new("return_payment", Of::Office, "reconciler2", |stage| {
        Box::pin(async {
            stage.rich().await;
            let payment = stage.app.settled(1_000).await;
            let item = stage.unsaid(came_back(&payment)).await;
            stage.latest("payments", id(&payment)).await.json(json!({ "suspense_item_id": item }))
        })
    }),
    Case::new("propose_remedy", Of::Office, "payer2", |stage| {
        Box::pin(async {
            stage.rich().await;
            let payment = stage.app.returned(1_000).await;
            stage.latest("payments", id(&payment)).await.json(reissue())
        })
    }),
    Case::new("list_remedies", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.remedy().await.id())) })
    }),
    Case::new("view_remedy", Of::Agency, "auditor", |stage| Box::pin(async { Valid::at(stage.remedy().await.id()) })),
    Case::new("approve_remedy", Of::Office, "head2", |stage| {
        Box::pin(async {
            // The one that posts.
            let payment = stage.ordered_payment().await;
            let word = json!({ "kind": "non_execution", "note": "بانک فهرست را نپذیرفت" });
            let remedy =
                stage.app.by("payer").change_latest(&at("payments", &payment), "remedies", word).await.expect(201);
            Valid::at(remedy.id()).version(remedy.etag()).json(json!({ "note": "نامهٔ بانک دیده شد" }))
        })
    }),
    Case::new("reject_remedy", Of::Office, "head2", |stage| {
        Box::pin(async {
            let remedy = stage.remedy().await;
            Valid::at(remedy.id()).version(remedy.etag()).json(json!({ "reason": "نام نمی‌خواند" }))
        })
    }),
    Case::new("request_draw", Of::Office, "payer2", |stage| {
        Box::pin(async {
            let refund = stage.at(STEPS.len()).await;
            Valid::default().json(json!({ "amount": "1000", "refund_ids": [refund] }))
        })
    }),
    Case::new("list_draws", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::default().shows(Shows::Item(stage.draw().await.id())) })
    }),
    Case::new("view_draw", Of::Office, "auditor", |stage| Box::pin(async { Valid::at(stage.draw().await.id()) })),
    Case::new("withdraw_draw", Of::Office, "payer2", |stage| {
        Box::pin(async {
            let draw = stage.draw().await;
            Valid::at(draw.id()).version(draw.etag()).json(json!({ "reason": "موجودی کافی بود" }))
        })
    }),
    Case::new("name_draw_arrival", Of::Office, "reconciler2", |stage| {
        Box::pin(async {
            let draw = stage.draw().await;
            let amount = draw.json["amount"].as_str().unwrap().parse().unwrap();
            let item = stage.unsaid(drawn(amount)).await;
            Valid::at(draw.id()).version(draw.etag()).json(json!({ "suspense_item_id": item }))
        })
    }),
];

fn id(thing: &Value) -> Uuid {
    thing["id"].as_str().unwrap().parse().unwrap()
}

impl Stage {
    /// The refund account has more than anything here spends: what another case left in suspense is gone from it.
    pub async fn rich(&self) {
        self.app.funded(1_000_000).await;
    }

    async fn transfer_order(&self) -> Value {
        self.rich().await;
        self.app.ordered(&[1_000]).await
    }

    async fn ordered_payment(&self) -> Value {
        self.app.payments_of(&self.transfer_order().await).await[0].clone()
    }

    async fn remedy(&self) -> Answer {
        self.rich().await;
        let payment = self.app.returned(1_000).await;
        self.app.proposed_reissue("payer", &payment).await.expect(201)
    }

    /// Funds that were asked for, of an amount that nobody else asks for.
    async fn draw(&self) -> Answer {
        let amount = 5_000_000 + u64::from(self.fresh());
        self.app.by("payer").post("/v1/draws", json!({ "amount": amount.to_string() })).await.expect(201)
    }

    /// The item in suspense that a line became of which the bank said nothing.
    async fn unsaid(&self, line: CsvLine) -> Uuid {
        let line = CsvLine { description: "پایا".to_owned(), counterparty: String::new(), ..line };
        self.app.items_of(&self.app.import_refund(&[line]).await.expect(201)).await[0]
    }
}
