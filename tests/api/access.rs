//! Who may do what: every operation of the contract, sent by every caller, and what really came back.
//!
//! `access.txt` is the outcome, committed so that a change of it is seen in review.

mod callers;
mod table;

use std::{collections::BTreeSet, path::Path};

use amanat::base::auth::Role;
use futures_util::future::join;
use reqwest::Method;

use crate::{
    stage::{Case, Of, Stage, Valid, case, cases},
    support::{client::is_done, contract::operations, database::Engine},
};
use callers::{Caller, Place, callers};
use table::Row;

/// What a cell holds where a list answered 200 without the target in it.
const NOT_SHOWN: &str = "none";
const OK: &str = "ok";

/// What moves money, or decides whose word moves it.
const MONEY: &[&str] = &[
    "open_bank_account",
    "appoint_signatory",
    "revoke_signatory",
    "open_fiscal_year",
    "close_period",
    "declare_deposit",
    "declare_deposit_list",
    "cancel_deposit",
    "import_statement",
    "correct_deposit",
    "propose_identification",
    "propose_payer_return",
    "propose_bank_reversal",
    "approve_resolution",
    "reject_resolution",
    "withdraw_resolution",
    "propose_statement_acceptance",
    "approve_statement_acceptance",
    "discard_statement",
    "dispute_deposit",
    "settle_dispute",
    "place_hold",
    "release_hold",
    "name_sweep",
    "explain_sweep",
    "name_arrival",
    "prepare_itemised_list",
    "sign_itemised_list",
    "withdraw_itemised_list",
    "prepare_collection_notice",
    "sign_collection_notice",
    "reject_collection_notice",
    "request_refund",
    "correct_refund",
    "submit_refund",
    "sign_refund",
    "cosign_refund",
    "examine_refund",
    "check_refund",
    "approve_refund",
    "return_refund",
    "reject_refund",
    "cancel_refund",
    "fund_refund",
    "close_refund",
    "instruct_payments",
    "settle_transfer_order",
    "settle_payment",
    "return_payment",
    "propose_remedy",
    "approve_remedy",
    "reject_remedy",
    "request_draw",
    "withdraw_draw",
    "name_draw_arrival",
    "attach_refund_document",
    "remove_refund_document",
];

/// What changes something else.
const NO_MONEY: &[&str] = &[
    "register_unit",
    "change_unit",
    "close_unit",
    "add_unit_member",
    "remove_unit_member",
    "register_calendar",
    "publish_calendar_week",
    "publish_calendar_days",
    "load_public_holidays",
    "register_service_level",
    "publish_service_level_version",
    "withdraw_service_level",
    "sign_in",
    "renew_session",
    "set_password",
    "sign_out",
    "add_user",
    "deactivate_user",
    "issue_password_code",
    "register_agency",
    "preview_deposit_list",
    "preview_statement",
    "look_up_case",
    "recover_secret",
    "verify_receipt",
    "upload_file",
    "reply_in_case",
    "withdraw_case",
    "reopen_case",
    "rate_case",
    "file_request",
    "file_staff_request",
    "file_request_list",
    "triage_request",
    "assign_request",
    "take_up_request",
    "ask_applicant",
    "answer_request",
    "note_request",
    "reject_request",
    "merge_request",
    "close_request",
    "issue_request_secret",
    "place_service",
    "file_complaint",
    "file_staff_complaint",
    "acknowledge_complaint",
    "assign_complaint",
    "investigate_complaint",
    "ask_complainant",
    "send_interim_reply",
    "decide_complaint",
    "order_remedy",
    "complete_remedy",
    "review_complaint",
    "note_complaint",
    "place_complaints",
    "register_service",
    "change_service",
    "withdraw_service",
    "draft_form",
    "publish_form",
    "try_service_form",
];

#[tokio::test]
async fn the_access_matrix_is_as_committed_on_both_databases() {
    let (sqlite, postgres) = join(matrix(Engine::Sqlite), matrix(Engine::Postgres)).await;

    for row in &sqlite {
        assert_bounds(row);
    }
    let (sqlite, postgres) = (table::draw(&sqlite), table::draw(&postgres));
    assert!(sqlite == postgres, "the databases differ:\n{}", table::differences(&sqlite, &postgres));
    compare(&sqlite);
}

#[test]
fn every_case_is_an_operation_of_the_contract() {
    let contract: BTreeSet<String> = operations().into_iter().map(|operation| operation.id).collect();
    let cases: BTreeSet<String> = cases().map(|case| case.operation.to_owned()).collect();
    assert_eq!(cases, contract);
}

#[test]
fn every_change_is_known_to_move_money_or_not() {
    let changes = operations().into_iter().filter(|operation| operation.method != Method::GET);
    let changes: BTreeSet<String> = changes.map(|operation| operation.id).collect();
    let known: BTreeSet<String> = MONEY.iter().chain(NO_MONEY).map(|name| (*name).to_owned()).collect();
    assert_eq!(known, changes);
}

/// The rows in the order of the contract's tags, cells in the order of [`callers`].
async fn matrix(engine: Engine) -> Vec<Row> {
    let stage = Stage::new(engine).await;
    let mut rows = Vec::new();
    for operation in operations() {
        let case = case(&operation.id);
        // Reading and refusals leave the target as it was: it serves until somebody has done something to it.
        let mut untouched = None;
        let mut cells = Vec::new();
        for caller in callers() {
            let valid = match untouched.take() {
                Some(valid) => valid,
                None => case.valid(&stage).await,
            };
            let cell = cell(&stage, &caller, &valid, &operation.method, &operation.path).await;
            if operation.method == Method::GET || ![OK, NOT_SHOWN].contains(&cell.as_str()) {
                untouched = Some(valid);
            }
            cells.push(cell);
        }
        rows.push(Row { tag: operation.tag, case, cells });
    }
    stage.app.verify().await;
    rows
}

async fn cell(stage: &Stage, caller: &Caller, valid: &Valid, method: &Method, path: &str) -> String {
    let by = match &caller.username {
        None => stage.app.stranger(),
        Some(username) => stage.caller(username, valid).await,
    };
    let answer = valid.send(&by, method.clone(), path).await;
    if !is_done(answer.status) {
        return answer.status.to_string();
    }
    let cell = if valid.shows.in_answer(&answer) { OK } else { NOT_SHOWN };
    cell.to_owned()
}

/// What holds whatever the file says.
fn assert_bounds(row: &Row) {
    let Row { case: Case { operation, of, by, .. }, cells, .. } = row;
    for (caller, cell) in callers().iter().zip(cells) {
        let may = cell == OK;
        if MONEY.contains(operation) && caller.role == Some(Role::SiteAdmin) {
            assert!(!may, "a site administrator may {operation}");
        }
        if *of == Of::Agency && caller.place == Place::Foreign {
            assert!(!may, "{:?} of another agency may {operation}", caller.role);
        }
        let is_theirs = *of == Of::Applicant && caller.place == Place::Applicant;
        if *of != Of::Everybody && caller.role.is_none() && !is_theirs {
            assert_eq!(cell, "401", "{operation} without signing in");
        }
        assert!(!cell.starts_with('5'), "{operation} by {:?}: {cell}", caller.role);
        // Else a cell that refuses may do so because the request was wrong.
        if caller.username.as_deref() == Some(*by) {
            assert!(may, "{operation} by {by}: {cell}");
        }
    }
    assert!(cells.iter().any(|cell| cell == OK), "nobody may {operation}");
}

fn compare(drawn: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("api/access.txt");
    if std::env::var_os("AMANAT_WRITE").is_some() {
        std::fs::write(file, drawn).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(file).unwrap_or_default();
    assert!(
        committed == drawn,
        "tests/api/access.txt says otherwise (- committed, + seen):\n{}\nIf that is meant: \
         AMANAT_WRITE=1 scripts/with-postgres cargo test -p amanat-tests access::",
        table::differences(&committed, drawn)
    );
}
