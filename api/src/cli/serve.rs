//! `amanat serve`.

use std::{path::Path, process::ExitCode};

use anyhow::ensure;
use clap::Args;

use super::{seed, signals::told_to_stop, work};
use crate::{
    base::{
        clock::Clock,
        config::{Config, Settings},
    },
    pages::Pages,
    seed::{Found, found},
    server::State,
};

#[derive(Debug, Args)]
pub struct Serve {
    /// Check the settings, say what is wrong with them, and stop.
    #[arg(long)]
    check_config: bool,
}

impl Serve {
    pub async fn run(self, config: &Config, clock: Clock) -> anyhow::Result<ExitCode> {
        let Settings { web, web_origin, .. } = &config.settings;
        let pages = if web.is_empty() { None } else { Some(Pages::read(Path::new(web), web_origin)?) };
        if self.check_config {
            println!("The settings are right.");
            return Ok(ExitCode::SUCCESS);
        }
        // The embedded database belongs to this process alone; a shared one is migrated on purpose, by `migrate`.
        if config.opening().is_embedded() || config.settings.demo {
            amanat_migrations::up(&config.opening().single().await?).await?;
        }
        if config.settings.demo {
            seed::prepare(config).await?;
        }
        let state = State::open(config, clock).await?.with_pages(pages);
        let found = found(&state).await?;
        ensure!(
            config.settings.demo || found != Found::Demo,
            "this database has the logins of the demonstration, whose password is public; serve it with --demo only"
        );
        let workers = std::thread::available_parallelism().map_or(2, usize::from);
        let (server, address) = state.bind(config.settings.listen, workers)?;
        tracing::info!(%address, "listening");
        if config.settings.demo {
            println!("{}", seed::welcome(address, found));
        }
        let handle = server.handle();
        let stopping = {
            let state = state.clone();
            tokio::spawn(async move {
                match told_to_stop().await {
                    Ok(()) => state.drain(handle).await,
                    Err(error) => tracing::error!(%error, "cannot listen for signals"),
                }
            })
        };
        tokio::select! {
            ended = server => ended?,
            () = work::forever(state), if config.works() => (),
        }
        stopping.abort();
        tracing::info!("stopped");
        Ok(ExitCode::SUCCESS)
    }
}
