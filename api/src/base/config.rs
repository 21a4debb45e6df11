//! Settings: built-in defaults, then a TOML file, then the environment (`AMANAT_…`), then flags.
//!
//! **Invariant.** A secret is never printed, may come from a file (`AMANAT_SECRET_FILE`), and an example secret is
//! refused outside demonstration mode. Plain HTTP is served on loopback only, unless a trusted proxy ends TLS.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};

use amanat_kernel::Rial;
use anyhow::{Context, bail, ensure};
use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::{auth::Role, connect::Opening, db::Limits};

/// The secret that `config.example.toml` shows. Good for trying things out, and for nothing else.
pub const EXAMPLE_SECRET: &str = "example-secret-do-not-use-outside-a-demonstration";

/// The fewest characters a secret may have (at 4 bits each, 128 bits).
const LEAST_SECRET: usize = 32;

/// Everything that can be set. Field names are the names in the file; in the environment they are `AMANAT_<NAME>`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// `sqlite:<file>` or `postgres://…`; a `postgres` address may carry a password, so it is treated as a secret.
    pub database_url: String,
    /// Connections of the PostgreSQL pool, or reading connections of SQLite.
    pub database_connections: u32,
    /// Demonstration mode: sample data, printed logins, example secrets accepted. Loopback only.
    pub demo: bool,
    /// The master secret from which the keys of tokens and cursors are derived; at least 32 characters.
    pub secret: String,
    /// The secret before the last change: tokens signed with it stay valid until they expire.
    pub previous_secret: String,
    /// Addresses of the proxies that end TLS in front of this server. Needed to listen beyond loopback.
    pub trusted_proxies: Vec<IpAddr>,
    /// The origin of the web pages (`https://…`), for the refresh cookie's origin check. Empty: the address asked for.
    pub web_origin: String,
    /// The folder of the built web pages, served beside the API. Empty: none are.
    pub web: String,
    /// What to log, in the syntax of `tracing`'s filters.
    pub log: String,
    /// `json` or `text`.
    pub log_format: LogFormat,
    /// Seconds a read may take.
    pub read_seconds: f32,
    /// Seconds a write may take.
    pub write_seconds: f32,
    /// Seconds the import of a file, or the export of a list, may take.
    pub import_seconds: f32,
    /// Seconds of silence after which a request whose body does not come is given up; its whole body may take twenty times as
    /// long.
    pub body_seconds: f32,
    /// Seconds between the first word of shutting down (`/readyz` turns 503) and closing the door.
    pub drain_seconds: f32,
    /// Password hashes computed at once; each takes 19 MiB.
    pub password_hashes: usize,
    /// Whether this process also does the periodic work of `amanat work`. Unset: yes with SQLite, no with PostgreSQL.
    pub embedded_worker: Option<bool>,
    /// Up to so many rials, one person identifies money in suspense within an agency; above it, two do.
    pub identify_alone_up_to: i64,
    /// Days after its submission within which a refund has to be approved; then it expires and its reserve is released.
    pub refund_days: u16,
    /// Up to so many rials a role decides about one refund: `treasury_clerk` checks, `treasury_office_head` and
    /// `treasury_head` approve, `treasury_payer` funds. A role that is left out has no limit.
    pub refund_limits: BTreeMap<Role, i64>,
    /// Address of the gateway that takes messages to applicants: `https://…`, or `http://…` on this machine. Empty: nobody is
    /// told anything, and no secret is recovered.
    pub message_gateway: String,
    /// The bearer token that the gateway asks for. Empty: none.
    pub message_token: String,
    /// Code of the office this installation serves.
    pub office_code: String,
    /// Its Persian name.
    pub office_name_fa: String,
    /// Its English name.
    pub office_name_en: String,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// One JSON object a line, for machines.
    Json,
    /// For people.
    Text,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            database_url: "sqlite:data/amanat.sqlite3".to_owned(),
            database_connections: 8,
            demo: false,
            secret: String::new(),
            previous_secret: String::new(),
            trusted_proxies: Vec::new(),
            web_origin: String::new(),
            web: String::new(),
            log: "info".to_owned(),
            log_format: LogFormat::Json,
            read_seconds: 5.0,
            write_seconds: 15.0,
            import_seconds: 120.0,
            body_seconds: 30.0,
            drain_seconds: 2.0,
            password_hashes: 2,
            embedded_worker: None,
            identify_alone_up_to: 0,
            refund_days: 30,
            refund_limits: BTreeMap::new(),
            message_gateway: String::new(),
            message_token: String::new(),
            office_code: "1".to_owned(),
            office_name_fa: "خزانه معین استان".to_owned(),
            office_name_en: "Provincial treasury".to_owned(),
        }
    }
}

impl Settings {
    /// The amount up to which one person identifies money in suspense; zero: never.
    ///
    /// # Errors
    /// When it is no amount.
    pub fn alone_up_to(&self) -> anyhow::Result<Rial> {
        Ok(Rial::new(self.identify_alone_up_to)?)
    }

    /// The gateway that takes messages to applicants, where there is one.
    ///
    /// # Errors
    /// When it is no address, or messages would cross a network that others can read.
    pub fn gateway(&self) -> anyhow::Result<Option<reqwest::Url>> {
        if !self.sends_messages() {
            return Ok(None);
        }
        let url = reqwest::Url::parse(&self.message_gateway).context("message_gateway is not an address")?;
        let is_here = url.host_str().is_some_and(|host| {
            let host = host.trim_matches(['[', ']']);
            host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
        });
        ensure!(
            url.scheme() == "https" || (url.scheme() == "http" && is_here),
            "message_gateway must begin with https://: messages carry numbers of people and secrets of their cases; \
             plain http:// is for a gateway on this machine"
        );
        Ok(Some(url))
    }

    /// Whether applicants are told anything outside the pages.
    pub fn sends_messages(&self) -> bool {
        !self.message_gateway.is_empty()
    }

    /// The amount up to which a role decides about a refund; none: without limit.
    ///
    /// # Errors
    /// When it is no amount.
    pub fn refund_limit(&self, role: Role) -> anyhow::Result<Option<Rial>> {
        Ok(self.refund_limits.get(&role).copied().map(Rial::new).transpose()?)
    }
}

/// Flags that override everything else.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Flags {
    /// Settings file (TOML); see config.example.toml.
    #[arg(long, global = true, env = "AMANAT_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Address to listen on.
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub listen: Option<SocketAddr>,
    /// Database: sqlite:FILE or postgres://…
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
    /// Folder of the built web pages, served beside the API.
    #[arg(long, global = true, value_name = "DIR")]
    pub web: Option<String>,
    /// Demonstration mode.
    #[arg(long, global = true)]
    pub demo: bool,
    /// Rials up to which one person identifies money in suspense.
    #[arg(long, global = true, value_name = "RIALS")]
    pub identify_alone_up_to: Option<i64>,
}

/// Settings that were checked. Secrets are behind `SecretString` from here on.
#[derive(Clone, Debug)]
pub struct Config {
    /// Everything that is not secret.
    pub settings: Settings,
    /// The database with its password.
    pub database: SecretString,
    /// The master secret.
    pub secret: SecretString,
    /// The one before it.
    pub previous_secret: Option<SecretString>,
    /// What the message gateway asks for.
    pub message_token: Option<SecretString>,
}

/// Whether a command signs or checks anything. One that does not runs without the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// It does.
    Needed,
    /// It only looks after the database.
    NotNeeded,
}

/// Whose decisions about refunds may have a limit.
const REFUND_DECIDERS: [Role; 4] =
    [Role::TreasuryClerk, Role::TreasuryOfficeHead, Role::TreasuryHead, Role::TreasuryPayer];

/// Settings that may be read from the file named by `<NAME>_FILE`.
const SECRETS: [&str; 4] = ["secret", "previous_secret", "database_url", "message_token"];

/// Settings that are texts. Their variables are taken as they stand: figment reads `27` as a number, which an office's
/// code is not, and takes quotation marks away.
const TEXTS: [&str; 11] = [
    "secret",
    "previous_secret",
    "database_url",
    "message_gateway",
    "message_token",
    "web_origin",
    "web",
    "log",
    "office_code",
    "office_name_fa",
    "office_name_en",
];

impl Config {
    /// Reads and checks the settings.
    ///
    /// # Errors
    /// Names the setting that is wrong, never its value when it is secret.
    pub fn load(flags: &Flags, keys: Keys) -> anyhow::Result<Self> {
        let mut figment = Figment::from(Serialized::defaults(Settings::default()));
        if let Some(file) = &flags.config {
            ensure!(file.is_file(), "the settings file {} does not exist", file.display());
            figment = figment.merge(Toml::file_exact(file));
        }
        for name in SECRETS {
            figment = from_file(figment, name)?;
        }
        let file_names: Vec<String> = SECRETS.iter().map(|name| format!("{name}_file")).collect();
        let mut left_out: Vec<&str> = file_names.iter().map(String::as_str).collect();
        left_out.extend(["config", "bin"]);
        left_out.extend(TEXTS);
        figment = figment.merge(Env::prefixed("AMANAT_").ignore(&left_out).filter(|name| !name.starts_with("test_")));
        for name in TEXTS {
            if let Ok(text) = std::env::var(variable(name)) {
                figment = figment.merge(Serialized::default(name, text));
            }
        }
        let mut settings: Settings = figment.extract().context("the settings could not be read")?;
        let Flags { config: _, listen, database_url, web, demo, identify_alone_up_to } = flags.clone();
        settings.listen = listen.unwrap_or(settings.listen);
        settings.database_url = database_url.unwrap_or(settings.database_url);
        settings.web = web.unwrap_or(settings.web);
        settings.demo = settings.demo || demo;
        settings.identify_alone_up_to = identify_alone_up_to.unwrap_or(settings.identify_alone_up_to);
        Self::check(settings, keys)
    }

    fn check(mut settings: Settings, keys: Keys) -> anyhow::Result<Self> {
        if settings.demo && settings.secret.is_empty() {
            settings.secret = EXAMPLE_SECRET.to_owned();
        }
        let secret = std::mem::take(&mut settings.secret);
        let previous = std::mem::take(&mut settings.previous_secret);
        let database = std::mem::take(&mut settings.database_url);
        let token = std::mem::take(&mut settings.message_token);
        for (name, value) in [("secret", &secret), ("previous_secret", &previous)] {
            let is_example = value == EXAMPLE_SECRET;
            ensure!(
                settings.demo || !is_example,
                "{name} is the example; outside demonstration mode make one of your own"
            );
            ensure!(
                ((name == "previous_secret" || keys == Keys::NotNeeded) && value.is_empty())
                    || value.chars().count() >= LEAST_SECRET,
                "{name} must have at least {LEAST_SECRET} characters; for example: openssl rand -hex 32"
            );
        }
        ensure!(
            database.starts_with("sqlite:")
                || database.starts_with("postgres://")
                || database.starts_with("postgresql://"),
            "database_url must begin with sqlite: or postgres://"
        );
        if !settings.listen.ip().is_loopback() {
            if settings.demo {
                bail!("demonstration mode listens on loopback only, not on {}", settings.listen);
            }
            ensure!(
                !settings.trusted_proxies.is_empty(),
                "plain HTTP is served on loopback only; to listen on {} put a proxy that ends TLS in front and name it in trusted_proxies",
                settings.listen
            );
        }
        for (name, value) in [
            ("read_seconds", settings.read_seconds),
            ("write_seconds", settings.write_seconds),
            ("import_seconds", settings.import_seconds),
            ("body_seconds", settings.body_seconds),
        ] {
            ensure!((0.1..=3600.0).contains(&value), "{name} must be between 0.1 and 3600");
        }
        ensure!((0.0..=300.0).contains(&settings.drain_seconds), "drain_seconds must be between 0 and 300");
        ensure!((1..=64).contains(&settings.password_hashes), "password_hashes must be between 1 and 64");
        ensure!((1..=500).contains(&settings.database_connections), "database_connections must be between 1 and 500");
        settings.alone_up_to().context("identify_alone_up_to must be an amount of rials, or 0")?;
        ensure!((1..=366).contains(&settings.refund_days), "refund_days must be between 1 and 366");
        for role in settings.refund_limits.keys() {
            ensure!(
                REFUND_DECIDERS.contains(role),
                "refund_limits: {} decides about no refund of the treasury",
                role.as_str()
            );
            settings.refund_limit(*role).context("refund_limits must be amounts of rials")?;
        }
        settings.gateway()?;
        ensure!(
            token.is_empty() || (settings.sends_messages() && token.bytes().all(|byte| byte.is_ascii_graphic())),
            "message_token must be printable, and goes with message_gateway"
        );
        ensure!(!settings.office_code.trim().is_empty(), "office_code must not be empty");
        Ok(Self {
            settings,
            database: database.into(),
            secret: secret.into(),
            previous_secret: (!previous.is_empty()).then(|| previous.into()),
            message_token: (!token.is_empty()).then(|| token.into()),
        })
    }

    /// What to open.
    pub fn opening(&self) -> Opening {
        Opening {
            url: self.database.expose_secret().to_owned(),
            connections: self.settings.database_connections,
            limits: Limits {
                read: Duration::from_secs_f32(self.settings.read_seconds),
                write: Duration::from_secs_f32(self.settings.write_seconds),
                import: Duration::from_secs_f32(self.settings.import_seconds),
            },
        }
    }

    /// Whether this process does the periodic work itself.
    pub fn works(&self) -> bool {
        self.settings.embedded_worker.unwrap_or_else(|| self.opening().is_embedded())
    }
}

fn variable(name: &str) -> String {
    format!("AMANAT_{}", name.to_ascii_uppercase())
}

/// Reads `AMANAT_<NAME>_FILE`; both ways at once is a mistake somebody should hear about.
fn from_file(figment: Figment, name: &'static str) -> anyhow::Result<Figment> {
    let variable = variable(name);
    let Some(path) = std::env::var_os(format!("{variable}_FILE")) else {
        return Ok(figment);
    };
    ensure!(std::env::var_os(&variable).is_none(), "{variable} and {variable}_FILE are both set");
    let path = Path::new(&path);
    let text =
        std::fs::read_to_string(path).with_context(|| format!("{variable}_FILE: cannot read {}", path.display()))?;
    Ok(figment.merge(Serialized::default(name, text.trim())))
}
