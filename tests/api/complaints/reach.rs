//! How far the staff of an office reaches: to its own complaints.

use std::collections::HashMap;

use reqwest::Method;
use rstest::rstest;
use serde_json::json;

use crate::{
    stage::{Stage, case},
    support::{client::Caller, contract::operations, database::Engine},
};

#[rstest]
#[tokio::test]
async fn to_the_staff_of_another_office_no_complaint_exists(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let stage = Stage::new(engine).await;
    let mut there: HashMap<&str, Caller> = HashMap::new();
    let mut tried = 0;
    for operation in operations().iter().filter(|operation| operation.path.starts_with("/v1/complaints/{id}")) {
        let case = case(&operation.id);
        if !there.contains_key(case.by) {
            there.insert(case.by, stage.app.elsewhere(case.by).await);
        }
        let valid = case.valid(&stage).await;

        let answer = valid.send(&there[case.by], operation.method.clone(), &operation.path).await;

        assert_eq!((answer.status, &answer.json["code"]), (404, &json!("not_found")), "{}", operation.id);
        tried += 1;
        // Nothing came of it: what was valid still is, for whoever may.
        if operation.method == Method::POST {
            let here = stage.caller(case.by, &valid).await;
            valid.send(&here, operation.method.clone(), &operation.path).await.expect(200);
        }
    }
    assert_eq!(tried, 14);
    for (by, there) in &there {
        assert_eq!(there.every("/v1/complaints", 50).await, Vec::<serde_json::Value>::new(), "{by}");
    }
}
