use amanat_kernel::form::FormDefinition;
use serde_json::{Value, json};

use crate::given::{definition, expected, form, told, validated};

/// The definition with one thing changed.
fn changed(pointer: &str, value: Value) -> Value {
    let mut definition = definition();
    *definition.pointer_mut(pointer).unwrap() = value;
    definition
}

fn refused(definition: Value) -> Vec<(String, String)> {
    told(validated(definition))
}

#[test]
fn a_definition_is_written_in_one_way() {
    let form = form();

    let again: FormDefinition = serde_json::from_str(&form.canonical().unwrap()).unwrap();

    assert_eq!(again.validated().unwrap().canonical().unwrap(), form.canonical().unwrap());
    assert!(
        form.canonical()
            .unwrap()
            .starts_with(r#"{"pages":[{"title_fa":"سپرده","title_en":"The deposit","fields":[{"name":"subject","#)
    );
    assert_eq!(form.fields().count(), 11);
}

#[test]
fn what_has_to_be_known_of_an_applicant_stands_beside_the_pages() {
    let mut needs = definition();
    needs["applicant_needs"] = json!(["mobile", "identifier"]);
    let form = validated(needs.clone()).unwrap();
    assert!(form.canonical().unwrap().starts_with(r#"{"applicant_needs":["mobile","identifier"],"pages":[{"#));
    assert!(!form.json_schema().to_string().contains("mobile"), "it is no answer");
    needs["applicant_needs"] = json!(["mobile", "mobile"]);
    assert_eq!(refused(needs.clone()), expected(&[("/applicant_needs/1", "duplicate")]));
    needs["applicant_needs"] = json!(["address"]);
    assert!(serde_json::from_value::<FormDefinition>(needs).is_err());
}

#[test]
fn each_fault_has_its_place() {
    let long = "ب".repeat(201);
    let option = |value: &str| json!({ "value": value, "label_fa": "گزینه", "label_en": "Option" });
    let options: Vec<Value> = (0..51).map(|index| option(&format!("o{index}"))).collect();
    for (pointer, value, faults) in [
        ("/pages", json!([]), vec![("/pages", "length")]),
        ("/pages/0/fields", json!([]), vec![("/pages/0/fields", "length")]),
        ("/pages/0/title_en", json!(long), vec![("/pages/0/title_en", "length")]),
        ("/pages/0/fields/0/label_fa", json!(long), vec![("/pages/0/fields/0/label_fa", "length")]),
        ("/pages/0/fields/0/name", json!("Subject"), vec![("/pages/0/fields/0/name", "member_name_form")]),
        ("/pages/0/fields/0/name", json!(""), vec![("/pages/0/fields/0/name", "member_name_form")]),
        ("/pages/0/fields/0/name", json!("n".repeat(41)), vec![("/pages/0/fields/0/name", "member_name_form")]),
        ("/pages/1/fields/1/name", json!("subject"), vec![("/pages/1/fields/1/name", "duplicate")]),
        (
            "/pages/1/fields/2/shown_if/field",
            json!("nobody"),
            vec![("/pages/1/fields/2/shown_if/field", "not_an_earlier_choice")],
        ),
        // Later, and its own.
        (
            "/pages/1/fields/2/shown_if/field",
            json!("papers"),
            vec![("/pages/1/fields/2/shown_if/field", "not_an_earlier_choice")],
        ),
        (
            "/pages/1/fields/2/shown_if/field",
            json!("company"),
            vec![("/pages/1/fields/2/shown_if/field", "not_an_earlier_choice")],
        ),
        (
            "/pages/1/fields/2/shown_if/field",
            json!("person"),
            vec![("/pages/1/fields/2/shown_if/field", "not_an_earlier_choice")],
        ),
        (
            "/pages/1/fields/2/shown_if/equals",
            json!("both"),
            vec![("/pages/1/fields/2/shown_if/equals", "unknown_value")],
        ),
        (
            "/pages/0/fields/0/answer/text/max_length",
            json!(4001),
            vec![("/pages/0/fields/0/answer/text/max_length", "range")],
        ),
        (
            "/pages/0/fields/0/answer/text/min_length",
            json!(0),
            vec![("/pages/0/fields/0/answer/text/min_length", "range")],
        ),
        (
            "/pages/0/fields/0/answer/text/min_length",
            json!(13),
            vec![("/pages/0/fields/0/answer/text/max_length", "limits_reversed")],
        ),
        (
            "/pages/0/fields/2/answer/jalali_day/not_after",
            json!("1389-12-29"),
            vec![("/pages/0/fields/2/answer/jalali_day/not_after", "limits_reversed")],
        ),
        (
            "/pages/0/fields/3/answer/amount/most",
            json!("0"),
            vec![("/pages/0/fields/3/answer/amount/most", "limits_reversed")],
        ),
        (
            "/pages/1/fields/0/answer/choice/options",
            json!([option("legal"), option("legal")]),
            vec![("/pages/1/fields/0/answer/choice/options/1/value", "duplicate")],
        ),
        (
            "/pages/1/fields/4/answer/choice/options",
            json!([option("letter"), option("9")]),
            vec![("/pages/1/fields/4/answer/choice/options/1/value", "member_name_form")],
        ),
        (
            "/pages/1/fields/4/answer/choice/options",
            json!(options),
            vec![
                ("/pages/1/fields/4/answer/choice/options", "length"),
                ("/pages/1/fields/5/shown_if/equals", "unknown_value"),
            ],
        ),
        (
            "/pages/1/fields/5/answer/file/file_types",
            json!([]),
            vec![("/pages/1/fields/5/answer/file/file_types", "length")],
        ),
        (
            "/pages/1/fields/5/answer/file/file_types",
            json!(["pdf", "pdf"]),
            vec![("/pages/1/fields/5/answer/file/file_types/1", "duplicate")],
        ),
        (
            "/pages/1/fields/5/answer/file/most_bytes",
            json!(5_242_881),
            vec![("/pages/1/fields/5/answer/file/most_bytes", "range")],
        ),
        (
            "/pages/1/fields/5/answer/file/most_files",
            json!(0),
            vec![("/pages/1/fields/5/answer/file/most_files", "range")],
        ),
    ] {
        assert_eq!(refused(changed(pointer, value)), expected(&faults), "{pointer}");
    }
}

#[test]
fn hints_are_in_both_languages_or_in_none() {
    let mut definition = definition();
    definition["pages"][0]["fields"][0]["hint_fa"] = json!("راهنما");
    assert_eq!(refused(definition.clone()), expected(&[("/pages/0/fields/0/hint_en", "required")]));
    definition["pages"][0]["fields"][0]["hint_en"] = json!("A hint");
    assert!(validated(definition).is_ok());
}

#[test]
fn a_form_does_not_grow_without_end() {
    let definition = |pages: usize, fields: usize| {
        let field = |index: usize| {
            json!({ "name": format!("f{index}"), "label_fa": "پرسش", "label_en": "Question", "is_required": false,
                "answer": { "national_id": {} } })
        };
        let page = |page: usize| {
            let fields: Vec<Value> = (0..fields).map(|index| field(page * fields + index)).collect();
            json!({ "title_fa": "صفحه", "title_en": "Page", "fields": fields })
        };
        json!({ "pages": (0..pages).map(page).collect::<Vec<_>>() })
    };
    assert!(validated(definition(20, 2)).is_ok());
    assert!(validated(definition(1, 40)).is_ok());
    assert_eq!(refused(definition(21, 1)), expected(&[("/pages", "length")]));
    assert_eq!(refused(definition(4, 11)), expected(&[("/pages", "too_many_fields")]));
}

#[test]
fn what_is_unknown_or_empty_does_not_read() {
    for (pointer, value) in [
        ("/pages/0/title_fa", json!(" ")),
        ("/pages/0/fields/0/answer", json!({ "text": { "max_length": 5, "pattern": ".*" } })),
        ("/pages/0/fields/0/answer", json!({ "national_id": { "max_length": 5 } })),
        ("/pages/0/fields/0/answer", json!({ "colour": {} })),
        ("/pages/0/fields/3/answer/amount/least", json!(1)),
        ("/pages/0/fields/2/answer/jalali_day/not_before", json!("2011-03-21")),
    ] {
        assert!(serde_json::from_value::<FormDefinition>(changed(pointer, value)).is_err(), "{pointer}");
    }
}
