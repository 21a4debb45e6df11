//! What the tables say beside what the model says.

use std::collections::{BTreeMap, HashMap};

use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use super::{
    books::{PAYER_RETURNS, signed},
    payments::{Draw, Payment},
    remedies::Remedy,
    rig::Case,
    state::{Deposit, Item, Model, Refund, Sweep},
    steps::Step,
};
use crate::support::app::TestApp;

/// Everything that has a state, in the order in which it came to be.
const STATES: &str = "\
    SELECT 'deposit' AS what, id, state, refunded_rial AS amount, credit_number AS number FROM deposit \
    UNION ALL SELECT 'item', id, CASE WHEN is_payment THEN 'payment' ELSE state END, remaining_rial, NULL FROM suspense_item \
    UNION ALL SELECT 'sweep', id, CASE WHEN in_line_id IS NULL THEN 'sent' ELSE 'arrived' END, \
        CAST(CASE WHEN is_explained THEN 1 ELSE 0 END AS BIGINT), bank_reference FROM sweep \
    UNION ALL SELECT 'refund', id, state, total_rial, NULL FROM refund \
    UNION ALL SELECT 'draw', id, state, amount_rial, NULL FROM draw \
    UNION ALL SELECT 'payment', id, state, amount_rial, number FROM payment \
    UNION ALL SELECT 'order', id, channel, total_rial, NULL FROM transfer_order \
    UNION ALL SELECT 'remedy', id, state, CAST(0 AS BIGINT), NULL FROM remedy ORDER BY 2";

/// Every account, with the balance that the database keeps of it where it has a floor.
const ACCOUNTS: &str = "\
    SELECT a.code, a.subject_id, b.amount_rial AS kept, b.held_rial AS held, \
        CAST(SUM(CASE e.side WHEN 'debit' THEN e.amount_rial ELSE -e.amount_rial END) AS BIGINT) AS net \
    FROM account a JOIN entry e ON e.account_id = a.id LEFT JOIN balance b ON b.account_id = a.id \
    GROUP BY a.code, a.subject_id, b.amount_rial, b.held_rial";

/// A state, and an amount that belongs to it.
type Standing = (String, i64);

impl Case {
    /// Everything that has a state, and every account of the ledger, are as the model has them.
    pub async fn compare(&mut self, model: &Model, step: &Step) {
        let mut found: BTreeMap<String, Vec<Standing>> = BTreeMap::new();
        let mut numbers = Vec::new();
        let names = &mut self.names;
        (names.items, names.sweeps, names.draws, names.payments) = Default::default();
        for row in query(&self.app, STATES).await {
            let (what, id): (String, Uuid) = (text(&row, "what"), id(&row, "id"));
            let number: Option<String> = row.try_get("", "number").unwrap();
            match what.as_str() {
                "deposit" => numbers.push(number),
                "item" => names.items.push(id),
                "sweep" => names.sweeps.push((id, number.unwrap())),
                "draw" => names.draws.push(id),
                "payment" => names.payments.push((id, number.unwrap())),
                _ => {}
            }
            found.entry(what).or_default().push((text(&row, "state"), amount(&row, "amount")));
        }
        let mut wanted = BTreeMap::from([
            ("deposit".to_owned(), model.deposits.iter().map(of_deposit).collect::<Vec<_>>()),
            ("item".to_owned(), model.items.iter().map(of_item).collect()),
            ("sweep".to_owned(), model.sweeps.iter().map(of_sweep).collect()),
            ("refund".to_owned(), model.refunds.iter().map(of_refund).collect()),
            ("draw".to_owned(), model.draws.iter().map(of_draw).collect()),
            ("payment".to_owned(), model.payments.iter().map(of_payment).collect()),
            ("order".to_owned(), model.orders.iter().map(|order| of_order(model, order)).collect()),
            ("remedy".to_owned(), model.remedies.iter().map(of_remedy).collect()),
        ]);
        wanted.retain(|_, of_kind| !of_kind.is_empty());
        assert_eq!(found, wanted, "states after {step:?}");
        for ((deposit, known), number) in self.names.deposits.iter_mut().zip(&model.deposits).zip(numbers) {
            assert_eq!(number.is_some(), known.stored() == "announced", "credit numbers after {step:?}");
            deposit.credit_number = number;
        }
        self.compare_ledger(model, step).await;
    }

    /// Entries, the balances that the database keeps of them, and what is reserved.
    async fn compare_ledger(&self, model: &Model, step: &Step) {
        let subjects = self.subjects();
        let mut found = BTreeMap::new();
        for row in query(&self.app, ACCOUNTS).await {
            let (code, net) = (text(&row, "code"), amount(&row, "net"));
            let subject = subjects[&id(&row, "subject_id")];
            let kept: Option<i64> = row.try_get("", "kept").unwrap();
            if let Some(kept) = kept {
                assert_eq!(kept, -net, "the balance of {code} {subject} after {step:?}");
                let available = if code == "2110" { signed(model.available(subject)) } else { kept };
                assert_eq!(kept - amount(&row, "held"), available, "what is free of {code} {subject} after {step:?}");
            }
            if net != 0 {
                found.insert((code, subject), net);
            }
        }
        assert_eq!(found.values().sum::<i64>(), 0, "debits and credits after {step:?}");
        let wanted = model.balances().into_iter().map(|((code, subject), net)| ((code.to_owned(), subject), net));
        assert_eq!(found, wanted.collect(), "the ledger after {step:?}");
    }

    /// The numbers by which the model calls what accounts are about.
    fn subjects(&self) -> HashMap<Uuid, usize> {
        let names = &self.names;
        let deposits = names.deposits.iter().map(|deposit| deposit.id).enumerate();
        let items = names.items.iter().copied().enumerate();
        let sweeps = names.sweeps.iter().map(|sweep| sweep.0).enumerate();
        let refunds = names.refunds.iter().map(|refund| refund.0).enumerate();
        let payers = (PAYER_RETURNS..).zip(names.resolutions.iter().copied());
        let all = deposits.chain(items).chain(sweeps).chain(refunds).chain(payers).map(|(number, id)| (id, number));
        all.chain([(self.north().id, 0), (Uuid::from(self.app.state.office.id), 0)]).collect()
    }
}

async fn query(app: &TestApp, sql: &str) -> Vec<QueryResult> {
    let conn = app.state.db.connection();
    conn.query_all_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap()
}

fn of_deposit(deposit: &Deposit) -> Standing {
    (deposit.stored().to_owned(), signed(deposit.refunded))
}

fn of_item(item: &Item) -> Standing {
    let state = match (item.is_payment, item.is_proposed, item.remaining) {
        (true, _, _) => "payment",
        (_, true, _) => "proposed",
        (_, _, 0) => "closed",
        _ => "open",
    };
    (state.to_owned(), signed(item.remaining))
}

fn of_sweep(sweep: &Sweep) -> Standing {
    let state = if sweep.arrived { "arrived" } else { "sent" };
    (state.to_owned(), i64::from(sweep.explained))
}

fn of_refund(refund: &Refund) -> Standing {
    (refund.state.as_str().to_owned(), signed(refund.total()))
}

fn of_draw(draw: &Draw) -> Standing {
    (draw.state.as_str().to_owned(), signed(draw.amount))
}

fn of_payment(payment: &Payment) -> Standing {
    (payment.state.as_str().to_owned(), signed(payment.amount))
}

fn of_order(model: &Model, order: &[usize]) -> Standing {
    ("bank_list".to_owned(), signed(model.total(order)))
}

fn of_remedy(remedy: &Remedy) -> Standing {
    (remedy.state.as_str().to_owned(), 0)
}

fn text(row: &QueryResult, column: &str) -> String {
    row.try_get("", column).unwrap()
}

fn amount(row: &QueryResult, column: &str) -> i64 {
    row.try_get("", column).unwrap()
}

fn id(row: &QueryResult, column: &str) -> Uuid {
    row.try_get("", column).unwrap()
}
