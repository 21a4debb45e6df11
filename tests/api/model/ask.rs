//! A step as the request that it is.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    people::{PEOPLE, Person},
    rig::{Case, Deposit},
    state::Model,
    steps::{ListStep, NoticeStep, RefundStep, Step, Word},
};
use crate::support::{
    app::receipt_number,
    client::Answer,
    collected::{CONCENTRATION, arrived, remitted, swept_out},
    documents::LETTER,
    given::{CsvLine, credit, statement},
    refunded::{MARYAM, REZA},
};

/// A request, as often as it is sent.
#[derive(Clone)]
pub struct Asked {
    pub by: &'static str,
    pub path: String,
    pub key: String,
    pub body: Body,
}

#[derive(Clone)]
pub enum Body {
    Json(Value),
    File(&'static str, Vec<u8>),
}

impl Asked {
    pub fn json(by: Person, path: impl Into<String>, body: Value) -> Self {
        Self { by: PEOPLE[by].0, path: path.into(), key: Uuid::now_v7().to_string(), body: Body::Json(body) }
    }

    pub fn file(query: &str, file: String) -> Self {
        let path = format!("/v1/statements?{query}");
        Self {
            by: "reconciler",
            path,
            key: Uuid::now_v7().to_string(),
            body: Body::File("text/csv", file.into_bytes()),
        }
    }
}

pub fn reason() -> Value {
    json!({ "reason": "به دلیلی" })
}

/// Balances of separate statements need not follow each other; the opening keeps files different and accounts in credit.
pub fn opening() -> u64 {
    1_000_000 + Uuid::now_v7().as_u64_pair().1 % 1_000_000_000
}

impl Case {
    pub fn asked(&self, model: &Model, step: &Step) -> Asked {
        match step {
            Step::Declare { by, amount } => Asked::json(*by, "/v1/deposits", self.declaration(*amount)),
            Step::Cancel { by, deposit } => {
                Asked::json(*by, format!("/v1/deposits/{}/cancellation", self.names.deposits[*deposit].id), reason())
            }
            Step::Receive { lines } => self.of_link(&lines.iter().map(|line| self.line(*line)).collect::<Vec<_>>()),
            Step::Sweep { amount } => self.of_link(&[swept_out(*amount, &receipt_number())]),
            Step::Arrive { sweep } => {
                let line = arrived(self.north().sheba, model.sweeps[*sweep].amount, &self.names.sweeps[*sweep].1);
                Asked::file("", statement(CONCENTRATION, opening(), &[line]))
            }
            Step::Remit { amount } => {
                Asked::file("", statement(CONCENTRATION, opening(), &[remitted(*amount, &receipt_number())]))
            }
            Step::Identify { .. } | Step::GiveBack { .. } | Step::Resolve { .. } => self.about_suspense(step),
            Step::PrepareList { .. } | Step::List { .. } | Step::PrepareNotice { .. } | Step::Notice { .. } => {
                self.about_collection(step)
            }
            Step::Hold { by, deposit, order } => {
                let body = json!({ "kind": "court_order", "authority": "شعبه ۳", "order_number": format!("1404/{order}"),
                    "order_on": "2025-08-03" });
                Asked::json(*by, format!("/v1/deposits/{}/holds", self.names.deposits[*deposit].id), body)
            }
            Step::Release { by, hold } => {
                Asked::json(*by, format!("/v1/holds/{}/release", self.names.holds[*hold]), reason())
            }
            Step::Request { .. }
            | Step::Correct { .. }
            | Step::Attach { .. }
            | Step::Submit { .. }
            | Step::Refund { .. } => self.about_refunds(model, step),
            Step::Draw { .. }
            | Step::WithdrawDraw { .. }
            | Step::Bank { .. }
            | Step::Name { .. }
            | Step::Order { .. }
            | Step::Propose { .. }
            | Step::Decide { .. } => self.about_payments(step),
            Step::Expire | Step::Again => unreachable!("no request of its own"),
        }
    }

    fn declaration(&self, amount: u64) -> Value {
        json!({ "agency_id": self.north().id, "kind": "bid_bond", "receipt_number": receipt_number(), "receipt_on": "2025-08-03",
            "amount": amount.to_string(), "subject": "مناقصه",
            "depositor": { "kind": "natural", "identifier": "1360123458", "name": "مریم رضایی" } })
    }

    fn line(&self, (of, amount): (Option<usize>, u64)) -> CsvLine {
        let identifier = of.map_or("", |deposit| &self.names.deposits[deposit].payment_identifier);
        CsvLine { reference: receipt_number(), ..credit(identifier, amount) }
    }

    fn of_link(&self, lines: &[CsvLine]) -> Asked {
        let query = format!("bank_account_id={}", self.north().link_account);
        Asked::file(&query, statement(self.north().sheba, opening(), lines))
    }

    fn about_suspense(&self, step: &Step) -> Asked {
        match step {
            Step::Identify { by, items, deposits } => {
                let item = |(item, amount): &(usize, Option<u64>)| json!({ "suspense_item_id": self.names.items[*item], "amount": amount.map(rials) });
                let items: Vec<Value> = items.iter().map(item).collect();
                let deposits: Vec<Uuid> = deposits.iter().map(|deposit| self.names.deposits[*deposit].id).collect();
                let body = json!({ "items": items, "deposit_ids": deposits, "note": "فیش" });
                Asked::json(*by, "/v1/identifications", body)
            }
            Step::GiveBack { by, item, amount } => {
                let body = json!({ "suspense_item_id": self.names.items[*item], "payee_name": "شرکت البرز", "note": "اشتباه",
                    "payee_sheba": "IR780100004001000001234567", "amount": amount.map(rials) });
                Asked::json(*by, "/v1/payer-returns", body)
            }
            Step::Resolve { by, resolution, word } => {
                let (what, body) = match word {
                    Word::Approve => ("approval", json!({})),
                    Word::Reject => ("rejection", reason()),
                    Word::Withdraw => ("withdrawal", json!({})),
                };
                Asked::json(*by, format!("/v1/resolutions/{}/{what}", self.names.resolutions[*resolution]), body)
            }
            other => unreachable!("{other:?}"),
        }
    }

    fn about_collection(&self, step: &Step) -> Asked {
        match step {
            Step::PrepareList { by } => {
                let body = json!({ "agency_id": self.north().id, "fiscal_year": 1404, "month": 5 });
                Asked::json(*by, "/v1/itemised-lists", body)
            }
            Step::List { by, list, what } => {
                let (id, sha256) = &self.names.lists[*list];
                let (what, body) = match what {
                    ListStep::Sign => ("signature", json!({ "content_sha256": sha256 })),
                    ListStep::Withdraw => ("withdrawal", reason()),
                };
                Asked::json(*by, format!("/v1/itemised-lists/{id}/{what}"), body)
            }
            Step::PrepareNotice { by, list } => {
                let body = json!({ "itemised_list_id": self.names.lists[*list].0 });
                Asked::json(*by, "/v1/collection-notices", body)
            }
            Step::Notice { by, notice, what } => {
                let (id, sha256) = &self.names.notices[*notice];
                let (what, body) = match what {
                    NoticeStep::Sign => ("signatures", json!({ "content_sha256": sha256 })),
                    NoticeStep::Reject => ("rejection", reason()),
                };
                Asked::json(*by, format!("/v1/collection-notices/{id}/{what}"), body)
            }
            other => unreachable!("{other:?}"),
        }
    }

    fn about_refunds(&self, model: &Model, step: &Step) -> Asked {
        match step {
            Step::Request { by, rows, is_direct } => {
                let mut body = self.refund_of(rows, *is_direct);
                body["agency_id"] = json!(self.north().id);
                Asked::json(*by, "/v1/refunds", body)
            }
            Step::Correct { by, refund, rows, is_direct } => {
                let path = format!("/v1/refunds/{}/correction", self.names.refunds[*refund].0);
                Asked::json(*by, path, self.refund_of(rows, *is_direct))
            }
            Step::Attach { by, refund } => {
                let id = self.names.refunds[*refund].0;
                let path = format!("/v1/refunds/{id}/attachments?document=release_letter&file_name=letter.pdf");
                Asked { body: Body::File("application/pdf", LETTER.to_vec()), ..Asked::json(*by, path, Value::Null) }
            }
            Step::Submit { by, refund, seen } => {
                let path = format!("/v1/refunds/{}/submission", self.names.refunds[*refund].0);
                Asked::json(*by, path, self.expected_available(model, *refund, *seen))
            }
            Step::Refund { by, refund, what } => {
                let (id, sha256) = &self.names.refunds[*refund];
                // Before it is submitted there is nothing to have seen.
                let sha256 = if sha256.is_empty() { "0".repeat(64) } else { sha256.clone() };
                let seen = json!({ "content_sha256": sha256 });
                let checked = json!({ "content_sha256": sha256, "payee_enquiry": "نام درست است" });
                let (what, body) = match what {
                    RefundStep::Sign => ("controller-signature", seen),
                    RefundStep::Cosign => ("cosignature", seen),
                    RefundStep::Examine => ("examination", json!({})),
                    RefundStep::Check => ("check", checked),
                    RefundStep::Approve => ("approvals", seen),
                    RefundStep::Return => ("return", reason()),
                    RefundStep::Reject => ("rejection", reason()),
                    RefundStep::Cancel => ("cancellation", reason()),
                    RefundStep::Fund => ("funding", json!({})),
                    RefundStep::Close => ("closing", json!({})),
                };
                Asked::json(*by, format!("/v1/refunds/{id}/{what}"), body)
            }
            other => unreachable!("{other:?}"),
        }
    }

    fn refund_of(&self, rows: &[(usize, u64)], is_direct: bool) -> Value {
        let row = |(place, (deposit, amount)): (usize, &(usize, u64))| {
            let Deposit { credit_number, receipt_number, .. } = &self.names.deposits[*deposit];
            let mut row = json!({ "credit_number": credit_number, "announced_on": "2025-08-10",
                "receipt_number": receipt_number, "amount": amount.to_string(), "reason": "bid_lost" });
            if is_direct {
                let sheba = [MARYAM, REZA][place % 2];
                row["payee"] = json!({ "sheba": sheba, "name": "رضایی" });
            }
            row
        };
        let rows: Vec<Value> = rows.iter().enumerate().map(row).collect();
        match is_direct {
            true => json!({ "payee_mode": "beneficiary_direct", "rows": rows }),
            false => json!({ "payee_mode": "agency_refund_account", "payee_account_id": self.north().refund_account,
                "rows": rows }),
        }
    }

    /// What the clerk has seen; or something else.
    fn expected_available(&self, model: &Model, refund: usize, seen: bool) -> Value {
        let one = |deposit: usize| {
            let available = model.before[deposit] + u64::from(!seen);
            json!({ "credit_number": self.names.deposits[deposit].credit_number, "available": available.to_string() })
        };
        let all: Vec<Value> = model.refunds[refund].asked().into_keys().map(one).collect();
        json!({ "expected_available": all })
    }

    /// Remembers what came to be, or changed its content.
    pub fn learn(&mut self, step: &Step, asked: &Asked, answer: &Answer) {
        let text = |member: &str| answer.json[member].as_str().unwrap().to_owned();
        match step {
            Step::Declare { .. } => {
                let Body::Json(declared) = &asked.body else { unreachable!() };
                self.names.deposits.push(Deposit {
                    id: answer.id(),
                    receipt_number: declared["receipt_number"].as_str().unwrap().to_owned(),
                    payment_identifier: text("payment_identifier"),
                    credit_number: None,
                });
            }
            Step::Identify { .. } | Step::GiveBack { .. } => self.names.resolutions.push(answer.id()),
            Step::PrepareList { .. } => self.names.lists.push((answer.id(), text("content_sha256"))),
            Step::PrepareNotice { .. } => self.names.notices.push((answer.id(), text("content_sha256"))),
            Step::Hold { .. } => self.names.holds.push(answer.id()),
            Step::Request { .. } => self.names.refunds.push((answer.id(), String::new())),
            Step::Submit { refund, .. } => self.names.refunds[*refund].1 = text("content_sha256"),
            Step::Order { .. } => self.names.orders.push((answer.id(), text("number"))),
            Step::Propose { .. } => self.names.remedies.push(answer.id()),
            _ => {}
        }
    }
}

pub fn rials(amount: u64) -> String {
    amount.to_string()
}
