use serde_json::{Value, json};

use crate::given::{expected, form, told};

fn kept(answers: Value) -> Value {
    serde_json::to_value(form().check(&answers).unwrap()).unwrap()
}

fn refused(answers: Value) -> Vec<(String, String)> {
    told(form().check(&answers))
}

fn with(more: Value) -> Value {
    let mut answers = json!({ "subject": "سپرده", "payee": "natural" });
    answers.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    answers
}

#[test]
fn what_is_asked_and_answered_is_kept_in_canonical_form() {
    let answers = json!({
        "subject": " كفالت\u{200c}نامه ",
        "story": "سطر ۱\r\nسطر ۲",
        "day": "۱۴۰۴/۱/۲",
        "amount": "۰۰۵۰۰۰",
        "credit_number": "\u{2067}۱۴۰۴۰۰۰۰۰۴۲۵۷\u{2069}",
        "payee": "legal",
        "person": "1360\u{200c}123458",
        "company": "١٤٠٠٣٠٠١٢٣٩",
        "sheba": "ir78 0100-0040-0100-0001-2345-67",
        "papers": ["other", "letter"],
        "scan": ["0198A3C2-7D44-7C1E-9F3A-5B2E8C61D704"],
    });

    let kept = kept(answers);

    assert_eq!(
        kept,
        json!({
            "subject": "كفالت\u{200c}نامه",
            "story": "سطر ۱\nسطر ۲",
            "day": "1404-01-02",
            "amount": "5000",
            "credit_number": "1404000004257",
            "payee": "legal",
            "person": "1360123458",
            "company": "14003001239",
            "sheba": "IR780100004001000001234567",
            "papers": ["letter", "other"],
            "scan": ["0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"],
        })
    );
}

#[test]
fn every_fault_is_told_at_once() {
    let faults = refused(json!({
        "a~b/c": 1,
        "subject": "کم",
        "story": "\u{0}",
        "day": "1404-12-30",
        "amount": 5000,
        "credit_number": "1404000004299",
        "payee": "legal",
        "person": null,
        "company": "10380284792",
        "sheba": "780100004001000001234567",
        "papers": ["letter", "letter", "seal"],
        "scan": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704",
    }));

    assert_eq!(
        faults,
        expected(&[
            ("/a~0b~1c", "unknown_field"),
            ("/subject", "length"),
            ("/story", "control_character"),
            ("/day", "day_invalid"),
            ("/amount", "amount_not_a_string"),
            ("/credit_number", "credit_number_check_digit"),
            ("/person", "required"),
            ("/company", "legal_id_check_digit"),
            ("/sheba", "sheba_country"),
            ("/papers/1", "duplicate"),
            ("/papers/2", "unknown_value"),
            ("/scan", "not_a_list"),
        ])
    );
}

#[test]
fn a_field_is_required_where_it_is_asked_and_refused_where_it_is_not() {
    assert_eq!(refused(json!({})), expected(&[("/subject", "required"), ("/payee", "required")]));
    assert_eq!(refused(with(json!({ "payee": "legal" }))), expected(&[("/company", "required")]));
    let company = json!({ "company": "14003001239", "scan": ["0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"] });
    assert_eq!(refused(with(company)), expected(&[("/company", "not_asked"), ("/scan", "not_asked")]));
    let decree = json!({ "papers": ["decree"], "scan": ["0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"] });
    assert_eq!(refused(with(decree)), expected(&[("/scan", "not_asked")]));
}

/// Else whoever mistyped a choice would be told to answer what follows from another one.
#[test]
fn what_follows_from_a_refused_choice_is_not_missed() {
    let answers = |company: &str| json!({ "subject": "سپرده", "payee": "both", "company": company });
    assert_eq!(refused(answers("14003001239")), expected(&[("/payee", "unknown_value")]));
    let both = expected(&[("/payee", "unknown_value"), ("/company", "legal_id_length")]);
    assert_eq!(refused(answers("1")), both);
    assert_eq!(refused(json!({ "subject": "سپرده", "payee": 1 })), expected(&[("/payee", "unknown_value")]));
}

#[test]
fn limits_are_told_with_the_limit() {
    for (answers, pointer, code, params) in [
        (json!({ "subject": "سیزده نویسه‌ی" }), "/subject", "length", json!({ "min": 3, "max": 12 })),
        (json!({ "day": "1389-12-29" }), "/day", "day_too_early", json!({ "min": "1390-01-01" })),
        (json!({ "day": "1411-01-01" }), "/day", "day_too_late", json!({ "max": "1410-12-29" })),
        (json!({ "amount": "0" }), "/amount", "amount_below", json!({ "min": "1" })),
        (json!({ "amount": "5001" }), "/amount", "amount_above", json!({ "max": "5000" })),
    ] {
        let faults = form().check(&with(answers)).unwrap_err();
        let [fault] = faults.as_slice() else { panic!("{faults:?}") };
        assert_eq!((fault.pointer.as_str(), fault.code.as_str()), (pointer, code));
        assert_eq!(Value::Object(fault.params.clone()), params);
    }
}

#[test]
fn lists_are_lists_of_what_was_asked_for() {
    let id = |last: u8| json!(format!("0198a3c2-7d44-7c1e-9f3a-5b2e8c61d70{last}"));
    let scan = |scan: Value| with(json!({ "papers": ["letter"], "scan": scan }));
    for (answers, faults) in [
        (with(json!({ "papers": [] })), vec![("/papers", "required")]),
        (with(json!({ "papers": ["letter", "decree", "other", "other"] })), vec![("/papers", "length")]),
        (with(json!({ "papers": [["letter"]] })), vec![("/papers/0", "unknown_value")]),
        (scan(json!([id(1), id(2), id(3)])), vec![("/scan", "length")]),
        (scan(json!([id(1), id(1)])), vec![("/scan/1", "duplicate")]),
        (scan(json!(["0198a3c27d447c1e9f3a5b2e8c61d704", 7])), vec![("/scan/0", "not_uuid"), ("/scan/1", "not_uuid")]),
        (with(json!({ "story": ["a"] })), vec![("/story", "text_not_a_string")]),
        (with(json!({ "subject": "دو\nسطر" })), vec![("/subject", "line_break")]),
        (with(json!({ "subject": "\u{200c}\u{200c}\u{200c}" })), vec![("/subject", "required")]),
    ] {
        assert_eq!(refused(answers), expected(&faults));
    }
}

#[test]
fn answers_are_an_object() {
    for answers in [json!(null), json!([]), json!("subject"), json!(1)] {
        assert_eq!(refused(answers), expected(&[("", "not_an_object")]));
    }
}
