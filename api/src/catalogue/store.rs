//! Queries of services and their forms.

use amanat_kernel::Text;
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{service, service_form},
    forms::Kept,
    wire::{ServiceDescription, ServiceFormState},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{OfficeId, ServiceFormId, ServiceId, UserId},
    page::{Cut, Page},
    tx::Tx,
};

/// The door to the table of services.
fn visible(scope: &Scope) -> Select<service::Entity> {
    service::Entity::find().filter(service::Column::OfficeId.eq(scope.office()))
}

/// The door to the table of forms.
fn visible_forms(scope: &Scope) -> Select<service_form::Entity> {
    service_form::Entity::find().filter(service_form::Column::OfficeId.eq(scope.office()))
}

/// The door for those who are not signed in: what was not withdrawn.
fn open_to_everybody(office: OfficeId) -> Select<service::Entity> {
    let of_office = service::Column::OfficeId.eq(office);
    service::Entity::find().filter(of_office.and(service::Column::WithdrawnAt.is_null()))
}

pub async fn get_service(conn: &impl ConnectionTrait, scope: &Scope, id: ServiceId) -> Result<service::Model, Error> {
    let row = visible(scope).filter(service::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub async fn lock_service(tx: &Tx, scope: &Scope, id: ServiceId) -> Result<service::Model, Error> {
    let row = visible(scope).filter(service::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub async fn list_services(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    cut: &Cut,
) -> Result<Page<service::Model>, Error> {
    let rows = cut.apply(visible(scope), service::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// The services of several forms.
pub async fn services_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: impl IntoIterator<Item = ServiceId>,
) -> Result<Vec<service::Model>, Error> {
    Ok(visible(scope).filter(service::Column::Id.is_in(ids)).all(conn).await?)
}

/// The services that were not withdrawn, in the order of the menu.
pub async fn menu(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Vec<service::Model>, Error> {
    let select = open_to_everybody(office);
    Ok(select.order_by_asc(service::Column::MenuOrder).order_by_asc(service::Column::Code).all(conn).await?)
}

/// A service that was not withdrawn.
pub async fn find_open(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    code: &str,
) -> Result<Option<service::Model>, Error> {
    Ok(open_to_everybody(office).filter(service::Column::Code.eq(code)).one(conn).await?)
}

/// The codes that are taken, also by what was withdrawn.
pub async fn codes(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Vec<String>, Error> {
    let rows = service::Entity::find().filter(service::Column::OfficeId.eq(office)).all(conn).await?;
    Ok(rows.into_iter().map(|row| row.code).collect())
}

pub async fn insert_service(tx: &Tx, row: service::ActiveModel) -> Result<(), Error> {
    service::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("service_code_uq", Code::ServiceCodeTaken)?;
    Ok(())
}

/// A service that this transaction has registered.
pub async fn get_registered(tx: &Tx, id: ServiceId) -> Result<service::Model, Error> {
    let of_office = service::Column::OfficeId.eq(tx.office());
    let row = service::Entity::find().filter(of_office.and(service::Column::Id.eq(id))).one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub async fn change_service(tx: &Tx, id: ServiceId, described: service::ActiveModel) -> Result<(), Error> {
    service::Entity::update_many()
        .set(described)
        .col_expr(service::Column::Version, Expr::col(service::Column::Version).add(1))
        .filter(service::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn withdraw_service(tx: &Tx, id: ServiceId, because: &Text) -> Result<(), Error> {
    let withdrawn = service::ActiveModel {
        withdrawn_by: Set(Some(tx.actor()?)),
        withdrawn_at: Set(Some(tx.now())),
        withdrawn_because: Set(Some(because.clone())),
        ..Default::default()
    };
    change_service(tx, id, withdrawn).await
}

/// The forms of several services that are drafts or published.
pub async fn standing(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    services: impl IntoIterator<Item = ServiceId>,
) -> Result<Vec<service_form::Model>, Error> {
    Ok(service_form::Entity::find()
        .filter(service_form::Column::OfficeId.eq(office))
        .filter(service_form::Column::ServiceId.is_in(services))
        .filter(service_form::Column::State.ne(ServiceFormState::Superseded))
        .all(conn)
        .await?)
}

pub async fn list_forms(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    service: Option<ServiceId>,
    cut: &Cut,
) -> Result<Page<service_form::Model>, Error> {
    let mut select = visible_forms(scope);
    if let Some(service) = service {
        select = select.filter(service_form::Column::ServiceId.eq(service));
    }
    let rows = cut.apply(select, service_form::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get_form(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: ServiceFormId,
) -> Result<service_form::Model, Error> {
    let row = visible_forms(scope).filter(service_form::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// A form by which somebody asked, who is not signed in.
pub async fn get_form_of_office(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    id: ServiceFormId,
) -> Result<service_form::Model, Error> {
    let of_office = service_form::Column::OfficeId.eq(office);
    let row = service_form::Entity::find().filter(of_office.and(service_form::Column::Id.eq(id))).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The number of a service's next form; the service is locked.
pub async fn next_number(tx: &Tx, service: ServiceId) -> Result<i32, Error> {
    let last = service_form::Entity::find()
        .filter(service_form::Column::OfficeId.eq(tx.office()))
        .filter(service_form::Column::ServiceId.eq(service))
        .order_by_desc(service_form::Column::Number)
        .one(tx.conn())
        .await?;
    Ok(last.map_or(0, |row| row.number).saturating_add(1))
}

pub async fn insert_form(tx: &Tx, row: &service_form::Model) -> Result<(), Error> {
    service_form::Entity::insert(row.clone().into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes a draft anew.
pub async fn replace_draft(tx: &Tx, id: ServiceFormId, by: Option<UserId>, kept: Kept) -> Result<(), Error> {
    let Kept { definition, content_sha256 } = kept;
    let anew = service_form::ActiveModel {
        definition: Set(definition),
        content_sha256: Set(content_sha256),
        drafted_by: Set(by),
        drafted_at: Set(tx.now()),
        ..Default::default()
    };
    set_form(tx, id, anew).await
}

/// Publishes a draft; the form before it, if there is one, is superseded first, because only one is published.
pub async fn publish(
    tx: &Tx,
    draft: ServiceFormId,
    before: Option<ServiceFormId>,
    by: Option<UserId>,
) -> Result<(), Error> {
    if let Some(before) = before {
        let superseded = service_form::ActiveModel { state: Set(ServiceFormState::Superseded), ..Default::default() };
        set_form(tx, before, superseded).await?;
    }
    let published = service_form::ActiveModel {
        state: Set(ServiceFormState::Published),
        published_by: Set(by),
        published_at: Set(Some(tx.now())),
        ..Default::default()
    };
    set_form(tx, draft, published).await
}

async fn set_form(tx: &Tx, id: ServiceFormId, change: service_form::ActiveModel) -> Result<(), Error> {
    service_form::Entity::update_many()
        .set(change)
        .col_expr(service_form::Column::Version, Expr::col(service_form::Column::Version).add(1))
        .filter(service_form::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The columns of a description.
pub fn described(description: &ServiceDescription) -> Result<service::ActiveModel, Error> {
    let ServiceDescription {
        title_fa,
        title_en,
        summary_fa,
        summary_en,
        legal_basis_fa,
        legal_basis_en,
        papers,
        answering,
        menu_order,
    } = description.clone();
    Ok(service::ActiveModel {
        title_fa: Set(title_fa),
        title_en: Set(title_en),
        summary_fa: Set(summary_fa),
        summary_en: Set(summary_en),
        legal_basis_fa: Set(legal_basis_fa),
        legal_basis_en: Set(legal_basis_en),
        papers: Set(serde_json::to_string(&papers)?),
        responsible_fa: Set(answering.responsible_fa),
        responsible_en: Set(answering.responsible_en),
        accountable_fa: Set(answering.accountable_fa),
        accountable_en: Set(answering.accountable_en),
        consulted_fa: Set(answering.consulted_fa),
        consulted_en: Set(answering.consulted_en),
        informed_fa: Set(answering.informed_fa),
        informed_en: Set(answering.informed_en),
        menu_order: Set(menu_order),
        ..Default::default()
    })
}
