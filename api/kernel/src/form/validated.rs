//! Which definitions are forms.

use std::collections::{BTreeMap, BTreeSet};

use super::{FormAnswer, FormCondition, FormDefinition, FormFault, FormField, FormOption, PageDefinition};
use crate::Text;

const MOST_PAGES: usize = 20;
const MOST_FIELDS: usize = 40;
const MOST_OPTIONS: usize = 50;
const LONGEST_LABEL: u64 = 200;
const LONGEST_HINT: u64 = 500;
const LONGEST_TEXT: u64 = 4000;
const LONGEST_NAME: usize = 40;
/// What the server takes of one document.
const MOST_BYTES: u64 = 5 * 1024 * 1024;
const MOST_FILES: u64 = 10;
const FILE_TYPES: usize = 3;

/// A form that can be filled in: a definition without faults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form(FormDefinition);

impl FormDefinition {
    /// The form, if the definition is one.
    ///
    /// # Errors
    /// Every fault, each with its pointer.
    pub fn validated(self) -> Result<Form, Vec<FormFault>> {
        let mut faults = Vec::new();
        count(&mut faults, "/pages", self.pages.len(), MOST_PAGES);
        let fields: usize = self.pages.iter().map(|page| page.fields.len()).sum();
        if fields > MOST_FIELDS {
            faults.push(FormFault::new("/pages", "too_many_fields").with("max", MOST_FIELDS));
        }
        for (index, need) in self.applicant_needs.iter().enumerate() {
            if self.applicant_needs.iter().take(index).any(|before| before == need) {
                faults.push(FormFault::new(format!("/applicant_needs/{index}"), "duplicate"));
            }
        }
        let mut earlier = BTreeMap::new();
        for (index, page) in self.pages.iter().enumerate() {
            page.validate(&format!("/pages/{index}"), &mut earlier, &mut faults);
        }
        if faults.is_empty() { Ok(Form(self)) } else { Err(faults) }
    }
}

impl Form {
    /// What was validated.
    pub fn definition(&self) -> &FormDefinition {
        &self.0
    }

    /// Every field, in the order in which they are asked.
    pub fn fields(&self) -> impl Iterator<Item = &FormField> {
        self.0.pages.iter().flat_map(|page| &page.fields)
    }

    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&FormField> {
        self.fields().find(|field| field.name == name)
    }

    /// The one text of this definition, for its digest: members in a fixed order, without what is left out.
    ///
    /// # Errors
    /// None that is known; writing JSON may fail in principle.
    pub fn canonical(&self) -> serde_json::Result<String> {
        serde_json::to_string(&self.0)
    }
}

type Earlier<'a> = BTreeMap<&'a str, &'a FormAnswer>;

impl PageDefinition {
    fn validate<'a>(&'a self, at: &str, earlier: &mut Earlier<'a>, faults: &mut Vec<FormFault>) {
        length(faults, format!("{at}/title_fa"), &self.title_fa, LONGEST_LABEL);
        length(faults, format!("{at}/title_en"), &self.title_en, LONGEST_LABEL);
        count(faults, &format!("{at}/fields"), self.fields.len(), MOST_FIELDS);
        for (index, field) in self.fields.iter().enumerate() {
            let at = format!("{at}/fields/{index}");
            field.validate(&at, earlier, faults);
            if earlier.insert(&field.name, &field.answer).is_some() {
                faults.push(FormFault::new(format!("{at}/name"), "duplicate"));
            }
        }
    }
}

impl FormField {
    fn validate(&self, at: &str, earlier: &Earlier<'_>, faults: &mut Vec<FormFault>) {
        name(faults, format!("{at}/name"), &self.name);
        length(faults, format!("{at}/label_fa"), &self.label_fa, LONGEST_LABEL);
        length(faults, format!("{at}/label_en"), &self.label_en, LONGEST_LABEL);
        for (member, hint, other) in
            [("hint_fa", &self.hint_fa, &self.hint_en), ("hint_en", &self.hint_en, &self.hint_fa)]
        {
            match (hint, other) {
                (Some(hint), _) => length(faults, format!("{at}/{member}"), hint, LONGEST_HINT),
                (None, Some(_)) => faults.push(FormFault::new(format!("{at}/{member}"), "required")),
                (None, None) => {}
            }
        }
        self.answer.validate(&format!("{at}/answer"), faults);
        if let Some(condition) = &self.shown_if {
            condition.validate(&format!("{at}/shown_if"), earlier, faults);
        }
    }
}

impl FormCondition {
    fn validate(&self, at: &str, earlier: &Earlier<'_>, faults: &mut Vec<FormFault>) {
        match earlier.get(self.field.as_str()) {
            Some(FormAnswer::Choice { options, .. }) => {
                if options.iter().all(|option| option.value != self.equals) {
                    faults.push(FormFault::new(format!("{at}/equals"), "unknown_value"));
                }
            }
            Some(_) | None => faults.push(FormFault::new(format!("{at}/field"), "not_an_earlier_choice")),
        }
    }
}

impl FormAnswer {
    /// Its name as a member.
    const fn kind(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::Choice { .. } => "choice",
            Self::JalaliDay { .. } => "jalali_day",
            Self::Amount { .. } => "amount",
            Self::NationalId {} => "national_id",
            Self::LegalId {} => "legal_id",
            Self::Sheba {} => "sheba",
            Self::CreditNumber {} => "credit_number",
            Self::File { .. } => "file",
        }
    }

    fn validate(&self, at: &str, faults: &mut Vec<FormFault>) {
        let at = &format!("{at}/{}", self.kind());
        match self {
            Self::Text { min_length, max_length, is_multiline: _ } => {
                range(faults, format!("{at}/max_length"), *max_length, 1, LONGEST_TEXT);
                range(faults, format!("{at}/min_length"), *min_length, 1, LONGEST_TEXT);
                ordered(faults, format!("{at}/max_length"), Some(min_length), Some(max_length));
            }
            Self::Choice { options, is_several: _ } => choice(options, at, faults),
            Self::JalaliDay { not_before, not_after } => {
                ordered(faults, format!("{at}/not_after"), not_before.as_ref(), not_after.as_ref());
            }
            Self::Amount { least, most } => ordered(faults, format!("{at}/most"), least.as_ref(), most.as_ref()),
            Self::NationalId {} | Self::LegalId {} | Self::Sheba {} | Self::CreditNumber {} => {}
            Self::File { file_types, most_bytes, most_files } => {
                count(faults, &format!("{at}/file_types"), file_types.len(), FILE_TYPES);
                for (index, one) in file_types.iter().enumerate() {
                    if file_types.iter().take(index).any(|before| before == one) {
                        faults.push(FormFault::new(format!("{at}/file_types/{index}"), "duplicate"));
                    }
                }
                range(faults, format!("{at}/most_bytes"), *most_bytes, 1, MOST_BYTES);
                range(faults, format!("{at}/most_files"), *most_files, 1, MOST_FILES);
            }
        }
    }
}

fn choice(options: &[FormOption], at: &str, faults: &mut Vec<FormFault>) {
    count(faults, &format!("{at}/options"), options.len(), MOST_OPTIONS);
    let mut values = BTreeSet::new();
    for (index, option) in options.iter().enumerate() {
        let at = format!("{at}/options/{index}");
        name(faults, format!("{at}/value"), &option.value);
        length(faults, format!("{at}/label_fa"), &option.label_fa, LONGEST_LABEL);
        length(faults, format!("{at}/label_en"), &option.label_en, LONGEST_LABEL);
        if !values.insert(&option.value) {
            faults.push(FormFault::new(format!("{at}/value"), "duplicate"));
        }
    }
}

/// `snake_case`: it becomes the name of a member.
fn name(faults: &mut Vec<FormFault>, at: String, name: &str) {
    let begins = name.chars().next().is_some_and(|first| first.is_ascii_lowercase());
    let goes_on = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !begins || !goes_on || name.len() > LONGEST_NAME {
        faults.push(FormFault::new(at, "member_name_form"));
    }
}

fn length(faults: &mut Vec<FormFault>, at: String, text: &Text, most: u64) {
    if !u64::try_from(text.as_str().chars().count()).is_ok_and(|count| count <= most) {
        faults.push(FormFault::new(at, "length").within(1, most));
    }
}

fn count(faults: &mut Vec<FormFault>, at: &str, count: usize, most: usize) {
    if !(1..=most).contains(&count) {
        faults.push(FormFault::new(at, "length").within(1, most).of_list());
    }
}

fn range(faults: &mut Vec<FormFault>, at: String, value: u64, least: u64, most: u64) {
    if !(least..=most).contains(&value) {
        faults.push(FormFault::new(at, "range").within(least, most));
    }
}

fn ordered<T: PartialOrd>(faults: &mut Vec<FormFault>, at: String, low: Option<&T>, high: Option<&T>) {
    if let (Some(low), Some(high)) = (low, high)
        && low > high
    {
        faults.push(FormFault::new(at, "limits_reversed"));
    }
}
