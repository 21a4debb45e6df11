//! Make the itemised list of a month.

use std::collections::HashSet;

use actix_web::{post, web::Data};
use amanat_kernel::{FiscalMonth, FiscalYear, Rial, Total};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    PrepareItemisedLists, content,
    entity::{ListState, itemised_list, itemised_row},
    lists, view_list,
};
use crate::{
    agencies,
    base::{
        auth::{Can, Scope},
        code::Code,
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{AgencyId, DepositId, ItemisedListId},
        reply::Reply,
        serial,
        tx::{Event, Tx},
    },
    deposits::{self, Collected},
    signatures,
};

/// The month whose swept deposits are listed.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PrepareItemisedList {
    /// The agency.
    pub agency_id: AgencyId,
    /// The fiscal year.
    pub fiscal_year: FiscalYear,
    /// 1 is Farvardin, 12 is Esfand.
    #[validate(range(min = 1, max = 12))]
    #[schema(minimum = 1, maximum = 12, example = 5)]
    pub month: u8,
}

/// Makes the itemised list of an agency and a month. It holds the agency's deposits that were received until the last day,
/// are swept, are not disputed and stand in no other list. The rows are copies, and their SHA-256 is what the controller signs.
#[utoipa::path(tag = "collections", operation_id = "prepare_itemised_list", request_body = PrepareItemisedList,
    responses((status = 201, description = "Prepared", body = super::wire::ItemisedList)))]
#[post("/itemised-lists")]
pub async fn prepare_itemised_list(
    clerk: Can<PrepareItemisedLists>,
    command: Command<PrepareItemisedList>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let id = prepare(tx, clerk.scope(), &command.body).await?;
        let reply = view_list::show(tx.conn(), clerk.actor(), clerk.scope(), id).await?;
        Ok(reply.created_at(format!("/v1/itemised-lists/{id}")))
    })
    .await
}

async fn prepare(tx: &Tx, scope: &Scope, input: &PrepareItemisedList) -> Result<ItemisedListId, Error> {
    let PrepareItemisedList { agency_id, fiscal_year, month } = *input;
    let of_month = FiscalMonth::new(fiscal_year, month).map_err(|code| FieldError::new("/month", code.to_string()))?;
    if of_month.first_day() > tx.today() {
        return Err(FieldError::new("/month", "in_future").into());
    }
    let code = agencies::find_agency_code(tx.conn(), scope, agency_id)
        .await?
        .ok_or_else(|| FieldError::new("/agency_id", "not_found"))?;
    // The series' row keeps two clerks apart who list the same month; the second finds nothing left.
    let number = serial::next(tx, &format!("itemised_list/{code}/{fiscal_year}/{month}")).await?;
    let number = i32::try_from(number).map_err(anyhow::Error::from)?;
    let id = ItemisedListId::new();
    let rows = rows(tx, id, free(tx, scope, agency_id, of_month).await?)?;
    let total: Total = rows.iter().map(|row| row.amount_rial).collect();
    let sha256 = content::list_sha256(&code, (fiscal_year, month.into(), number), &rows)?;
    let list = itemised_list::Model {
        id,
        office_id: tx.office(),
        agency_id,
        fiscal_year,
        month: month.into(),
        number,
        row_count: i32::try_from(rows.len()).map_err(anyhow::Error::from)?,
        total_rial: Rial::try_from(total).map_err(anyhow::Error::from)?,
        content_sha256: sha256.to_vec(),
        state: ListState::Prepared,
        withdrawn_because: None,
        prepared_by: tx.actor()?,
        prepared_at: tx.now(),
        version: 1,
    };
    signatures::act(tx, id.into(), "prepare_list").await?;
    let label = label(&list);
    let facts = json!({ "fiscal_year": fiscal_year, "month": month, "number": number, "rows": rows.len(),
        "total": list.total_rial, "content_sha256": content::hex(&sha256) });
    let source = json!({ "kind": "itemised_list", "id": id, "label": label });
    let listed = rows.iter().map(|row| {
        let facts = json!({ "row_number": row.row_number, "amount": row.amount_rial, "source": source });
        Event::new("deposit.listed", "deposit", row.deposit_id).of(agency_id).facts(facts)
    });
    let mut events: Vec<Event> = listed.collect();
    events.push(Event::new("itemised_list.prepared", "itemised_list", id).of(agency_id).facts(facts));
    lists::insert(tx, list, rows).await?;
    tx.record_all(events).await?;
    Ok(id)
}

/// How people call a list: year, month, number.
pub fn label(list: &itemised_list::Model) -> String {
    format!("{}-{:02}/{}", list.fiscal_year, list.month, list.number)
}

/// The deposits that the list of a month takes, in the order of their ids.
async fn free(tx: &Tx, scope: &Scope, agency: AgencyId, month: FiscalMonth) -> Result<Vec<Collected>, Error> {
    let mut swept = deposits::lock_swept(tx, scope, agency, month.last_day()).await?;
    swept.retain(|deposit| !deposit.is_disputed);
    let ids: Vec<DepositId> = swept.iter().map(|deposit| deposit.id).collect();
    let listed: HashSet<DepositId> = lists::listed(tx, &ids).await?.into_iter().collect();
    swept.retain(|deposit| !listed.contains(&deposit.id));
    if swept.is_empty() { Err(Code::ItemisedListEmpty.into()) } else { Ok(swept) }
}

fn rows(tx: &Tx, list: ItemisedListId, deposits: Vec<Collected>) -> Result<Vec<itemised_row::Model>, Error> {
    (1_i32..)
        .zip(deposits)
        .map(|(row_number, deposit)| {
            let absent = || anyhow::anyhow!("the swept deposit {} lacks a part", deposit.id);
            Ok(itemised_row::Model {
                office_id: tx.office(),
                itemised_list_id: list,
                row_number,
                deposit_id: deposit.id,
                kind: deposit.kind,
                receipt_on: deposit.receipt_on,
                amount_rial: deposit.amount,
                received_on: deposit.received_on.ok_or_else(absent)?,
                swept_on: deposit.swept_on.ok_or_else(absent)?,
                sweep_id: deposit.sweep.ok_or_else(absent)?,
                receipt_number: deposit.receipt_number,
                depositor_name: deposit.depositor_name,
                is_live: true,
            })
        })
        .collect()
}
