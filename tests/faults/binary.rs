//! The binary `amanat` as a process of its own.

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use rand::RngExt;
use serde_json::{Value, json};
use tokio::{sync::oneshot, time};

use crate::support::{client::Caller, world::PASSWORD};

/// Far more than any of this takes; a test that waits longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server process. It dies with this value.
pub struct Server {
    child: Child,
    /// `http://127.0.0.1:<port>`; another port after every start.
    pub base: String,
    log: Arc<Mutex<String>>,
}

/// A command on this database with a secret of its own and nothing else in its environment.
pub fn amanat(url: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(path());
    command.env_clear().env("AMANAT_DATABASE_URL", url).env("AMANAT_SECRET", secret()).args(arguments);
    command
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}

/// Everything a command printed, on both streams.
pub fn printed(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat()
}

/// Two levels up from the test executable, where cargo puts it; `cargo test` alone does not build it.
fn path() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let path = test.parent().and_then(|deps| deps.parent()).unwrap().join("amanat");
    assert!(path.is_file(), "{} is missing; these tests need it: cargo build --package amanat", path.display());
    path
}

/// The same for every process of this run, so that tokens outlive a restart.
fn secret() -> &'static str {
    static SECRET: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    SECRET.get_or_init(|| format!("{:032x}{:032x}", rand::rng().random::<u128>(), rand::rng().random::<u128>()))
}

impl Server {
    /// Starts `amanat serve` on a free port and waits until it listens.
    pub async fn start(url: &str) -> Self {
        let mut command = amanat(url, &["serve"]);
        command.env("AMANAT_LISTEN", "127.0.0.1:0").stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let (tell, told) = oneshot::channel();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let kept = log.clone();
        // Read to the end: a process whose log is not read stops when the pipe is full.
        std::thread::spawn(move || {
            let mut tell = Some(tell);
            for line in lines.map_while(Result::ok) {
                if let Some(address) = listening(&line)
                    && let Some(tell) = tell.take()
                {
                    tell.send(address).unwrap_or_default();
                }
                kept.lock().unwrap().push_str(&format!("{line}\n"));
            }
        });
        let address = time::timeout(PATIENCE, told).await;
        let Ok(Ok(address)) = address else {
            drop(child.kill());
            panic!("the server did not start:\n{}", log.lock().unwrap());
        };
        Self { child, base: format!("http://{address}"), log }
    }

    /// Somebody of the world, signed in at this process.
    pub async fn sign_in(&self, username: &str) -> Caller {
        let stranger = self.caller(None);
        let body = json!({ "username": username, "password": PASSWORD });
        let answer = stranger.send(stranger.request(reqwest::Method::POST, "/v1/sessions").json(&body)).await;
        self.caller(Some(answer.expect(201).json["access_token"].as_str().unwrap().to_owned()))
    }

    /// A caller with connections of its own, as a browser on another machine has.
    pub fn caller(&self, token: Option<String>) -> Caller {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Caller { http, base: self.base.clone(), token }
    }

    /// SIGKILL: no warning, nothing is flushed or closed.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM, as an operator or a service manager stops it.
    pub fn terminate(&self) {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
    }

    /// Waits until it has ended by itself.
    pub async fn ended(&mut self) -> ExitStatus {
        let ended = time::timeout(PATIENCE, async {
            loop {
                if let Some(status) = self.child.try_wait().unwrap() {
                    return status;
                }
                time::sleep(Duration::from_millis(20)).await;
            }
        });
        ended.await.unwrap_or_else(|_| panic!("the server did not end:\n{}", self.log.lock().unwrap()))
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Fails where it has ended already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn listening(line: &str) -> Option<String> {
    let event: Value = serde_json::from_str(line).ok()?;
    (event["message"] == "listening").then(|| event["address"].as_str().unwrap().to_owned())
}
