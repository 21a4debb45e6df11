//! `amanat user add`: how the first administrator comes to be.

use std::process::ExitCode;

use amanat_kernel::Text;
use anyhow::{Context, bail};
use clap::Subcommand;
use secrecy::ExposeSecret;
use validator::Validate;

use crate::{
    base::{auth::Role, clock::Clock, config::Config, error::Error, field, problem::Language},
    identity::{
        self,
        wire::{AddUser, RoleHeld},
    },
    server::State,
};

#[derive(Debug, Subcommand)]
pub enum User {
    /// Register somebody and print a one-time code for choosing a password.
    Add {
        /// 3 to 50 characters of a-z, 0-9, dot, dash and underscore.
        #[arg(long)]
        username: String,
        /// The person's name.
        #[arg(long)]
        name: String,
        /// A role; may be given several times. Agency roles are given through the API.
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
    },
}

impl User {
    pub async fn run(self, config: &Config, clock: Clock) -> anyhow::Result<ExitCode> {
        let Self::Add { username, name, roles } = self;
        let roles = roles
            .iter()
            .map(|text| {
                let role = Role::parse(text).with_context(|| format!("there is no role {text}"))?;
                Ok(RoleHeld { role, agency_id: None })
            })
            .collect::<anyhow::Result<_>>()?;
        let display_name = Text::parse(&name).map_err(|code| anyhow::anyhow!("--name: {code}"))?;
        let input = AddUser { username, display_name, roles };
        if let Err(errors) = input.validate() {
            let fields = field::from_validator(&errors);
            let shown: Vec<String> =
                fields.iter().map(|one| format!("{}: {}", one.pointer, one.show(Language::En).detail)).collect();
            bail!("{}", shown.join("; "));
        }
        let state = State::open(config, clock).await?;
        let code = identity::add_from_command_line(&state.db, state.office.id, &state.passwords, &input)
            .await
            .map_err(told)?;
        println!("{} is registered. One-time code, good for 10 minutes: {}", input.username, code.expose_secret());
        println!("Choose a password with POST /v1/passwords.");
        Ok(ExitCode::SUCCESS)
    }
}

/// A refusal in words for the terminal.
fn told(error: Error) -> anyhow::Error {
    match error {
        Error::Refused(refusal) => {
            let (title, advice) = refusal.code.text(Language::En);
            anyhow::anyhow!("{title}. {advice}")
        }
        other => anyhow::Error::from(other),
    }
}
