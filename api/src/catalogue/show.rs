//! Services and forms as their readers see them.

use amanat_kernel::Rial;
use sea_orm::ConnectionTrait;

use super::{
    entity::{service, service_form},
    forms, rules, store,
    wire::{FormStanding, ListedForm, ListedService, Service, ServiceDescription, ServiceForm, ServiceFormState},
};
use crate::base::{
    auth::{Actor, Scope},
    error::Error,
    id::ServiceId,
    reply::Reply,
};

/// What a service costs. It is said, because people ask; there is nothing to be set.
pub const COST: Rial = Rial::ZERO;

/// The forms of a service that stand.
#[derive(Clone, Copy, Default)]
pub struct Standing<'a> {
    pub published: Option<&'a service_form::Model>,
    pub draft: Option<&'a service_form::Model>,
}

impl<'a> Standing<'a> {
    /// Those of one service among the forms of several.
    pub fn of(service: ServiceId, forms: &'a [service_form::Model]) -> Self {
        let find = |state| forms.iter().find(|form| form.service_id == service && form.state == state);
        Self { published: find(ServiceFormState::Published), draft: find(ServiceFormState::Draft) }
    }
}

/// The answer about a service, in its present version.
pub async fn service(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope, id: ServiceId) -> Result<Reply, Error> {
    let row = store::get_service(conn, scope, id).await?;
    let forms = store::standing(conn, scope.office(), [id]).await?;
    let Standing { published, draft } = Standing::of(id, &forms);
    let description = ServiceDescription::of(&row)?;
    let actions = rules::actions(&row, draft, actor);
    let service = Service {
        id,
        code: row.code,
        description,
        cost: COST,
        form: published.map(FormStanding::of),
        draft: draft.map(FormStanding::of),
        withdrawn_at: row.withdrawn_at,
        withdrawn_because: row.withdrawn_because,
        actions,
    };
    Reply::of(row.version, &service)
}

/// A line of the list of services.
pub fn listed_service(row: service::Model, forms: &[service_form::Model]) -> ListedService {
    let Standing { published, draft } = Standing::of(row.id, forms);
    ListedService {
        id: row.id,
        code: row.code,
        title_fa: row.title_fa,
        title_en: row.title_en,
        menu_order: row.menu_order,
        form_number: published.map(|form| form.number),
        draft_number: draft.map(|form| form.number),
        withdrawn_at: row.withdrawn_at,
    }
}

/// A form with what it asks.
pub fn form(row: service_form::Model, service: service::Model) -> Result<ServiceForm, Error> {
    let form = forms::read(&row)?;
    let service_form::Model {
        id,
        office_id: _,
        service_id,
        number,
        definition: _,
        content_sha256,
        state,
        drafted_by: _,
        drafted_at,
        published_by: _,
        published_at,
        version: _,
    } = row;
    Ok(ServiceForm {
        id,
        service_id,
        service_code: service.code,
        number,
        state,
        content_sha256: forms::hex(&content_sha256),
        json_schema: form.json_schema(),
        definition: form.definition().clone(),
        drafted_at,
        published_at,
    })
}

/// A line of the list of forms.
pub fn listed_form(row: service_form::Model, services: &[service::Model]) -> ListedForm {
    let code = services.iter().find(|service| service.id == row.service_id).map(|service| service.code.clone());
    ListedForm {
        id: row.id,
        // A form has its service, by a foreign key; both were read as of one moment.
        service_code: code.unwrap_or_default(),
        number: row.number,
        state: row.state,
        content_sha256: forms::hex(&row.content_sha256),
        drafted_at: row.drafted_at,
        published_at: row.published_at,
    }
}
