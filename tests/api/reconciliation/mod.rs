mod approve;
mod list;
mod propose;
mod reject;

use serde_json::Value;
use uuid::Uuid;

use crate::support::{app::TestApp, client::Answer};

fn path(item: Uuid) -> String {
    format!("/v1/suspense-items/{item}")
}

async fn seen(app: &TestApp, by: &str, item: Uuid) -> Answer {
    app.by(by).get(&path(item)).await.expect(200)
}

/// What this caller is told to be able to do, in one line: `identification: forbidden, …: yes`.
async fn actions(app: &TestApp, by: &str, item: Uuid) -> String {
    let item = seen(app, by, item).await.json;
    let one = |action: &Value| {
        let because = action["because"].as_str().unwrap_or("yes").to_owned();
        assert_eq!(action["is_allowed"], because == "yes");
        format!("{}: {because}", action["action"].as_str().unwrap())
    };
    item["actions"].as_array().unwrap().iter().map(one).collect::<Vec<_>>().join(", ")
}
