//! What stands in the cells of a row.

use std::collections::HashMap;

use amanat_formats::TableCell;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

use super::{
    AgencyName,
    columns::{Column, Kind, Sheet},
};
use crate::base::{
    clock::{TEHRAN_OFFSET_MINUTES, day_in_tehran},
    error::Error,
    jalali::jalali,
    problem::Language,
    words::{NO, Word, YES},
};

/// Who reads, and the names of the agencies within reach.
pub struct Reader {
    pub language: Language,
    pub agencies: HashMap<Uuid, AgencyName>,
}

impl Reader {
    /// The rows of one item: one, or one for each of what it is made of.
    ///
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub fn rows(&self, sheet: &Sheet, columns: &[&Column], item: Value) -> Result<Vec<Vec<TableCell>>, Error> {
        let row = |item: &Value| columns.iter().map(|column| self.cell(column, item)).collect();
        let parts =
            sheet.expanded.and_then(|member| item.get(member)?.as_array().cloned().map(|parts| (member, parts)));
        match (parts, item) {
            (Some((member, parts)), Value::Object(mut members)) if !parts.is_empty() => parts
                .into_iter()
                .map(|part| {
                    members.insert(member.to_owned(), part);
                    row(&Value::Object(members.clone()))
                })
                .collect(),
            (_, item) => Ok(vec![row(&item)?]),
        }
    }

    fn cell(&self, column: &Column, item: &Value) -> Result<TableCell, Error> {
        let value = column.path.iter().try_fold(item, |value, name| value.get(name));
        let Some(value) = value.filter(|value| !value.is_null()) else { return Ok(TableCell::Blank) };
        let text = value.as_str().unwrap_or_default();
        Ok(match &column.kind {
            Kind::Text | Kind::Gregorian => TableCell::Text(text.to_owned()),
            Kind::Values(words) => TableCell::Text(self.word(words, text)),
            Kind::Amount => match text.parse() {
                Ok(amount) => TableCell::Amount(amount),
                Err(_) => TableCell::Text(text.to_owned()),
            },
            Kind::Count => value.as_i64().map_or(TableCell::Blank, TableCell::Count),
            Kind::YesNo => {
                let word = if value.as_bool().unwrap_or_default() { YES } else { NO };
                TableCell::Text(word.text(self.language).to_owned())
            }
            Kind::Day => TableCell::Text(slashed(text.parse().map_err(anyhow::Error::from)?)?),
            Kind::Instant => TableCell::Text(moment(text.parse().map_err(anyhow::Error::from)?)?),
            Kind::AgencyCode | Kind::AgencyName => self.agency(&column.kind, text),
            Kind::Told(columns) => self.told(columns, value)?,
        })
    }

    /// A value without a word is shown as it stands on the wire: better than nothing, and the tests know of it.
    fn word(&self, words: &[Word], value: &str) -> String {
        words.iter().find(|word| word.name == value).map_or(value, |word| word.text(self.language)).to_owned()
    }

    fn agency(&self, kind: &Kind, id: &str) -> TableCell {
        let Some(agency) = id.parse().ok().and_then(|id: Uuid| self.agencies.get(&id)) else { return TableCell::Blank };
        let text = match (kind, self.language) {
            (Kind::AgencyCode, _) => &agency.code,
            (_, Language::Fa) => &agency.fa,
            (_, Language::En) => &agency.en,
        };
        TableCell::Text(text.clone())
    }

    fn told(&self, columns: &[Column], value: &Value) -> Result<TableCell, Error> {
        let (and, with) = match self.language {
            Language::Fa => ("؛ ", "، "),
            Language::En => ("; ", ", "),
        };
        let one = |item: &Value| -> Result<String, Error> {
            let cells = columns.iter().map(|column| self.cell(column, item)).collect::<Result<Vec<_>, _>>()?;
            let texts = cells.into_iter().filter_map(|cell| match cell {
                TableCell::Text(text) => Some(text),
                _ => None,
            });
            Ok(texts.collect::<Vec<_>>().join(with))
        };
        let all = value.as_array().into_iter().flatten().map(one).collect::<Result<Vec<_>, _>>()?;
        Ok(if all.is_empty() { TableCell::Blank } else { TableCell::Text(all.join(and)) })
    }
}

/// A day as accountants write it: `1404/05/12`.
fn slashed(day: NaiveDate) -> Result<String, Error> {
    Ok(jalali(day)?.replace('-', "/"))
}

fn moment(instant: DateTime<Utc>) -> Result<String, Error> {
    let clock = (instant + Duration::minutes(TEHRAN_OFFSET_MINUTES)).format("%H:%M");
    Ok(format!("{} {clock}", slashed(day_in_tehran(instant))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_those_of_tehran() {
        assert_eq!(moment("2025-08-02T20:45:00Z".parse().unwrap()).unwrap(), "1404/05/12 00:15");
    }
}
