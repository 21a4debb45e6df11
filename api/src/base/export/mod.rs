//! Lists as files: a workbook or text, with the whole list under the same filters.
//!
//! **Invariant.** What an export holds is what the list shows: the same function reads both, page by page, within one
//! snapshot and one scope. The file is finished before its first byte is sent, so that what fails on the way is a
//! refusal and never half a list, and so that no transaction waits for a slow reader.

mod cells;
mod columns;
mod spool;

use std::{collections::HashMap, time::Duration};

use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, dev::Payload, web::Data};
use amanat_formats::{TableForm, TableLayout};
use chrono::{DateTime, NaiveDate, Utc};
use futures_util::future::LocalBoxFuture;
use serde::Serialize;
use tokio::sync::{Semaphore, SemaphorePermit};
use utoipa::ToSchema;
use uuid::Uuid;

pub use columns::Sheets;

use self::{
    cells::Reader,
    columns::{Column, Kind},
    spool::{Spool, Table},
};
use super::{
    auth::Scope,
    code::Code,
    db::{Db, Transaction},
    download::{JSON, Wanted, XLSX},
    error::Error,
    jalali::jalali,
    page::{Cut, Page, Seal, Sort},
    problem::Language,
    reply::Reply,
    words,
};

/// Exports that one process writes at once: each holds a connection and a processor.
static PLACES: Semaphore = Semaphore::const_new(2);
/// How long an export waits for its place.
const PATIENCE: Duration = Duration::from_secs(10);

/// Code and names of an agency, as exports show it.
#[derive(Clone, Debug)]
pub struct AgencyName {
    /// Its code.
    pub code: String,
    /// In Persian.
    pub fa: String,
    /// In English.
    pub en: String,
}

/// How the agencies within a scope are read; the slice that has them says so.
pub type AgencyNames =
    for<'a> fn(&'a Transaction, &'a Scope) -> LocalBoxFuture<'a, Result<HashMap<Uuid, AgencyName>, Error>>;

/// How a caller wants a list: a page of it, or all of it as a file.
pub struct Listing {
    db: Data<Db>,
    seal: Data<Seal>,
    sheets: Data<Sheets>,
    form: Option<TableForm>,
    language: Language,
    name: String,
}

/// A list as it was wanted.
pub enum Listed {
    /// A page.
    Page(Reply),
    /// A file.
    File(Box<Table>),
}

impl Listing {
    /// The moment as of which a list is shown.
    pub fn now(&self) -> DateTime<Utc> {
        self.db.clock().now()
    }

    /// Today in Tehran.
    pub fn today(&self) -> NaiveDate {
        self.db.clock().today()
    }

    /// Where to cut the list: see [`Seal::cut`]. A file is not cut.
    ///
    /// # Errors
    /// `cursor_invalid`.
    pub fn cut(
        &self,
        list: String,
        limit: Option<u64>,
        sort: Option<Sort>,
        cursor: Option<&str>,
    ) -> Result<Cut, Error> {
        match self.form {
            None => self.seal.cut(list, limit, sort, cursor),
            Some(_) => Ok(self.seal.cut(list, None, sort, None)?.whole()),
        }
    }

    /// Answers with a page, or with all pages as a file.
    ///
    /// # Errors
    /// What `page` says; of a file also `busy`, when others are being written, and `timeout`.
    pub async fn answer<T: Serialize + ToSchema>(
        &self,
        scope: &Scope,
        cut: Cut,
        page: impl AsyncFn(&Transaction, &Cut) -> Result<Page<T>, Error>,
    ) -> Result<Listed, Error> {
        match self.form {
            None => {
                let reply = self.db.snapshot(async |conn| Reply::plain(&page(conn, &cut).await?)).await?;
                Ok(Listed::Page(reply))
            }
            Some(form) => self.table(form, scope, cut, page).await,
        }
    }

    /// Answers with a report, or with its rows as a file.
    ///
    /// # Errors
    /// Those of [`Listing::answer`].
    pub async fn whole<W: Serialize, T: Serialize + ToSchema>(
        &self,
        scope: &Scope,
        read: impl AsyncFn(&Transaction) -> Result<W, Error>,
        rows: impl Fn(W) -> Vec<T>,
    ) -> Result<Listed, Error> {
        match self.form {
            None => Ok(Listed::Page(self.db.snapshot(async |conn| Reply::plain(&read(conn).await?)).await?)),
            Some(form) => {
                let cut = self.cut(String::new(), None, None, None)?;
                let page =
                    async |conn: &Transaction, _: &Cut| Ok(Page { items: rows(read(conn).await?), next_cursor: None });
                self.table(form, scope, cut, page).await
            }
        }
    }

    async fn table<T: Serialize + ToSchema>(
        &self,
        form: TableForm,
        scope: &Scope,
        cut: Cut,
        page: impl AsyncFn(&Transaction, &Cut) -> Result<Page<T>, Error>,
    ) -> Result<Listed, Error> {
        let _place = place().await?;
        let schema = T::name();
        let sheet = self.sheets.sheet(&schema).ok_or_else(|| anyhow::anyhow!("no table for {schema}"))?;
        let columns: Vec<&Column> = sheet.columns.iter().filter(|column| column.is_shown(self.language)).collect();
        let spool = Spool::begin(form, self.layout(&schema, &columns));
        let limit = self.db.limits().import;
        self.db
            .snapshot_within(limit, async |conn| {
                let agencies = (self.sheets.agencies)(conn, scope).await?;
                let reader = Reader { language: self.language, agencies };
                let mut cut = cut.clone();
                loop {
                    let Page { items, next_cursor } = page(conn, &cut).await?;
                    let mut rows = Vec::with_capacity(items.len());
                    for item in &items {
                        rows.extend(reader.rows(sheet, &columns, serde_json::to_value(item)?)?);
                    }
                    let is_taken = spool.take(rows).await;
                    match next_cursor {
                        Some(end) if is_taken => cut = cut.beyond(&end)?,
                        _ => return Ok(()),
                    }
                }
            })
            .await?;
        let file = spool.end().await?;
        let name = format!("{}-{}", self.name, jalali(self.today())?);
        Ok(Listed::File(Box::new(Table { form, language: self.language, name, file })))
    }

    fn layout(&self, schema: &str, columns: &[&Column]) -> TableLayout {
        let heading = |column: &&Column| {
            let gregorian = if matches!(column.kind, Kind::Gregorian) { " (Gregorian)" } else { "" };
            (format!("{}{gregorian}", column.heading.text(self.language)), column.width())
        };
        let title = words::list(schema).map_or_else(|| schema.to_owned(), |word| word.text(self.language).to_owned());
        TableLayout {
            title,
            is_right_to_left: self.language == Language::Fa,
            made_on: self.today(),
            columns: columns.iter().map(heading).collect(),
        }
    }
}

async fn place() -> Result<SemaphorePermit<'static>, Error> {
    match tokio::time::timeout(PATIENCE, PLACES.acquire()).await {
        Ok(Ok(place)) => Ok(place),
        _ => Err(Code::Busy.into()),
    }
}

impl Responder for Listed {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        match self {
            Self::Page(reply) => reply.respond_to(request),
            Self::File(table) => table.respond_to(request),
        }
    }
}

impl FromRequest for Listing {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(of(request).ok_or_else(|| anyhow::anyhow!("the application knows no lists").into()))
    }
}

fn of(request: &HttpRequest) -> Option<Listing> {
    let wanted = Wanted::of(request.headers());
    let form = match wanted.best(&[JSON, XLSX, "text/csv"]) {
        Some(XLSX) => Some(TableForm::Workbook),
        Some("text/csv") => Some(TableForm::Csv),
        _ => None,
    };
    // `/v1/statements/{id}/lines` is `statements-lines`.
    let pattern = request.match_pattern().unwrap_or_default();
    let nouns = pattern.split('/').filter(|part| !part.is_empty() && *part != "v1" && !part.starts_with('{'));
    Some(Listing {
        db: request.app_data::<Data<Db>>()?.clone(),
        seal: request.app_data::<Data<Seal>>()?.clone(),
        sheets: request.app_data::<Data<Sheets>>()?.clone(),
        form,
        language: wanted.language,
        name: nouns.collect::<Vec<_>>().join("-"),
    })
}
