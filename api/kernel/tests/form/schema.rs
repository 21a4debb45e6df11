//! The schema is read by a validator that somebody else wrote.

use amanat_kernel::form::Form;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::given::{definition, form, validated};

fn validator(form: &Form) -> Validator {
    let schema = form.json_schema();
    assert!(jsonschema::meta::is_valid(&schema));
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn what_a_schema_can_say_it_says() {
    let validator = validator(&form());
    let full = json!({
        "subject": "سپرده", "story": "یک\nدو", "day": "1404-01-02", "amount": "5000", "credit_number": "1404000004257",
        "payee": "legal", "person": "1360123458", "company": "14003001239", "sheba": "IR780100004001000001234567",
        "papers": ["letter", "other"], "scan": ["0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"],
    });
    assert!(form().check(&full).is_ok() && validator.is_valid(&full));
    for (name, value) in [
        ("nobody", json!("x")),
        ("subject", json!("کم")),
        ("subject", json!("بسیار بلندتر از این")),
        ("subject", json!(5)),
        ("day", json!("14040102")),
        ("amount", json!("1,000")),
        ("amount", json!(5000)),
        ("credit_number", json!("140400000425")),
        ("payee", json!("both")),
        ("payee", json!("natural")),
        ("person", json!("13601234589")),
        ("company", json!("1400300123")),
        ("sheba", json!("780100004001000001234567")),
        ("papers", json!([])),
        ("papers", json!(["letter", "letter"])),
        ("papers", json!(["decree"])),
        ("scan", json!(["a", "b"])),
        ("scan", json!(null)),
    ] {
        let mut answers = full.clone();
        answers[name] = value.clone();
        assert!(!validator.is_valid(&answers), "{name}: {value}");
        assert!(form().check(&answers).is_err(), "{name}: {value}");
    }
    for name in ["subject", "payee", "company"] {
        let mut answers = full.clone();
        answers.as_object_mut().unwrap().remove(name);
        assert!(!validator.is_valid(&answers), "without {name}");
    }
}

#[test]
fn a_form_without_conditions_has_none_in_its_schema() {
    let mut definition = definition();
    definition["pages"].as_array_mut().unwrap().truncate(1);
    let form = validated(definition).unwrap();
    assert!(form.json_schema().get("allOf").is_none());
    assert!(validator(&form).is_valid(&json!({ "subject": "سپرده" })));
}

fn digits(text: &'static str) -> impl Strategy<Value = Value> {
    let zero = prop_oneof![Just(0x30_u32), Just(0x660), Just(0x6f0)];
    let mark = prop_oneof![
        5 => Just(""), 1 => Just(" "), 1 => Just("\u{200f}"), 1 => Just("\u{200c}"), 1 => Just("\u{2067}"), 1 => Just("-")
    ];
    (zero, prop::collection::vec(mark, text.len() + 1)).prop_map(move |(zero, marks)| {
        let shown = text.chars().map(|c| c.to_digit(10).map_or(c, |digit| char::from_u32(zero + digit).unwrap()));
        let (first, behind) = marks.split_first().unwrap();
        let spread = shown.zip(behind).map(|(c, mark)| format!("{c}{mark}")).collect::<String>();
        Value::String(format!("{first}{spread}"))
    })
}

fn words() -> impl Strategy<Value = Value> {
    let some = prop_oneof![
        "[a-zا-ی ۰-۹\u{200c}\u{200f}\r\n\u{e9}\u{301}]{0,14}",
        "[\\PC]{0,14}",
        Just("\u{958}\u{958}\u{958}\u{958}\u{958}\u{958}\u{958}".to_owned()),
    ];
    some.prop_map(Value::String)
}

fn value(name: &'static str) -> BoxedStrategy<Value> {
    let right = match name {
        "subject" | "story" => words().boxed(),
        "day" => prop_oneof![digits("1404/1/2"), digits("1404-12-29"), digits("1404.01.02")].boxed(),
        "amount" => prop_oneof![digits("1"), digits("5000"), digits("000000000000000017")].boxed(),
        "credit_number" => digits("1404000004257").boxed(),
        "payee" => prop_oneof![Just(json!("natural")), Just(json!("legal"))].boxed(),
        "person" => digits("1360123458").boxed(),
        "company" => digits("14003001239").boxed(),
        "sheba" => prop_oneof![digits("IR780100004001000001234567"), digits("iR780100004001000001234567")].boxed(),
        "papers" => {
            prop::sample::subsequence(vec!["letter", "decree", "other"], 0..=3).prop_map(|some| json!(some)).boxed()
        }
        _ => prop::collection::vec("[0-9a-fA-F]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9A-F]{12}", 0..4)
            .prop_map(|some| json!(some))
            .boxed(),
    };
    let anything = prop_oneof![Just(Value::Null), Just(json!(7)), Just(json!([])), words()];
    prop_oneof![30 => right, 1 => anything].boxed()
}

fn answers() -> impl Strategy<Value = Value> {
    let names =
        ["subject", "story", "day", "amount", "credit_number", "payee", "person", "company", "sheba", "papers", "scan"];
    // Three of four fields are answered.
    let given = names.map(|name| {
        (0_u8..4, value(name)).prop_map(move |(dice, value)| (dice > 0).then_some((name.to_owned(), value)))
    });
    given.to_vec().prop_map(|given| Value::Object(given.into_iter().flatten().collect::<Map<_, _>>()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_the_check_takes_the_schema_takes(answers in answers()) {
        let form = form();
        if let Ok(kept) = form.check(&answers) {
            let kept = serde_json::to_value(&kept).unwrap();
            let validator = validator(&form);
            prop_assert!(validator.is_valid(&answers), "as typed: {answers}");
            prop_assert!(validator.is_valid(&kept), "as kept: {kept}");
            prop_assert_eq!(serde_json::to_value(form.check(&kept).unwrap()).unwrap(), kept);
        }
    }

    #[test]
    fn one_answer_at_a_time(answer in prop_oneof![
        value("subject"), value("day"), value("amount"), value("person"), value("sheba"), value("papers"),
    ], name in prop::sample::select(vec!["subject", "day", "amount", "person", "sheba", "papers"])) {
        let mut answers = json!({ "subject": "سپرده", "payee": "natural" });
        answers[name] = answer;
        let form = form();
        if form.check(&answers).is_ok() {
            prop_assert!(validator(&form).is_valid(&answers), "{answers}");
        }
    }
}
