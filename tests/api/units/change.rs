use futures_util::future::join;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{app::TestApp, client::statuses, database::Engine};

fn unit(parent: Option<Uuid>, head: Option<Uuid>) -> Value {
    json!({ "title_fa": "اداره تازه", "title_en": "New", "parent_id": parent, "head_id": head })
}

#[rstest]
#[tokio::test]
async fn a_unit_gets_other_titles_another_place_and_another_head(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (top, other) = (app.unit("1", None, Some("head")).await.id(), app.unit("2", None, None).await);
    let path = format!("/v1/units/{}", other.id());
    let body = unit(Some(top), Some(app.world().users["office.head2"]));

    let changed = app.by("head").change_latest(&path, "change", body).await.expect(200).json;

    assert_eq!((&changed["title_en"], &changed["parent_id"]), (&json!("New"), &json!(top)));
    assert_eq!(changed["head_name"], "آزمون office.head2");
    assert_eq!(changed["code"], "2", "its code stays");
    let stale = app.by("head").change(&format!("{path}/change"), other.etag(), unit(None, None)).await;
    stale.refused(412, "version_stale");
    // What is left out is absent from now on.
    let without = json!({ "title_fa": "الف", "title_en": "A" });
    let changed = app.by("head").change_latest(&path, "change", without).await.expect(200).json;
    assert_eq!((changed.get("parent_id"), changed.get("head_id")), (None, None));
}

#[rstest]
#[tokio::test]
async fn no_unit_stands_under_itself_also_when_two_move_at_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let top = app.unit("1", None, None).await.id();
    let below = app.unit("2", Some(top), None).await.id();
    let change = async |id: Uuid, parent: Uuid| {
        app.by("head").change_latest(&format!("/v1/units/{id}"), "change", unit(Some(parent), None)).await
    };
    change(top, below).await.refused(409, "unit_cycle");
    change(top, top).await.refused(409, "unit_cycle");

    let (one, other) = (app.unit("3", None, None).await.id(), app.unit("4", None, None).await.id());
    let (first, second) = join(change(one, other), change(other, one)).await;

    assert_eq!(statuses(&[first, second]), [200, 409]);
}
