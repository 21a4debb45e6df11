//! The application under test: the real router behind a real socket, a database of its own, a clock that stands.

use actix_web::dev::ServerHandle;
use amanat::{
    base::{
        clock::Clock,
        config::{Config, EXAMPLE_SECRET, Settings},
    },
    pages::Pages,
    server::State,
};
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use sea_orm::ConnectionTrait;
use serde_json::json;
use uuid::Uuid;

use super::{
    client::Caller,
    database::{Engine, Template, TestDatabase},
    world::{PASSWORD, World},
};

/// Ten in the morning of 19 Mordad 1404 in Tehran.
pub const NOW: &str = "2025-08-10T06:30:00Z";

/// Threads that serve. Each builds the whole application.
const WORKERS: usize = 2;

/// A running server. It stops with the test's runtime, or earlier by [`TestApp::stop`].
pub struct TestApp {
    pub database: TestDatabase,
    pub state: State,
    pub clock: Clock,
    pub base: String,
    pub http: reqwest::Client,
    pub world: Option<&'static World>,
    server: ServerHandle,
}

impl TestApp {
    /// A treasury with two agencies, a person for every role and an open fiscal year; see [`World`].
    pub async fn new(engine: Engine) -> Self {
        // Boxed: the compiler gives up on a future that is too deep.
        let world = World::of(engine).boxed_local().await;
        let database = TestDatabase::clone_of(&world.template).await;
        Self { world: Some(world), ..Self::on(database).await }
    }

    /// The same treasury with another policy.
    pub async fn with(engine: Engine, change: impl FnOnce(&mut Settings)) -> Self {
        let world = World::of(engine).boxed_local().await;
        let database = TestDatabase::clone_of(&world.template).await;
        let mut config = config(database.url());
        change(&mut config.settings);
        Self { world: Some(world), ..Self::of(database, &config, WORKERS).await }
    }

    /// The same treasury with web pages beside the API.
    pub async fn with_pages(engine: Engine, pages: Pages) -> Self {
        let world = World::of(engine).boxed_local().await;
        let database = TestDatabase::clone_of(&world.template).await;
        let config = config(database.url());
        let clock = Clock::standing_at(NOW.parse::<DateTime<Utc>>().unwrap());
        let state = State::open(&config, clock.clone()).await.unwrap().with_pages(Some(pages));
        Self { world: Some(world), ..Self::serve(database, state, clock, WORKERS) }
    }

    /// The same treasury as it has become in a database that was made a template; for one caller at a time.
    pub async fn grown(engine: Engine, template: &Template) -> Self {
        let world = World::of(engine).boxed_local().await;
        let database = TestDatabase::clone_of(template).await;
        let config = config(database.url());
        Self { world: Some(world), ..Self::of(database, &config, 1).await }
    }

    pub async fn on(database: TestDatabase) -> Self {
        let config = config(database.url());
        Self::of(database, &config, WORKERS).await
    }

    async fn of(database: TestDatabase, config: &Config, workers: usize) -> Self {
        let clock = Clock::standing_at(NOW.parse::<DateTime<Utc>>().unwrap());
        let state = State::open(config, clock.clone()).await.unwrap();
        Self::serve(database, state, clock, workers)
    }

    fn serve(database: TestDatabase, state: State, clock: Clock, workers: usize) -> Self {
        let (server, address) = state.bind(([127, 0, 0, 1], 0).into(), workers).unwrap();
        let handle = server.handle();
        tokio::spawn(server);
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { database, state, clock, base: format!("http://{address}"), http, world: None, server: handle }
    }

    /// Another process on the same database, by the same clock.
    pub async fn another(&self, change: impl FnOnce(&mut Settings)) -> Caller {
        let mut config = config(self.database.url());
        change(&mut config.settings);
        let state = State::open(&config, self.clock.clone()).await.unwrap();
        let (server, address) = state.bind(([127, 0, 0, 1], 0).into(), 1).unwrap();
        tokio::spawn(server);
        Caller { base: format!("http://{address}"), ..self.stranger() }
    }

    /// Somebody with this token.
    pub fn with_token(&self, token: String) -> Caller {
        Caller { token: Some(token), ..self.stranger() }
    }

    /// Nobody serves any more, and nobody is connected; what was written remains.
    pub async fn stop(self) -> TestDatabase {
        self.server.stop(false).await;
        self.state.db.close().await.unwrap();
        self.database
    }

    /// The world this application was cloned from.
    pub fn world(&self) -> &'static World {
        self.world.unwrap()
    }

    /// Somebody of the world, signed in.
    pub fn by(&self, username: &str) -> Caller {
        let token = self.world().tokens.get(username).unwrap_or_else(|| panic!("nobody is called {username}"));
        Caller { http: self.http.clone(), base: self.base.clone(), token: Some(token.clone()) }
    }

    /// Somebody who is not signed in.
    pub fn stranger(&self) -> Caller {
        Caller { http: self.http.clone(), base: self.base.clone(), token: None }
    }

    /// Signs in for real; needed after the clock was moved past the life of the world's tokens.
    pub async fn sign_in(&self, username: &str, password: &str) -> Caller {
        let body = json!({ "username": username, "password": password });
        let stranger = self.stranger();
        let answer = stranger.send(stranger.request(reqwest::Method::POST, "/v1/sessions").json(&body)).await;
        let token = answer.expect(201).json["access_token"].as_str().unwrap().to_owned();
        Caller { token: Some(token), ..stranger }
    }

    /// Somebody with the roles of one of this world in another office of the same database, signed in at its server.
    pub async fn elsewhere(&self, like: &str) -> Caller {
        let there = self.another(|settings| settings.office_code = "other".to_owned()).await;
        let (user, grant) = (self.sql_id(Uuid::now_v7()), self.sql_id(Uuid::now_v7()));
        let office = "(SELECT id FROM office WHERE code = 'other')";
        let model = self.sql_id(self.world().users[like]);
        let sql = format!(
            "INSERT INTO app_user (id, office_id, username, display_name, password_hash, is_active, created_at, version)
                SELECT {user}, {office}, username, display_name, password_hash, is_active, created_at, version
                  FROM app_user WHERE id = {model};
             INSERT INTO user_role (id, office_id, user_id, role)
                SELECT {grant}, {office}, {user}, role FROM user_role WHERE user_id = {model}"
        );
        self.state.db.connection().execute_unprepared(&sql).await.unwrap();
        let body = json!({ "username": like, "password": PASSWORD });
        let answer = there.send(there.request(reqwest::Method::POST, "/v1/sessions").json(&body)).await;
        let token = answer.expect(201).json["access_token"].as_str().unwrap().to_owned();
        Caller { token: Some(token), ..there }
    }

    /// Nothing that the ledger's verification would complain about.
    pub async fn verify(&self) {
        let findings = amanat_migrations::verify::verify(self.state.db.connection()).await.unwrap();
        assert!(findings.is_empty(), "{findings:?}");
    }
}

/// Settings as a test wants them.
pub fn config(url: &str) -> Config {
    // The tests stand where a proxy would: they say from which address somebody asks.
    let trusted_proxies = vec![[127, 0, 0, 1].into()];
    let settings = Settings {
        demo: true,
        database_connections: 6,
        password_hashes: 4,
        trusted_proxies,
        // Nobody listens there, and no worker runs beside the tests.
        message_gateway: "http://127.0.0.1:9/messages".to_owned(),
        ..Settings::default()
    };
    Config {
        settings,
        database: url.to_owned().into(),
        secret: EXAMPLE_SECRET.to_owned().into(),
        previous_secret: None,
        message_token: Some("token-of-the-gateway".to_owned().into()),
    }
}

/// A receipt number nobody has used.
pub fn receipt_number() -> String {
    format!("R-{}", Uuid::now_v7().simple())
}
