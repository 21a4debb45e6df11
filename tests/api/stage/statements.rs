use serde_json::json;

use super::{Body, Case, Of, Shows, Stage, Valid};
use crate::support::{
    app::receipt_number,
    client::Answer,
    given::{CsvLine, credit, statement},
};

pub const CASES: &[Case] = &[
    Case::new("import_statement", Of::Agency, "clerk2", |stage| {
        Box::pin(async {
            let account = stage.app.world().north.link_account;
            Valid { body: Body::Csv(stage.file()), ..Valid::default() }.query("bank_account_id", account)
        })
    }),
    Case::new("preview_statement", Of::Agency, "clerk2", |stage| {
        Box::pin(async {
            let account = stage.app.world().north.link_account;
            Valid { body: Body::Csv(stage.file()), ..Valid::default() }.query("bank_account_id", account)
        })
    }),
    Case::new("list_statements", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let imported = stage.imported().await;
            Valid::default().query("agency_id", stage.north()).shows(Shows::Item(imported.id()))
        })
    }),
    Case::new("view_statement", Of::Agency, "auditor", |stage| {
        Box::pin(async { Valid::at(stage.imported().await.id()) })
    }),
    Case::new("list_statement_lines", Of::Agency, "auditor", |stage| {
        Box::pin(async {
            let statement = stage.imported().await.id();
            let lines = stage.app.by("auditor").get(&format!("/v1/statements/{statement}/lines")).await.expect(200);
            let line = lines.json["items"][0]["id"].as_str().unwrap().parse().unwrap();
            Valid::at(statement).shows(Shows::Item(line))
        })
    }),
    Case::new("propose_statement_acceptance", Of::Agency, "clerk2", |stage| {
        Box::pin(async {
            stage.quarantined().await.json(json!({ "reason": "بانک مانده را تصحیح کرد" }))
        })
    }),
    Case::new("approve_statement_acceptance", Of::Agency, "office.head", |stage| {
        Box::pin(async {
            let proposed = stage.quarantined().await;
            let path = format!("/v1/statements/{}", proposed.target);
            let reason = json!({ "reason": "بانک مانده را تصحیح کرد" });
            let answer = stage.app.by("clerk").change_latest(&path, "acceptance", reason).await.expect(200);
            proposed.version(answer.etag()).json(json!({ "note": "نامه بانک دیده شد" }))
        })
    }),
    Case::new("discard_statement", Of::Agency, "clerk2", |stage| {
        Box::pin(async { stage.quarantined().await.json(json!({ "reason": "پرونده درست آمد" })) })
    }),
];

impl Stage {
    /// A statement that does not add up.
    async fn quarantined(&self) -> Valid {
        let file = self.file().replace("مانده پایان دوره,6000", "مانده پایان دوره,6001");
        let kept = self.app.import("reconciler", file).await.expect(201).id();
        let shown = self.app.by("auditor").get(&format!("/v1/statements/{kept}")).await.expect(200);
        Valid::at(kept).version(shown.etag())
    }

    /// A statement of the north with one credit that nobody knows.
    fn file(&self) -> String {
        let line = CsvLine { reference: receipt_number(), ..credit("", 6_000) };
        statement(self.app.world().north.sheba, 0, &[line])
    }

    async fn imported(&self) -> Answer {
        self.app.import("reconciler", self.file()).await.expect(201)
    }
}
