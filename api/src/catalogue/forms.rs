//! Forms between the definition that people write, the text that is kept, and the form that is filled in.

use amanat_kernel::form::{Form, FormDefinition, FormFault};
use anyhow::{Context, ensure};
use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};

use super::{entity::service_form, store};
use crate::base::{
    error::Error,
    field::FieldError,
    id::{OfficeId, ServiceFormId},
};

/// The text of a form as it is kept, and its digest.
pub struct Kept {
    pub definition: String,
    pub content_sha256: Vec<u8>,
}

/// What is to be kept of a definition, which stands in the request at `at`.
///
/// # Errors
/// Every fault of the definition, each with its pointer.
pub fn keep(definition: &FormDefinition, at: &str) -> Result<Kept, Error> {
    let form = definition.clone().validated().map_err(|faults| refused(faults, at))?;
    let definition = form.canonical()?;
    let content_sha256 = Sha256::digest(definition.as_bytes()).to_vec();
    Ok(Kept { definition, content_sha256 })
}

/// The form of a row.
///
/// # Errors
/// Internal, when the row is not what was written.
pub fn read(row: &service_form::Model) -> Result<Form, Error> {
    let is_whole = Sha256::digest(row.definition.as_bytes()).as_slice() == row.content_sha256.as_slice();
    let read = || {
        ensure!(is_whole, "the digest is of another definition");
        let definition: FormDefinition = serde_json::from_str(&row.definition)?;
        definition.validated().map_err(|faults| anyhow::anyhow!("{faults:?}"))
    };
    Ok(read().with_context(|| format!("the form {} cannot be read", row.id))?)
}

/// A form, whatever became of it since: what was asked with it keeps it.
///
/// # Errors
/// `not_found`.
pub async fn form_of(conn: &impl ConnectionTrait, office: OfficeId, id: ServiceFormId) -> Result<Form, Error> {
    read(&store::get_form_of_office(conn, office, id).await?)
}

/// Faults of a form, or of answers to it, that stand in the request at `at`.
pub fn refused(faults: Vec<FormFault>, at: &str) -> Error {
    let fields = faults.into_iter().map(|FormFault { pointer, code, params, is_list }| FieldError {
        pointer: format!("{at}{pointer}"),
        code: code.into(),
        params,
        is_list,
    });
    Error::Invalid(fields.collect())
}

/// In hexadecimal, as it stands on the wire.
pub fn hex(sha256: &[u8]) -> String {
    sha256.iter().map(|byte| format!("{byte:02x}")).collect()
}
