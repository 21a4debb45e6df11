//! Write the draft of a service's next form.

use actix_web::{post, web::Data};
use amanat_kernel::form::FormDefinition;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageServices,
    entity::{service, service_form},
    forms::{self, Kept},
    rules, show,
    show::Standing,
    store,
    wire::{Service, ServiceFormState},
};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::{ServiceFormId, ServiceId, UserId},
    reply::{IfMatch, Reply},
    tx::{Event, Tx},
};

/// A form as it is to be.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "definition": { "pages": [{
    "title_fa": "نامه‌ای که می‌پرسید", "title_en": "The letter you ask about",
    "fields": [{ "name": "letter_number", "label_fa": "شماره نامه", "label_en": "Letter number", "is_required": true,
        "answer": { "text": { "min_length": 1, "max_length": 50, "is_multiline": false } } }],
}] } }))]
pub struct DraftForm {
    /// Its pages and what they ask.
    pub definition: FormDefinition,
}

/// Writes the draft of a service's next form, in place of the draft there was. A draft has no faults: each is named by its
/// place. Nobody is asked by it before it is published.
#[utoipa::path(tag = "catalogue", operation_id = "draft_form", request_body = DraftForm,
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, description = "The service with its draft", body = Service)))]
#[post("/services/{id}/draft")]
pub async fn draft_form(
    head: Can<ManageServices>,
    Id(id): Id<ServiceId>,
    if_match: IfMatch,
    command: Command<DraftForm>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let kept = forms::keep(&command.body.definition, "/definition")?;
        let row = store::lock_service(tx, head.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::is_open(&row)?;
        draft(tx, Some(tx.actor()?), id, kept).await?;
        show::service(tx.conn(), head.actor(), head.scope(), id).await
    })
    .await
}

/// Writes the draft of a locked service.
pub async fn draft(tx: &Tx, by: Option<UserId>, service: ServiceId, kept: Kept) -> Result<(), Error> {
    let standing = store::standing(tx.conn(), tx.office(), [service]).await?;
    let content_sha256 = forms::hex(&kept.content_sha256);
    let number = match Standing::of(service, &standing).draft {
        Some(before) => {
            store::replace_draft(tx, before.id, by, kept).await?;
            before.number
        }
        None => begin(tx, by, service, kept).await?,
    };
    // The service's version counts its forms, too: see the invariants.
    store::change_service(tx, service, service::ActiveModel::default()).await?;
    let facts = json!({ "number": number, "content_sha256": content_sha256 });
    tx.record(Event::new("service.form_drafted", "service", service).facts(facts)).await
}

async fn begin(tx: &Tx, by: Option<UserId>, service: ServiceId, kept: Kept) -> Result<i32, Error> {
    let number = store::next_number(tx, service).await?;
    let Kept { definition, content_sha256 } = kept;
    let row = service_form::Model {
        id: ServiceFormId::new(),
        office_id: tx.office(),
        service_id: service,
        number,
        definition,
        content_sha256,
        state: ServiceFormState::Draft,
        drafted_by: by,
        drafted_at: tx.now(),
        published_by: None,
        published_at: None,
        version: 1,
    };
    store::insert_form(tx, &row).await?;
    Ok(number)
}
