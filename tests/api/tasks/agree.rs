//! The counts are those of the lists: for everybody of the sample data, as many things as their `actions[]` allow.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use amanat::{base::auth::Role, seed::logins};
use rstest::rstest;
use serde_json::Value;

use crate::support::{
    app::TestApp,
    client::Caller,
    database::{Engine, TestDatabase},
    sample::SampleYear,
};

/// A kind of task, where its things are listed, the action that is allowed, the member that is their amount, and what else
/// holds for them.
struct Kind(&'static str, &'static str, &'static str, &'static str, fn(&Value) -> bool);

const ANY: fn(&Value) -> bool = |_| true;

const KINDS: [Kind; 37] = [
    Kind("submit_refunds", "/v1/refunds?state=draft", "submission", "total", ANY),
    Kind("correct_refunds", "/v1/refunds?state=returned", "submission", "total", ANY),
    Kind("sign_refunds", "/v1/refunds", "controller-signature", "total", ANY),
    Kind("cosign_refunds", "/v1/refunds", "cosignature", "total", ANY),
    Kind("examine_refunds", "/v1/refunds", "examination", "total", ANY),
    Kind("check_refunds", "/v1/refunds", "check", "total", ANY),
    Kind("approve_refunds_first", "/v1/refunds", "approvals", "total", |refund| refund["state"] == "checked"),
    Kind("approve_refunds_second", "/v1/refunds", "approvals", "total", |refund| refund["state"] == "approved_once"),
    Kind("fund_refunds", "/v1/refunds", "funding", "total", ANY),
    Kind("instruct_refunds", "/v1/refunds", "transfer_order", "total", ANY),
    Kind("close_refunds", "/v1/refunds", "closing", "total", ANY),
    Kind("instruct_payer_returns", "/v1/payer-returns", "transfer_order", "amount", ANY),
    Kind("instruct_reissues", "/v1/remedies", "transfer_order", "amount", ANY),
    Kind("propose_remedies", "/v1/payments", "remedies", "amount", |payment| payment["state"] != "instructed"),
    Kind("decide_remedies", "/v1/remedies?state=proposed", "approval", "amount", ANY),
    Kind("decide_resolutions", "/v1/resolutions", "approval", "amount", ANY),
    Kind("sign_collection_notices", "/v1/collection-notices", "signatures", "total", ANY),
    Kind("prepare_collection_notices", "/v1/itemised-lists", "collection_notice", "total", ANY),
    Kind("sign_itemised_lists", "/v1/itemised-lists", "signature", "total", ANY),
    Kind("examine_statements", "/v1/statements", "acceptance", "", |statement| {
        statement["acceptance_because"].is_null() && statement["acceptance"].is_null()
    }),
    Kind("approve_statement_acceptances", "/v1/statements", "acceptance/approval", "", ANY),
    Kind("explain_sweeps", "/v1/sweeps", "explanation", "amount", ANY),
    Kind("identify_suspense_items", "/v1/suspense-items", "identification", "remaining", ANY),
    Kind("return_suspense_items", "/v1/suspense-items", "payer_return", "remaining", |item| {
        item["agency_id"].is_null()
    }),
    Kind("reverse_suspense_items", "/v1/suspense-items", "bank_reversal", "remaining", ANY),
    Kind("settle_disputes", "/v1/deposits?is_disputed=true", "dispute/settlement", "amount", ANY),
    Kind("follow_draws", "/v1/draws", "withdrawal", "amount", ANY),
    Kind("release_holds", "/v1/holds", "release", "", ANY),
    Kind("triage_requests", "/v1/requests", "triage", "", |request| request["state"] == "registered"),
    Kind("assign_requests", "/v1/requests", "assignment", "", |request| request["state"] == "triaged"),
    Kind("take_up_requests", "/v1/requests", "review", "", |request| request["state"] == "assigned"),
    Kind("acknowledge_complaints", "/v1/complaints", "acknowledgement", "", ANY),
    Kind("investigate_complaints", "/v1/complaints", "investigation", "", ANY),
    Kind("decide_complaints", "/v1/complaints", "decision", "", ANY),
    Kind("review_appeals", "/v1/complaints", "review", "", ANY),
    Kind("complete_remedies", "/v1/complaints", "remedy/completion", "", ANY),
    Kind("send_interim_replies", "/v1/complaints", "interim-reply", "", |complaint| {
        complaint["state"] != "waiting_for_complainant"
            && complaint["clock"]["is_late"] == true
            && complaint["interim_until"].as_str().is_none_or(|until| until < "2026-03-20")
    }),
];

/// What is not seen by an action of one thing; see [`others`].
const OTHERS: [&str; 5] =
    ["prepare_itemised_lists", "name_suspense_items", "close_periods", "read_replies", "answer_requests"];

/// What nobody of the sample data has to do, so that their counts are compared as zero only; `people.rs` and `cases.rs` have
/// them.
const NOBODYS: [&str; 4] =
    ["instruct_reissues", "approve_statement_acceptances", "send_interim_replies", "read_replies"];

fn may(thing: &Value, action: &str) -> bool {
    let actions = thing["actions"].as_array().unwrap();
    actions.iter().any(|one| one["action"] == action && one["is_allowed"] == true)
}

/// Every item of a list; none for whoever may not see it.
async fn items(caller: &Caller, list: &str) -> Vec<Value> {
    let mark = if list.contains('?') { '&' } else { '?' };
    let first = caller.get(&format!("{list}{mark}limit=1")).await;
    if first.status == 403 {
        return vec![];
    }
    first.expect(200);
    caller.every(list, 200).await
}

fn sum(things: &[&Value], member: &str) -> Option<String> {
    let amount = |thing: &&Value| thing[member].as_str().unwrap().parse::<i128>().unwrap();
    (!member.is_empty()).then(|| things.iter().map(amount).sum::<i128>().to_string())
}

/// What is counted otherwise: the deposits that an itemised list would take, what nobody has named, the month to close, and
/// requests by what happened last.
async fn others(caller: &Caller, role: Role, task: &str) -> (usize, Option<String>) {
    match (task, role) {
        ("prepare_itemised_lists", Role::AgencyClerk) => {
            let mut listed = BTreeSet::new();
            for list in items(caller, "/v1/itemised-lists").await {
                if list["state"] != "withdrawn" {
                    let rows = format!("/v1/itemised-lists/{}/rows", list["id"].as_str().unwrap());
                    let rows = items(caller, &rows).await;
                    listed.extend(rows.iter().map(|row| row["deposit_id"].to_string()));
                }
            }
            let swept = items(caller, "/v1/deposits?state=swept&is_disputed=false").await;
            let free: Vec<&Value> = swept.iter().filter(|one| !listed.contains(&one["id"].to_string())).collect();
            (free.len(), sum(&free, "amount"))
        }
        ("name_suspense_items", Role::Reconciler) => {
            let open = items(caller, "/v1/suspense-items?state=open").await;
            let of_treasury: Vec<&Value> = open.iter().filter(|item| item["agency_id"].is_null()).collect();
            (of_treasury.len(), sum(&of_treasury, "remaining"))
        }
        ("close_periods", _) => {
            let periods = items(caller, "/v1/periods").await;
            (periods.iter().filter(|period| may(period, "closure")).count(), None)
        }
        ("read_replies" | "answer_requests", _) => {
            let mut count = 0;
            for request in items(caller, "/v1/requests?state=in_review").await {
                if may(&request, "answer") {
                    let entries = format!("/v1/requests/{}/entries", request["id"].as_str().unwrap());
                    let entries = items(caller, &entries).await;
                    let moved = entries.iter().find(|entry| entry["kind"] != "noted").unwrap();
                    count += usize::from((moved["kind"] == "replied") == (task == "read_replies"));
                }
            }
            (count, None)
        }
        _ => (0, None),
    }
}

#[rstest]
#[tokio::test]
async fn as_many_things_wait_as_their_actions_allow(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let year = SampleYear::of(engine).await;
    let app = TestApp::on(TestDatabase::clone_of(&year.template).await).await;
    // The sample data end with the fiscal year.
    app.clock.move_to("2026-03-20T08:00:00Z".parse().unwrap());
    let mut seen: BTreeMap<&str, i64> = BTreeMap::new();

    for login in logins::logins() {
        let caller = app.sign_in(&login.username, logins::PASSWORD).await;
        let told = caller.get("/v1/tasks").await.expect(200).json;
        let told: Vec<&Value> = told["items"].as_array().unwrap().iter().collect();
        let find = |name: &str| told.iter().find(|task| task["task"] == name);
        let mut known = 0;
        let mut lists: HashMap<&str, Vec<Value>> = HashMap::new();
        let kinds = KINDS.iter().map(|kind| (kind.0, Some(kind))).chain(OTHERS.map(|name| (name, None)));
        for (name, kind) in kinds {
            let (count, amount) = match kind {
                Some(Kind(_, list, action, member, holds)) => {
                    if !lists.contains_key(list) {
                        lists.insert(list, items(&caller, list).await);
                    }
                    let theirs: Vec<&Value> = lists[list].iter().filter(|one| may(one, action) && holds(one)).collect();
                    (theirs.len(), sum(&theirs, member))
                }
                None => others(&caller, login.role, name).await,
            };
            let who = format!("{name} of {}", login.username);
            let Some(task) = find(name) else {
                assert_eq!(count, 0, "{who}");
                continue;
            };
            known += 1;
            *seen.entry(name).or_default() += i64::try_from(count).unwrap();
            assert_eq!(task["count"], count, "{who}");
            if amount.is_some() {
                assert_eq!(task["total_amount"].as_str().map(str::to_owned), amount, "{who}");
            }
            // The list that it names is one that its holder may open, and has at least as many.
            let listed = items(&caller, task["list"].as_str().unwrap()).await.len();
            assert!(listed >= count && count > 0, "{who}: {listed}");
            assert_eq!(task["due_on"].is_null(), task["due_on_jalali"].is_null(), "{who}");
        }
        assert_eq!(known, told.len(), "{}: {told:?}", login.username);
    }

    let all = KINDS.iter().map(|kind| kind.0).chain(OTHERS);
    let nobodys: Vec<&str> = all.filter(|name| !seen.contains_key(name)).collect();
    assert_eq!(nobodys, NOBODYS);
}
