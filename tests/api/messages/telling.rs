//! What applicants are told, and of what.

use chrono::Duration;
use reqwest::Method;
use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use amanat::{
    base::tx::Event,
    cli::work::{self, Told},
    messages::Relayed,
};

use crate::support::{
    app::TestApp,
    cases::{fresh_address, from},
    database::Engine,
    gateway::Gateway,
};

const WAITING: &str = "SELECT COUNT(*) AS n FROM outbox WHERE delivered_at IS NULL";
const MESSAGES: &str = "SELECT COUNT(*) AS n FROM message";

/// Reference digits as a Persian message has them.
fn persian(reference: &str) -> String {
    let digits = reference.chars().map(|c| char::from_u32(0x6f0 + c.to_digit(10).unwrap()).unwrap());
    let digits: Vec<char> = digits.collect();
    let groups: Vec<String> = digits.chunks(5).map(|group| group.iter().collect()).collect();
    format!("\u{2066}{}\u{2069}", groups.join("-"))
}

fn texts(gateway: &Gateway) -> Vec<String> {
    gateway.heard().iter().map(|heard| heard.text().to_owned()).collect()
}

#[rstest]
#[tokio::test]
async fn an_applicant_is_told_of_every_step_of_the_office(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let (app, gateway) = TestApp::telling(engine).await;
    app.tell().await;
    let filed = app.request_in("waiting_for_applicant").await;
    app.tell().await;
    app.applicant(&filed)
        .await
        .post("/v1/tracked-case/reply", json!({ "text": "شماره قبض ۱۲ است." }))
        .await
        .expect(200);
    let answer = json!({ "outcome": "granted", "text": "مانده ۱۲٬۰۰۰٬۰۰۰ ریال است." });
    app.work("clerk", &filed, "answer", answer).await.expect(200);
    app.tell().await;

    let reference = persian(&filed.reference);
    let tail = "\nخزانه معین استان\nhttps://khazaneh.example.ir/track";
    assert_eq!(
        texts(&gateway),
        [
            format!("درخواست شما با کد رهگیری {reference} ثبت شد. این کد و رمز آن را برای پیگیری نگه دارید.{tail}"),
            format!("درخواست {reference} برای رسیدگی به واحد مسئول ارجاع شد.{tail}"),
            format!("رسیدگی به درخواست {reference} آغاز شد.{tail}"),
            format!(
                "برای ادامه رسیدگی به درخواست {reference} پرسشی از شما داریم. پرسش را در صفحه پیگیری بخوانید و پاسخ دهید. \
                 مهلت پاسخ: تا پایان \u{2066}۱۴۰۴/۰۶/۰۳\u{2069}.{tail}"
            ),
            format!(
                "به درخواست {reference} پاسخ داده شد. پاسخ را در صفحه پیگیری بخوانید. \
                 اگر با آن موافق نیستید، تا پایان \u{2066}۱۴۰۴/۰۵/۲۸\u{2069} می‌توانید اعتراض کنید.{tail}"
            ),
        ]
    );
    let first = &gateway.heard()[0];
    assert_eq!((&first.json["channel"], &first.json["to"]), (&json!("sms"), &json!("09121234567")));
    assert_eq!(first.authorization, "Bearer token-of-the-gateway");
    assert_eq!((first.json.get("subject"), first.json["id"].as_str()), (None, Some(first.key.as_str())));
    // Nothing waits, and nothing is told twice.
    assert_eq!(app.tell().await.sent, 0);
    assert_eq!((app.count(WAITING).await, gateway.heard().len()), (0, 5));
    // No name, no subject, no answer went out.
    for text in texts(&gateway) {
        assert!(!text.contains("مريم") && !text.contains("مناقصه") && !text.contains("ریال"), "{text}");
    }
    let seen = app.messages_of(&filed.reference).await;
    let kinds: Vec<&Value> = seen.iter().map(|message| &message["kind"]).collect();
    assert_eq!(kinds, ["filed", "triaged", "taken_up", "asked", "answered"]);
    assert_eq!((&seen[3]["until_on"], &seen[3]["state"]), (&json!("2025-08-25"), &json!("sent")));
    assert_eq!((&seen[0]["address"], &seen[0]["gateway_reference"]), (&json!("0912*****67"), &json!("gw-1")));
}

#[rstest]
#[tokio::test]
async fn who_reads_english_is_told_in_english_and_who_has_only_mail_by_mail(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    let mut body = crate::support::complaints::complaint();
    body["applicant"] = json!({ "name": "Mary Smith", "email": "mary@example.com" });
    let stranger = app.stranger();
    let filing = stranger.request(Method::POST, "/v1/complaints").header("Accept-Language", "en").json(&body);
    let filing = from(filing, &fresh_address()).header("Idempotency-Key", Uuid::now_v7().to_string());
    let filed = stranger.send(filing).await.expect(201);
    app.tell().await;

    let heard = gateway.heard();
    let reference = filed.json["reference"].as_str().unwrap();
    let reference = format!("\u{2066}{}-{}-{}\u{2069}", &reference[..5], &reference[5..10], &reference[10..]);
    assert_eq!(heard.len(), 1);
    assert_eq!((&heard[0].json["channel"], &heard[0].json["to"]), (&json!("email"), &json!("mary@example.com")));
    assert_eq!(heard[0].json["subject"], format!("Provincial treasury: complaint {reference}"));
    assert!(heard[0].text().starts_with(&format!("Your complaint was filed under the reference {reference}. ")));
}

#[rstest]
#[tokio::test]
async fn complaints_are_told_as_complaints_and_who_is_unnamed_is_told_nothing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    let mut unnamed = crate::support::complaints::complaint();
    unnamed.as_object_mut().unwrap().remove("applicant");
    app.complain(&unnamed).await.expect(201);
    let complained = app.complaint_in("decided").await;
    app.tell().await;

    let texts = texts(&gateway);
    assert!(
        texts
            .iter()
            .all(|text| text.contains(&format!("شکایت {}", persian(&complained.reference)))
                || text.contains("شکایت شما"))
    );
    assert_eq!(texts.len(), 4, "filed, acknowledged, taken up, answered: {texts:?}");
    assert!(texts[3].contains("می‌توانید اعتراض کنید"), "{}", texts[3]);
    // Not even that there is a complaint of this reference is told to those who look at messages.
    assert!(app.messages_of(&complained.reference).await.is_empty());
    let all = app.by("clerk").get("/v1/messages").await.expect(200).json["items"].clone();
    for message in all.as_array().unwrap() {
        assert_eq!(message["case_kind"], "complaint");
        assert_eq!((message.get("case_reference"), message.get("address")), (None, None));
    }
    assert!(!all.to_string().contains(&complained.reference));
}

#[rstest]
#[tokio::test]
async fn a_backlog_is_marked_and_old_news_is_not_told(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let (app, gateway) = TestApp::telling(engine).await;
    let old = app.filed().await;
    app.clock.advance(Duration::hours(25));
    let events = |count: usize| (0..count).map(|_| Event::new("deposit.declared", "deposit", Uuid::now_v7())).collect();
    app.writes(async |tx| tx.record_all(events(5_000)).await).await.unwrap();
    let waiting = u64::try_from(app.count(WAITING).await).unwrap();
    assert!(waiting > 5_000);

    let told = app.tell().await;

    assert_eq!(told, Told { recovered: 0, relayed: Relayed { read: waiting, made: 0 }, sent: 0 });
    assert_eq!((app.count(WAITING).await, gateway.heard().len()), (0, 0));
    // A relay that has nothing to read writes nothing.
    let before = app.contents().await;
    app.tell().await;
    assert!(before == app.contents().await);
    assert!(app.messages_of(&old.reference).await.is_empty());
}

#[rstest]
#[tokio::test]
async fn without_a_gateway_nothing_is_made_and_nothing_piles_up(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::with(engine, |settings| settings.message_gateway = String::new()).await;
    app.filed().await;
    assert!(app.count(WAITING).await > 0);

    let told = app.tell().await;

    assert_eq!((told.relayed.made, told.sent, app.count(WAITING).await, app.count(MESSAGES).await), (0, 0, 0, 0));
}

#[rstest]
#[tokio::test]
async fn the_worker_of_another_office_tells_nobody_of_ours(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let (app, gateway) = TestApp::telling(engine).await;
    app.filed().await;
    let mut config = crate::support::app::config(app.database.url());
    config.settings.message_gateway = gateway.url.clone();
    config.settings.office_code = "other".to_owned();
    let elsewhere = amanat::server::State::open(&config, app.clock.clone()).await.unwrap();

    let told = work::tell(&elsewhere).await.unwrap();
    assert_eq!((told.relayed.made, told.sent, gateway.heard().len()), (0, 0, 0));
    app.relayed().await;
    assert_eq!(work::tell(&elsewhere).await.unwrap().sent, 0);

    assert_eq!((app.tell().await.sent, gateway.heard().len()), (1, 1));
    elsewhere.db.close().await.unwrap();
}

/// An event that stands in the outbox as undelivered again, by whatever tool, is not told again.
#[rstest]
#[tokio::test]
async fn an_event_is_told_once_however_often_the_outbox_is_read(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    app.filed().await;
    app.tell().await;
    app.state.db.connection().execute_unprepared("UPDATE outbox SET delivered_at = NULL").await.unwrap();

    let told = app.tell().await;

    assert_eq!((told.relayed.made, told.sent, gateway.heard().len()), (0, 0, 1));
    assert_eq!((app.count(MESSAGES).await, app.count(WAITING).await), (1, 0));
}
