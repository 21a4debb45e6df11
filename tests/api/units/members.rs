use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn people_come_to_a_unit_and_leave_it_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (head, users) = (app.by("head"), &app.world().users);
    let unit = format!("/v1/units/{}", app.unit("1", None, None).await.id());
    let person = |name: &str| json!({ "user_id": users[name] });

    head.change_latest(&unit, "members", person("clerk")).await.expect(200);
    let both = head.change_latest(&unit, "members", person("clerk2")).await.expect(200).json;
    let seen = head.get(&unit).await.expect(200);
    let one = head.change_latest(&unit, "members/removal", person("clerk")).await.expect(200).json;
    let stale = head.change(&format!("{unit}/members"), seen.etag(), person("clerk")).await;
    stale.refused(412, "version_stale");

    let names = |unit: &serde_json::Value| -> Vec<String> {
        let members = unit["members"].as_array().unwrap().iter();
        let mut names: Vec<_> = members.map(|member| member["user_name"].as_str().unwrap().to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&both), ["آزمون clerk", "آزمون clerk2"]);
    assert_eq!(names(&one), ["آزمون clerk2"]);
    let twice = head.change_latest(&unit, "members", person("clerk2")).await.refused(422, "invalid");
    twice.naming("/user_id", "duplicate");
    for nobody in [users["clerk"], Uuid::now_v7()] {
        let body = json!({ "user_id": nobody });
        let refused = head.change_latest(&unit, "members/removal", body).await.refused(422, "invalid");
        refused.naming("/user_id", "not_found");
    }
    for stranger in [users["north.clerk"], Uuid::now_v7()] {
        let refused =
            head.change_latest(&unit, "members", json!({ "user_id": stranger })).await.refused(422, "invalid");
        refused.naming("/user_id", "not_found");
    }
}
