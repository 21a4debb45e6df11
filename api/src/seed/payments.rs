//! How approved refunds are paid: funds from account 20/9, orders to the bank, and the statements of the treasury's refund
//! account, with what came back.

use amanat_formats::{Direction, Format, Line, Statement, write_csv};
use anyhow::ensure;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    Stage, calendar,
    client::text,
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
    Ok(())
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
    let clerk = stage.client.sign_in("deposit.clerk").await?;
    let page = clerk.get("/v1/resolutions?kind=payer_return&state=confirmed&sort=oldest&limit=200").await?;
    Ok(page.items()?.clone())
}

/// The bank is ordered to pay: one refund by hand, the others and what goes back to payers by a list. Returns the payments and what becomes of each
/// refund.
async fn order(stage: &Stage, paid: &[(&Asked, Paid)], day: NaiveDate) -> anyhow::Result<Vec<(Paid, Vec<Value>)>> {
    stage.at(day, 9, 0);
    let payer = stage.client.sign_in("payer").await?;
    let ordered = || paid.iter().filter(|(_, paid)| *paid != Paid::Funded);
    let back = payer_returns(stage).await?;
    let back: Vec<&str> = back.iter().map(|one| text(one, "/id")).collect::<anyhow::Result<_>>()?;
    for (channel, by_hand) in [("by_hand", true), ("bank_list", false)] {
        let these: Vec<&String> =
            ordered().filter(|(_, paid)| (*paid == Paid::Settled) == by_hand).map(|(one, _)| &one.id).collect();
        let resolutions = if by_hand { &[][..] } else { &back };
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
            Paid::Funded | Paid::Instructed => 0,
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

/// One is sent again to another account, one is owed for its deposit again; a second person agrees to both.
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
    let mut reissues: Vec<(String, &Value)> = Vec::new();
    for (paid, of_refund) in payments {
        let Some(payment) = of_refund.first() else { continue };
        let remedy = match paid {
            Paid::Reissued => {
                let name = text(payment, "/payee/name")?;
                json!({ "kind": "reissue", "note": "شبای تازه به نامه دستگاه",
                    "payee": { "sheba": numbers::agency_refund_sheba("11100055")?, "name": name } })
            }
            Paid::Restored => {
                json!({ "kind": "restoration", "note": "ذی‌نفع پیدا نشد؛ وجه به حساب سپرده برگردد" })
            }
            Paid::Funded
            | Paid::Instructed
            | Paid::PartlySettled
            | Paid::PaymentReturned
            | Paid::Settled
            | Paid::Closed => continue,
        };
        let proposed = payer.act(&format!("/v1/payments/{}", text(payment, "/id")?), "remedies", &remedy).await?;
        let id = proposed.text("/id")?.to_owned();
        head.act(&format!("/v1/remedies/{id}"), "approval", &json!({})).await?;
        if *paid == Paid::Reissued {
            reissues.push((id, payment));
        }
    }
    let ids: Vec<&String> = reissues.iter().map(|(id, _)| id).collect();
    let ordered = payer.post("/v1/transfer-orders", &json!({ "channel": "by_hand", "remedy_ids": ids })).await?;
    let again = payer.get(&format!("/v1/transfer-orders/{}/payments?limit=200", ordered.text("/id")?)).await?;
    let entries = again.items()?.iter().map(debit).collect::<anyhow::Result<Vec<_>>>()?;
    account.send(stage, told, calendar::working(calendar::later(day, 1)), entries).await
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
