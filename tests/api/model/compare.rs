//! What the tables say beside what the model says.

use std::collections::{BTreeMap, HashMap};

use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use super::{
    rig::Case,
    state::{Deposit, Item, Model, Refund, Sweep},
    steps::Step,
};

/// Everything of an agency that has a state, in the order in which it came to be.
const STATES: &str = "\
    SELECT 'deposit' AS what, id, state, refunded_rial AS amount, credit_number AS number FROM deposit WHERE agency_id = $1 \
    UNION ALL SELECT 'item', id, state, remaining_rial, NULL FROM suspense_item WHERE agency_id = $1 \
    UNION ALL SELECT 'sweep', id, CASE WHEN in_line_id IS NULL THEN 'sent' ELSE 'arrived' END, \
        CAST(CASE WHEN is_explained THEN 1 ELSE 0 END AS BIGINT), bank_reference FROM sweep WHERE agency_id = $1 \
    UNION ALL SELECT 'refund', id, state, total_rial, NULL FROM refund WHERE agency_id = $1 ORDER BY 2";

/// Every account of an agency and of the office, with the balance that the database keeps of it where it has a floor.
const ACCOUNTS: &str = "\
    SELECT a.code, a.agency_id, a.subject_id, b.amount_rial AS kept, b.held_rial AS held, \
        CAST(SUM(CASE e.side WHEN 'debit' THEN e.amount_rial ELSE -e.amount_rial END) AS BIGINT) AS net \
    FROM account a JOIN entry e ON e.account_id = a.id LEFT JOIN balance b ON b.account_id = a.id \
    WHERE a.agency_id = $1 OR a.agency_id IS NULL \
    GROUP BY a.code, a.agency_id, a.subject_id, b.amount_rial, b.held_rial";

/// A state, and an amount that belongs to it.
type Standing = (String, i64);

impl Case<'_> {
    /// Every deposit, item, sweep and refund, and every account of the ledger, are as the model has them.
    pub async fn compare(&mut self, model: &Model, step: &Step) {
        let mut found: BTreeMap<String, Vec<Standing>> = BTreeMap::new();
        let (mut items, mut sweeps, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
        for row in self.query(STATES).await {
            let (what, id): (String, Uuid) = (text(&row, "what"), id(&row, "id"));
            let number: Option<String> = row.try_get("", "number").unwrap();
            match what.as_str() {
                "deposit" => numbers.push(number),
                "item" => items.push(id),
                "sweep" => sweeps.push((id, number.unwrap())),
                _ => {}
            }
            found.entry(what).or_default().push((text(&row, "state"), amount(&row, "amount")));
        }
        (self.items, self.sweeps) = (items, sweeps);
        let mut wanted = BTreeMap::from([
            ("deposit".to_owned(), model.deposits.iter().map(of_deposit).collect::<Vec<_>>()),
            ("item".to_owned(), model.items.iter().map(of_item).collect()),
            ("sweep".to_owned(), model.sweeps.iter().map(of_sweep).collect()),
            ("refund".to_owned(), model.refunds.iter().map(of_refund).collect()),
        ]);
        wanted.retain(|_, of_kind| !of_kind.is_empty());
        assert_eq!(found, wanted, "states after {step:?}");
        for ((deposit, known), number) in self.deposits.iter_mut().zip(&model.deposits).zip(numbers) {
            assert_eq!(number.is_some(), known.stored() == "announced", "credit numbers after {step:?}");
            deposit.credit_number = number;
        }
        self.compare_ledger(model, step).await;
    }

    async fn query(&self, sql: &str) -> Vec<QueryResult> {
        let conn = self.app.state.db.connection();
        let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, [self.agency.into()]);
        conn.query_all_raw(statement).await.unwrap()
    }

    /// Entries, the balances that the database keeps of them, and what is reserved.
    async fn compare_ledger(&self, model: &Model, step: &Step) {
        let subjects = self.subjects();
        let mut found = BTreeMap::new();
        for row in self.query(ACCOUNTS).await {
            let (code, mut net) = (text(&row, "code"), amount(&row, "net"));
            let agency: Option<Uuid> = row.try_get("", "agency_id").unwrap();
            let subject = match agency {
                Some(_) => subjects[&id(&row, "subject_id")],
                None => {
                    net -= self.base.get(&code).copied().unwrap_or(0);
                    0
                }
            };
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

    /// What the office's own accounts hold, in their debit sense.
    pub async fn of_office(&self) -> BTreeMap<String, i64> {
        let rows = self.query(ACCOUNTS).await;
        let own = rows.iter().filter(|row| row.try_get::<Option<Uuid>>("", "agency_id").unwrap().is_none());
        own.map(|row| (text(row, "code"), amount(row, "net"))).collect()
    }

    /// The numbers by which the model calls what accounts are about.
    fn subjects(&self) -> HashMap<Uuid, usize> {
        let deposits = self.deposits.iter().map(|deposit| deposit.id).enumerate();
        let items = self.items.iter().copied().enumerate();
        let sweeps = self.sweeps.iter().map(|sweep| sweep.0).enumerate();
        let refunds = self.refunds.iter().map(|refund| refund.0).enumerate();
        let all = deposits.chain(items).chain(sweeps).chain(refunds).map(|(number, id)| (id, number));
        all.chain([(self.agency, 0)]).collect()
    }
}

fn of_deposit(deposit: &Deposit) -> Standing {
    (deposit.stored().to_owned(), signed(deposit.refunded))
}

fn of_item(item: &Item) -> Standing {
    let state = match (item.is_proposed, item.remaining) {
        (true, _) => "proposed",
        (false, 0) => "closed",
        (false, _) => "open",
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

fn text(row: &QueryResult, column: &str) -> String {
    row.try_get("", column).unwrap()
}

fn amount(row: &QueryResult, column: &str) -> i64 {
    row.try_get("", column).unwrap()
}

fn id(row: &QueryResult, column: &str) -> Uuid {
    row.try_get("", column).unwrap()
}

fn signed(amount: u64) -> i64 {
    i64::try_from(amount).unwrap()
}
