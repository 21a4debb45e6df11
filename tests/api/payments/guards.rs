//! Attacks in plain SQL on what was ordered, what the bank said, and who agreed.

use rstest::rstest;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::support::{app::TestApp, database::Engine};

/// Expects a statement to be refused by the guard or constraint of this name.
async fn refuses(app: &TestApp, sql: &str, guard: &str) {
    let refused = app.state.db.connection().execute_unprepared(sql).await;
    let refused = refused.err().map_or_else(|| panic!("was done: {sql}"), |error| error.to_string());
    assert!(refused.contains(guard), "{sql}: {refused}");
}

/// An id as a literal.
fn literal(engine: Engine, id: Uuid) -> String {
    match engine {
        Engine::Sqlite => format!("X'{}'", id.simple()),
        Engine::Postgres => format!("'{id}'"),
    }
}

/// A row copied from those that are there, with other values for some columns.
fn copied(table: &str, columns: &[&str], changes: &[(&str, &str)]) -> String {
    let value = |column: &&str| {
        let changed = changes.iter().find(|(name, _)| name == column);
        changed.map_or((*column).to_owned(), |(_, value)| (*value).to_owned())
    };
    let values: Vec<String> = columns.iter().map(value).collect();
    format!("INSERT INTO {table} ({}) SELECT {} FROM {table} LIMIT 1", columns.join(", "), values.join(", "))
}

const ORDER: [&str; 11] = [
    "id",
    "office_id",
    "number",
    "channel",
    "refund_account_id",
    "payment_count",
    "total_rial",
    "content_sha256",
    "made_by",
    "made_at",
    "version",
];
const PAYMENT: [&str; 22] = [
    "id",
    "office_id",
    "agency_id",
    "transfer_order_id",
    "row_number",
    "number",
    "refund_id",
    "refund_number",
    "payee_number",
    "resolution_id",
    "payee_sheba",
    "payee_name",
    "payee_identifier",
    "amount_rial",
    "state",
    "settled_line_id",
    "settled_on",
    "returned_line_id",
    "returned_on",
    "returned_because",
    "reissue_of",
    "version",
];

#[rstest]
#[tokio::test]
async fn what_was_ordered_and_what_the_bank_said_stays(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.returned(500).await;

    for (sql, guard) in [
        ("UPDATE transfer_order SET total_rial = total_rial + 1", "amanat:transfer_order_immutable"),
        ("UPDATE transfer_order SET channel = 'by_hand'", "amanat:transfer_order_immutable"),
        ("DELETE FROM transfer_order", "amanat:transfer_order_immutable"),
        ("UPDATE payment SET amount_rial = amount_rial + 1", "amanat:payment_immutable"),
        ("UPDATE payment SET payee_sheba = 'IR550570022080013447370101'", "amanat:payment_immutable"),
        // Where two guards refuse, which of them is heard is the database's choice.
        ("UPDATE payment SET settled_on = '2025-08-01', state = 'reissued'", "amanat:payment_"),
        ("UPDATE payment SET returned_because = 'x'", "amanat:payment_immutable"),
        ("UPDATE payment SET state = 'settled'", "amanat:payment_immutable"),
        ("UPDATE payment SET state = 'instructed'", "amanat:payment_immutable"),
        ("UPDATE payment SET state = 'reissued'", "amanat:payment_unapproved"),
        ("UPDATE payment SET state = 'restored'", "payment_"),
        ("DELETE FROM payment", "amanat:payment_immutable"),
        ("UPDATE draw SET amount_rial = amount_rial + 1", "amanat:draw_immutable"),
        ("UPDATE draw SET state = 'requested'", "amanat:draw_immutable"),
        ("DELETE FROM draw", "amanat:draw_immutable"),
    ] {
        refuses(&app, sql, guard).await;
    }
}

#[rstest]
#[tokio::test]
async fn nothing_is_paid_twice_or_otherwise_than_it_was_agreed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.ordered(&[500]).await;
    let [due, proposed] = [app.payer_return(500).await, app.proposed_return(500).await].map(|id| literal(engine, id));
    let [order, by_its_maker, id] = [Uuid::now_v7(), Uuid::now_v7(), Uuid::now_v7()].map(|id| literal(engine, id));
    let maker = literal(engine, app.world().users["clerk"]);
    let run = async |sql: &str| app.state.db.connection().execute_unprepared(sql).await.unwrap();
    run(&copied("transfer_order", &ORDER, &[("id", &order), ("number", "'1404-0998'")])).await;
    run(&copied("transfer_order", &ORDER, &[("id", &by_its_maker), ("number", "'1404-0999'"), ("made_by", &maker)]))
        .await;
    let right =
        [("id", id.as_str()), ("number", "'91404000000999'"), ("transfer_order_id", &order), ("resolution_id", &due)];
    let payment = |changes: &[(&str, &str)]| copied("payment", &PAYMENT, &[changes, &right].concat());

    for (change, guard) in [
        (("row_number", "2"), "amanat:payment_unordered"),
        (("state", "'settled'"), "amanat:payment_unordered"),
        (("amount_rial", "501"), "amanat:payment_unapproved"),
        (("payee_name", "'x'"), "amanat:payment_unapproved"),
        (("payee_sheba", "'IR550570022080013447370101'"), "amanat:payment_unapproved"),
        (("resolution_id", proposed.as_str()), "amanat:payment_unapproved"),
        (("transfer_order_id", by_its_maker.as_str()), "amanat:payment_unapproved"),
        // Of what did not come back.
        (("reissue_of", "id"), "amanat:payment_unapproved"),
    ] {
        refuses(&app, &payment(&[change]), guard).await;
    }

    run(&payment(&[])).await;
    let again = [("id", by_its_maker.as_str()), ("number", "'91404000000998'")];
    refuses(&app, &payment(&again), if engine == Engine::Sqlite { "amanat:payment_immutable" } else { "_uq" }).await;
}

#[rstest]
#[tokio::test]
async fn a_remedy_is_two_persons_word(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.returned(500).await;
    app.proposed_reissue("payer", &payment).await.expect(201);
    let now = "decided_at = made_at";

    for (sql, guard) in [
        (format!("UPDATE remedy SET state = 'approved', decided_by = made_by, {now}"), "remedy_two_persons_ck"),
        ("UPDATE remedy SET state = 'approved'".to_owned(), "remedy_decided_ck"),
        ("UPDATE remedy SET payee_name = 'x'".to_owned(), "amanat:remedy_immutable"),
        ("UPDATE remedy SET kind = 'restoration'".to_owned(), "amanat:remedy_immutable"),
        ("DELETE FROM remedy".to_owned(), "amanat:remedy_immutable"),
        (
            "INSERT INTO remedy (id, office_id, agency_id, payment_id, kind, note, state, made_by, made_at, version) \
             SELECT payment_id, office_id, agency_id, payment_id, 'restoration', 'x', 'proposed', made_by, made_at, 1 FROM remedy"
                .to_owned(),
            "amanat:remedy_unapproved",
        ),
    ] {
        refuses(&app, &sql, guard).await;
    }
    let head = format!("UPDATE remedy SET state = 'approved', decided_by = payment_id, {now}");
    app.state.db.connection().execute_unprepared(&head).await.unwrap();
    let taken_back = "UPDATE remedy SET state = 'proposed', decided_by = NULL, decided_at = NULL";
    refuses(&app, taken_back, "amanat:remedy_immutable").await;
}
