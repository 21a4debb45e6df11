//! Shapes shared by the operations on units.

use std::collections::HashMap;

use amanat_kernel::Text;
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    entity::{unit, unit_member},
    rules, store,
};
use crate::{
    base::{
        action::Action,
        auth::{Actor, Scope},
        error::Error,
        id::{UnitId, UserId},
        jalali::jalali,
        reply::Reply,
    },
    identity::People,
};

/// A unit of the office (واحد سازمانی).
#[derive(Debug, Serialize, ToSchema)]
pub struct Unit {
    /// Id.
    pub id: UnitId,
    /// Its code, in ASCII digits.
    #[schema(example = "210")]
    pub code: String,
    /// Persian title.
    #[schema(value_type = String, example = "اداره خزانه")]
    pub title_fa: Text,
    /// English title.
    #[schema(value_type = String, example = "Treasury office")]
    pub title_en: Text,
    /// The unit above it; absent at the top of the chart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<UnitId>,
    /// Who leads it; absent while nobody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_id: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "زهرا محمدی")]
    pub head_name: Option<String>,
    /// Who works in it, in the order in which they came.
    pub members: Vec<UnitMember>,
    /// Since when it does not work any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-03-20")]
    pub closed_on: Option<NaiveDate>,
    /// The same day, Jalali.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-12-29")]
    pub closed_on_jalali: Option<String>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

/// Somebody who works in a unit.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnitMember {
    /// The person.
    pub user_id: UserId,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "علی احمدی")]
    pub user_name: Option<String>,
}

/// The person who comes to a unit or leaves it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct UnitMembership {
    /// The person: an active member of the treasury's staff.
    pub user_id: UserId,
}

impl Unit {
    /// Units as one caller sees them.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn of_all(
        conn: &impl ConnectionTrait,
        actor: &Actor,
        scope: &Scope,
        rows: Vec<unit::Model>,
    ) -> Result<Vec<Self>, Error> {
        let ids: Vec<UnitId> = rows.iter().map(|row| row.id).collect();
        let open_below = store::open_below(conn, scope, &ids).await?;
        let members = store::members_of(conn, scope, &ids).await?;
        let known = members.iter().map(|member| member.user_id).chain(rows.iter().filter_map(|row| row.head_id));
        let people = People::within(conn, scope, known).await?;
        let mut by_unit: HashMap<UnitId, Vec<UnitMember>> = HashMap::new();
        for unit_member::Model { office_id: _, unit_id, user_id, added_by: _, added_at: _ } in members {
            let member = UnitMember { user_id, user_name: people.name(user_id) };
            by_unit.entry(unit_id).or_default().push(member);
        }
        rows.into_iter()
            .map(|row| {
                let below = open_below.get(&row.id).copied().unwrap_or_default();
                let members = by_unit.remove(&row.id).unwrap_or_default();
                Self::of(row, below, members, &people, actor)
            })
            .collect()
    }

    /// The answer about one unit.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn reply(
        conn: &impl ConnectionTrait,
        actor: &Actor,
        scope: &Scope,
        id: UnitId,
    ) -> Result<Reply, Error> {
        let row = store::get(conn, scope, id).await?;
        let version = row.version;
        let [unit] = <[Self; 1]>::try_from(Self::of_all(conn, actor, scope, vec![row]).await?)
            .map_err(|_| anyhow::anyhow!("one unit was not shown as one"))?;
        Reply::of(version, &unit)
    }

    fn of(
        row: unit::Model,
        open_below: u64,
        members: Vec<UnitMember>,
        people: &People,
        actor: &Actor,
    ) -> Result<Self, Error> {
        let actions = rules::actions(&row, open_below, actor);
        let unit::Model {
            id,
            office_id: _,
            code,
            title_fa,
            title_en,
            parent_id,
            head_id,
            closed_on,
            created_by: _,
            created_at: _,
            version: _,
        } = row;
        Ok(Self {
            id,
            code,
            title_fa,
            title_en,
            parent_id,
            head_id,
            head_name: people.name(head_id),
            members,
            closed_on,
            closed_on_jalali: closed_on.map(jalali).transpose()?,
            actions,
        })
    }
}
