//! The sample year, told once per process and engine because telling takes long, then cloned.

use amanat::seed::{self, StatementFile};
use tokio::sync::OnceCell;

use super::{
    app::config,
    database::{Engine, Template, TestDatabase},
};

/// A database with the sample year in it, and the statement files that its banks have sent.
pub struct SampleYear {
    pub template: Template,
    pub files: Vec<StatementFile>,
}

impl SampleYear {
    pub async fn of(engine: Engine) -> &'static SampleYear {
        static SQLITE: OnceCell<SampleYear> = OnceCell::const_new();
        static POSTGRES: OnceCell<SampleYear> = OnceCell::const_new();
        match engine {
            Engine::Sqlite => SQLITE.get_or_init(|| tell(engine)).await,
            Engine::Postgres => POSTGRES.get_or_init(|| tell(engine)).await,
        }
    }
}

async fn tell(engine: Engine) -> SampleYear {
    let database = TestDatabase::new(engine).await;
    let files = seed::fill(&config(database.url()), 7).await.unwrap().files;
    SampleYear { template: database.into_template().await, files }
}
