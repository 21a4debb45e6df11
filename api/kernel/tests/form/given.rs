//! A form with a field of every kind, one that is asked after a choice, and one after a choice of several.

use amanat_kernel::form::{Form, FormDefinition, FormFault};
use serde_json::{Value, json};

pub fn definition() -> Value {
    let option = |value: &str| json!({ "value": value, "label_fa": "گزینه", "label_en": "Option" });
    let field = |name: &str, is_required: bool, answer: Value| json!({ "name": name, "label_fa": "پرسش", "label_en": "Question", "is_required": is_required, "answer": answer });
    let mut company = field("company", true, json!({ "legal_id": {} }));
    company["shown_if"] = json!({ "field": "payee", "equals": "legal" });
    let mut scan = field(
        "scan",
        false,
        json!({
            "file": { "file_types": ["pdf", "png"], "most_bytes": 1_048_576, "most_files": 2 },
        }),
    );
    scan["shown_if"] = json!({ "field": "papers", "equals": "letter" });
    json!({ "pages": [
        { "title_fa": "سپرده", "title_en": "The deposit", "fields": [
            field("subject", true, json!({ "text": { "min_length": 3, "max_length": 12 } })),
            field("story", false, json!({ "text": { "max_length": 40, "is_multiline": true } })),
            field("day", false, json!({ "jalali_day": { "not_before": "1390-01-01", "not_after": "1410-12-29" } })),
            field("amount", false, json!({ "amount": { "least": "1", "most": "5000" } })),
            field("credit_number", false, json!({ "credit_number": {} })),
        ] },
        { "title_fa": "گیرنده", "title_en": "The payee", "fields": [
            field("payee", true, json!({ "choice": { "options": [option("natural"), option("legal")] } })),
            field("person", false, json!({ "national_id": {} })),
            company,
            field("sheba", false, json!({ "sheba": {} })),
            field("papers", false, json!({
                "choice": { "is_several": true, "options": [option("letter"), option("decree"), option("other")] },
            })),
            scan,
        ] },
    ] })
}

pub fn validated(definition: Value) -> Result<Form, Vec<FormFault>> {
    serde_json::from_value::<FormDefinition>(definition).unwrap().validated()
}

pub fn form() -> Form {
    validated(definition()).unwrap()
}

/// Pointers and codes, in their order.
pub fn told<T: std::fmt::Debug>(outcome: Result<T, Vec<FormFault>>) -> Vec<(String, String)> {
    outcome.unwrap_err().into_iter().map(|fault| (fault.pointer, fault.code)).collect()
}

pub fn expected(faults: &[(&str, &str)]) -> Vec<(String, String)> {
    faults.iter().map(|(pointer, code)| ((*pointer).to_owned(), (*code).to_owned())).collect()
}
