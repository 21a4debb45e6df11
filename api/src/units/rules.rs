//! Decisions about the chart. Pure.

use std::collections::HashMap;

use super::{ManageUnits, entity::unit};
use crate::base::{
    action::{Action, may_in_office},
    auth::Actor,
    code::Code,
    id::UnitId,
    words::Verb,
};

/// Units from the top of the chart to its bottom. The joins of `m0018_units` go as far.
const MOST_LEVELS: usize = 8;

/// The unit above each unit.
pub type Parents = HashMap<UnitId, Option<UnitId>>;

/// Whether a unit may stand under another one.
///
/// # Errors
/// `unit_cycle`, `unit_too_deep`.
pub fn place(parents: &Parents, unit: UnitId, parent: Option<UnitId>) -> Result<(), Code> {
    let Some(parent) = parent else { return Ok(()) };
    let above = above(parents, parent);
    if above.contains(&unit) {
        return Err(Code::UnitCycle);
    }
    if above.len() + height(parents, unit) > MOST_LEVELS { Err(Code::UnitTooDeep) } else { Ok(()) }
}

/// A unit and those above it, from itself to the top.
pub fn above(parents: &Parents, unit: UnitId) -> Vec<UnitId> {
    let mut found = Vec::new();
    let mut next = Some(unit);
    while let Some(unit) = next.filter(|unit| !found.contains(unit)) {
        found.push(unit);
        next = parents.get(&unit).copied().flatten();
    }
    found
}

/// How many levels a unit and those under it make.
fn height(parents: &Parents, unit: UnitId) -> usize {
    let steps = parents.keys().filter_map(|other| above(parents, *other).iter().position(|one| *one == unit));
    steps.max().map_or(1, |most| most + 1)
}

/// A closed unit does not change any more.
///
/// # Errors
/// `unit_closed`.
pub fn may_change(row: &unit::Model) -> Result<(), Code> {
    if row.closed_on.is_none() { Ok(()) } else { Err(Code::UnitClosed) }
}

/// A unit is closed once, and after those under it.
///
/// # Errors
/// `unit_closed`, `unit_has_units`.
pub fn may_close(row: &unit::Model, open_below: u64) -> Result<(), Code> {
    may_change(row)?;
    if open_below == 0 { Ok(()) } else { Err(Code::UnitHasUnits) }
}

/// What a caller may do next with a unit.
pub fn actions(row: &unit::Model, open_below: u64, actor: &Actor) -> Vec<Action> {
    let may = may_in_office::<ManageUnits>(actor);
    let change = may.and_then(|()| may_change(row));
    vec![
        Action::of(Verb::Change, change),
        Action::of(Verb::Members, change),
        Action::of(Verb::MemberRemoval, change),
        Action::of(Verb::Closure, may.and_then(|()| may_close(row, open_below))),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A chain of so many units, the top first.
    fn chain(length: usize) -> (Vec<UnitId>, Parents) {
        let units: Vec<UnitId> = (0..length).map(|_| UnitId::new()).collect();
        let above = std::iter::once(None).chain(units.iter().copied().map(Some));
        let parents = units.iter().copied().zip(above).collect();
        (units, parents)
    }

    #[test]
    fn no_unit_stands_above_itself() {
        let (units, parents) = chain(3);
        assert_eq!(place(&parents, units[0], Some(units[2])), Err(Code::UnitCycle));
        assert_eq!(place(&parents, units[1], Some(units[1])), Err(Code::UnitCycle));
        assert_eq!(place(&parents, units[2], Some(units[0])), Ok(()));
        assert_eq!(place(&parents, units[1], None), Ok(()));
    }

    #[test]
    fn a_chart_has_eight_levels_at_most_also_when_a_branch_moves() {
        let (units, parents) = chain(7);
        assert_eq!(place(&parents, UnitId::new(), Some(units[6])), Ok(()));
        let (units, mut parents) = chain(8);
        assert_eq!(place(&parents, UnitId::new(), Some(units[7])), Err(Code::UnitTooDeep));
        // A branch of two under the sixth is the eighth level, under the seventh the ninth.
        let (branch, leaf) = (UnitId::new(), UnitId::new());
        parents.extend([(branch, None), (leaf, Some(branch))]);
        assert_eq!(place(&parents, branch, Some(units[5])), Ok(()));
        assert_eq!(place(&parents, branch, Some(units[6])), Err(Code::UnitTooDeep));
    }

    #[test]
    fn a_circle_that_a_foreign_tool_left_is_walked_once() {
        let (units, mut parents) = chain(2);
        parents.insert(units[0], Some(units[1]));
        assert_eq!(above(&parents, units[0]), [units[0], units[1]]);
    }
}
