//! The wire forms: refusals that carry a code, and the schemas of the contract.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use amanat_kernel::{AgencyCode, FiscalYear, LegalId, NationalId, PaymentIdentifier, Rial, Sheba, Side, Text, Total};
use serde::Deserialize;
use serde_json::{Value, json};
use utoipa::{OpenApi, PartialSchema, ToSchema};

fn refusal<T: for<'a> Deserialize<'a>>(json: Value) -> String {
    serde_json::from_value::<T>(json).err().unwrap().to_string()
}

#[test]
fn a_number_where_a_string_belongs_is_refused_by_code() {
    for wrong in [json!(1360123458), json!(-1), json!(0.5), json!(true), json!(null), json!([]), json!({})] {
        assert_eq!(refusal::<Rial>(wrong.clone()), "amount_not_a_string");
        assert_eq!(refusal::<NationalId>(wrong.clone()), "national_id_not_a_string");
        assert_eq!(refusal::<LegalId>(wrong.clone()), "legal_id_not_a_string");
        assert_eq!(refusal::<Sheba>(wrong.clone()), "sheba_not_a_string");
        assert_eq!(refusal::<AgencyCode>(wrong.clone()), "agency_code_not_a_string");
        assert_eq!(refusal::<PaymentIdentifier>(wrong.clone()), "payment_identifier_not_a_string");
        assert_eq!(refusal::<Text>(wrong), "text_not_a_string");
    }
}

/// A refusal may be logged and answered; what was typed may be a person's id.
#[test]
fn a_refusal_does_not_repeat_what_was_typed() {
    assert_eq!(refusal::<NationalId>(json!("1360123459")), "national_id_check_digit");
    assert_eq!(refusal::<Sheba>(json!("IR780100004001000001234568")), "sheba_check_digit");
    assert_eq!(refusal::<Text>(json!("رمز\u{0}")), "control_character");
}

#[test]
fn an_absent_value_is_none_and_null_too() {
    #[derive(Deserialize)]
    struct Payer {
        #[serde(default)]
        national_id: Option<NationalId>,
    }
    for payer in [json!({}), json!({ "national_id": null })] {
        assert_eq!(serde_json::from_value::<Payer>(payer).unwrap().national_id, None);
    }
}

/// The pattern of a schema and its example, which the type itself must accept.
fn pattern<T: ToSchema + for<'a> Deserialize<'a>>() -> Option<String> {
    let schema = serde_json::to_value(T::schema()).unwrap();
    assert_eq!(schema["type"], "string");
    assert!(schema["description"].as_str().is_some_and(|text| !text.is_empty()));
    assert!(serde_json::from_value::<T>(schema["examples"][0].clone()).is_ok(), "{schema}");
    schema["pattern"].as_str().map(str::to_owned)
}

#[test]
fn schemas_show_the_form_and_an_example_that_is_valid() {
    assert_eq!(pattern::<Rial>().unwrap(), "^[0-9]{1,18}$");
    assert_eq!(pattern::<NationalId>().unwrap(), "^[0-9]{10}$");
    assert_eq!(pattern::<LegalId>().unwrap(), "^[0-9]{11}$");
    assert_eq!(pattern::<Sheba>().unwrap(), "^IR[0-9]{24}$");
    assert_eq!(pattern::<PaymentIdentifier>().unwrap(), "^[0-9]{1,30}$");
    assert_eq!(pattern::<AgencyCode>().unwrap(), "^[0-9]{8}$");
    assert_eq!(pattern::<Text>(), None);

    let year = serde_json::to_value(FiscalYear::schema()).unwrap();
    assert_eq!((&year["type"], &year["minimum"], &year["maximum"]), (&json!("integer"), &json!(1300), &json!(1499)));
    let issued = serde_json::to_value(PaymentIdentifier::schema()).unwrap()["examples"][0].clone();
    assert!(serde_json::from_value::<PaymentIdentifier>(issued).unwrap().is_issued_form());
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "only its schema is looked at")]
struct Line {
    amount: Rial,
    total: Total,
    payee: NationalId,
    company: Option<LegalId>,
    account: Sheba,
    identifier: PaymentIdentifier,
    agency: AgencyCode,
    year: FiscalYear,
    subject: Option<Text>,
    side: Side,
}

#[derive(OpenApi)]
#[openapi(components(schemas(Line)))]
struct Contract;

#[test]
fn a_contract_names_every_value_once_and_refers_to_it() {
    let contract = serde_json::to_value(Contract::openapi()).unwrap();
    let schemas = contract["components"]["schemas"].as_object().unwrap();

    let names: Vec<_> = schemas.keys().map(String::as_str).collect();
    let expected = [
        "AgencyCode",
        "FiscalYear",
        "LegalId",
        "Line",
        "NationalId",
        "PaymentIdentifier",
        "Rial",
        "Sheba",
        "Side",
        "Text",
        "Total",
    ];
    assert_eq!(names, expected);
    let amount = &schemas["Line"]["properties"]["amount"];
    assert_eq!(amount["$ref"], "#/components/schemas/Rial");
    assert_eq!(schemas["Side"]["enum"], json!(["debit", "credit"]));
}
