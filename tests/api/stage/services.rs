use serde_json::{Value, json};

use super::{Body, Case, Of, Shows, Stage, Valid};
use crate::support::cases::{GENERAL, fresh_address, request};

pub const CASES: &[Case] = &[
    Case::new("file_request", Of::Everybody, "auditor", |stage| {
        Box::pin(async {
            stage.app.offer(GENERAL).await;
            let headers = vec![("X-Forwarded-For", fresh_address())];
            Valid { headers, ..Valid::default() }.json(stage.app.request_with_file().await)
        })
    }),
    Case::new("file_staff_request", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            stage.app.offer(GENERAL).await;
            Valid::default().json(json!({ "agency_id": stage.north(), "request": request() }))
        })
    }),
    Case::new("file_request_list", Of::Agency, "north.clerk2", |stage| {
        Box::pin(async {
            stage.app.offer(GENERAL).await;
            let list = request().to_string().into_bytes();
            let body = Body::File("application/x-ndjson", list);
            Valid { body, ..Valid::default() }.query("agency_id", stage.north())
        })
    }),
    Case::new("list_requests", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let filed = stage.app.filed_by_north().await;
            Valid::default().query("reference", &filed.reference).shows(Shows::Item(filed.id))
        })
    }),
    Case::new("view_request", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.filed_by_north().await.id) })
    }),
    Case::new("list_request_entries", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.app.filed_by_north().await.id).shows(Shows::Something("/items")) })
    }),
    Case::new("get_request_document", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let body = json!({ "agency_id": stage.north(), "request": stage.app.request_with_file().await });
            stage.app.offer(GENERAL).await;
            let answer = stage.app.by("north.clerk").post("/v1/staff-requests", body.clone()).await.expect(201);
            let part = body["request"]["uploads"][0]["upload_id"].as_str().unwrap().to_owned();
            Valid { part, ..Valid::at(answer.id()) }
        })
    }),
    Case::new("triage_request", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let unit = stage.app.desk().await;
            stage.work("registered", json!({ "priority": "urgent", "unit_id": unit })).await
        })
    }),
    Case::new("assign_request", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let assignee = stage.app.world().users["clerk"];
            stage.work("triaged", json!({ "assignee_id": assignee })).await
        })
    }),
    Case::new("take_up_request", Of::Office, "clerk2", |stage| {
        Box::pin(async { stage.work("triaged", json!({})).await })
    }),
    Case::new("ask_applicant", Of::Office, "clerk2", |stage| {
        Box::pin(async { stage.in_the_hands_of_clerk2(json!({ "question": "شماره قبض چیست؟" })).await })
    }),
    Case::new("answer_request", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let note = "تا ده روز می‌توانید پرونده را بازگشایی کنید.";
            let body = json!({ "outcome": "refused", "text": "سپرده‌ای با این مشخصات نیست.", "appeal_note": note });
            stage.in_the_hands_of_clerk2(body).await
        })
    }),
    Case::new("note_request", Of::Office, "clerk2", |stage| {
        Box::pin(async { stage.work("registered", json!({ "text": "با بایگانی هماهنگ شد." })).await })
    }),
    Case::new("reject_request", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            stage.work("triaged", json!({ "reason": "موضوع در صلاحیت خزانه نیست." })).await
        })
    }),
    Case::new("merge_request", Of::Office, "clerk2", |stage| {
        Box::pin(async {
            let survivor = stage.app.filed().await.id;
            stage.work("registered", json!({ "survivor_id": survivor })).await
        })
    }),
    Case::new("close_request", Of::Office, "clerk2", |stage| {
        Box::pin(async { stage.work("answered", json!({})).await })
    }),
    Case::new("issue_request_secret", Of::Office, "clerk2", |stage| {
        Box::pin(async { stage.work("registered", json!({ "identified_by": "کارت ملی دیده شد." })).await })
    }),
];

impl Stage {
    /// A step of the staff's at a request in a state.
    async fn work(&self, state: &str, body: Value) -> Valid {
        let filed = self.app.request_in(state).await;
        self.latest("requests", filed.id).await.json(body)
    }

    /// A step at a request that `clerk2` works on.
    async fn in_the_hands_of_clerk2(&self, body: Value) -> Valid {
        let filed = self.app.request_in("triaged").await;
        self.app.work("clerk2", &filed, "review", json!({})).await.expect(200);
        self.latest("requests", filed.id).await.json(body)
    }
}
