//! Complaints of citizens: one at least in every state, told in the weeks before the day of the seeding.
//!
//! The oldest was decided so long ago that it is closed where refunds expire; an appeal that was decided would be, too, so
//! the head of treasury decides one only afterwards.

use anyhow::Context;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::{
    Stage, calendar,
    cases::{Known, id_of},
    client::Session,
    logins::TREASURY_HEAD,
    setup::World,
};

/// Who handles complaints, and who helps.
const OFFICER: &str = "complaint.officer";
const OTHER: &str = "complaint.officer2";

/// One complaint: how many days before the seeding, of what, whose, and how far it comes.
struct Sample {
    days_ago: u64,
    about: &'static str,
    text: &'static str,
    /// Nobody: it is filed without a name.
    name: Option<&'static str>,
    state: &'static str,
}

const fn sample(
    (days_ago, state): (u64, &'static str),
    about: &'static str,
    name: Option<&'static str>,
    text: &'static str,
) -> Sample {
    Sample { days_ago, about, text, name, state }
}

const REZAEI: Option<&str> = Some("مریم رضایی");
const AHMADI: Option<&str> = Some("رضا احمدی");

const SAMPLES: [Sample; 11] = [
    sample((19, "closed"), "conduct", REZAEI, "کارشناس پاسخ روشنی نداد و با تندی برخورد کرد."),
    sample((9, "reviewed_by_head"), "refusal", AHMADI, "از پذیرش مدارک من خودداری شد."),
    sample((8, "remedy_done"), "delay", REZAEI, "پاسخ استعلام سه هفته دیر داده شد."),
    sample((8, "appealed"), "service", AHMADI, "گواهی صادرشده با سوابق من نمی‌خواند."),
    sample((7, "remedy_ordered"), "delay", None, "استرداد سپرده ماه‌ها است که انجام نشده است."),
    sample((6, "decided"), "other", REZAEI, "نشانی واحد سپرده در درگاه نادرست است."),
    sample((5, "withdrawn"), "service", AHMADI, "پیوند پیگیری باز نمی‌شد."),
    sample((4, "waiting_for_complainant"), "conduct", None, "در مراجعه حضوری به من توهین شد."),
    sample((3, "investigating"), "delay", REZAEI, "درخواست من هنوز به کسی واگذار نشده است."),
    sample((2, "acknowledged"), "refusal", AHMADI, "پذیرش درخواست من رد شد و دلیل آن گفته نشد."),
    sample((1, "registered"), "service", None, "فرم درخواست در گوشی باز نمی‌شود."),
];

/// What was told: what the complainants were given, and the complaint that the head of treasury still has to decide.
pub struct Told {
    /// What the complainants were given.
    pub known: Vec<Known>,
    appeal: String,
}

/// Tells them; some are about the request of this reference.
pub async fn tell(stage: &Stage, world: &World, today: NaiveDate, about: &str) -> anyhow::Result<Told> {
    stage.at(calendar::earlier(today, 21), 9, 0);
    place(stage).await?;
    let (mut known, mut appeal) = (Vec::new(), None);
    for (minute, sample) in (0_u32..).zip(&SAMPLES) {
        stage.at(calendar::earlier(today, sample.days_ago), 9, minute);
        let input = input(sample, about);
        let filed = stage.client.file("/v1/complaints", &input).await?;
        let (reference, pin) = (filed.text("/reference")?.to_owned(), filed.text("/pin")?.to_owned());
        let officer = stage.client.sign_in(OFFICER).await?;
        let found = officer.get(&format!("/v1/complaints?reference={reference}")).await?;
        let id = found.items()?.first().and_then(|one| one.pointer("/id")).and_then(Value::as_str);
        let thing = format!("/v1/complaints/{}", id.context("a complaint that was filed is not found")?);
        let complainant = async || stage.client.follow(&reference, &pin).await;
        if sample.state == "withdrawn" {
            let reason = json!({ "reason": "مشکل برطرف شد." });
            complainant().await?.post("/v1/tracked-case/withdrawal", &reason).await?;
        } else {
            handle(world, &officer, (&thing, sample.state), today + Days::new(7)).await?;
        }
        match sample.state {
            "closed" => {
                let rating = json!({ "rating": 4, "comment": "رسیدگی منصفانه بود." });
                complainant().await?.post("/v1/tracked-case/rating", &rating).await?;
            }
            "appealed" | "reviewed_by_head" => {
                let rating = json!({ "rating": 1, "comment": "به اصل شکایت پرداخته نشد." });
                complainant().await?.post("/v1/tracked-case/rating", &rating).await?;
            }
            _ => (),
        }
        if sample.state == "reviewed_by_head" {
            appeal = Some(thing);
        }
        known.push(Known { reference, pin, state: sample.state });
    }
    Ok(Told { known, appeal: appeal.context("nothing is left to the head of treasury")? })
}

/// The head of treasury decides the appeal that is left to him.
pub async fn conclude(stage: &Stage, told: &Told) -> anyhow::Result<()> {
    let head = stage.client.sign_in(TREASURY_HEAD).await?;
    head.act(&told.appeal, "review", &json!({})).await?;
    let decision =
        json!({ "outcome": "partly", "reasons": "مدارک باید پذیرفته و رسید داده می‌شد؛ به واحد تذکر داده شد." });
    head.act(&told.appeal, "decision", &decision).await?;
    Ok(())
}

/// The officer's part of the way.
async fn handle(
    world: &World,
    officer: &Session,
    (thing, state): (&str, &str),
    remedy_due_on: NaiveDate,
) -> anyhow::Result<()> {
    if state == "registered" {
        return Ok(());
    }
    officer.act(thing, "acknowledgement", &json!({})).await?;
    if state == "acknowledged" {
        officer.act(thing, "assignment", &json!({ "assignee_id": world.user(OTHER)? })).await?;
        return Ok(());
    }
    officer.act(thing, "investigation", &json!({})).await?;
    match state {
        "investigating" => {
            officer.act(thing, "notes", &json!({ "text": "پرونده از بایگانی خواسته شد." })).await?;
            return Ok(());
        }
        "waiting_for_complainant" => {
            let question = json!({ "question": "لطفاً تاریخ و ساعت مراجعه را بنویسید." });
            officer.act(thing, "question", &question).await?;
            return Ok(());
        }
        _ => (),
    }
    officer.act(thing, "decision", &decision(state)).await?;
    if ["remedy_ordered", "remedy_done"].contains(&state) {
        let remedy = json!({ "text": "پرونده خارج از نوبت رسیدگی و نتیجه اعلام می‌شود.", "due_on": remedy_due_on });
        officer.act(thing, "remedy", &remedy).await?;
    }
    if state == "remedy_done" {
        let done = json!({ "text": "پاسخ استعلام صادر و برای شاکی فرستاده شد." });
        officer.act(thing, "remedy/completion", &done).await?;
    }
    Ok(())
}

fn decision(state: &str) -> Value {
    match state {
        "appealed" | "reviewed_by_head" => json!({
            "outcome": "not_upheld", "reasons": "مستندات پرونده ادعا را تأیید نمی‌کند.",
            "appeal_note": "تا ده روز می‌توانید به این تصمیم اعتراض کنید.",
        }),
        "decided" => json!({ "outcome": "partly", "reasons": "نشانی در دو صفحه از درگاه نادرست بود." }),
        _ => json!({ "outcome": "upheld", "reasons": "شکایت وارد است و به واحد مربوط تذکر داده شد." }),
    }
}

/// Complaints are handled by the unit for them, under what the office promises.
async fn place(stage: &Stage) -> anyhow::Result<()> {
    let head = stage.client.sign_in(TREASURY_HEAD).await?;
    let (units, levels) = (head.get("/v1/units?limit=200").await?, head.get("/v1/service-levels?limit=200").await?);
    let unit = id_of(units.items()?, "/code", "3")?;
    let level = id_of(levels.items()?, "/code", "complaints")?;
    head.post("/v1/complaint-placement", &json!({ "unit_id": unit, "service_level_id": level })).await?;
    Ok(())
}

fn input(sample: &Sample, about: &str) -> Value {
    let Sample { about: matter, text, name, .. } = sample;
    let mut input = json!({ "about": matter, "text": text });
    if let Some(input) = input.as_object_mut() {
        if let Some(name) = name {
            input.insert("applicant".to_owned(), json!({ "name": name, "mobile": "09121234567" }));
        }
        match *matter {
            "conduct" => drop(input.insert("about_reference".to_owned(), about.into())),
            "refusal" => drop(input.insert("unit".to_owned(), "21".into())),
            _ => (),
        }
    }
    input
}
