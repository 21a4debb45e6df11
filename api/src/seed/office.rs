//! The office: its chart, when it works, and what it promises.

use serde_json::{Value, json};

use super::{
    Stage, calendar,
    client::Session,
    logins::{OFFICE_HEAD, TREASURY_HEAD},
    setup::World,
};

/// A unit: code, Persian and English title, the unit above it, its head and its other members.
type SampleUnit =
    (&'static str, &'static str, &'static str, Option<&'static str>, &'static str, &'static [&'static str]);

/// The chart, each unit after the one above it.
const UNITS: [SampleUnit; 6] = [
    ("1", "خزانه معین استان", "Provincial treasury", None, TREASURY_HEAD, &[]),
    ("2", "اداره خزانه", "Treasury office", Some("1"), OFFICE_HEAD, &[]),
    ("21", "واحد سپرده", "Deposits", Some("2"), "deposit.clerk", &["deposit.clerk2"]),
    ("22", "واحد پرداخت", "Payments", Some("2"), "payer", &[]),
    ("23", "واحد مغایرت‌گیری", "Reconciliation", Some("2"), "reconciler", &["reconciler2"]),
    ("3", "رسیدگی به شکایات", "Complaints", Some("1"), "complaint.officer", &["complaint.officer2"]),
];

/// The years whose public holidays are known.
const HOLIDAYS: std::ops::RangeInclusive<i32> = 1403..=1406;

/// Arranges the office: the head of treasury does.
pub async fn arrange(stage: &Stage, world: &World) -> anyhow::Result<()> {
    let head = stage.client.sign_in(TREASURY_HEAD).await?;
    draw_chart(&head, world).await?;
    let calendar = open_calendar(&head).await?;
    let (first_word, answer) = (210, 420);
    promise(&head, &calendar, ("portal", "درخواست‌های درگاه خدمات", "Requests of the portal"), first_word, answer)
        .await?;
    let answer = 10 * answer;
    promise(&head, &calendar, ("complaints", "رسیدگی به شکایات", "Complaints"), first_word, answer).await
}

async fn draw_chart(head: &Session, world: &World) -> anyhow::Result<()> {
    let mut ids: Vec<(&str, String)> = Vec::new();
    for (code, title_fa, title_en, above, leads, members) in UNITS {
        let parent = above.and_then(|above| ids.iter().find(|(code, _)| *code == above)).map(|(_, id)| id);
        let input = json!({
            "code": code, "title_fa": title_fa, "title_en": title_en, "parent_id": parent, "head_id": world.user(leads)?,
        });
        let id = head.post("/v1/units", &input).await?.text("/id")?.to_owned();
        for member in members {
            let input = json!({ "user_id": world.user(member)? });
            head.act(&format!("/v1/units/{id}"), "members", &input).await?;
        }
        ids.push((code, id));
    }
    Ok(())
}

/// Saturday to Wednesday until half past two, Thursday until noon; an hour earlier in the heat of summer.
async fn open_calendar(head: &Session) -> anyhow::Result<String> {
    let input = json!({
        "code": "office", "title_fa": "تقویم کاری خزانه معین", "title_en": "Treasury's working days",
        "week": week("07:30", "14:30", "12:00"),
    });
    let id = head.post("/v1/calendars", &input).await?.text("/id")?.to_owned();
    let calendar = format!("/v1/calendars/{id}");
    for year in HOLIDAYS {
        head.post(&format!("{calendar}/holidays"), &json!({ "year": year })).await?;
    }
    let summer = json!({ "valid_from": calendar::day(3, 16)?, "week": week("06:30", "13:30", "11:00") });
    head.act(&calendar, "weeks", &summer).await?;
    let autumn = json!({ "valid_from": calendar::day(6, 16)?, "week": week("07:30", "14:30", "12:00") });
    head.act(&calendar, "weeks", &autumn).await?;
    let cold = json!({
        "day": calendar::day(10, 14)?, "kind": "closed", "hours": [{ "from": "10:00", "to": "24:00" }],
        "reason_fa": "کاهش ساعت کاری به دلیل سرمای هوا", "reason_en": "Shorter hours for the cold",
        "source": "اطلاعیه استانداری",
    });
    head.post(&format!("{calendar}/days"), &json!({ "days": [cold] })).await?;
    Ok(id)
}

fn week(from: &str, to: &str, thursday: &str) -> Value {
    let usual = json!([{ "from": from, "to": to }]);
    json!({
        "saturday": usual, "sunday": usual, "monday": usual, "tuesday": usual, "wednesday": usual,
        "thursday": [{ "from": from, "to": thursday }], "friday": [],
    })
}

/// An urgent case has half of the time.
async fn promise(
    head: &Session,
    calendar: &str,
    (code, title_fa, title_en): (&str, &str, &str),
    first_word: u32,
    answer: u32,
) -> anyhow::Result<()> {
    let input = json!({ "code": code, "title_fa": title_fa, "title_en": title_en });
    let id = head.post("/v1/service-levels", &input).await?.text("/id")?.to_owned();
    let times = |part: u32| json!({ "first_response_minutes": first_word / part, "answer_minutes": answer / part, "warn_at": [50, 80] });
    let version = json!({
        "valid_from": calendar::day(1, 5)?, "calendar_id": calendar,
        "targets": { "normal": times(1), "urgent": times(2) },
        "escalation": [{ "at_percent": 90 }, { "minutes_late": 60 }, { "minutes_late": 420 }],
        "applicant_days": 10, "reopening_days": 10,
    });
    head.act(&format!("/v1/service-levels/{id}"), "versions", &version).await?;
    Ok(())
}
