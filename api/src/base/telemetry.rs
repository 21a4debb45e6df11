//! Logs: one JSON object a line on standard error, with the request's id in each.

use tracing_subscriber::{EnvFilter, fmt, prelude::*};

use super::config::{LogFormat, Settings};

/// Starts logging. Called once, by the binary.
///
/// # Errors
/// When the filter cannot be read or logging was started before.
pub fn start(settings: &Settings) -> anyhow::Result<()> {
    // The guards are compared with a fresh schema at every start; its migrations are no news.
    let filter = EnvFilter::try_new(&settings.log)?.add_directive("sea_orm_migration=warn".parse()?);
    let registry = tracing_subscriber::registry().with(filter);
    match settings.log_format {
        LogFormat::Json => registry
            .with(fmt::layer().json().flatten_event(true).with_current_span(false).with_writer(std::io::stderr))
            .try_init()?,
        LogFormat::Text => registry.with(fmt::layer().with_writer(std::io::stderr)).try_init()?,
    }
    Ok(())
}
