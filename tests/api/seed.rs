//! The sample data: the same on both databases, complete, and never put on top of anything.

use std::collections::BTreeSet;

use amanat::seed::{self, Found, StatementFile, logins};
use amanat_migrations::verify::verify;
use reqwest::Method;
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use serde_json::Value;

use crate::support::{
    app::{TestApp, config},
    contract::operations,
    database::{Engine, TestDatabase},
    sample::SampleYear,
};

/// What people see, one text a row, without the ids and the passwords' salts that differ.
const FACTS: [&str; 18] = [
    "SELECT a.code || ' ' || d.receipt_number || ' ' || d.kind || ' ' || d.state || ' ' || d.amount_rial || ' ' ||
            d.payment_identifier || ' ' || d.depositor_identifier || ' ' || d.depositor_name || ' ' || d.subject || ' ' ||
            coalesce(CAST(d.received_on AS text), 'unpaid') || ' ' || coalesce(CAST(d.swept_on AS text), 'unswept') || ' ' ||
            coalesce(d.credit_number, 'unannounced') AS fact
       FROM deposit d JOIN agency a ON a.id = d.agency_id ORDER BY 1",
    "SELECT coalesce(a.code, 'treasury') || ' ' || s.booked_on || ' ' || s.amount_rial || ' ' || s.identified_rial || ' ' ||
            s.remaining_rial || ' ' || s.reason || ' ' || s.state AS fact
       FROM suspense_item s LEFT JOIN agency a ON a.id = s.agency_id ORDER BY 1",
    "SELECT coalesce(a.code, 'treasury') || ' ' || s.number || ' ' || s.format || ' ' || s.from_on || ' ' || s.state || ' ' ||
            coalesce(s.quarantined_because, 'right') || ' ' || s.continuity || ' ' || s.line_count || ' ' ||
            s.matched_count || ' ' || s.suspended_count || ' ' || s.transfer_count || ' ' || s.duplicate_count AS fact
       FROM statement s LEFT JOIN agency a ON a.id = s.agency_id ORDER BY 1",
    "SELECT a.code || ' ' || s.amount_rial || ' ' || coalesce(CAST(s.out_on AS text), '?') || ' ' ||
            coalesce(CAST(s.in_on AS text), '?') || ' ' || coalesce(CAST(s.difference_rial AS text), '?') AS fact
       FROM sweep s JOIN agency a ON a.id = s.agency_id ORDER BY 1",
    "SELECT a.code || ' ' || l.month || ' ' || l.number || ' ' || l.state || ' ' || l.row_count || ' ' || l.total_rial || ' ' ||
            coalesce(n.number, n.state, 'no notice') AS fact
       FROM itemised_list l JOIN agency a ON a.id = l.agency_id
       LEFT JOIN collection_notice n ON n.itemised_list_id = l.id ORDER BY 1",
    "SELECT kind || ' ' || state || ' ' || amount_rial AS fact FROM resolution ORDER BY 1",
    "SELECT a.code || ' ' || coalesce(r.number, 'draft') || ' ' || r.state || ' ' || r.payee_mode || ' ' || r.total_rial || ' ' ||
            coalesce(r.letter_number, '') || ' ' || coalesce(r.ended_because, '') || ' ' ||
            (SELECT count(*) FROM refund_row w WHERE w.refund_id = r.id) AS fact
       FROM refund r JOIN agency a ON a.id = r.agency_id ORDER BY 1",
    "SELECT o.number || ' ' || o.channel || ' ' || p.number || ' ' || p.state || ' ' || p.amount_rial || ' ' || p.payee_name || ' ' ||
            coalesce(CAST(p.settled_on AS text), 'open') || ' ' || coalesce(CAST(p.returned_on AS text), 'stays') AS fact
       FROM payment p JOIN transfer_order o ON o.id = p.transfer_order_id ORDER BY 1",
    "SELECT coalesce(d.number, 'unasked') || ' ' || d.state || ' ' || d.amount_rial || ' ' || coalesce(CAST(d.arrived_on AS text), '?') AS fact
       FROM draw d ORDER BY 1",
    "SELECT p.number || ' ' || m.kind || ' ' || m.state || ' ' || coalesce(m.payee_name, 'restored') AS fact
       FROM remedy m JOIN payment p ON p.id = m.payment_id ORDER BY 1",
    "SELECT a.code || ' ' || d.receipt_number || ' ' || h.kind || ' ' || h.order_number || ' ' || h.order_on || ' ' ||
            coalesce(h.release_order_number, 'stands') AS fact
       FROM deposit_hold h JOIN deposit d ON d.id = h.deposit_id JOIN agency a ON a.id = d.agency_id ORDER BY 1",
    "SELECT a.code || ' ' || t.document || ' ' || t.file_name || ' ' || t.media_type || ' ' || t.size_bytes AS fact
       FROM attachment t JOIN agency a ON a.id = t.agency_id ORDER BY 1",
    "SELECT s.code || ' ' || s.title_fa || ' ' || f.number || ' ' || f.state || ' ' || f.definition AS fact
       FROM service s JOIN service_form f ON f.service_id = s.id ORDER BY 1",
    "SELECT a.code || ' ' || e.side || ' ' || CAST(sum(e.amount_rial) AS text) AS fact
       FROM entry e JOIN account a ON a.id = e.account_id GROUP BY a.code, e.side ORDER BY 1",
    "SELECT u.code || ' ' || u.title_fa || ' ' || coalesce(p.code, 'top') || ' ' || coalesce(h.username, 'nobody') || ' ' ||
            (SELECT count(*) FROM unit_member m WHERE m.unit_id = u.id) AS fact
       FROM unit u LEFT JOIN unit p ON p.id = u.parent_id LEFT JOIN app_user h ON h.id = u.head_id ORDER BY 1",
    "SELECT c.code || ' ' || d.day || ' ' || d.kind || ' ' || d.hours || ' ' || d.reason_fa || ' ' || d.source || ' ' ||
            CASE WHEN d.is_provisional THEN 'may move' ELSE 'certain' END AS fact
       FROM calendar_day d JOIN working_calendar c ON c.id = d.calendar_id ORDER BY 1",
    "SELECT s.code || ' ' || v.number || ' ' || v.valid_from || ' ' || v.targets || ' ' || v.escalation || ' ' || c.code AS fact
       FROM service_level_version v JOIN service_level s ON s.id = v.service_level_id
       JOIN working_calendar c ON c.id = v.calendar_id ORDER BY 1",
    "SELECT u.username || ' ' || u.display_name || ' ' || r.role AS fact
       FROM app_user u JOIN user_role r ON r.user_id = u.id ORDER BY 1",
];

/// What the contract lets people ask a list for and the sample data have none of, and why. None of it is a state of a
/// deposit, a refund, a payment or a draw: those are all there.
const MISSING: [(&str, &str, &str); 15] = [
    // No promise was withdrawn.
    ("/v1/case-clocks", "state", "switched_off"),
    // The clock of the tests stands before the requests of the sample data, which are of these days.
    ("/v1/case-clocks", "is_overdue", "true"),
    // The treasury's clerk makes no notice that the office head does not sign the same day, or sends back.
    ("/v1/collection-notices", "state", "prepared"),
    ("/v1/collection-notices", "state", "rejected"),
    // The link accounts' banks send their statements before the concentration account's bank does.
    ("/v1/sweeps", "state", "unsent"),
    // The auditor, who asks here, works on no request and handles no complaint.
    ("/v1/requests", "is_mine", "true"),
    ("/v1/complaints", "is_mine", "true"),
    // The treasury of the sample data has no gateway, so that nobody is told anything.
    ("/v1/messages", "state", "waiting"),
    ("/v1/messages", "state", "sent"),
    ("/v1/messages", "state", "failed"),
    ("/v1/messages", "state", "given_up"),
    ("/v1/messages", "channel", "sms"),
    ("/v1/messages", "channel", "email"),
    // What is sent again is ordered as soon as that is agreed.
    ("/v1/remedies", "is_ordered", "false"),
    // Nobody accepts the statement without a closing balance, so that none follows one.
    ("/v1/statements", "continuity", "unknown"),
];

async fn rows(conn: &DatabaseConnection, sql: &str) -> Vec<String> {
    let rows = conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
    rows.into_iter().map(|row| row.try_get("", "fact").unwrap()).collect()
}

async fn number(conn: &DatabaseConnection, sql: &str) -> i64 {
    rows(conn, &format!("SELECT CAST(({sql}) AS text) AS fact")).await.concat().parse().unwrap()
}

struct Seeded {
    database: TestDatabase,
    conn: DatabaseConnection,
    files: &'static [StatementFile],
}

async fn seeded(engine: Engine) -> Seeded {
    let year = SampleYear::of(engine).await;
    let database = TestDatabase::clone_of(&year.template).await;
    Seeded { conn: database.connect().await, database, files: &year.files }
}

#[tokio::test]
async fn the_same_seed_tells_the_same_year_on_both_databases() {
    let (sqlite, postgres) = tokio::join!(seeded(Engine::Sqlite), seeded(Engine::Postgres));
    assert_eq!(sqlite.files, postgres.files);
    for facts in FACTS {
        assert_eq!(rows(&sqlite.conn, facts).await, rows(&postgres.conn, facts).await);
    }
    for one in [sqlite, postgres] {
        is_whole(&one.conn).await;
        has_everything(&one.conn).await;
        is_left_alone(&one.database).await;
        shows_everything(one.database).await;
    }
}

async fn is_whole(conn: &DatabaseConnection) {
    assert_eq!(verify(conn).await.unwrap(), []);
    // The books say of every account what its bank says at the end of the year.
    let bank = rows(
        conn,
        "SELECT coalesce(g.code, 'treasury') || ' ' || s.closing_rial AS fact
           FROM statement s LEFT JOIN agency g ON g.id = s.agency_id
          WHERE s.state = 'posted' AND s.to_on = '2026-03-20' ORDER BY 1",
    );
    let books = rows(
        conn,
        "SELECT coalesce(g.code, 'treasury') || ' ' ||
                CAST(sum(CASE WHEN e.side = 'debit' THEN e.amount_rial ELSE -e.amount_rial END) AS text) AS fact
           FROM entry e JOIN account a ON a.id = e.account_id LEFT JOIN agency g ON g.id = a.agency_id
          WHERE a.code IN ('1110', '1120') GROUP BY g.code ORDER BY 1",
    );
    let (bank, books) = (bank.await, books.await);
    assert_eq!((bank.len(), bank), (9, books));
    // Link accounts are empty after the last sweep but for what one bank left behind, which stands in the queue of sweeps.
    let left = "SELECT sum(CASE WHEN e.side = 'debit' THEN e.amount_rial ELSE -e.amount_rial END)
                  FROM entry e JOIN account a ON a.id = e.account_id WHERE a.code = '1110'";
    let unexplained = "SELECT sum(difference_rial) FROM sweep WHERE out_line_id IS NOT NULL";
    assert_eq!(number(conn, left).await, number(conn, unexplained).await);
    // What is in transit is what has left and not arrived.
    let transit = "SELECT sum(CASE WHEN e.side = 'debit' THEN e.amount_rial ELSE -e.amount_rial END)
                     FROM entry e JOIN account a ON a.id = e.account_id WHERE a.code = '1180'";
    let under_way = "SELECT sum(amount_rial) FROM sweep WHERE in_line_id IS NULL";
    assert_eq!(number(conn, transit).await, number(conn, under_way).await);
    // The refund account is what its bank says, and what was ordered and not paid is on its way.
    let on_account = "SELECT sum(CASE WHEN e.side = 'debit' THEN e.amount_rial ELSE -e.amount_rial END)
                        FROM entry e JOIN account a ON a.id = e.account_id WHERE a.code = '1140'";
    let last = "SELECT s.closing_rial FROM statement s JOIN bank_account b ON b.id = s.bank_account_id
                 WHERE b.kind = 'refund' ORDER BY s.to_on DESC LIMIT 1";
    assert_eq!(number(conn, on_account).await, number(conn, last).await);
    let ordered = "SELECT sum(CASE WHEN e.side = 'credit' THEN e.amount_rial ELSE -e.amount_rial END)
                     FROM entry e JOIN account a ON a.id = e.account_id WHERE a.code = '1150'";
    let unpaid = "SELECT (SELECT sum(amount_rial) FROM payment WHERE state = 'instructed')
                       + (SELECT sum(amount_rial) FROM resolution r WHERE kind = 'payer_return' AND state = 'confirmed'
                            AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.resolution_id = r.id))";
    assert_eq!(number(conn, ordered).await, number(conn, unpaid).await);
}

async fn has_everything(conn: &DatabaseConnection) {
    assert_eq!(number(conn, "SELECT count(*) FROM deposit").await, 400);
    assert_eq!(number(conn, "SELECT count(*) FROM service_form WHERE state = 'published'").await, 6);
    assert_eq!(number(conn, "SELECT count(*) FROM deposit WHERE disputed_because IS NOT NULL").await, 1);
    assert_eq!(number(conn, "SELECT count(*) FROM period WHERE closed_at IS NOT NULL").await, 6);
    assert!(number(conn, "SELECT count(*) FROM statement_line WHERE state = 'duplicate'").await > 0);
    for (what, expected) in [
        ("depositor_kind AS fact FROM deposit", 3),
        ("format AS fact FROM statement", 3),
        ("kind || state AS fact FROM resolution", 8),
        ("kind AS fact FROM remedy", 3),
        ("channel AS fact FROM transfer_order", 2),
        ("payee_mode AS fact FROM refund", 2),
        ("quarantined_because AS fact FROM statement WHERE quarantined_because IS NOT NULL", 3),
        // Manual matches: proposed, confirmed, rejected; those of the rules: confirmed, reversed.
        ("stage || state AS fact FROM match_group", 5),
    ] {
        let found = rows(conn, &format!("SELECT DISTINCT {what}")).await;
        assert_eq!(found.len(), expected, "{what}: {found:?}");
    }
    let people: BTreeSet<String> = rows(conn, "SELECT username AS fact FROM app_user").await.into_iter().collect();
    assert_eq!(people, logins::logins().into_iter().map(|login| login.username).collect());
}

async fn is_left_alone(database: &TestDatabase) {
    let config = config(database.url());
    let refused = seed::fill(&config, 7).await.unwrap_err().to_string();
    assert!(refused.contains("registered in this database already"), "{refused}");
    let state = amanat::server::State::open(&config, Default::default()).await.unwrap();
    assert_eq!(seed::found(&state).await.unwrap(), Found::Demo);
}

/// Whatever a list can be asked for by a filter of a few values, the state above all: there is one. The contract says
/// what there is to ask for, so that a new state is looked for as soon as it exists.
async fn shows_everything(database: TestDatabase) {
    let app = TestApp::on(database).await;
    let auditor = app.sign_in(logins::AUDITOR, logins::PASSWORD).await;
    let mut missing = Vec::new();
    for (path, filter, value) in filters() {
        let page = auditor.get(&format!("{path}?{filter}={value}&limit=200")).await.expect(200).json;
        let items = page["items"].as_array().unwrap_or_else(|| panic!("{path} is no list"));
        let is_another =
            |item: &&Value| item.get(&filter).is_some_and(|shown| *shown.to_string().trim_matches('"') != value);
        assert_eq!(items.iter().find(is_another), None, "among those of {path} whose {filter} is {value}");
        if items.is_empty() {
            missing.push((path, filter, value));
        }
    }
    let known = MISSING.map(|(path, filter, value)| (path.to_owned(), filter.to_owned(), value.to_owned()));
    assert_eq!(missing, known);
}

/// Every list's filters of a few values: path, name, value.
fn filters() -> Vec<(String, String, String)> {
    let mut filters = Vec::new();
    for operation in operations() {
        let is_list =
            operation.object["parameters"].as_array().is_some_and(|all| all.iter().any(|one| one["name"] == "cursor"));
        if operation.method != Method::GET || operation.path.contains('{') || !is_list {
            continue;
        }
        for parameter in operation.object["parameters"].as_array().unwrap() {
            let (name, schema) = (parameter["name"].as_str().unwrap(), &parameter["schema"]);
            let several = &schema["items"]["enum"];
            let values = match schema["enum"].as_array().or(several.as_array()) {
                Some(values) => values.iter().map(|value| value.as_str().unwrap().to_owned()).collect(),
                None if schema["type"] == "boolean" => vec!["true".to_owned(), "false".to_owned()],
                None => vec![],
            };
            if name != "sort" {
                filters.extend(values.into_iter().map(|value| (operation.path.clone(), name.to_owned(), value)));
            }
        }
    }
    filters
}
