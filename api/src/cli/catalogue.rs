//! `amanat catalogue load`.

use std::process::ExitCode;

use clap::Subcommand;

use crate::{
    base::{clock::Clock, config::Config},
    catalogue,
    server::State,
};

#[derive(Debug, Subcommand)]
pub enum Catalogue {
    /// Register the electronic services that come with the product, with their forms, as far as their codes are not taken.
    Load,
}

impl Catalogue {
    pub async fn run(self, config: &Config, clock: Clock) -> anyhow::Result<ExitCode> {
        let Self::Load = self;
        let state = State::open(config, clock).await?;
        let loaded = catalogue::load(&state.db, state.office.id).await?;
        match loaded.as_slice() {
            [] => println!("Nothing was missing."),
            codes => println!("Loaded: {}", codes.join(", ")),
        }
        Ok(ExitCode::SUCCESS)
    }
}
