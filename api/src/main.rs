//! `amanat`: one binary, several commands. Thin: what it does stands in the library.

use std::process::ExitCode;

use clap::Parser;

use amanat::cli::{Cli, run};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    match run(Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("amanat: {error:#}");
            ExitCode::FAILURE
        }
    }
}
