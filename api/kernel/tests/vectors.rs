//! Identifiers known to be valid and invalid: the facts the parsers are held to.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Display;
use std::str::FromStr;

use amanat_kernel::{LegalId, NationalId, Sheba};

const NATIONAL_ID_VALID: &[&str] = &[
    "0499370899",
    "0790419904",
    "1583250689",
    "0684159414",
    "4400276201",
    "2540201288",
    "1360123458",
    "1377654321",
    "0012345679",
    "0084575948",
];

const NATIONAL_ID_INVALID: &[&str] = &[
    "1234567890",
    "1111111111",
    "0000000000",
    "1360123459",
    "136012345",
    "13601234588",
    "+360123458",
    "13601A3458",
    "",
];

const LEGAL_ID_VALID: &[&str] = &["10380284790", "14003000000", "14003001239", "10100123456", "10200987653"];

const LEGAL_ID_INVALID: &[&str] =
    &["10380284792", "10380285692", "11111111111", "09748208301", "00000000000", "1038028479", "103802847900"];

const SHEBA_VALID: &[&str] = &[
    "IR550570022080013447370101",
    "IR790610000000700796858044",
    "IR820540102680020817909002",
    "IR780100004001000001234567",
    "IR370170000002170095411007",
    "IR300600000000000000000001",
    "IR160120000000000000000002",
    "IR970100000000000000000033",
    "IR980100000000000000000015",
    "IR020100000000000000000094",
];

/// Among them check digits 00, 01 and 99, which pass the bare remainder test.
const SHEBA_INVALID: &[&str] = &[
    "IR012345678901234567890123",
    "IR000100000000000000000033",
    "IR010100000000000000000015",
    "IR990100000000000000000094",
    "IR78010000400100000123456",
    "IR7801000040010000012345677",
    "DE89370400440532013000",
    "550570022080013447370101",
];

/// Valid ones are their own canonical form, in text and in JSON; invalid ones fail in both.
fn hold<T>(valid: &[&str], invalid: &[&str])
where
    T: FromStr<Err: Display> + Display + serde::de::DeserializeOwned + serde::Serialize,
{
    for &id in valid {
        let parsed = id.parse::<T>().map_err(|code| format!("{id}: {code}")).unwrap();
        assert_eq!(parsed.to_string(), id);
        let json = serde_json::to_value(parsed).unwrap();
        assert_eq!(json, id);
        assert_eq!(serde_json::from_value::<T>(json).unwrap().to_string(), id);
    }
    for &id in invalid {
        let code = id.parse::<T>().err().unwrap().to_string();
        let refusal = serde_json::from_value::<T>(id.into()).err().unwrap().to_string();
        assert_eq!(refusal, code, "{id}");
    }
}

#[test]
fn national_ids() {
    hold::<NationalId>(NATIONAL_ID_VALID, NATIONAL_ID_INVALID);
}

#[test]
fn legal_ids() {
    hold::<LegalId>(LEGAL_ID_VALID, LEGAL_ID_INVALID);
}

#[test]
fn shebas() {
    hold::<Sheba>(SHEBA_VALID, SHEBA_INVALID);
}

/// The vector collection this table was taken from lies beside the repository where it is
/// developed; there, both must hold the same facts. The table above is tested everywhere.
#[test]
fn the_table_is_the_whole_collection() {
    let collection = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/identifiers/vectors.json");
    let Ok(collection) = std::fs::read_to_string(collection) else {
        return;
    };
    let collection: serde_json::Value = serde_json::from_str(&collection).unwrap();
    for (name, table) in [
        ("national_id_valid", NATIONAL_ID_VALID),
        ("national_id_invalid", NATIONAL_ID_INVALID),
        ("legal_id_valid", LEGAL_ID_VALID),
        ("legal_id_invalid", LEGAL_ID_INVALID),
        ("sheba_valid", SHEBA_VALID),
        ("sheba_invalid", SHEBA_INVALID),
    ] {
        assert_eq!(collection.get(name).unwrap(), &serde_json::json!(table), "{name}");
    }
}
