//! What was written is for named readers, and every reading is recorded.

use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    complaints::{SECRET, complaint},
    database::Engine,
    documents::LETTER,
};

/// Everybody of the world who is signed in, and what reading the body of a complaint answers them: new, and appealed.
const READERS: [(&str, u16, u16); 12] = [
    ("complaints", 200, 200),
    ("complaints2", 200, 200),
    ("head", 403, 200),
    ("head2", 403, 200),
    ("auditor", 403, 403),
    ("office.head", 403, 403),
    ("clerk", 403, 403),
    ("payer", 403, 403),
    ("reconciler", 403, 403),
    ("admin", 403, 403),
    ("north.clerk", 403, 403),
    ("north.head", 403, 403),
];

#[rstest]
#[tokio::test]
async fn named_readers_read_and_every_reading_is_recorded(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (new, appealed) = (app.complaint_in("investigating").await, app.complaint_in("appealed").await);

    for (by, first, second) in READERS {
        for (complained, status) in [(&new, first), (&appealed, second)] {
            let readings = async || {
                let (actor, subject) = (app.sql_id(app.reader(by)), app.sql_id(complained.id));
                let sql = format!(
                    "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'complaint.read' AND actor_id = {actor} \
                     AND subject_id = {subject}"
                );
                app.count(&sql).await
            };
            let answer = app.by(by).get(&format!("{}/body", complained.path())).await;
            assert_eq!(answer.status, status, "{by}");
            let text = String::from_utf8(answer.bytes.clone()).unwrap();
            assert_eq!(text.contains(SECRET), status == 200, "{by}");
            assert_eq!(readings().await, i64::from(status == 200), "{by}");
            if status == 200 {
                assert_eq!(answer.header("cache-control"), "no-store");
                app.by(by).get(&format!("{}/body", complained.path())).await.expect(200);
                assert_eq!(readings().await, 2, "{by}");
            }
        }
    }
    app.by("head").get(&format!("{}/body", new.path())).await.refused(403, "complaint_confidential");
    // A head who has it in his hands reads it.
    let by_head = app.complained(&complaint()).await;
    app.handle("head", &by_head, "acknowledgement", json!({})).await.expect(200);
    app.by("head").get(&format!("{}/body", by_head.path())).await.expect(200);
    app.by("head2").get(&format!("{}/body", by_head.path())).await.refused(403, "complaint_confidential");
}

#[rstest]
#[tokio::test]
async fn a_file_of_a_complaint_is_for_its_readers_and_every_reading_is_recorded(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (complained, part) = app.complaint_with_file().await;
    let path = format!("{}/attachments/{part}", complained.path());
    let readings = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'complaint.read'";

    for by in ["head", "auditor", "office.head", "clerk", "admin", "north.clerk"] {
        let refused = app.by(by).get(&path).await;
        assert_eq!((refused.status, refused.bytes == LETTER), (403, false), "{by}");
    }
    assert_eq!(app.count(readings).await, 0);
    let body = app.by("complaints2").get(&format!("{}/body", complained.path())).await.expect(200).json;
    assert_eq!((&body["attachments"][0]["id"], &body["attachments"][1]), (&json!(part), &json!(null)));
    let file = app.by("complaints2").get(&path).await.expect(200);
    assert_eq!((&file.bytes[..], file.header("content-type")), (LETTER, "application/pdf"));
    assert_eq!(file.header("cache-control"), "no-store");
    assert_eq!(app.count(readings).await, 2);
    // Its complainant gets it, too; another complaint does not have it.
    let complainant = app.complainant(&complained).await;
    assert_eq!(complainant.get(&format!("/v1/tracked-case/attachments/{part}")).await.expect(200).bytes, LETTER);
    let other = app.complaint_in("investigating").await;
    app.by("complaints2").get(&format!("{}/attachments/{part}", other.path())).await.refused(404, "not_found");
    // Nor is it a request's.
    app.by("clerk").get(&format!("/v1/requests/{}/attachments/{part}", complained.id)).await.refused(404, "not_found");
}

impl TestApp {
    /// The id of somebody; the first administrator's is not in the world.
    fn reader(&self, username: &str) -> uuid::Uuid {
        self.world().users[username]
    }
}

#[rstest]
#[tokio::test]
async fn nothing_else_says_what_was_written_or_by_whom(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut made = Vec::new();
    for state in ["registered", "waiting_for_complainant", "decided", "remedy_done", "appealed"] {
        let complained = app.complaint_in(state).await;
        app.handle("complaints", &complained, "notes", json!({ "text": SECRET })).await.expect(200);
        made.push(complained);
    }

    for by in ["auditor", "head", "complaints"] {
        let caller = app.by(by);
        let mut paths = vec!["/v1/complaints".to_owned()];
        for complained in &made {
            paths.extend([complained.path(), format!("{}/entries", complained.path())]);
        }
        for path in paths {
            for accept in ["application/json", "text/csv"] {
                let request = caller.request(reqwest::Method::GET, &path).header("Accept", accept);
                let answer = caller.send(request).await;
                let text = String::from_utf8_lossy(&answer.bytes).into_owned();
                assert!(!text.contains(SECRET) && !text.contains("09121234567"), "{by} {path} {accept}: {text}");
            }
        }
    }
    for elsewhere in ["/v1/case-clocks", "/v1/requests"] {
        let text = app.by("auditor").get(elsewhere).await.expect(200).json.to_string();
        assert!(!text.contains(SECRET), "{text}");
    }
    // Nor the audit trail, which more people read.
    let trail = format!("SELECT COUNT(*) AS n FROM audit_event WHERE facts LIKE '%{SECRET}%'");
    assert_eq!(app.count(&trail).await, 0);
    // Those who only look are offered nothing.
    let seen = app.by("auditor").get(&made[0].path()).await.expect(200).json;
    assert_eq!(seen["actions"], json!([]));
    let entries = app.by("auditor").get(&format!("{}/entries?sort=oldest", made[2].path())).await.expect(200).json;
    let kinds: Vec<&str> =
        entries["items"].as_array().unwrap().iter().map(|entry| entry["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["filed", "acknowledged", "taken_up", "answered", "noted"]);
}
