//! `amanat verify`: is a receipt what it says it is?

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, bail};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use clap::Args;
use serde::Deserialize;

use crate::{
    base::{
        clock::Clock,
        config::{Config, Flags, Keys},
        key_set::JsonWebKey,
        office,
        strict_json::Strict,
    },
    cases::{
        self,
        wire::{CaseReceipt, ReceiptVerdict},
    },
};

/// What cannot be checked is neither right nor wrong.
const NOT_CHECKED: u8 = 2;

#[derive(Debug, Args)]
pub struct Verify {
    /// The receipt, as a JSON file.
    file: PathBuf,
    /// The office's published keys (`/.well-known/receipt-keys.json`), saved as a file: nothing else is needed then. Without
    /// it the keys are read from this installation's database.
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
    /// Code of the office that has to have given the receipt. Without it, that of this installation; with a file of keys,
    /// whichever office they are of.
    #[arg(long, value_name = "CODE")]
    office: Option<String>,
}

/// A key set as it is published; what else it says of a key does not matter.
#[derive(Deserialize)]
struct Published {
    keys: Vec<PublishedKey>,
}

#[derive(Deserialize)]
struct PublishedKey {
    x: String,
}

impl Verify {
    /// Exits with 0 for a genuine receipt, with 1 for any other, with 2 where it could not be checked.
    pub async fn run(self, flags: &Flags, clock: Clock) -> anyhow::Result<ExitCode> {
        match self.check(flags, clock).await {
            Ok((receipt, verdict)) => Ok(say(&receipt, verdict)),
            Err(fault) => {
                eprintln!("amanat: the receipt could not be checked: {fault:#}");
                Ok(ExitCode::from(NOT_CHECKED))
            }
        }
    }

    async fn check(&self, flags: &Flags, clock: Clock) -> anyhow::Result<(CaseReceipt, ReceiptVerdict)> {
        let receipt = read_receipt(&self.file)?;
        let (keys, office) = match &self.keys {
            Some(file) => (read_keys(file)?, self.office.clone()),
            None => {
                let (keys, office) = installed(flags, clock).await?;
                (keys, Some(self.office.clone().unwrap_or(office)))
            }
        };
        let verdict = receipt.check(&keys, office.as_deref())?;
        Ok((receipt, verdict))
    }
}

fn read_receipt(file: &PathBuf) -> anyhow::Result<CaseReceipt> {
    let name = file.display();
    let bytes = fs::read(file).with_context(|| format!("{name} cannot be read"))?;
    // A member that stands there twice would be read as one and shown as the other.
    let Strict(value) = serde_json::from_slice(&bytes).with_context(|| format!("{name} is not JSON"))?;
    serde_json::from_value(value).with_context(|| format!("{name} is not a receipt"))
}

fn read_keys(file: &PathBuf) -> anyhow::Result<Vec<JsonWebKey>> {
    let name = file.display();
    let bytes = fs::read(file).with_context(|| format!("{name} cannot be read"))?;
    let set: Published = serde_json::from_slice(&bytes).with_context(|| format!("{name} is not a set of keys"))?;
    let public = |key: PublishedKey| BASE64_URL_SAFE_NO_PAD.decode(key.x).map(|bytes| JsonWebKey::of(&bytes));
    set.keys.into_iter().map(|key| public(key).with_context(|| format!("{name} holds a damaged key"))).collect()
}

/// The keys of this installation, and its office.
async fn installed(flags: &Flags, clock: Clock) -> anyhow::Result<(Vec<JsonWebKey>, String)> {
    let config = Config::load(flags, Keys::NotNeeded)?;
    let opening = config.opening();
    if let Some(file) = opening.missing() {
        bail!("there is no database {}; without one, name the office's published keys: --keys FILE", file.display());
    }
    let db = opening.open(clock).await?;
    let code = config.settings.office_code;
    let office = office::find(&db, &code).await?.with_context(|| format!("there is no office {code}"))?;
    let keys = db.read(async |conn| cases::receipt_keys(conn, office.id).await).await?;
    Ok((keys, code))
}

fn say(receipt: &CaseReceipt, verdict: ReceiptVerdict) -> ExitCode {
    let CaseReceipt { office, reference, service_title_en, filed_at, answer_due_at, key_id, .. } = receipt;
    match verdict {
        ReceiptVerdict::Genuine => {
            println!("Genuine: office {office} gave this receipt for case {reference} ({service_title_en}).");
            println!("Filed at {filed_at}.");
            match answer_due_at {
                Some(until) => println!("An answer was promised until {until}."),
                None => println!("No time was promised for the answer."),
            }
            return ExitCode::SUCCESS;
        }
        ReceiptVerdict::Altered => {
            eprintln!(
                "Not genuine: the signature does not fit. Something in the receipt was changed, or it was made up."
            );
        }
        ReceiptVerdict::KeyUnknown => {
            eprintln!(
                "Not genuine as far as these keys tell: none of them is {key_id}. Fetch the published keys anew."
            );
        }
        ReceiptVerdict::OtherOffice => eprintln!("Not of this office: it says that office {office} gave it."),
    }
    ExitCode::FAILURE
}
