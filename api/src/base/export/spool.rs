//! A table on its way into a file, on a thread of its own: packing is work for a processor, and a request is not to stand
//! in another's way.

use std::{
    fs::File,
    io::{Read, Seek},
};

use actix_web::{
    HttpRequest, HttpResponse, Responder,
    body::SizedStream,
    http::header,
    web::{Bytes, BytesMut},
};
use amanat_formats::{TableCell, TableForm, TableLayout, TableWriter};
use anyhow::Context;
use futures_util::stream::try_unfold;
use tokio::{sync::mpsc, task::JoinHandle};

use crate::base::{
    download::{CSV, XLSX},
    error::Error,
    problem::Language,
};

/// Bytes that are read of a finished file at once.
const PIECE: usize = 64 * 1024;

type Rows = Vec<Vec<TableCell>>;

/// A table that is being written.
pub struct Spool {
    rows: mpsc::Sender<Option<Rows>>,
    written: JoinHandle<anyhow::Result<File>>,
}

impl Spool {
    /// Begins a file that nobody else sees and that is gone with its last reader.
    pub fn begin(form: TableForm, layout: TableLayout) -> Self {
        // Two pages wait at most, so that memory does not grow when writing is slower than reading.
        let (rows, mut waiting) = mpsc::channel::<Option<Rows>>(2);
        let written = tokio::task::spawn_blocking(move || {
            let mut table = TableWriter::new(form, layout, tempfile::tempfile()?)?;
            while let Some(rows) = waiting.blocking_recv() {
                match rows {
                    Some(rows) => rows.iter().try_for_each(|row| table.row(row))?,
                    None => return Ok(table.finish()?),
                }
            }
            anyhow::bail!("the rows ended before the list did")
        });
        Self { rows, written }
    }

    /// Takes more rows. False when the file can no longer be written; [`Spool::end`] says why.
    pub async fn take(&self, rows: Rows) -> bool {
        self.rows.send(Some(rows)).await.is_ok()
    }

    /// Ends the file.
    ///
    /// # Errors
    /// Internal, when it could not be written.
    pub async fn end(self) -> Result<File, Error> {
        let told = self.rows.send(None).await;
        drop(self.rows);
        let file = self.written.await.map_err(anyhow::Error::from)?.context("an export could not be written");
        told.ok();
        Ok(file?)
    }
}

/// A finished table, to be saved under a name.
pub struct Table {
    pub form: TableForm,
    pub language: Language,
    pub name: String,
    pub file: File,
}

impl Table {
    fn pieces(mut self) -> std::io::Result<(u64, impl futures_util::Stream<Item = std::io::Result<Bytes>>)> {
        self.file.rewind()?;
        let length = self.file.metadata()?.len();
        let pieces = try_unfold(self.file, async |mut file| {
            let read = tokio::task::spawn_blocking(move || {
                let mut piece = BytesMut::zeroed(PIECE);
                let count = file.read(&mut piece)?;
                piece.truncate(count);
                Ok::<_, std::io::Error>((piece.freeze(), file))
            });
            let (piece, file) = read.await.map_err(std::io::Error::other)??;
            Ok((!piece.is_empty()).then_some((piece, file)))
        });
        Ok((length, pieces))
    }
}

impl Responder for Table {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let (media_type, ending) = match self.form {
            TableForm::Workbook => (XLSX, "xlsx"),
            TableForm::Csv => (CSV, "csv"),
        };
        let disposition = format!("attachment; filename=\"{}.{ending}\"", self.name);
        let language = self.language.tag();
        match self.pieces() {
            Ok((length, pieces)) => HttpResponse::Ok()
                .insert_header((header::CONTENT_TYPE, media_type))
                .insert_header((header::CONTENT_DISPOSITION, disposition))
                .insert_header((header::CONTENT_LANGUAGE, language))
                .body(SizedStream::new(length, pieces)),
            Err(fault) => HttpResponse::from_error(Error::Internal(fault.into())),
        }
    }
}
