//! The electronic services of the demonstration: those that come with the product, as the head of the office takes them in.

use serde_json::json;

use super::{Stage, logins::OFFICE_HEAD};
use crate::catalogue::{self, Shipped};

/// Registers every service and publishes its form.
pub async fn offer(stage: &Stage) -> anyhow::Result<()> {
    let head = stage.client.sign_in(OFFICE_HEAD).await?;
    for Shipped { service, form } in catalogue::shipped()? {
        let id = head.post("/v1/services", &serde_json::to_value(service)?).await?.text("/id")?.to_owned();
        let thing = format!("/v1/services/{id}");
        head.act(&thing, "draft", &json!({ "definition": form })).await?;
        head.act(&thing, "publication", &json!({})).await?;
    }
    Ok(())
}
