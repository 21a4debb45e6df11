//! Attacks in plain SQL on what was signed, issued and moved.

use rstest::rstest;
use sea_orm::ConnectionTrait;

use crate::support::{app::TestApp, database::Engine};

/// Expects a statement to be refused by the guard of this name.
async fn refuses(app: &TestApp, sql: &str, guard: &str) {
    let refused = app.state.db.connection().execute_unprepared(sql).await;
    let refused = refused.err().map_or_else(|| panic!("was done: {sql}"), |error| error.to_string());
    assert!(refused.contains(guard), "{sql}: {refused}");
}

#[rstest]
#[tokio::test]
async fn what_was_signed_is_not_changed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.signed_list().await;

    for (sql, guard) in [
        ("UPDATE itemised_row SET amount_rial = amount_rial + 1", "amanat:itemised_row_immutable"),
        ("UPDATE itemised_row SET is_live = NOT is_live", "amanat:itemised_row_immutable"),
        ("UPDATE itemised_row SET row_number = row_number + 7", "amanat:itemised_row_immutable"),
        ("DELETE FROM itemised_row", "amanat:itemised_row_immutable"),
        ("UPDATE itemised_list SET total_rial = total_rial + 1", "amanat:itemised_list_immutable"),
        ("UPDATE itemised_list SET state = 'prepared'", "amanat:itemised_list_immutable"),
        ("UPDATE itemised_list SET month = 4", "amanat:itemised_list_immutable"),
        ("DELETE FROM itemised_list", "_immutable"),
        ("UPDATE signature SET signed_at = signed_at", "amanat:signature_immutable"),
        ("DELETE FROM signature", "amanat:signature_immutable"),
        ("UPDATE chain_step SET step = 'head'", "amanat:chain_immutable"),
        ("DELETE FROM chain_step", "amanat:chain_immutable"),
        (
            "INSERT INTO itemised_row SELECT office_id, itemised_list_id, 99, deposit_id, receipt_number, receipt_on, kind, \
             depositor_name, amount_rial, received_on, swept_on, sweep_id, NOT is_live FROM itemised_row",
            "amanat:itemised_list_signed",
        ),
    ] {
        refuses(&app, sql, guard).await;
    }
}

#[rstest]
#[tokio::test]
async fn a_list_is_not_signed_by_an_update(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.listed().await;

    refuses(&app, "UPDATE itemised_list SET state = 'signed'", "amanat:itemised_list_unsigned").await;
    refuses(&app, "UPDATE itemised_list SET state = 'announced'", "amanat:itemised_list_immutable").await;
}

#[rstest]
#[tokio::test]
async fn nothing_is_announced_without_two_signatures(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    let issue = "UPDATE collection_notice SET state = 'issued', number = '1404-9', issued_on = '2025-08-10', \
        issued_at = '2025-08-10T06:30:00+00:00'";

    // From no signature to issued is a step too far and a signature too few; which is said first is the database's choice.
    refuses(&app, issue, "amanat:collection_notice_").await;
    app.sign(&app.by("head"), &notice, "signatures").await.expect(200);
    refuses(&app, issue, "amanat:collection_notice_unsigned").await;
    let number = "UPDATE deposit SET state = 'announced', credit_number = '1404000000163', announced_on = '2025-08-10', \
        collection_notice_id = (SELECT id FROM collection_notice)";
    refuses(&app, number, "amanat:credit_number_unannounced").await;
}

#[rstest]
#[tokio::test]
async fn what_was_issued_is_not_changed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.issued_notice().await;

    for (sql, guard) in [
        ("UPDATE collection_notice SET number = '1404-0002'", "amanat:collection_notice_immutable"),
        ("UPDATE collection_notice SET version = version + 1", "amanat:collection_notice_immutable"),
        ("DELETE FROM collection_notice", "amanat:collection_notice_immutable"),
        ("UPDATE itemised_list SET version = version + 1", "amanat:itemised_list_immutable"),
        ("UPDATE deposit SET credit_number = '1404000000260'", "amanat:credit_number_immutable"),
        ("UPDATE deposit SET amount_rial = amount_rial + 1", "amanat:deposit_amount_immutable"),
    ] {
        refuses(&app, sql, guard).await;
    }
}

#[rstest]
#[tokio::test]
async fn a_sweep_keeps_its_ends(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.swept("north", &[500]).await;

    for change in
        ["amount_rial = amount_rial + 1", "in_on = '2025-08-09'", "out_line_id = in_line_id", "agency_id = id"]
    {
        refuses(&app, &format!("UPDATE sweep SET {change}"), "amanat:sweep_immutable").await;
    }
    let unexplained = "UPDATE sweep SET is_explained = NOT is_explained";
    refuses(&app, unexplained, "amanat:sweep_immutable").await;
    refuses(&app, "DELETE FROM sweep", "amanat:sweep_immutable").await;
}

#[rstest]
#[tokio::test]
async fn a_remittance_keeps_what_the_bank_said(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.import_concentration(&[crate::support::collected::remitted(70, "5")]).await.expect(201);

    refuses(&app, "UPDATE remittance SET amount_rial = 71", "amanat:remittance_immutable").await;
    refuses(&app, "UPDATE remittance SET booked_on = '2025-08-09'", "amanat:remittance_immutable").await;
    refuses(&app, "DELETE FROM remittance", "amanat:remittance_immutable").await;
}
