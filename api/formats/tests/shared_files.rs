//! Files of real banks, collected outside the project. Where the folder is not there is nothing to test.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::path::{Path, PathBuf};

use amanat_formats::{BalanceCheck, Format, Line, ReadErrorCode, Statement, Summary, inspect, read};
use rust_decimal::Decimal;
use serde_json::Value;

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/statements");
    folder.exists().then_some(folder)
}

/// Every file of one format, with what an independent reader found in it.
fn expected(format: &str) -> Vec<(String, Vec<u8>, Value)> {
    let Some(folder) = folder() else {
        return Vec::new();
    };
    let all: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let files = all[format].as_object().unwrap();
    assert!(!files.is_empty());
    let found = std::fs::read_dir(folder.join(format)).unwrap().count();
    assert_eq!(files.len(), found, "every file of the folder has its totals");
    let load =
        |(name, totals): (&String, &Value)| (name.clone(), std::fs::read(folder.join(name)).unwrap(), totals.clone());
    files.iter().map(load).collect()
}

fn decimal(value: &Value) -> Option<Decimal> {
    value.as_str().map(|text| Decimal::from_str_exact(text).unwrap())
}

#[test]
fn every_camt053_file_is_read_with_its_totals() {
    for (name, bytes, totals) in expected("camt053") {
        let found = inspect(bytes.as_slice()).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(found.format, Format::Camt053, "{name}");
        let wanted = totals["statements"].as_array().unwrap();
        assert_eq!(found.statements.len(), wanted.len(), "{name}");
        for (summary, wanted) in found.statements.iter().zip(wanted) {
            assert_summary(&name, summary, wanted);
        }
        let statements = read(&bytes).unwrap();
        let ids: Vec<_> = statements.iter().map(|statement| statement.id.as_deref()).collect();
        let wanted_ids: Vec<_> = wanted.iter().map(|wanted| wanted["id"].as_str()).collect();
        assert!(wanted_ids.iter().zip(&ids).all(|(wanted, id)| wanted.is_none() || wanted == id), "{name}: {ids:?}");
    }
}

fn assert_summary(name: &str, summary: &Summary, wanted: &Value) {
    assert_eq!(summary.account, wanted["account"].as_str().unwrap(), "{name}");
    assert_eq!(summary.entries, usize::try_from(wanted["entries"].as_u64().unwrap()).unwrap(), "{name}");
    assert_eq!(Some(summary.sum_credit), decimal(&wanted["sum_credit"]), "{name}");
    assert_eq!(Some(summary.sum_debit), decimal(&wanted["sum_debit"]), "{name}");
    assert_eq!(summary.opening, decimal(&wanted["opening"]), "{name}");
    assert_eq!(summary.closing, decimal(&wanted["closing"]), "{name}");
    assert_eq!(summary.balanced, wanted["opening_plus_entries_equals_closing"].as_bool(), "{name}");
    // As text too, because that is what is printed.
    assert_eq!(summary.sum_credit.to_string(), wanted["sum_credit"].as_str().unwrap(), "{name}");
}

#[test]
fn every_mt940_file_is_read_with_its_totals() {
    for (name, bytes, totals) in expected("mt940") {
        let found = inspect(bytes.as_slice()).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(found.format, Format::Mt940, "{name}");
        let entries: usize = found.statements.iter().map(|summary| summary.entries).sum();
        assert_eq!(entries, usize::try_from(totals["transactions"].as_u64().unwrap()).unwrap(), "{name}");
        let statements = read(&bytes).unwrap();
        let lines = || statements.iter().flat_map(|statement| &statement.lines);
        let net: Decimal = found.statements.iter().map(|summary| summary.sum_credit - summary.sum_debit).sum();
        assert_eq!(net, lines().map(Line::signed_amount).sum::<Decimal>(), "{name}");
        // The totals were made by a reader that takes RC for a credit and RD for a debit. The balances of the one
        // file that has such marks say otherwise; see below.
        let reversed: Decimal = lines().filter(|line| line.is_reversal).map(Line::signed_amount).sum();
        assert_eq!(Some(net - reversed - reversed), decimal(&totals["sum"]), "{name}");
        for statement in &statements {
            assert_eq!(Some(statement.currency.as_str()), totals["currency"].as_str(), "{name}");
        }
    }
}

/// What no total shows.
#[test]
fn some_lines_of_the_shared_files_say_what_they_should() {
    let Some(folder) = folder() else {
        return;
    };
    let lines = |name: &str| {
        let statements = read(&std::fs::read(folder.join(name)).unwrap()).unwrap();
        statements.into_iter().flat_map(|statement| statement.lines).collect::<Vec<_>>()
    };
    let batch = lines("camt053/viafintech_valid_example_v4.xml");
    assert!(batch.len() > 13, "the payments of a batch are lines of their own: {}", batch.len());

    let february = lines("mt940/wolph_self-provided_february_30.sta").remove(0);
    assert_eq!(february.value_on.map(|day| day.to_string()).as_deref(), Some("2016-02-29"));
    assert!(february.is_day_adjusted);

    let stray = read(&std::fs::read(folder.join("mt940/wolph_self-provided_multiline.sta")).unwrap()).unwrap();
    assert_eq!(stray[0].lines.len(), 2, "the movement behind the closing balance is not lost");
    assert_eq!(
        inspect(std::fs::read(folder.join("mt940/wolph_self-provided_multiline.sta")).unwrap().as_slice())
            .unwrap()
            .statements[0]
            .balanced,
        Some(false)
    );

    let marked = read(&std::fs::read(folder.join("mt940/wolph_betterplace_sepa_mt9401.sta")).unwrap()).unwrap();
    let with_reversal = |statement: &&Statement| statement.lines.iter().any(|line| line.is_reversal);
    let reversed: Vec<_> = marked.iter().filter(with_reversal).map(Statement::balance_check).collect();
    assert_eq!(reversed, [BalanceCheck::Balanced, BalanceCheck::Balanced], "RC takes money out");
}

#[test]
fn invalid_files_are_refused_with_the_place_of_the_fault() {
    let Some(folder) = folder() else {
        return;
    };
    for (name, code, row, column) in [
        ("genkgo_camt053.v2.wrong.xml", ReadErrorCode::FieldMissing, 8, Some("BkToCstmrStmt/Stmt")),
        ("wolph_invalid_statement.sta", ReadErrorCode::PreambleUnknown, 1, None),
    ] {
        let error = read(&std::fs::read(folder.join("invalid").join(name)).unwrap()).unwrap_err();
        assert_eq!((error.code, error.row, error.column.as_deref()), (code, Some(row), column), "{name}");
    }
    let invalid = std::fs::read(folder.join("invalid/wolph_invalid_statement.sta")).unwrap();
    let error = amanat_formats::read_mt940(&invalid).unwrap_err();
    assert_eq!((error.code, error.row, error.column.as_deref()), (ReadErrorCode::FieldMissing, Some(1), Some("20")));
    let order = std::fs::read(folder.join("pain001/pain001py_pain.001.001.09.xml")).unwrap();
    let error = read(&order).unwrap_err();
    assert_eq!((error.code, error.column.as_deref()), (ReadErrorCode::FieldMissing, Some("BkToCstmrStmt")));
}

/// A small generator of our own, so that a failure can be seen again.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }
}

#[test]
fn cut_and_damaged_files_are_refused_or_read_and_never_panic() {
    let mut random = Random(1404);
    for (name, bytes, _) in expected("camt053").into_iter().chain(expected("mt940")) {
        let whole: usize = read(&bytes).unwrap().iter().map(|statement| statement.lines.len()).sum();
        for _ in 0..20 {
            let end = random.below(bytes.len());
            let cut = read(&bytes[..end]);
            if let Ok(cut) = cut {
                let lines: usize = cut.iter().map(|statement| statement.lines.len()).sum();
                assert!(lines <= whole, "{name} cut at {end}");
                assert!(
                    !name.contains("camt053") || bytes[end..].trim_ascii().is_empty(),
                    "{name} cut at {end} was read"
                );
            }
            let mut damaged = bytes.clone();
            for _ in 0..=random.below(8) {
                let at = random.below(damaged.len());
                damaged[at] = u8::try_from(random.below(256)).unwrap();
            }
            let _ = read(&damaged);
        }
    }
}
