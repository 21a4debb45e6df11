//! `amanat seed`, and the sample data of `amanat serve --demo`.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use clap::Subcommand;

use crate::{
    base::{clock::Clock, config::Config},
    seed::{self, Filled, Found, StatementFile, logins},
    server::State,
};

/// Folder of the statement files, beside the database.
const FILES: &str = "demo-statements";
/// File of what the applicants were given, beside the database.
const APPLICANTS: &str = "demo-applicants.txt";

#[derive(Debug, Subcommand)]
pub enum Seed {
    /// Fill an empty database with a fiscal year of sample data and print the logins. Implies --demo: the password is
    /// public, so such a database is served on loopback only.
    Demo {
        /// The same number gives the same data.
        #[arg(long, default_value_t = seed::USUAL_SEED, value_name = "NUMBER")]
        seed: u64,
        /// Print the logins as JSON: username, password, role, agency (its code, or null), one object for every role. Behind
        /// them what the applicants of the sample requests were given: role `applicant`, reference, pin, state.
        #[arg(long)]
        json: bool,
        /// Write the banks' statement files into this folder.
        #[arg(long, value_name = "DIR")]
        files: Option<PathBuf>,
    },
}

impl Seed {
    pub async fn run(self, config: &Config) -> anyhow::Result<ExitCode> {
        let Self::Demo { seed, json, files: folder } = self;
        amanat_migrations::up(&config.opening().single().await?).await?;
        let Filled { files, cases } = seed::fill(config, seed).await?;
        if let Some(folder) = folder {
            write(&folder, &files)?;
        }
        if json {
            println!("{:#}", logins::json(&cases));
        } else {
            println!("{}", logins::table());
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Fills the database of a demonstration when nobody works in it yet. The statement files go into `demo-statements`
/// beside the SQLite file, references and PINs of the sample requests into `demo-applicants.txt`; with PostgreSQL there is no
/// such place, and `amanat seed demo` with `--files` and `--json` tells them.
pub async fn prepare(config: &Config) -> anyhow::Result<()> {
    let state = State::open(config, Clock::default()).await?;
    let found = seed::found(&state).await?;
    state.db.close().await?;
    match found {
        Found::Demo | Found::Others => Ok(()),
        Found::Unfinished => bail!(
            "the sample data are not complete, because making them was interrupted; delete the database and start again"
        ),
        Found::Nobody => {
            println!("Making the sample data, once; this takes one to two minutes.");
            let Filled { files, cases } = seed::fill(config, seed::USUAL_SEED).await?;
            let Some(folder) = config.opening().folder().map(Path::to_path_buf) else { return Ok(()) };
            write(&folder.join(FILES), &files)?;
            let told = folder.join(APPLICANTS);
            std::fs::write(&told, logins::applicants(&cases) + "\n")
                .with_context(|| format!("cannot write {}", told.display()))?;
            println!("References and PINs of the sample requests: {}", told.display());
            Ok(())
        }
    }
}

/// What the person at the terminal needs to know about a demonstration.
pub fn welcome(address: SocketAddr, found: Found) -> String {
    let page = format!("Amanat      http://{address}\nTry it out  http://{address}/docs");
    match found {
        Found::Demo => format!("{page}\n\n{}", logins::table()),
        Found::Nobody | Found::Unfinished | Found::Others => page,
    }
}

fn write(folder: &Path, files: &[StatementFile]) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot create the folder {}", folder.display()))?;
    for StatementFile { name, bytes, spoilt: _ } in files {
        let path = folder.join(name);
        std::fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
