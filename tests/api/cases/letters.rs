//! What people type is taken from every keyboard, shown as it was written, and found in any spelling.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, database::Engine, services::description};

/// One text as different keyboards write it: digits of three scripts, Arabic letters for Persian ones, half spaces, and
/// the direction marks that come along when something is copied.
const KEYBOARDS: [fn(&str) -> String; 5] = [
    str::to_owned,
    |text| digits(text, 0x6f0),
    |text| digits(&text.replace('ی', "ي").replace('ک', "ك"), 0x660),
    |text| format!("\u{200f}{}\u{200e}", digits(text, 0x6f0)),
    |text| format!("\u{202b}{}\u{202c}", text.replace('ی', "ى")),
];

fn digits(text: &str, zero: u32) -> String {
    text.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(c)).collect()
}

/// What is left of it: direction marks reorder what is read, so they are not kept.
fn kept(typed: &str) -> String {
    typed.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')).collect()
}

/// A field of every kind that is typed.
fn definition() -> Value {
    let field = |name: &str, answer: Value| json!({ "name": name, "label_fa": "پرسش", "label_en": "Question", "is_required": true, "answer": answer });
    json!({ "pages": [{ "title_fa": "همه", "title_en": "Everything", "fields": [
        field("line", json!({ "text": { "min_length": 1, "max_length": 100, "is_multiline": false } })),
        field("lines", json!({ "text": { "min_length": 1, "max_length": 100, "is_multiline": true } })),
        field("day", json!({ "jalali_day": {} })),
        field("amount", json!({ "amount": {} })),
        field("person", json!({ "national_id": {} })),
        field("company", json!({ "legal_id": {} })),
        field("sheba", json!({ "sheba": {} })),
        field("credit_number", json!({ "credit_number": {} })),
    ] }] })
}

#[rstest]
#[tokio::test]
async fn every_field_takes_every_keyboard(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let service =
        head.post("/v1/services", json!({ "code": "letters", "description": description() })).await.expect(201);
    app.with_form(&app.with_draft(&service, definition()).await).await;
    let mut names = Vec::new();

    for keyboard in KEYBOARDS {
        let typed = json!({
            "line": keyboard("نامهٔ ۱۲ یکِ می‌کنیم"), "lines": keyboard("یک\nدو 2"), "day": keyboard("1404-01-02"),
            "amount": keyboard("5000000"), "person": keyboard("1360123458"), "company": keyboard("14003001239"),
            "sheba": keyboard("IR780100004001000001234567"), "credit_number": keyboard("1404000004257"),
        });
        let name = keyboard("علی‌اکبر کریمی ۲");
        let body = json!({
            "service": "letters", "form_number": 1, "subject": keyboard("پیگیری 14"),
            "applicant": {
                "name": name, "kind": "natural", "identifier": keyboard("1360123458"), "mobile": keyboard("09121234567"),
            },
            "answers": typed,
        });

        let filed = app.known(app.file(&body).await.expect(201)).await;

        let seen = app.by("clerk").get(&filed.path()).await.expect(200).json;
        assert_eq!(seen["subject"], json!(kept(&keyboard("پیگیری 14"))));
        assert_eq!(seen["applicant"]["name"], json!(kept(&name)));
        assert_eq!(seen["applicant"]["identifier"], "1360123458");
        assert_eq!(seen["applicant"]["mobile"], "09121234567");
        for (member, typed) in typed.as_object().unwrap() {
            assert_eq!(seen["answers"][member], json!(kept(typed.as_str().unwrap())), "{member}");
        }
        names.push(name);
    }

    // Whoever looks for one spelling finds all of them.
    for name in names.iter().map(String::as_str).chain(["اکبر كريمي", "علىاکبر", "علی\u{200c}اکبر"])
    {
        let path = format!("/v1/requests?applicant_name={name}");
        let found = app.by("clerk").get(&path).await.expect(200).json;
        assert_eq!(found["items"].as_array().unwrap().len(), KEYBOARDS.len(), "{name:?}");
    }
}
