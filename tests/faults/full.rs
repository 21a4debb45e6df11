//! A full disk on SQLite: it ends the transaction by itself, and the driver does not notice.

use amanat::base::{
    code::Code,
    error::Error,
    tx::{Origin, Tx},
};
use sea_orm::ConnectionTrait;

use crate::support::{app::TestApp, database::Engine};

/// What SQLite does when the disk is full, an I/O error comes or memory runs out (sqlite.org, "Response To Errors Within A
/// Transaction"): the whole transaction is rolled back, so that the driver's own ROLLBACK finds none.
async fn rolled_back_by_sqlite(tx: &Tx) -> Result<(), Error> {
    tx.conn().execute_unprepared("ROLLBACK").await?;
    Err(Code::StorageFull.into())
}

#[tokio::test]
async fn what_is_acknowledged_after_sqlite_rolled_back_by_itself_is_kept() {
    let app = TestApp::new(Engine::Sqlite).await;
    let clerk = app.by("north.clerk");
    let origin = Origin { office: app.state.office.id, actor: None, request_id: "test".to_owned() };

    let taken = app.declaration(&app.world().north, 1_000);
    clerk.post("/v1/deposits", taken.clone()).await.expect(201);

    for _ in 0..3 {
        let failed = app.state.db.write(&origin, rolled_back_by_sqlite).await.unwrap_err();
        assert_eq!(failed.code(), Code::StorageFull);
        // A refusal between the two: were the driver's idea of the transaction wrong, this would leave one open for ever.
        clerk.post("/v1/deposits", taken.clone()).await.refused(409, "receipt_number_taken");
        let declared = clerk.post("/v1/deposits", app.declaration(&app.world().north, 1_000)).await.expect(201);
        // Read through another connection: what one connection believes it has written proves nothing.
        clerk.get(&format!("/v1/deposits/{}", declared.id())).await.expect(200);
    }

    app.verify().await;
}
