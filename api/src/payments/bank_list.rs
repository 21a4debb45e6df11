//! Get the list of a transfer order for the bank.

use actix_web::{get, web::Data};
use amanat_formats::{BankListRow, write_bank_list_csv, write_bank_list_workbook};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    ViewTransferOrders,
    entity::{payment, transfer_order},
    orders, rules, store,
};
use crate::base::{
    auth::Can,
    command::{Id, Query},
    db::Db,
    download::{CSV, Download, XLSX},
    error::Error,
    id::TransferOrderId,
};

/// As what the list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum BankListFormat {
    /// A workbook.
    #[default]
    Xlsx,
    /// Text in UTF-8, with a byte order mark.
    Csv,
}

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct GetBankList {
    /// As what it is written; a workbook unless asked otherwise.
    #[param(inline)]
    format: Option<BankListFormat>,
}

/// The list of a transfer order for the bank (بانک‌واره). It has a row for each payment, with the number that the bank is to carry back.
/// The same order gives the same list every time, and both forms hold the same texts: one that a spreadsheet would take for a formula,
/// because it begins with `=`, `+`, `-` or `@`, has an apostrophe before it. Orders that go by hand have none, so that nothing is paid in both ways.
#[utoipa::path(tag = "payments", operation_id = "get_bank_list",
    params(("id" = TransferOrderId, Path, description = "The order"), GetBankList),
    responses((status = 200, description = "The list", content(
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (String = "text/csv"),
    ))))]
#[get("/transfer-orders/{id}/bank-list")]
pub async fn get_bank_list(
    viewer: Can<ViewTransferOrders>,
    Id(id): Id<TransferOrderId>,
    query: Query<GetBankList>,
    db: Data<Db>,
) -> Result<Download, Error> {
    let (order, payments) = db
        .snapshot(async |conn| {
            let order = orders::get(conn, viewer.scope(), id).await?;
            Ok((order, store::of_order(conn, id).await?))
        })
        .await?;
    rules::bank_list(order.channel)?;
    let rows: Vec<BankListRow<'_>> = payments.iter().map(|row| listed(&order, row)).collect();
    let file = |ending: &str| {
        (format!("حواله {}.{ending}", order.number), format!("transfer-order-{}.{ending}", order.number))
    };
    Ok(match query.format.unwrap_or_default() {
        BankListFormat::Xlsx => {
            let bytes = write_bank_list_workbook(&order.number, &rows).map_err(anyhow::Error::from)?;
            let (name, plain_name) = file("xlsx");
            Download { media_type: XLSX, name: name.into(), plain_name: plain_name.into(), bytes }
        }
        BankListFormat::Csv => {
            let (name, plain_name) = file("csv");
            let bytes = write_bank_list_csv(&rows);
            Download { media_type: CSV, name: name.into(), plain_name: plain_name.into(), bytes }
        }
    })
}

fn listed<'a>(order: &transfer_order::Model, row: &'a payment::Model) -> BankListRow<'a> {
    let what = match &row.refund_number {
        Some(number) => format!("رد سپرده {number}"),
        None => "عودت وجه واریزی".to_owned(),
    };
    BankListRow {
        row: row.row_number,
        number: row.number.as_str(),
        sheba: row.payee_sheba.as_str(),
        name: &row.payee_name,
        identifier: row.payee_identifier.as_deref().unwrap_or_default(),
        amount: row.amount_rial,
        // Banks print this into their lines: the number in it is how the payment is known again.
        description: format!("{what} حواله {} پرداخت {}", order.number, row.number),
    }
}
