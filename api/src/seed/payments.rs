//! How approved refunds are paid: funds from account 20/9, orders to the bank, and the statements of the treasury's
//! refund account, with what came back.

use amanat_formats::{Direction, Format, Line, Statement, write_csv};
use anyhow::ensure;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    Stage, calendar,
    client::{Session, text},
    logins::OFFICE_HEAD,
    months::Told,
    numbers,
    people::arabic,
    refunds::{Asked, Desk, End, Paid},
    statements::StatementFile,
};

/// The treasury's refund account: what its bank books and sends.
struct Account {
    balance: Decimal,
    /// The first day of the next statement.
    from: NaiveDate,
    sent: u32,
    booked: i64,
}

/// A line that the bank will book.
struct Entry {
    direction: Direction,
    amount: i64,
    payment_identifier: Option<String>,
    counterparty: Option<(String, &'static str)>,
    description: String,
}

/// Which refunds go into one order.
type Alike = fn(Paid) -> bool;

/// Pays what was approved, each as far as it comes.
pub async fn pay(stage: &Stage, told: &mut Told, asked: &[Asked]) -> anyhow::Result<()> {
    let begun = calendar::working(calendar::day_after(12, 24)?);
    let mut account = Account { balance: Decimal::ZERO, from: begun, sent: 0, booked: 0 };
    let paid: Vec<(&Asked, Paid)> = asked
        .iter()
        .filter_map(|one| match one.end {
            End::Paid(paid) => Some((one, paid)),
            End::Draft
            | End::UnderWay(_)
            | End::Returned
            | End::Rejected
            | End::Cancelled
            | End::Expired
            | End::Approved => None,
        })
        .collect();
    fund(stage, told, &mut account, &paid, begun).await?;
    let day = calendar::working(calendar::later(begun, 2));
    let payments = order(stage, &paid, day).await?;
    settle(stage, told, &mut account, &payments, calendar::working(calendar::later(day, 1))).await?;
    let day = calendar::working(calendar::later(day, 4));
    come_back(stage, told, &mut account, &payments, day).await?;
    let day = calendar::working(calendar::later(day, 2));
    mend(stage, told, &mut account, &payments, day).await?;
    let reconciler = stage.client.sign_in("reconciler").await?;
    for (one, _) in paid.iter().filter(|(_, paid)| *paid == Paid::Closed) {
        reconciler.act(&format!("/v1/refunds/{}", one.id), "closing", &json!({})).await?;
    }
    ask_for_more(stage, asked).await
}

/// Funds are asked for and arrive; then the payer sets them aside.
async fn fund(
    stage: &Stage,
    told: &mut Told,
    account: &mut Account,
    paid: &[(&Asked, Paid)],
    day: NaiveDate,
) -> anyhow::Result<()> {
    stage.at(day, 9, 0);
    let desk = Desk::new(stage);
    let payer = desk.by("payer").await?;
    let (mut total, mut ids) = (0, Vec::new());
    for (one, _) in paid {
        let refund = payer.get(&format!("/v1/refunds/{}", one.id)).await?;
        total += refund.text("/total")?.parse::<i64>()?;
        ids.push(&one.id);
    }
    // What goes back to payers is owed to the bank's orders already, and would be short otherwise.
    for back in payer_returns(stage).await? {
        total += text(&back, "/amount")?.parse::<i64>()?;
    }
    // The first request forgot what is promised to payers already.
    let short = payer.post("/v1/draws", &json!({ "amount": (total / 2).to_string() })).await?;
    let reason = json!({ "reason": "مبلغ، وجوه برگشتی به واریزکنندگان را در بر نداشت" });
    payer.act(&format!("/v1/draws/{}", short.text("/id")?), "withdrawal", &reason).await?;
    payer.post("/v1/draws", &json!({ "amount": total.to_string(), "refund_ids": ids })).await?;
    let arrived = Entry {
        direction: Direction::Credit,
        amount: total,
        payment_identifier: None,
        counterparty: Some((numbers::central_deposit_sheba()?, "حساب ۲۰/۹ خزانه‌داری کل")),
        description: "انتقال وجه بابت رد سپرده".to_owned(),
    };
    account.send(stage, told, day, vec![arrived]).await?;
    let desk = Desk::new(stage);
    let payer = desk.by("payer").await?;
    for (one, _) in paid {
        payer.act(&format!("/v1/refunds/{}", one.id), "funding", &json!({})).await?;
    }
    Ok(())
}

/// Money in suspense that a second person agreed to send back to its payers.
async fn payer_returns(stage: &Stage) -> anyhow::Result<Vec<Value>> {
    let payer = stage.client.sign_in("payer").await?;
    let page = payer.get("/v1/payer-returns?is_ordered=false&sort=oldest&limit=200").await?;
    Ok(page.items()?.clone())
}

/// The bank is ordered to pay: by hand, by a list, by a list that it has not got to, and by one that it will not take. What
/// goes back to payers stands in the first list, but for the last of it. Returns the payments and what becomes of each refund.
async fn order(stage: &Stage, paid: &[(&Asked, Paid)], day: NaiveDate) -> anyhow::Result<Vec<(Paid, Vec<Value>)>> {
    stage.at(day, 9, 0);
    let payer = stage.client.sign_in("payer").await?;
    let ordered = || paid.iter().filter(|(_, paid)| *paid != Paid::Funded);
    let back = payer_returns(stage).await?;
    let mut back: Vec<&str> = back.iter().map(|one| text(one, "/id")).collect::<anyhow::Result<_>>()?;
    // The last one waits for the next order.
    back.pop();
    let (by_hand, waiting): (Alike, Alike) = (|paid| paid == Paid::Settled, |paid| paid == Paid::Instructed);
    let refused: Alike = |paid| paid == Paid::Unexecuted;
    let by_list: Alike = |paid| !matches!(paid, Paid::Settled | Paid::Instructed | Paid::Unexecuted);
    for (channel, alike, resolutions) in [
        ("by_hand", by_hand, &[][..]),
        ("bank_list", by_list, &back),
        ("bank_list", waiting, &[]),
        ("bank_list", refused, &[]),
    ] {
        let these: Vec<&String> = ordered().filter(|(_, paid)| alike(*paid)).map(|(one, _)| &one.id).collect();
        let input = json!({ "channel": channel, "refund_ids": these, "resolution_ids": resolutions });
        payer.post("/v1/transfer-orders", &input).await?;
    }
    let page = payer.get("/v1/payments?sort=oldest&limit=200").await?;
    let of_payers = page.items()?.iter().filter(|one| one.get("resolution_id").is_some()).cloned().collect();
    let mut payments = vec![(Paid::Settled, of_payers)];
    for (one, paid) in ordered() {
        let page = payer.get(&format!("/v1/payments?refund_id={}&sort=oldest&limit=200", one.id)).await?;
        payments.push((*paid, page.items()?.clone()));
    }
    Ok(payments)
}

/// The bank pays, but for what it has not got to yet.
async fn settle(
    stage: &Stage,
    told: &mut Told,
    account: &mut Account,
    payments: &[(Paid, Vec<Value>)],
    day: NaiveDate,
) -> anyhow::Result<()> {
    let mut entries = Vec::new();
    for (paid, of_refund) in payments {
        let settled = match paid {
            Paid::Funded | Paid::Instructed | Paid::Unexecuted => 0,
            Paid::PartlySettled => 1,
            Paid::PaymentReturned | Paid::Reissued | Paid::Restored | Paid::Settled | Paid::Closed => of_refund.len(),
        };
        for payment in of_refund.iter().take(settled) {
            entries.push(debit(payment)?);
        }
    }
    account.send(stage, told, day, entries).await
}

/// The first payment of some refunds comes back.
async fn come_back(
    stage: &Stage,
    told: &mut Told,
    account: &mut Account,
    payments: &[(Paid, Vec<Value>)],
    day: NaiveDate,
) -> anyhow::Result<()> {
    let mut entries = Vec::new();
    for payment in returned(payments) {
        entries.push(Entry {
            direction: Direction::Credit,
            description: format!("عودت پایا {} شبا با نام نمی‌خواند", text(payment, "/number")?),
            payment_identifier: None,
            ..debit(payment)?
        });
    }
    account.send(stage, told, day, entries).await
}

fn returned(payments: &[(Paid, Vec<Value>)]) -> impl Iterator<Item = &Value> {
    let comes_back = |paid: &Paid| matches!(paid, Paid::PaymentReturned | Paid::Reissued | Paid::Restored);
    payments.iter().filter(move |(paid, _)| comes_back(paid)).filter_map(|(_, of_refund)| of_refund.first())
}

/// One is sent again to another account, one is owed for its deposit again, one the bank did not carry out, and a second
/// person agrees to all of that. Of the last that came back nobody knows yet: the first proposal was refused, the second waits.
async fn mend(
    stage: &Stage,
    told: &mut Told,
    account: &mut Account,
    payments: &[(Paid, Vec<Value>)],
    day: NaiveDate,
) -> anyhow::Result<()> {
    stage.at(day, 9, 0);
    let desk = Desk::new(stage);
    let (payer, head) = (desk.by("payer").await?, desk.by(OFFICE_HEAD).await?);
    let restoration = json!({ "kind": "restoration", "note": "ذی‌نفع پیدا نشد؛ وجه به حساب سپرده برگردد" });
    let mut reissues = Vec::new();
    for (paid, of_refund) in payments {
        let Some(payment) = of_refund.first() else { continue };
        match paid {
            Paid::Reissued => {
                let remedy = propose(&payer, payment, &reissue(payment)?).await?;
                head.act(&format!("/v1/remedies/{remedy}"), "approval", &json!({})).await?;
                reissues.push(remedy);
            }
            Paid::Restored => {
                let remedy = propose(&payer, payment, &restoration).await?;
                head.act(&format!("/v1/remedies/{remedy}"), "approval", &json!({})).await?;
            }
            Paid::PaymentReturned => {
                let remedy = propose(&payer, payment, &restoration).await?;
                let reason = json!({ "reason": "ذی‌نفع نامه داده و شبای تازه خواسته است" });
                head.act(&format!("/v1/remedies/{remedy}"), "rejection", &reason).await?;
                propose(&payer, payment, &reissue(payment)?).await?;
            }
            Paid::Unexecuted => {
                let word = json!({ "kind": "non_execution", "note": "بانک فهرست را نپذیرفت؛ نامه ۱۲۳ شعبه" });
                let remedy = propose(&payer, payment, &word).await?;
                head.act(&format!("/v1/remedies/{remedy}"), "approval", &json!({})).await?;
            }
            Paid::Funded | Paid::Instructed | Paid::PartlySettled | Paid::Settled | Paid::Closed => (),
        }
    }
    let ordered = payer.post("/v1/transfer-orders", &json!({ "channel": "by_hand", "remedy_ids": reissues })).await?;
    let again = payer.get(&format!("/v1/transfer-orders/{}/payments?limit=200", ordered.text("/id")?)).await?;
    let entries = again.items()?.iter().map(debit).collect::<anyhow::Result<Vec<_>>>()?;
    account.send(stage, told, calendar::working(calendar::later(day, 1)), entries).await
}

/// Says what is to become of a payment; the remedy's id.
async fn propose(payer: &Session, payment: &Value, remedy: &Value) -> anyhow::Result<String> {
    let proposed = payer.act(&format!("/v1/payments/{}", text(payment, "/id")?), "remedies", remedy).await?;
    Ok(proposed.text("/id")?.to_owned())
}

fn reissue(payment: &Value) -> anyhow::Result<Value> {
    let payee = json!({ "sheba": numbers::agency_refund_sheba("11100055")?, "name": text(payment, "/payee/name")? });
    Ok(json!({ "kind": "reissue", "note": "شبای تازه به نامه دستگاه", "payee": payee }))
}

/// Funds for what was approved since; they have not arrived.
async fn ask_for_more(stage: &Stage, asked: &[Asked]) -> anyhow::Result<()> {
    let payer = stage.client.sign_in("payer").await?;
    for one in asked.iter().filter(|one| one.end == End::Approved) {
        let refund = payer.get(&format!("/v1/refunds/{}", one.id)).await?;
        payer.post("/v1/draws", &json!({ "amount": refund.text("/total")?, "refund_ids": [one.id] })).await?;
    }
    Ok(())
}

fn debit(payment: &Value) -> anyhow::Result<Entry> {
    let number = text(payment, "/number")?.to_owned();
    Ok(Entry {
        direction: Direction::Debit,
        amount: text(payment, "/amount")?.parse()?,
        description: "پایا بابت رد سپرده".to_owned(),
        payment_identifier: Some(number),
        counterparty: None,
    })
}

impl Account {
    /// The statement of the days until one, in which lines are booked on the last; the next morning it is imported.
    async fn send(
        &mut self,
        stage: &Stage,
        told: &mut Told,
        until: NaiveDate,
        entries: Vec<Entry>,
    ) -> anyhow::Result<()> {
        let opening = self.balance;
        let lines: Vec<Line> =
            entries.into_iter().zip(1..).map(|(entry, number)| self.book(entry, number, until)).collect();
        self.sent += 1;
        let statement = Statement {
            opening: Some(opening),
            closing: Some(self.balance),
            entry_count: lines.len(),
            lines,
            ..Statement::new(Format::Csv, numbers::refund_sheba()?, "IRR".to_owned(), self.from, until)
        };
        self.from = calendar::later(until, 1);
        let name = format!("refund-{}-{:02}.csv", calendar::YEAR + 1, self.sent);
        let file = StatementFile { name, bytes: write_csv(&statement), spoilt: None };
        stage.at(until, 17, 0);
        let clerk = stage.client.sign_in("deposit.clerk").await?;
        let answer = clerk.upload(&format!("/v1/statements?file_name={}", file.name), &file.bytes).await?;
        let count = |member: &str| answer.body.pointer(&format!("/statements/0/{member}")).and_then(Value::as_u64);
        ensure!(
            count("line_count") == count("payment_count"),
            "a line of {} is no payment: {}",
            file.name,
            answer.body
        );
        told.files.push(file);
        Ok(())
    }

    fn book(&mut self, entry: Entry, number: usize, booked_on: NaiveDate) -> Line {
        let Entry { direction, amount, payment_identifier, counterparty, description } = entry;
        self.booked += 1;
        let signed = match direction {
            Direction::Credit => Decimal::from(amount),
            Direction::Debit => Decimal::from(-amount),
        };
        self.balance += signed;
        let (sheba, name) = counterparty.unzip();
        Line {
            value_on: Some(booked_on),
            payment_identifier,
            bank_reference: Some(format!("{}", 99_000_000 + self.booked)),
            counterparty_account: sheba,
            counterparty_name: name.map(arabic),
            description,
            balance_after: Some(self.balance),
            ..Line::new(number, booked_on, direction, amount.into())
        }
    }
}
