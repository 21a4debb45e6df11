use rstest::rstest;
use serde_json::json;

use super::lines_of;
use crate::support::{
    app::TestApp,
    database::Engine,
    given::{credit, statement},
};

/// The statement, wrong in one way.
fn spoiled(file: &str, because: &str) -> String {
    match because {
        "unbalanced" => file.replace("مانده پایان دوره,9000", "مانده پایان دوره,9001"),
        "balance_missing" => file.replace("مانده اول دوره,1000\n", ""),
        // The first line's printed balance; the last one and the closing balance stay right.
        "running_balance" => file.replace(",6000\n", ",6001\n"),
        other => panic!("{other}"),
    }
}

#[rstest]
#[tokio::test]
async fn a_statement_that_does_not_add_up_is_kept_and_not_posted(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[values("unbalanced", "balance_missing", "running_balance")] because: &str,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let line = credit(deposit.json["payment_identifier"].as_str().unwrap(), 5_000);
    let right = statement(app.world().north.sheba, 1_000, &[line, credit("", 3_000)]);
    let wrong = spoiled(&right, because);
    assert_ne!(wrong, right);

    let kept = app.import("reconciler", wrong.clone()).await.expect(201);

    assert_eq!((&kept.json["state"], &kept.json["quarantined_because"]), (&json!("quarantined"), &json!(because)));
    assert_eq!((&kept.json["line_count"], &kept.json["matched_count"]), (&json!(2), &json!(0)));
    assert_eq!(kept.json["suspended_count"], 0);
    for line in lines_of(&app, kept.id()).await {
        assert_eq!(line["state"], "quarantined");
    }
    assert_eq!(app.rows().await["posting"], 0);
    assert_eq!(app.rows().await["suspense_item"], 0);
    app.import("reconciler", wrong).await.refused(409, "statement_file_already_imported");
    let seen = app.by("north.clerk").get(&format!("/v1/deposits/{}", deposit.id())).await.expect(200);
    assert_eq!(seen.json["state"], "declared");

    let corrected = app.import("reconciler", right).await.expect(201);

    assert_eq!((&corrected.json["state"], &corrected.json["duplicate_count"]), (&json!("posted"), &json!(0)));
    assert_eq!((&corrected.json["matched_count"], &corrected.json["suspended_count"]), (&json!(1), &json!(1)));
    assert_eq!(corrected.json["number"], 2);
    assert_eq!(app.balance("1110").await, 8_000);
    app.verify().await;
}
