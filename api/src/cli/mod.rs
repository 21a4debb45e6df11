//! The command line: what each command is, and what it exits with.

mod catalogue;
mod ledger;
mod receipt;
mod seed;
mod serve;
mod signals;
mod statements;
mod user;
mod verify;
pub mod work;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{
    base::{
        clock::Clock,
        config::{Config, Flags, Keys},
        telemetry,
    },
    contract,
};

/// Provincial treasury service for deposit money.
#[derive(Debug, Parser)]
#[command(name = "amanat", version, about)]
pub struct Cli {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the API.
    Serve(serve::Serve),
    /// Do the periodic work: tell applicants what happened, look at the clocks of cases every minute, expire and forget what is due, verify the ledger nightly.
    Work,
    /// Bring the database's schema up to date.
    Migrate,
    /// Print the OpenAPI document.
    Openapi,
    /// Look after the catalogue of electronic services.
    #[command(subcommand)]
    Catalogue(catalogue::Catalogue),
    /// Look after the ledger.
    #[command(subcommand)]
    Ledger(ledger::Ledger),
    /// Fill an empty database.
    #[command(subcommand)]
    Seed(seed::Seed),
    /// Look into banks' files.
    #[command(subcommand)]
    Statements(statements::Statements),
    /// Look after the people.
    #[command(subcommand)]
    User(user::User),
    /// Say whether a receipt is genuine. Exits with 1 where it is not, with 2 where that could not be found out.
    Verify(receipt::Verify),
}

/// Runs a command.
///
/// # Errors
/// Says what went wrong, for the person at the terminal.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let cli = match cli {
        Cli { command: Command::Openapi, .. } => {
            println!("{}", serde_json::to_string_pretty(&contract::openapi())?);
            return Ok(ExitCode::SUCCESS);
        }
        // A file can be looked into without settings.
        Cli { command: Command::Statements(statements), .. } => return statements.run(),
        // A receipt is checked offline where the keys come as a file.
        Cli { command: Command::Verify(verify), flags } => return verify.run(&flags, Clock::default()).await,
        cli => cli,
    };
    // Sample data have a public password: making them is a matter of demonstration mode.
    let demo = cli.flags.demo || matches!(cli.command, Command::Seed(_));
    let keys = match cli.command {
        Command::Migrate | Command::Ledger(_) => Keys::NotNeeded,
        Command::Openapi | Command::Statements(_) | Command::Verify(_) => return Ok(ExitCode::SUCCESS),
        Command::Serve(_) | Command::Work | Command::Catalogue(_) | Command::Seed(_) | Command::User(_) => Keys::Needed,
    };
    let config = Config::load(&Flags { demo, ..cli.flags }, keys)?;
    telemetry::start(&config.settings)?;
    let clock = Clock::default();
    match cli.command {
        Command::Serve(serve) => serve.run(&config, clock).await,
        Command::Work => work::run(&config, clock).await,
        Command::Migrate => migrate(&config).await,
        Command::Openapi | Command::Statements(_) | Command::Verify(_) => Ok(ExitCode::SUCCESS),
        Command::Catalogue(catalogue) => catalogue.run(&config, clock).await,
        Command::Ledger(ledger) => ledger.run(&config, clock).await,
        Command::Seed(seed) => seed.run(&config).await,
        Command::User(user) => user.run(&config, clock).await,
    }
}

async fn migrate(config: &Config) -> anyhow::Result<ExitCode> {
    let connection = config.opening().single().await?;
    let waiting = amanat_migrations::pending(&connection).await?;
    amanat_migrations::up(&connection).await?;
    match waiting.len() {
        0 => println!("The schema is up to date."),
        _ => println!("Migrated: {}", waiting.join(", ")),
    }
    Ok(ExitCode::SUCCESS)
}
