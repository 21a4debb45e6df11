//! The server: everything a process holds, and how it comes up and goes down.

use std::{
    net::SocketAddr,
    sync::{Arc, LazyLock},
};

use actix_web::{
    App, HttpServer,
    dev::{Server, ServerHandle, ServiceFactory, ServiceRequest},
    middleware::{Compress, from_fn},
    web::{self, Data},
};
use anyhow::{Context, ensure};

use crate::{
    agencies,
    base::{
        auth::Authenticator,
        clock::Clock,
        config::{Config, Settings},
        db::Db,
        door::{self, Operations},
        export::Sheets,
        office::{self, Office},
        page::Seal,
        secrets,
        throttle::Throttle,
        tracking::TrackingTokens,
    },
    cases::{self, CaseSecrets},
    contract, docs,
    identity::{Passwords, Tokens},
    messages::{ContactKey, Gateway},
    pages::{self, Pages},
    service::Draining,
};

/// What every request may ask for. Nothing in it is a truth that another process would not know.
#[derive(Clone)]
pub struct State {
    /// The database.
    pub db: Db,
    /// The office this installation serves.
    pub office: Office,
    /// Password hashing.
    pub passwords: Passwords,
    tokens: Data<Tokens>,
    authenticator: Authenticator,
    seal: Seal,
    throttle: Throttle,
    tracking: Data<TrackingTokens>,
    pub(crate) case_secrets: Data<CaseSecrets>,
    pub(crate) contacts: ContactKey,
    /// Where messages to applicants are given to, if anybody is told anything.
    pub(crate) gateway: Option<Gateway>,
    pub(crate) settings: Settings,
    operations: Data<Operations>,
    sheets: Data<Sheets>,
    draining: Data<Draining>,
    pages: Option<Data<Pages>>,
}

/// Pure functions of the code, and the longest part of a start.
static CONTRACT: LazyLock<(Data<Operations>, Data<Sheets>)> = LazyLock::new(|| {
    let contract = contract::openapi();
    (Data::new(Operations::of(&contract)), Data::new(Sheets::of(&contract, agencies::names)))
});

impl State {
    /// Opens the database, and refuses to run on one whose schema is not ours or whose guards sleep.
    ///
    /// # Errors
    /// Says what is missing.
    pub async fn open(config: &Config, clock: Clock) -> anyhow::Result<Self> {
        let db = config.opening().open(clock).await?;
        let waiting = amanat_migrations::pending(db.connection()).await?;
        ensure!(waiting.is_empty(), "the schema is not up to date ({}); run: amanat migrate", waiting.join(", "));
        let missing = amanat_migrations::guards::missing(db.connection()).await?;
        ensure!(missing.is_empty(), "the database lacks guards of the ledger: {}", missing.join(", "));
        let office = office::ensure(&db, &config.settings).await?;
        let tokens = Arc::new(Tokens::new(config, db.clone())?);
        let case_secrets = CaseSecrets::new(config)?;
        cases::publish_receipt_keys(&db, office.id, &case_secrets).await?;
        Ok(Self {
            office,
            passwords: Passwords::new(config.settings.password_hashes)?,
            authenticator: tokens.clone(),
            tokens: Data::from(tokens),
            seal: secrets::cursor_seal(&config.secret)?,
            throttle: secrets::throttle(&config.secret)?,
            tracking: Data::new(TrackingTokens::new(&config.secret, config.previous_secret.as_ref())?),
            case_secrets: Data::new(case_secrets),
            contacts: ContactKey::new(config)?,
            gateway: Gateway::of(config)?,
            settings: config.settings.clone(),
            operations: CONTRACT.0.clone(),
            sheets: CONTRACT.1.clone(),
            draining: Data::new(Draining::default()),
            pages: None,
            db,
        })
    }

    /// The same, with the web pages beside the API.
    #[must_use]
    pub fn with_pages(self, pages: Option<Pages>) -> Self {
        Self { pages: pages.map(Data::new), ..self }
    }

    /// The application, for the server and for whoever calls it in this process.
    pub fn application(
        &self,
    ) -> App<
        impl ServiceFactory<
            ServiceRequest,
            Config = (),
            Response = actix_web::dev::ServiceResponse<impl actix_web::body::MessageBody + use<>>,
            Error = actix_web::Error,
            InitError = (),
        > + use<>,
    > {
        use utoipa_actix_web::AppExt;
        let pages = self.pages.clone();
        App::new()
            .app_data(Data::new(self.db.clone()))
            .app_data(Data::new(self.office.clone()))
            .app_data(Data::new(self.passwords.clone()))
            .app_data(self.tokens.clone())
            .app_data(Data::new(self.authenticator.clone()))
            .app_data(Data::new(self.seal.clone()))
            .app_data(Data::new(self.throttle.clone()))
            .app_data(self.tracking.clone())
            .app_data(self.case_secrets.clone())
            .app_data(Data::new(self.contacts.clone()))
            .app_data(Data::new(self.settings.clone()))
            .app_data(self.operations.clone())
            .app_data(self.sheets.clone())
            .app_data(self.draining.clone())
            .into_utoipa_app()
            .configure(contract::all)
            .into_app()
            .route("/openapi.json", web::get().to(contract::serve_contract))
            .configure(docs::routes)
            .configure(|config| {
                if let Some(pages) = pages {
                    config.app_data(pages);
                }
            })
            .default_service(web::to(pages::page_or_nothing))
            .wrap(Compress::default())
            .wrap(from_fn(door::pass))
    }

    /// Binds the address and prepares the server; it runs when awaited.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn bind(&self, address: SocketAddr, workers: usize) -> anyhow::Result<(Server, SocketAddr)> {
        let state = self.clone();
        let server = HttpServer::new(move || state.application())
            .workers(workers)
            .disable_signals()
            .shutdown_timeout(20)
            .bind(address)
            .with_context(|| format!("cannot listen on {address}"))?;
        let bound = server.addrs().first().copied().context("the server is bound to nothing")?;
        Ok((server.run(), bound))
    }

    /// Stops gracefully: readiness turns 503, the proxy looks away, open requests end, the door closes.
    pub async fn drain(&self, handle: ServerHandle) {
        self.draining.begin();
        tracing::info!("draining");
        tokio::time::sleep(std::time::Duration::from_secs_f32(self.settings.drain_seconds)).await;
        handle.stop(true).await;
    }
}
