//! The chart stays a tree whoever writes.

use rstest::rstest;
use sea_orm::ConnectionTrait;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn plain_sql_closes_no_circle(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut last = None;
    for code in ["1", "2", "3", "4", "5", "6", "7", "8"] {
        last = Some(app.unit(code, last, None).await.id());
    }
    app.unit("9", None, None).await;
    let conn = app.database.connect().await;
    let under = |unit: &str, parent: &str| {
        format!("UPDATE unit SET parent_id = (SELECT id FROM unit WHERE code = '{parent}') WHERE code = '{unit}'")
    };

    // Itself, below itself, nine levels.
    for (unit, parent) in [("1", "1"), ("1", "3"), ("1", "7"), ("9", "8")] {
        let refused = conn.execute_unprepared(&under(unit, parent)).await.unwrap_err().to_string();
        assert!(refused.contains("unit_cycle") || refused.contains("unit_parent_ck"), "{unit} {parent}: {refused}");
    }
    conn.execute_unprepared(&under("9", "7")).await.unwrap();
}
