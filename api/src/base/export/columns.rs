//! What columns a list has as a table: read out of the contract, so that a new member is a new column.

use std::collections::HashMap;

use utoipa::openapi::{
    OpenApi, RefOr,
    schema::{ArrayItems, Components, KnownFormat, Object, Schema, SchemaFormat, SchemaType, Type},
};

use super::AgencyNames;
use crate::base::{
    problem::Language,
    words::{self, Word},
};

/// Members with several things in them that are told in one cell; what else there is of this kind has a list of its own.
const TOLD: [&str; 3] = ["roles", "resolutions", "remedies"];
/// Members with several things in them that are rows of their own: the entries of a posting, the postings of a step.
const EXPANDED: [(&str, &str); 2] = [("LedgerPosting", "entries"), ("Step", "postings")];
/// Ids that people are shown: the entries of a posting have nothing else by which they are known to belong together.
const IDS: [(&str, &str); 1] = [("LedgerPosting", "id")];

/// Every list as a table.
pub struct Sheets {
    sheets: HashMap<String, Sheet>,
    pub(super) agencies: AgencyNames,
}

/// The columns of one kind of item.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The columns, in the order of the members.
    pub columns: Vec<Column>,
    /// The member whose elements are rows of their own.
    pub expanded: Option<&'static str>,
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Where its value is in an item.
    pub path: Vec<String>,
    /// What it is called.
    pub heading: &'static Word,
    /// What its values are.
    pub kind: Kind,
}

/// What the values of a column are.
#[derive(Clone, Debug)]
pub enum Kind {
    Text,
    /// Values with a text.
    Values(&'static [Word]),
    Amount,
    Count,
    YesNo,
    /// A day, in the Jalali calendar.
    Day,
    /// The same day beside it, for readers of English.
    Gregorian,
    /// A moment, as clocks in Tehran show it.
    Instant,
    AgencyCode,
    AgencyName,
    /// Several things in one cell: of each, these.
    Told(Vec<Column>),
}

impl Sheets {
    /// Reads the contract.
    pub fn of(contract: &OpenApi, agencies: AgencyNames) -> Self {
        let empty = Components::new();
        let components = contract.components.as_ref().unwrap_or(&empty);
        let sheet = |name: &String| {
            let expanded = EXPANDED.iter().find(|(schema, _)| schema == name).map(|(_, member)| *member);
            let columns = Reader { components, expanded }.columns(name, &[]);
            (name.clone(), Sheet { columns, expanded })
        };
        Self { sheets: components.schemas.keys().map(sheet).collect(), agencies }
    }

    /// The table of one kind of item.
    pub(super) fn sheet(&self, schema: &str) -> Option<&Sheet> {
        self.sheets.get(schema)
    }
}

impl Column {
    /// Whether it is shown in a language: days have a second column in English, names their own in each.
    pub fn is_shown(&self, language: Language) -> bool {
        let ends_with = |language: &str| self.path.last().is_some_and(|name| name.ends_with(language));
        match language {
            Language::Fa => !matches!(self.kind, Kind::Gregorian) && !ends_with("_en"),
            Language::En => !ends_with("_fa"),
        }
    }

    /// How wide it is, in characters.
    pub fn width(&self) -> f64 {
        match self.kind {
            Kind::YesNo | Kind::Count => 10.0,
            Kind::Day | Kind::Gregorian => 12.0,
            Kind::Instant | Kind::Amount => 18.0,
            Kind::AgencyCode => 14.0,
            Kind::Values(_) => 20.0,
            Kind::Text => 22.0,
            Kind::AgencyName | Kind::Told(_) => 32.0,
        }
    }
}

struct Reader<'a> {
    components: &'a Components,
    expanded: Option<&'static str>,
}

impl Reader<'_> {
    fn columns(&self, schema: &str, above: &[String]) -> Vec<Column> {
        let Some(RefOr::T(Schema::Object(object))) = self.components.schemas.get(schema) else { return Vec::new() };
        let members = object.properties.iter().filter(|(name, _)| is_told(name));
        members.flat_map(|(name, property)| self.member(schema, name, property, above)).collect()
    }

    fn member(&self, schema: &str, name: &str, property: &RefOr<Schema>, above: &[String]) -> Vec<Column> {
        let path: Vec<String> = above.iter().cloned().chain([name.to_owned()]).collect();
        let one = |kind: Kind| {
            let heading = words::field(schema, name);
            heading.map(|heading| Column { path: path.clone(), heading, kind }).into_iter().collect()
        };
        match property {
            RefOr::Ref(reference) => {
                let of = reference.ref_location.rsplit('/').next().unwrap_or_default();
                match self.components.schemas.get(of) {
                    Some(RefOr::T(Schema::Object(object))) if !object.properties.is_empty() => self.columns(of, &path),
                    Some(RefOr::T(Schema::Object(_))) if of == "AgencyId" => agency(&path),
                    Some(RefOr::T(Schema::Object(_))) if IDS.contains(&(schema, name)) => one(Kind::Text),
                    Some(RefOr::T(Schema::Object(object))) => plain(of, of, object).map(one).unwrap_or_default(),
                    _ => Vec::new(),
                }
            }
            RefOr::T(Schema::Object(object)) => match plain(&format!("{schema}.{name}"), "", object) {
                Some(Kind::Day) => [Kind::Day, Kind::Gregorian].into_iter().flat_map(one).collect(),
                other => other.map(one).unwrap_or_default(),
            },
            RefOr::T(Schema::OneOf(one_of)) => {
                one_of.items.first().map(|first| self.member(schema, name, first, above)).unwrap_or_default()
            }
            RefOr::T(Schema::Array(array)) => match &array.items {
                ArrayItems::RefOrSchema(item) => match item.as_ref() {
                    RefOr::Ref(reference) => {
                        let of = reference.ref_location.rsplit('/').next().unwrap_or_default();
                        self.several(schema, of, name, &path).map_or_else(Vec::new, |told| match told {
                            Several::Rows(columns) => columns,
                            Several::OneCell(columns) => one(Kind::Told(columns)),
                        })
                    }
                    RefOr::T(_) => Vec::new(),
                },
                _ => Vec::new(),
            },
            RefOr::T(_) => Vec::new(),
        }
    }

    fn has_member(&self, schema: &str, name: &str) -> bool {
        let schema = self.components.schemas.get(schema);
        matches!(schema, Some(RefOr::T(Schema::Object(object))) if object.properties.contains_key(name))
    }

    fn several(&self, whole: &str, of: &str, name: &str, path: &[String]) -> Option<Several> {
        if self.expanded == Some(name) {
            return Some(Several::Rows(self.columns(of, path)));
        }
        TOLD.contains(&name).then(|| {
            let mut columns = self.columns(of, &[]);
            // Where the whole says whose it is, its parts need not.
            let is_of_agency = self.has_member(whole, "agency_id");
            columns.retain(|column| match column.kind {
                Kind::Values(_) => true,
                Kind::AgencyName => !is_of_agency,
                _ => false,
            });
            Several::OneCell(columns)
        })
    }
}

enum Several {
    Rows(Vec<Column>),
    OneCell(Vec<Column>),
}

/// Ids and digests are for programs, what the caller may do is for screens, and a Jalali day is made of the day itself.
fn is_told(name: &str) -> bool {
    name != "actions" && !name.ends_with("sha256") && !name.ends_with("_jalali")
}

fn agency(path: &[String]) -> Vec<Column> {
    let column =
        |name: &str, kind: Kind| words::field("", name).map(|heading| Column { path: path.to_vec(), heading, kind });
    [column("agency_code", Kind::AgencyCode), column("agency_name", Kind::AgencyName)].into_iter().flatten().collect()
}

/// What the values of a plain member are. None for ids.
fn plain(values: &str, schema: &str, object: &Object) -> Option<Kind> {
    if let Some(values) = words::values_of(values) {
        return Some(Kind::Values(values.words));
    }
    let SchemaType::Type(kind) = &object.schema_type else { return Some(Kind::Text) };
    match (kind, &object.format) {
        (Type::String, Some(SchemaFormat::KnownFormat(KnownFormat::Uuid))) => None,
        (Type::String, Some(SchemaFormat::KnownFormat(KnownFormat::Date))) => Some(Kind::Day),
        (Type::String, Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))) => Some(Kind::Instant),
        (Type::String, _) if ["Rial", "Total"].contains(&schema) => Some(Kind::Amount),
        (Type::Integer, _) => Some(Kind::Count),
        (Type::Boolean, _) => Some(Kind::YesNo),
        _ => Some(Kind::Text),
    }
}
