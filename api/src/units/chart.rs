//! Who is told, in which order, when something in a unit is late.

use std::collections::HashMap;

use sea_orm::ConnectionTrait;

use super::{
    rules::{Parents, above},
    store,
};
use crate::{
    base::{
        error::Error,
        id::{OfficeId, UnitId, UserId},
    },
    identity,
};

/// The chart with those heads who can sign in.
pub(crate) struct Chart {
    parents: Parents,
    heads: HashMap<UnitId, UserId>,
}

impl Chart {
    /// Reads the chart of an office.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(crate) async fn read(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Self, Error> {
        let units = store::all(conn, office).await?;
        let heads: Vec<UserId> = units.iter().filter_map(|unit| unit.head_id).collect();
        let active = identity::office_staff(conn, office, &heads).await?;
        let heads = units.iter().filter_map(|unit| Some((unit.id, unit.head_id?)));
        Ok(Self {
            parents: units.iter().map(|unit| (unit.id, unit.parent_id)).collect(),
            heads: heads.filter(|(_, head)| active.contains(head)).collect(),
        })
    }

    /// The head of a unit, the head of the unit above it, and so on to the top: each person once.
    pub(crate) fn chain(&self, unit: UnitId) -> Vec<UserId> {
        let mut people = Vec::new();
        for head in above(&self.parents, unit).iter().filter_map(|unit| self.heads.get(unit)) {
            if !people.contains(head) {
                people.push(*head);
            }
        }
        people
    }
}
