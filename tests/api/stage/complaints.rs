use serde_json::{Value, json};

use super::{Case, Of, Shows, Stage, Valid};
use crate::support::{
    cases::fresh_address,
    complaints::{complaint, upheld},
};

pub const CASES: &[Case] = &[
    Case::new("file_complaint", Of::Everybody, "auditor", |_| {
        Box::pin(async {
            let headers = vec![("X-Forwarded-For", fresh_address())];
            Valid { headers, ..Valid::default() }.json(complaint())
        })
    }),
    Case::new("file_staff_complaint", Of::Office, "complaints2", |_| {
        Box::pin(async { Valid::default().json(complaint()) })
    }),
    Case::new("list_complaints", Of::Office, "auditor", |stage| {
        Box::pin(async {
            let complained = stage.app.complaint_in("registered").await;
            Valid::default().query("reference", &complained.reference).shows(Shows::Item(complained.id))
        })
    }),
    Case::new("view_complaint", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.complaint_in("registered").await.id) })
    }),
    Case::new("read_complaint", Of::Office, "complaints2", |stage| {
        Box::pin(async { Valid::at(stage.app.complaint_in("registered").await.id) })
    }),
    Case::new("get_complaint_document", Of::Office, "complaints2", |stage| {
        Box::pin(async {
            let (complained, part) = stage.app.complaint_with_file().await;
            Valid { part, ..Valid::at(complained.id) }
        })
    }),
    Case::new("list_complaint_entries", Of::Office, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.complaint_in("registered").await.id).shows(Shows::Something("/items")) })
    }),
    Case::new("acknowledge_complaint", Of::Office, "complaints2", |stage| {
        Box::pin(async { stage.complaint("registered", json!({})).await })
    }),
    Case::new("assign_complaint", Of::Office, "complaints2", |stage| {
        Box::pin(async {
            let assignee = stage.app.world().users["complaints2"];
            stage.complaint("acknowledged", json!({ "assignee_id": assignee })).await
        })
    }),
    Case::new("investigate_complaint", Of::Office, "complaints2", |stage| {
        Box::pin(async { stage.complaint("acknowledged", json!({})).await })
    }),
    Case::new("ask_complainant", Of::Office, "complaints2", |stage| {
        Box::pin(async {
            stage.complaint("investigating", json!({ "question": "کدام روز آمدید؟" })).await
        })
    }),
    Case::new("send_interim_reply", Of::Office, "complaints2", |stage| {
        Box::pin(async {
            let body = json!({ "reason": "پاسخ دستگاه نرسیده است.", "until_on": "2025-08-20" });
            stage.complaint("investigating", body).await
        })
    }),
    Case::new("decide_complaint", Of::Office, "complaints2", |stage| {
        Box::pin(async { stage.complaint("investigating", upheld()).await })
    }),
    Case::new("order_remedy", Of::Office, "complaints2", |stage| {
        Box::pin(async {
            stage.complaint("decided", json!({ "text": "پرداخت می‌شود.", "due_on": "2025-08-20" })).await
        })
    }),
    Case::new("complete_remedy", Of::Office, "complaints2", |stage| {
        Box::pin(async { stage.complaint("remedy_ordered", json!({ "text": "واریز شد." })).await })
    }),
    Case::new("review_complaint", Of::Office, "head2", |stage| {
        Box::pin(async { stage.complaint("appealed", json!({})).await })
    }),
    Case::new("note_complaint", Of::Office, "complaints2", |stage| {
        Box::pin(async { stage.complaint("registered", json!({ "text": "پرونده خواسته شد." })).await })
    }),
    Case::new("place_complaints", Of::Office, "office.head2", |stage| {
        Box::pin(async {
            let unit = stage.app.desk().await;
            Valid::default().json(json!({ "unit_id": unit, "service_level_id": null }))
        })
    }),
    Case::new("view_complaint_placement", Of::Office, "auditor", |_| Box::pin(async { Valid::default() })),
];

impl Stage {
    /// A step at a complaint in a state, in the hands of `complaints2`.
    async fn complaint(&self, state: &str, body: Value) -> Valid {
        let complained = self.app.complained(&complaint()).await;
        self.app.bring_complaint(&complained, "complaints2", state).await;
        self.latest("complaints", complained.id).await.json(body)
    }
}
