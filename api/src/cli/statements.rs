//! `amanat statements inspect`.

use std::{fs::File, io::BufReader, path::PathBuf, process::ExitCode};

use amanat_formats::{Inspection, ReadError, Summary, inspect};
use anyhow::Context;
use clap::Subcommand;
use serde::Serialize;

use crate::base::{field, problem::Language};

/// Bytes read from the file at once.
const CHUNK: usize = 128 * 1024;

#[derive(Debug, Subcommand)]
pub enum Statements {
    /// Read a bank's file (CSV, camt.053 or MT940) and print its totals as JSON. Nothing is stored; no database is
    /// needed. Exits with 1 when the file is refused, and says where the fault is.
    Inspect {
        /// The file.
        file: PathBuf,
    },
}

/// What is printed.
#[derive(Serialize)]
struct Printed {
    format: &'static str,
    statements: Vec<PrintedStatement>,
}

/// Amounts are decimal strings; what the file does not say is null.
#[derive(Serialize)]
struct PrintedStatement {
    account: String,
    opening: Option<String>,
    closing: Option<String>,
    entries: usize,
    sum_credit: String,
    sum_debit: String,
    balanced: Option<bool>,
}

impl Statements {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let Self::Inspect { file } = self;
        let name = file.display();
        let input = File::open(&file).with_context(|| format!("{name} cannot be opened"))?;
        match inspect(BufReader::with_capacity(CHUNK, input)) {
            Ok(inspection) => {
                println!("{}", serde_json::to_string(&Printed::from(inspection))?);
                Ok(ExitCode::SUCCESS)
            }
            Err(error) => {
                eprintln!("amanat: {name} is refused: {}", sentence(&error));
                Ok(ExitCode::FAILURE)
            }
        }
    }
}

impl From<Inspection> for Printed {
    fn from(inspection: Inspection) -> Self {
        let Inspection { format, statements } = inspection;
        Self { format: format.as_str(), statements: statements.into_iter().map(PrintedStatement::from).collect() }
    }
}

impl From<Summary> for PrintedStatement {
    fn from(summary: Summary) -> Self {
        let Summary { account, opening, closing, entries, sum_credit, sum_debit, balanced } = summary;
        Self {
            account,
            opening: opening.map(|amount| amount.to_string()),
            closing: closing.map(|amount| amount.to_string()),
            entries,
            sum_credit: sum_credit.to_string(),
            sum_debit: sum_debit.to_string(),
            balanced,
        }
    }
}

/// `row 8, Stmt/Ntry/Amt: amount_invalid: …`. The value is shown, because whoever runs this holds the file.
fn sentence(error: &ReadError) -> String {
    let row = error.row.map(|row| format!("row {row}"));
    let place: Vec<String> = row.into_iter().chain(error.column.clone()).collect();
    let place = if place.is_empty() { "the file as a whole".to_owned() } else { place.join(", ") };
    let value = error.value.as_deref().map(|value| format!(" ({value})")).unwrap_or_default();
    format!("{place}: {}: {}{value}", error.code, field::text(error.code.as_str(), Language::En))
}
