//! List postings.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use validator::Validate;

use super::{
    ViewLedger,
    store::{self, PostingFilter},
    wire::LedgerPosting,
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{self, AccountId, AgencyId, PeriodId, PostingId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListPostings {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only postings with a line on this account.
    account_id: Option<AccountId>,
    /// Only postings with a line on an account about this: a deposit, a suspense item, an agency.
    #[param(example = json!(id::EXAMPLE))]
    subject_id: Option<Uuid>,
    /// Only postings made for this.
    #[param(example = json!(id::EXAMPLE))]
    source_id: Option<Uuid>,
    /// Only postings of this agency.
    agency_id: Option<AgencyId>,
    /// Only postings of this period.
    period_id: Option<PeriodId>,
}

/// The postings within reach, with their lines.
#[utoipa::path(tag = "accounts", operation_id = "list_postings", params(ListPostings),
    responses((status = 200, description = "A page", body = Page<LedgerPosting>)))]
#[get("/postings")]
pub async fn list_postings(
    viewer: Can<ViewLedger>,
    query: Query<ListPostings>,
    listing: Listing,
) -> Result<Listed, Error> {
    let filter = PostingFilter {
        account: query.account_id,
        subject: query.subject_id,
        source: query.source_id,
        agency: query.agency_id,
        period: query.period_id,
    };
    let list = format!("postings|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list_postings(conn, viewer.scope(), &filter, cut).await?;
            let ids: Vec<PostingId> = items.iter().map(|row| row.id).collect();
            let lines = store::lines_of(conn, &ids).await?;
            let items = LedgerPosting::all(items, lines, &store::chart(conn).await?)?;
            Ok(Page { items, next_cursor })
        })
        .await
}
