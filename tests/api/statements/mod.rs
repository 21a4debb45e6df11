mod acceptance;
mod continuity;
mod formats;
mod import;
mod limits;
mod list;
mod preview;
mod quarantine;
mod refused;
mod repeat;

use serde_json::Value;
use uuid::Uuid;

use crate::support::app::TestApp;

/// The lines of a statement, as the auditor sees them.
pub async fn lines_of(app: &TestApp, statement: Uuid) -> Vec<Value> {
    let path = format!("/v1/statements/{statement}/lines?limit=200");
    app.by("auditor").get(&path).await.expect(200).json["items"].as_array().unwrap().clone()
}
