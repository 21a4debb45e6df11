use serde_json::{Value, json};
use uuid::Uuid;

use super::{Body, Case, Of, Shows, Stage, Valid};
use crate::support::documents::LETTER;

pub const CASES: &[Case] = &[
    Case::new("request_refund", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.announced().await;
            Valid::default().json(stage.app.request_for("north", &[(&deposit, 1_000)]))
        })
    }),
    Case::new("list_refunds", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let refund = stage.at(0).await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(refund))
        })
    }),
    Case::new("view_refund", Of::Agency, "auditor", |stage| Box::pin(async { Valid::at(stage.at(0).await) })),
    Case::new("correct_refund", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.announced().await;
            let refund = stage.app.drafted("north", &[(&deposit, 700)]).await;
            let mut body = stage.app.request_for("north", &[(&deposit, 600)]);
            body.as_object_mut().unwrap().remove("agency_id");
            stage.latest("refunds", refund).await.json(body)
        })
    }),
    Case::new("attach_refund_document", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.announced().await;
            let refund = stage.app.drafted("north", &[(&deposit, 700)]).await;
            let body = Body::File("application/pdf", LETTER.to_vec());
            let valid = Valid { body, ..stage.latest("refunds", refund).await };
            valid.query("document", "other").query("file_name", "letter.pdf")
        })
    }),
    Case::new("get_refund_document", Of::Agency, "auditor", |stage| Box::pin(async { stage.document().await })),
    Case::new("remove_refund_document", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async { stage.document().await.json(json!({ "reason": "برگ دوم جا مانده بود" })) })
    }),
    Case::new("submit_refund", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let deposit = stage.announced().await;
            let refund = stage.app.drafted("north", &[(&deposit, 700)]).await;
            let seen = stage.app.refund(refund).await.json;
            let body = json!({ "expected_available": stage.app.expected(&seen).await });
            stage.latest("refunds", refund).await.json(body)
        })
    }),
    Case::new("sign_refund", Of::Agency, "north.controller", |stage| {
        Box::pin(async {
            let refund = stage.at(0).await;
            stage.to_sign("refunds", refund).await
        })
    }),
    Case::new("cosign_refund", Of::Agency, "north.head", |stage| {
        Box::pin(async {
            let refund = stage.at(1).await;
            stage.to_sign("refunds", refund).await
        })
    }),
    Case::new("examine_refund", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let refund = stage.at(2).await;
            stage.latest("refunds", refund).await.json(json!({}))
        })
    }),
    Case::new("check_refund", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let refund = stage.at(3).await;
            stage.to_sign("refunds", refund).await
        })
    }),
    Case::new("approve_refund", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let refund = stage.at(4).await;
            stage.to_sign("refunds", refund).await
        })
    }),
    Case::new("return_refund", Of::Agency, "north.controller", |stage| {
        Box::pin(async {
            let refund = stage.at(0).await;
            stage.latest("refunds", refund).await.json(json!({ "reason": "تاریخ ردیف ۱ نادرست است" }))
        })
    }),
    Case::new("reject_refund", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let refund = stage.at(3).await;
            stage.latest("refunds", refund).await.json(json!({ "reason": "سند آزادسازی کافی نیست" }))
        })
    }),
    Case::new("cancel_refund", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            let refund = stage.at(1).await;
            stage.latest("refunds", refund).await.json(json!({ "reason": "قرارداد تمدید شد" }))
        })
    }),
    Case::new("fund_refund", Of::Office, "payer2", |stage| {
        Box::pin(async {
            let refund = stage.at(6).await;
            stage.rich().await;
            stage.latest("refunds", refund).await.json(json!({}))
        })
    }),
    Case::new("close_refund", Of::Office, "reconciler2", |stage| {
        Box::pin(async {
            let deposit = stage.announced().await;
            stage.rich().await;
            let (refund, _) = stage.app.settled_refund(&[(&deposit, 1_000)]).await;
            stage.latest("refunds", refund).await.json(json!({}))
        })
    }),
];

impl Stage {
    /// The document of a draft.
    async fn document(&self) -> Valid {
        let deposit = self.announced().await;
        let refund = self.app.drafted("north", &[(&deposit, 700)]).await;
        let seen = self.app.refund(refund).await;
        let part = seen.json["attachments"][0]["id"].as_str().unwrap().to_owned();
        Valid { part, ..Valid::at(refund).version(seen.etag()) }
    }

    /// An announced deposit of the north.
    pub async fn announced(&self) -> Value {
        self.app.announced("north", &[1_000]).await.remove(0)
    }

    /// A submitted refund that went so many steps further.
    pub async fn at(&self, steps: usize) -> Uuid {
        let deposit = self.announced().await;
        self.app.walked(&[(&deposit, 1_000)], steps).await
    }
}
