use rstest::rstest;

use crate::support::{app::TestApp, database::Engine, pages::ids};

#[rstest]
#[tokio::test]
async fn the_chart_is_read_whole_and_branch_by_branch(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let top = app.unit("1", None, Some("head")).await.id();
    let branches = [app.unit("2", Some(top), None).await.id(), app.unit("3", Some(top), None).await.id()];
    let leaf = app.unit("4", Some(branches[0]), None).await.id();
    let reader = app.by("complaints");

    for (query, expected) in [
        ("sort=oldest".to_owned(), vec![top, branches[0], branches[1], leaf]),
        (format!("parent_id={top}&sort=oldest"), branches.to_vec()),
        (format!("parent_id={}", branches[0]), vec![leaf]),
        (format!("parent_id={leaf}"), vec![]),
    ] {
        let found = reader.every(&format!("/v1/units?{query}"), 2).await;
        assert_eq!(ids(&found), expected, "{query}");
    }
}
