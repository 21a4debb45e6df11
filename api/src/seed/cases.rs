//! Requests of citizens: one at least in every state, told in the three weeks before the day of the seeding.
//!
//! What waits for a reply since the first of these days expires where refunds do, before their last part is told.

use anyhow::Context;
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    Stage, calendar,
    client::Session,
    logins::{OFFICE_HEAD, TREASURY_HEAD},
    setup::World,
};

/// Who works on requests.
const CLERK: &str = "deposit.clerk";

/// What an applicant of the demonstration was given, and where the request stands when everything was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The reference.
    pub reference: String,
    /// The PIN.
    pub pin: String,
    /// The state.
    pub state: &'static str,
}

/// One request: how many days before the seeding, what about, whose, and how far it comes.
struct Sample {
    days_ago: u64,
    service: &'static str,
    name: &'static str,
    identifier: &'static str,
    mobile: &'static str,
    subject: &'static str,
    state: &'static str,
    outcome: &'static str,
}

const fn sample(
    days_ago: u64,
    (service, subject): (&'static str, &'static str),
    (name, identifier, mobile): (&'static str, &'static str, &'static str),
    state: &'static str,
    outcome: &'static str,
) -> Sample {
    Sample { days_ago, service, name, identifier, mobile, subject, state, outcome }
}

const REZAEI: (&str, &str, &str) = ("مریم رضایی", "1360123458", "09121234567");
const AHMADI: (&str, &str, &str) = ("رضا احمدی", "0012345679", "09131112233");
const KARIMI: (&str, &str, &str) = ("زهرا کریمی", "0499370899", "09153334455");

const SAMPLES: [Sample; 13] = [
    sample(20, ("general-request", "نشانی واحد سپرده"), AHMADI, "expired", ""),
    sample(16, ("deposit-balance", "مانده سپرده مناقصه راه روستایی"), REZAEI, "closed", "granted"),
    sample(14, ("refund-follow-up", "استرداد حسن انجام کار"), KARIMI, "answered", "refused"),
    sample(12, ("general-request", "شکایت از همسایه"), AHMADI, "rejected_invalid", ""),
    sample(9, ("certificate", "گواهی مانده برای بانک"), REZAEI, "answered", "partly"),
    sample(8, ("general-request", "ساعت کار پیشخوان"), KARIMI, "withdrawn", ""),
    sample(6, ("salary-payment", "حقوق مرداد"), AHMADI, "reopened", "granted"),
    sample(4, ("refund-follow-up", "استرداد سپرده شرکت در مناقصه"), REZAEI, "in_review", ""),
    sample(4, ("refund-follow-up", "استرداد سپرده مناقصه، بار دوم"), REZAEI, "merged_duplicate", ""),
    sample(3, ("deposit-balance", "مانده سپرده قضایی"), KARIMI, "waiting_for_applicant", ""),
    sample(2, ("deposit-balance", "مانده سپرده مزایده"), AHMADI, "assigned", ""),
    sample(1, ("certificate", "گواهی وصول سپرده"), KARIMI, "triaged", ""),
    sample(1, ("general-request", "راهنمایی درباره سپرده بیمه"), REZAEI, "registered", ""),
];

/// Tells them.
pub async fn tell(stage: &Stage, world: &World, today: NaiveDate) -> anyhow::Result<Vec<Known>> {
    stage.at(calendar::earlier(today, 21), 8, 0);
    let unit = place(stage, world).await?;
    let mut told = Told { stage, world, unit, last: None };
    let mut known = Vec::new();
    for (minute, sample) in (0_u32..).zip(&SAMPLES) {
        stage.at(calendar::earlier(today, sample.days_ago), 8, minute);
        known.push(told.tell(sample).await?);
    }
    Ok(known)
}

struct Told<'a> {
    stage: &'a Stage,
    world: &'a World,
    /// To which requests are given.
    unit: String,
    /// The request before, for the one that repeats it.
    last: Option<String>,
}

impl Told<'_> {
    async fn tell(&mut self, sample: &Sample) -> anyhow::Result<Known> {
        let filed = self.stage.client.file("/v1/requests", &input(sample)).await?;
        let (reference, pin) = (filed.text("/reference")?.to_owned(), filed.text("/pin")?.to_owned());
        let clerk = self.stage.client.sign_in(CLERK).await?;
        let found = clerk.get(&format!("/v1/requests?reference={reference}")).await?;
        let id = found.items()?.first().and_then(|one| one.pointer("/id")).and_then(Value::as_str);
        let thing = format!("/v1/requests/{}", id.context("a request that was filed is not found")?);
        let applicant = async || self.stage.client.follow(&reference, &pin).await;
        let before = self.last.replace(thing.clone());
        let state = match sample.state {
            "registered" => "registered",
            "rejected_invalid" => {
                let reason = json!({ "reason": "موضوع در صلاحیت خزانه معین استان نیست." });
                clerk.act(&thing, "rejection", &reason).await?;
                "rejected_invalid"
            }
            "withdrawn" => {
                let reason = json!({ "reason": "پاسخ را در درگاه دیدم." });
                applicant().await?.post("/v1/tracked-case/withdrawal", &reason).await?;
                "withdrawn"
            }
            "merged_duplicate" => {
                let before = before.context("nothing was filed before")?;
                let survivor = before.rsplit('/').next().unwrap_or_default();
                clerk.act(&thing, "merger", &json!({ "survivor_id": survivor })).await?;
                "merged_duplicate"
            }
            state => self.work(&clerk, &thing, sample, state).await?,
        };
        match sample.state {
            "closed" => {
                let rating = json!({ "rating": 5, "comment": "پاسخ روشن و به‌موقع بود." });
                applicant().await?.post("/v1/tracked-case/rating", &rating).await?;
                clerk.act(&thing, "closing", &json!({})).await?;
            }
            "reopened" => {
                let reason = json!({ "reason": "مبلغ واریزی کمتر از فیش حقوقی است." });
                applicant().await?.post("/v1/tracked-case/reopening", &reason).await?;
            }
            _ => (),
        }
        Ok(Known { reference, pin, state })
    }

    /// The staff's part of the way; answers where the request stands in the end.
    async fn work(
        &self,
        clerk: &Session,
        thing: &str,
        sample: &Sample,
        state: &'static str,
    ) -> anyhow::Result<&'static str> {
        let priority = if sample.service == "salary-payment" { "urgent" } else { "normal" };
        let triage = json!({ "priority": priority, "unit_id": self.unit });
        let head = self.stage.client.sign_in(OFFICE_HEAD).await?;
        head.act(thing, "triage", &triage).await?;
        if state == "triaged" {
            return Ok("triaged");
        }
        head.act(thing, "assignment", &json!({ "assignee_id": self.world.user(CLERK)? })).await?;
        if state == "assigned" {
            return Ok("assigned");
        }
        clerk.act(thing, "review", &json!({})).await?;
        match state {
            "in_review" => {
                clerk.act(thing, "notes", &json!({ "text": "دستگاه نامه آزادسازی را هنوز نفرستاده است." })).await?;
                Ok("in_review")
            }
            "waiting_for_applicant" | "expired" => {
                let question = json!({ "question": "لطفاً شماره و تاریخ قبض سپرده را بنویسید." });
                clerk.act(thing, "question", &question).await?;
                Ok(state)
            }
            _ => {
                clerk.act(thing, "answer", &answer(sample.outcome)).await?;
                // A reopened request goes back to whoever answered.
                Ok(if state == "reopened" { "assigned" } else { state })
            }
        }
    }
}

/// Gives every service to the clerk's unit, under what the office promises; answers the unit.
async fn place(stage: &Stage, world: &World) -> anyhow::Result<String> {
    let head = stage.client.sign_in(TREASURY_HEAD).await?;
    let (units, levels) = (head.get("/v1/units?limit=200").await?, head.get("/v1/service-levels?limit=200").await?);
    let unit = id_of(units.items()?, "/head_id", world.user(CLERK)?)?;
    let level = id_of(levels.items()?, "/code", "portal")?;
    let services = head.get("/v1/services?limit=200").await?;
    for service in services.items()? {
        let service = service.pointer("/id").and_then(Value::as_str).context("a service has no id")?;
        let placement = json!({ "unit_id": unit, "service_level_id": level });
        head.post(&format!("/v1/services/{service}/placement"), &placement).await?;
    }
    Ok(unit)
}

/// The id of what has this at a place of a list.
pub fn id_of(list: &[Value], pointer: &str, wanted: &str) -> anyhow::Result<String> {
    let one = list.iter().find(|one| one.pointer(pointer).and_then(Value::as_str) == Some(wanted));
    let id = one.and_then(|one| one.pointer("/id")).and_then(Value::as_str).map(str::to_owned);
    id.with_context(|| format!("nothing has {wanted} at {pointer}"))
}

fn answer(outcome: &str) -> Value {
    match outcome {
        "refused" => json!({ "outcome": "refused", "text": "سپرده توقیف است و تا رفع توقیف مسترد نمی‌شود.",
            "appeal_note": "تا ده روز می‌توانید پرونده را بازگشایی کنید." }),
        "partly" => {
            json!({ "outcome": "partly", "text": "گواهی برای سپرده‌های سال ۱۴۰۴ صادر شد؛ سال پیش نزد دستگاه است." })
        }
        _ => json!({ "outcome": "granted", "text": "نتیجه بررسی شد و به شرح نامه پیوست پرونده است." }),
    }
}

fn input(sample: &Sample) -> Value {
    let Sample { service, name, identifier, mobile, subject, .. } = sample;
    let answers = match *service {
        "general-request" => json!({ "subject": subject, "request": "خواهشمند است در این باره راهنمایی فرمایید." }),
        "salary-payment" => json!({ "agency_name": "اداره کل راه و شهرسازی", "employment": "permanent",
            "month": "mordad", "year": "1404", "trouble": "less_paid", "sheba": "IR940100004001000007654321" }),
        other => {
            let mut own = json!({ "known_by": "receipt", "receipt_number": "1404-000123",
                "receipt_on": "1404-05-12", "agency_name": "اداره کل راه و شهرسازی" });
            let special = match other {
                "certificate" => json!({ "certificate": "balance", "fiscal_year": "1404", "addressee": "بانک ملی",
                    "language": "persian" }),
                "refund-follow-up" => json!({ "trouble": "no_answer" }),
                _ => json!({ "asked": ["balance"] }),
            };
            extend(&mut own, special);
            own
        }
    };
    json!({
        "service": service, "form_number": 1, "subject": subject, "answers": answers,
        "applicant": { "name": name, "kind": "natural", "identifier": identifier, "mobile": mobile },
    })
}

fn extend(to: &mut Value, more: Value) {
    if let (Some(to), Value::Object(more)) = (to.as_object_mut(), more) {
        to.extend(more);
    }
}
