//! `amanat ledger verify`.

use std::process::ExitCode;

use clap::Subcommand;

use super::verify;
use crate::base::{clock::Clock, config::Config};

/// Findings printed before the rest is only counted.
const SHOWN: usize = 50;

#[derive(Debug, Subcommand)]
pub enum Ledger {
    /// Recompute everything from the entries and name what does not agree. Exits with 1 when something is found.
    Verify,
}

impl Ledger {
    pub async fn run(self, config: &Config, clock: Clock) -> anyhow::Result<ExitCode> {
        let Self::Verify = self;
        let db = config.opening().open(clock).await?;
        let missing = amanat_migrations::guards::missing(db.connection()).await?;
        for guard in &missing {
            println!("guard missing or altered: {guard}");
        }
        let findings = verify::verify(&db).await?;
        for finding in findings.iter().take(SHOWN) {
            println!("{} in {} {}: {}", finding.rule, finding.table, finding.id, finding.detail);
        }
        if missing.is_empty() && findings.is_empty() {
            println!("The ledger is whole.");
            return Ok(ExitCode::SUCCESS);
        }
        println!("{} findings, {} guards missing.", findings.len(), missing.len());
        Ok(ExitCode::FAILURE)
    }
}
