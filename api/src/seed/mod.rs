//! Sample data: a provincial treasury in its fiscal year 1404, for trying things out.
//!
//! **Invariants.**
//! - The seeder is a client: it signs in and calls the operations that everybody calls, through the real router. Only
//!   the first administrator comes as `amanat user add` brings one. What the rules forbid cannot be seeded.
//! - The same seed gives the same people, deposits, statement files and outcomes, on both databases; ids differ.
//! - A database in which somebody works already is never touched.
//! - The clock of the seeder stands, and is moved through the year; no other clock is.

mod bank;
mod calendar;
mod cases;
mod cast;
mod client;
mod collection;
mod complaints;
mod fates;
mod letters;
pub mod logins;
mod months;
mod numbers;
mod office;
mod payments;
mod people;
mod plan;
mod purposes;
mod quarantine;
mod refunds;
mod services;
mod setup;
mod signatures;
mod statements;
mod suspense;
mod sweeps;

use amanat_kernel::FiscalYear;
use anyhow::{Context, ensure};
use chrono::NaiveDate;
use tokio::task::LocalSet;
use tracing::{instrument::WithSubscriber, level_filters::LevelFilter};
use tracing_subscriber::{fmt, prelude::*};

use crate::{
    base::{clock::Clock, config::Config},
    identity,
    server::State,
};
pub use cases::Known;
use client::Client;
use plan::Plan;
pub use statements::StatementFile;

/// The seed when none is given.
pub const USUAL_SEED: u64 = 1404;

/// Who works in a database, as far as the demonstration is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nobody: it can be seeded.
    Nobody,
    /// The people of the demonstration, whose password everybody knows.
    Demo,
    /// Some of them: seeding was interrupted.
    Unfinished,
    /// Somebody else.
    Others,
}

/// The seeder's client and the clock it lives by.
struct Stage {
    client: Client,
    clock: Clock,
}

impl Stage {
    /// Moves the clock to an hour of a day in Tehran.
    fn at(&self, day: NaiveDate, hour: u32, minute: u32) {
        self.clock.move_to(calendar::instant(day, hour, minute));
    }
}

/// Who works in a database.
///
/// # Errors
/// Whatever the database says.
pub async fn found(state: &State) -> anyhow::Result<Found> {
    let logins = logins::logins();
    let names: Vec<&str> = logins.iter().map(|login| login.username.as_str()).collect();
    let count = async |names| identity::count_staff(&state.db, state.office.id, names).await;
    let (everybody, of_demo) = (count(None).await?, count(Some(&names)).await?);
    Ok(match usize::try_from(of_demo)? {
        _ if everybody == 0 => Found::Nobody,
        all if all == names.len() => Found::Demo,
        // One alone may well be somebody else's administrator.
        some if some > 1 && of_demo == everybody => Found::Unfinished,
        _ => Found::Others,
    })
}

/// What is known of sample data that cannot be read in the database.
#[derive(Debug)]
pub struct Filled {
    /// The statement files that the banks have sent.
    pub files: Vec<StatementFile>,
    /// What the applicants were given.
    pub cases: Vec<Known>,
}

/// Fills an empty, migrated database.
///
/// # Errors
/// When somebody works in the database already, or an operation refuses; then the operation is named.
pub async fn fill(config: &Config, seed: u64) -> anyhow::Result<Filled> {
    // Hundreds of requests of no interest; only what goes wrong is logged.
    let quiet = tracing_subscriber::registry().with(LevelFilter::WARN).with(fmt::layer().with_writer(std::io::stderr));
    // The router may start tasks that stay on their thread.
    LocalSet::new().run_until(Box::pin(tell(config, seed))).with_subscriber(quiet).await
}

/// Every chapter lies on the heap: they are long, and a thread of a worker has a small stack.
async fn tell(config: &Config, seed: u64) -> anyhow::Result<Filled> {
    let clock = Clock::standing_at(calendar::instant(calendar::day(1, 5)?, 9, 0));
    let state = State::open(config, clock.clone()).await?;
    ensure!(
        found(&state).await? == Found::Nobody,
        "somebody is registered in this database already; sample data go into an empty one only"
    );
    let plan = Plan::new(seed)?;
    let stage = Stage { client: Client::new(&state).await, clock };
    let mut world = Box::pin(setup::set_up(&state, &stage, &plan)).await?;
    Box::pin(office::arrange(&stage, &world)).await?;
    Box::pin(services::offer(&stage)).await?;
    let stand_in = signatures::appoint(&stage, &world).await?;
    let mut told = months::Told::default();
    for month in 1..=12 {
        if month == 7 {
            signatures::change(&stage, &world, &stand_in).await?;
        }
        if month == 12 {
            // What Esfand leaves behind is settled in the next year.
            setup::open_year(&stage, FiscalYear::new(calendar::YEAR + 1)?).await?;
        }
        Box::pin(months::tell(&stage, &plan, &world, &mut told, month)).await?;
    }
    let story = refunds::Story::new(&state, &stage, &plan, &world);
    let asked = Box::pin(story.past()).await?;
    Box::pin(payments::pay(&stage, &mut told, &asked)).await?;
    let today = Clock::default().today();
    setup::open_years(&stage, FiscalYear::of(today)?).await?;
    let mut cases = Box::pin(cases::tell(&stage, &world, today)).await?;
    let complained_of = cases.iter().find(|case| case.state == "answered").context("no request was answered")?;
    let complaints = Box::pin(complaints::tell(&stage, &world, today, &complained_of.reference)).await?;
    Box::pin(story.present(today)).await?;
    complaints::conclude(&stage, &complaints).await?;
    cases.extend(complaints.known);
    Box::pin(setup::conclude(&stage, &plan, &mut world)).await?;
    state.db.close().await?;
    Ok(Filled { files: told.files, cases })
}
