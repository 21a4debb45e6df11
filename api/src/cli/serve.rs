//! `amanat serve`.

use std::process::ExitCode;

use clap::Args;
use tokio::signal::unix::{SignalKind, signal};

use super::work;
use crate::{
    base::{clock::Clock, config::Config},
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
        if self.check_config {
            println!("The settings are right.");
            return Ok(ExitCode::SUCCESS);
        }
        // The embedded database belongs to this process alone; a shared one is migrated on purpose, by `migrate`.
        if config.opening().is_embedded() || config.settings.demo {
            amanat_migrations::up(&config.opening().single().await?).await?;
        }
        let state = State::open(config, clock).await?;
        let workers = std::thread::available_parallelism().map_or(2, usize::from);
        let (server, address) = state.bind(config.settings.listen, workers)?;
        tracing::info!(%address, "listening");
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

async fn told_to_stop() -> std::io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => (),
        _ = interrupt.recv() => (),
    }
    Ok(())
}
