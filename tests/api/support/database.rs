//! A database of its own for every test, cloned from a template that is migrated once per test process.

use std::{path::PathBuf, sync::Mutex, time::Duration};

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement};
use tokio::sync::OnceCell;
use uuid::Uuid;

/// For `#[values(Engine::Sqlite, Engine::Postgres)]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A fresh, migrated, empty database. A file goes with the value; a PostgreSQL database (8 MB) goes when the next
/// one is made, the last ones with their server, which lives for one run of the tests.
pub struct TestDatabase {
    engine: Engine,
    url: String,
    folder: Option<PathBuf>,
}

impl TestDatabase {
    pub async fn new(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let (url, folder) = new_file();
                std::fs::write(folder.join(FILE), sqlite_template().await).unwrap();
                Self { engine, url, folder: Some(folder) }
            }
            Engine::Postgres => {
                let template = postgres_template().await;
                let url = create_postgres(&format!("TEMPLATE {template} STRATEGY file_copy")).await.0;
                Self { engine, url, folder: None }
            }
        }
    }

    /// Nothing in it yet, for tests of the migrations.
    pub async fn empty(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let (url, folder) = new_file();
                std::fs::write(folder.join(FILE), []).unwrap();
                Self { engine, url, folder: Some(folder) }
            }
            Engine::Postgres => Self { engine, url: create_postgres("").await.0, folder: None },
        }
    }

    /// Clones a template that another test database was turned into.
    pub async fn clone_of(template: &Template) -> Self {
        match template {
            Template::File(bytes) => {
                let (url, folder) = new_file();
                std::fs::write(folder.join(FILE), bytes).unwrap();
                Self { engine: Engine::Sqlite, url, folder: Some(folder) }
            }
            Template::Name(name) => {
                let url = create_postgres(&format!("TEMPLATE {name} STRATEGY file_copy")).await.0;
                Self { engine: Engine::Postgres, url, folder: None }
            }
        }
    }

    /// What this database holds now, as something to clone. Nobody may be connected to it any more.
    pub async fn into_template(self) -> Template {
        match &self.folder {
            Some(folder) => {
                let conn = self.connect().await;
                conn.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
                conn.close().await.unwrap();
                Template::File(std::fs::read(folder.join(FILE)).unwrap())
            }
            None => {
                let name = self.url.rsplit_once('/').unwrap().1.to_owned();
                // Kept for the whole run.
                std::mem::forget(self);
                Template::Name(name)
            }
        }
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// A pool of one connection, that is one session, with the pragmas that the product sets.
    pub async fn connect(&self) -> DatabaseConnection {
        connect(self.url()).await.unwrap()
    }
}

/// Everything that refuses, switched off for this session as an administrator could.
pub async fn without_guards(conn: &DatabaseConnection) -> &DatabaseConnection {
    if conn.get_database_backend() == DbBackend::Sqlite {
        conn.execute_unprepared("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").await.unwrap();
        let sql = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
        for row in conn.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.unwrap() {
            let name: String = row.try_get("", "name").unwrap();
            conn.execute_unprepared(&format!("DROP TRIGGER {name}")).await.unwrap();
        }
    } else {
        let sql = "SET session_replication_role = replica;
            DO $$ DECLARE c record; BEGIN
                FOR c IN SELECT conrelid::regclass AS place, conname FROM pg_constraint
                          WHERE contype = 'c' AND connamespace = 'public'::regnamespace LOOP
                    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.place, c.conname);
                END LOOP;
            END $$";
        conn.execute_unprepared(sql).await.unwrap();
    }
    conn
}

/// A database that others are cloned from.
pub enum Template {
    File(Vec<u8>),
    Name(String),
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        // Best effort: what remains is in /tmp.
        match (&self.folder, self.url.rsplit_once('/')) {
            (Some(folder), _) => drop(std::fs::remove_dir_all(folder)),
            (None, Some((_, name))) => ABANDONED.lock().unwrap().push(name.to_owned()),
            (None, None) => {}
        }
    }
}

/// Databases of finished tests. `Drop` cannot wait for a server, so whoever makes the next database removes them.
static ABANDONED: Mutex<Vec<String>> = Mutex::new(Vec::new());

const FILE: &str = "amanat.db";

fn new_file() -> (String, PathBuf) {
    let folder = std::env::temp_dir().join(unique("amanat-test"));
    std::fs::create_dir(&folder).unwrap();
    (format!("sqlite://{}", folder.join(FILE).display()), folder)
}

/// Several test processes may share a server or a folder.
fn unique(prefix: &str) -> String {
    format!("{prefix}_{}", Uuid::now_v7().simple())
}

async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).connect_timeout(Duration::from_secs(20)).sqlx_logging(false);
    options.map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .busy_timeout(Duration::from_secs(10))
            .pragma("journal_mode", "WAL")
            .pragma("foreign_keys", "ON")
            .pragma("recursive_triggers", "ON")
    });
    Database::connect(options).await
}

/// The migrated file as bytes: nothing to clean up, nothing for two processes to share.
async fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let blank = TestDatabase::empty(Engine::Sqlite).await;
            let conn = blank.connect().await;
            amanat_migrations::up(&conn).await.unwrap();
            // All of it in the main file: a copy takes no -wal file along.
            conn.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
            conn.close().await.unwrap();
            std::fs::read(blank.folder.as_ref().unwrap().join(FILE)).unwrap()
        })
        .await
}

async fn postgres_template() -> &'static str {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let (url, name) = create_postgres("").await;
            let conn = connect(&url).await.unwrap();
            amanat_migrations::up(&conn).await.unwrap();
            // A database with a session in it cannot be cloned.
            conn.close().await.unwrap();
            name
        })
        .await
}

/// Address and name of a new database on the server of this test run.
async fn create_postgres(options: &str) -> (String, String) {
    let server = std::env::var("AMANAT_TEST_POSTGRES_URL")
        .expect("AMANAT_TEST_POSTGRES_URL is not set: run `make test`, or scripts/with-postgres before your command");
    let name = unique("test");
    let admin = connect(&server).await.unwrap();
    let abandoned = std::mem::take(&mut *ABANDONED.lock().unwrap());
    for old in abandoned {
        admin.execute_unprepared(&format!("DROP DATABASE {old} WITH (FORCE)")).await.unwrap();
    }
    admin.execute_unprepared(&format!("CREATE DATABASE {name} {options}")).await.unwrap();
    admin.close().await.unwrap();
    let (address, _) = server.rsplit_once('/').unwrap();
    (format!("{address}/{name}"), name)
}
