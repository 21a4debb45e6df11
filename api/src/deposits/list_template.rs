//! Get a workbook to write a list of deposits in.

use actix_web::get;
use amanat_formats::write_deposit_template;

use super::DeclareDeposits;
use crate::base::{
    auth::Can,
    download::{Download, XLSX},
    error::Error,
};

/// A workbook to write a list of deposits in. It has the columns, a row that shows how rows are written and is not read, and
/// the kinds of deposit to choose from.
#[utoipa::path(tag = "deposits", operation_id = "get_deposit_list_template",
    responses((status = 200, description = "The workbook", body = Vec<u8>,
        content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))]
#[get("/deposit-lists/template")]
pub async fn get_deposit_list_template(_clerk: Can<DeclareDeposits>) -> Result<Download, Error> {
    let bytes = write_deposit_template().map_err(anyhow::Error::from)?;
    let (name, plain_name) = ("فهرست سپرده‌ها.xlsx".into(), "deposit-list.xlsx".into());
    Ok(Download { media_type: XLSX, name, plain_name, bytes })
}
