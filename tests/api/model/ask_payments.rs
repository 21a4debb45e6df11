//! A step of payments as the request that it is.

use serde_json::json;
use uuid::Uuid;

use super::{
    ask::{Asked, opening, reason, rials},
    rig::Case,
    steps::{BankLine, Cure, Due, Named, Step},
};
use crate::support::{
    app::receipt_number,
    given::{CsvLine, statement},
    paid::{drawn, reissue},
};

impl Case {
    pub fn about_payments(&self, step: &Step) -> Asked {
        match step {
            Step::Draw { by, amount } => Asked::json(*by, "/v1/draws", json!({ "amount": rials(*amount) })),
            Step::WithdrawDraw { by, draw } => {
                Asked::json(*by, format!("/v1/draws/{}/withdrawal", self.names.draws[*draw]), reason())
            }
            Step::Bank { lines } => {
                let lines: Vec<CsvLine> = lines.iter().map(|line| self.bank_line(*line)).collect();
                Asked::file("", statement(self.app.world().refund.sheba, opening(), &lines))
            }
            Step::Name { by, item, what } => {
                let path = match what {
                    Named::Arrival(draw) => format!("/v1/draws/{}/arrival", self.names.draws[*draw]),
                    Named::Payment(payment) => format!("/v1/payments/{}/settlement", self.names.payments[*payment].0),
                    Named::Order(order) => format!("/v1/transfer-orders/{}/settlement", self.names.orders[*order].0),
                    Named::Return(payment) => format!("/v1/payments/{}/return", self.names.payments[*payment].0),
                };
                Asked::json(*by, path, json!({ "suspense_item_id": self.names.items[*item] }))
            }
            Step::Order { by, due: Due { refunds, resolutions, remedies } } => {
                let refunds: Vec<Uuid> = refunds.iter().map(|refund| self.names.refunds[*refund].0).collect();
                let resolutions: Vec<Uuid> = resolutions.iter().map(|one| self.names.resolutions[*one]).collect();
                let remedies: Vec<Uuid> = remedies.iter().map(|remedy| self.names.remedies[*remedy]).collect();
                let body = json!({ "channel": "bank_list", "refund_ids": refunds, "resolution_ids": resolutions,
                    "remedy_ids": remedies });
                Asked::json(*by, "/v1/transfer-orders", body)
            }
            Step::Propose { by, payment, cure } => {
                let body = match cure {
                    Cure::NonExecution => json!({ "kind": "non_execution", "note": "بانک فهرست را نپذیرفت" }),
                    Cure::Reissue => reissue(),
                    Cure::Restoration => json!({ "kind": "restoration", "note": "ذی‌نفع پیدا نشد" }),
                };
                Asked::json(*by, format!("/v1/payments/{}/remedies", self.names.payments[*payment].0), body)
            }
            Step::Decide { by, remedy, is_agreed } => {
                let (what, body) = if *is_agreed { ("approval", json!({})) } else { ("rejection", reason()) };
                Asked::json(*by, format!("/v1/remedies/{}/{what}", self.names.remedies[*remedy]), body)
            }
            other => unreachable!("{other:?}"),
        }
    }

    fn bank_line(&self, line: BankLine) -> CsvLine {
        let payment = |payment: usize| &self.names.payments[payment].1;
        let (description, debit, credit) = match line {
            BankLine::Funds(amount) => return drawn(amount),
            BankLine::Paid(number, amount) => (format!("پایا بابت {}", payment(number)), amount, 0),
            BankLine::PaidOrder(order, amount) => (format!("حواله {}", self.names.orders[order].1), amount, 0),
            BankLine::CameBack(number, amount) => (format!("عودت پایا {}", payment(number)), 0, amount),
            BankLine::Debit(amount) => ("پایا".to_owned(), amount, 0),
            BankLine::Credit(amount) => ("پایا".to_owned(), 0, amount),
        };
        CsvLine { day: "1404/05/15", reference: receipt_number(), description, debit, credit, ..CsvLine::default() }
    }
}
