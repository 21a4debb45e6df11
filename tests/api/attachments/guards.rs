//! Attacks in plain SQL on what was uploaded.

use rstest::rstest;
use sea_orm::ConnectionTrait;

use crate::support::{app::TestApp, database::Engine, given::credit};

#[rstest]
#[tokio::test]
async fn what_was_uploaded_stays_as_it_was(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.import_link("north", &[credit("", 5_000)]).await.expect(201);
    let conn = app.state.db.connection();

    for sql in [
        "UPDATE file_chunk SET bytes = bytes",
        "UPDATE file_chunk SET ordinal = ordinal + 1",
        "DELETE FROM file_chunk",
        "UPDATE file SET name = 'x'",
        "UPDATE file SET sha256 = sha256",
        "DELETE FROM file",
    ] {
        let refused = conn.execute_unprepared(sql).await.err().map(|error| error.to_string());
        assert!(refused.as_ref().is_some_and(|text| text.contains("amanat:file_immutable")), "{sql}: {refused:?}");
    }
    let columns = "office_id, agency_id, subject_kind, subject_id, document, file_id, file_name, media_type, size_bytes, \
        sha256, uploaded_by, uploaded_at";
    let attach = format!(
        "INSERT INTO attachment (id, {columns}) SELECT f.id, f.office_id, a.id, 'anything', f.id, 'other', f.id, 'x', \
         'application/pdf', f.size_bytes, f.sha256, f.uploaded_by, f.uploaded_at FROM file f, agency a \
         WHERE a.code = '10203040'"
    );
    // A statement is no document: the file's type is not the one that the row says.
    let refused = conn.execute_unprepared(&attach).await.unwrap_err().to_string();
    assert!(refused.contains("amanat:attachment_unfounded"), "{refused}");
}
