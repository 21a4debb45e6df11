use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{JalaliDate, Rial, Text};

/// What an electronic form asks, page by page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FormDefinition {
    /// What has to be known of the applicant beside the name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 3)]
    pub applicant_needs: Vec<ApplicantNeed>,
    /// Its pages, in order: one thing a page, 1 to 20 of them.
    #[schema(min_items = 1, max_items = 20)]
    pub pages: Vec<PageDefinition>,
}

/// What the office has to know of an applicant; whoever files says it once, beside the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantNeed {
    /// What the applicant is, with the identifier.
    Identifier,
    /// A mobile number.
    Mobile,
    /// An address for mail.
    Email,
}

/// One thing that a form asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PageDefinition {
    /// What the page asks for, in Persian.
    #[schema(value_type = String, example = "سپرده‌ای که می‌پرسید", min_length = 1, max_length = 200)]
    pub title_fa: Text,
    /// The same in English.
    #[schema(value_type = String, example = "The deposit you ask about", min_length = 1, max_length = 200)]
    pub title_en: Text,
    /// Its fields, in order; a form has at most 40.
    #[schema(min_items = 1, max_items = 40)]
    pub fields: Vec<FormField>,
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FormField {
    /// Under which name it is answered; once in a form.
    #[schema(example = "credit_number", pattern = "^[a-z][a-z0-9_]{0,39}$")]
    pub name: String,
    /// The question, in Persian.
    #[schema(value_type = String, example = "شماره بستانکاری", min_length = 1, max_length = 200)]
    pub label_fa: Text,
    /// The question, in English.
    #[schema(value_type = String, example = "Credit number", min_length = 1, max_length = 200)]
    pub label_en: Text,
    /// What helps to answer it, in Persian.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "در نامه اعلام وصول آمده است.", min_length = 1, max_length = 500)]
    pub hint_fa: Option<Text>,
    /// The same in English; where there is one, there are both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "It stands in the collection notice.", min_length = 1, max_length = 500)]
    pub hint_en: Option<Text>,
    /// Whether it has to be answered, where it is asked.
    pub is_required: bool,
    /// What answers it.
    pub answer: FormAnswer,
    /// When it is asked; always, where this is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_if: Option<FormCondition>,
}

/// A question is asked only after a certain answer to an earlier choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FormCondition {
    /// The earlier field: a choice.
    #[schema(example = "payee")]
    pub field: String,
    /// The value chosen there, or among those chosen.
    #[schema(example = "legal")]
    pub equals: String,
}

/// What answers a question: one member, named by the kind of answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormAnswer {
    /// Words.
    Text {
        /// Characters at least.
        #[serde(default = "one")]
        #[schema(default = 1, example = 1, minimum = 1, maximum = 4000)]
        min_length: u64,
        /// Characters at most.
        #[schema(example = 200, minimum = 1, maximum = 4000)]
        max_length: u64,
        /// Whether it may have several lines.
        #[serde(default)]
        is_multiline: bool,
    },
    /// One of several, or some of them.
    Choice {
        /// What there is to choose from, in order.
        #[schema(min_items = 1, max_items = 50)]
        options: Vec<FormOption>,
        /// Whether more than one may be chosen: the answer is then a list.
        #[serde(default)]
        is_several: bool,
    },
    /// A day of the solar Hijri calendar.
    JalaliDay {
        /// The first day that is taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schema(example = "1390-01-01")]
        not_before: Option<JalaliDate>,
        /// The last day that is taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schema(example = "1410-12-29")]
        not_after: Option<JalaliDate>,
    },
    /// An amount in whole rials.
    Amount {
        /// The smallest amount that is taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schema(example = "1")]
        least: Option<Rial>,
        /// The largest amount that is taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schema(example = "999999999999999")]
        most: Option<Rial>,
    },
    /// The national id of a person (کد ملی).
    NationalId {},
    /// The national id of a legal person (شناسه ملی).
    LegalId {},
    /// A bank account (شبا).
    Sheba {},
    /// The number under which the treasury owes a deposit (شماره بستانکاری).
    CreditNumber {},
    /// Files that were uploaded before: the answer is a list of their ids.
    File {
        /// What they may be.
        #[schema(min_items = 1, max_items = 3)]
        file_types: Vec<FormFileType>,
        /// Bytes of one file at most.
        #[schema(example = 5_242_880, minimum = 1, maximum = 5_242_880)]
        most_bytes: u64,
        /// How many at most.
        #[schema(example = 3, minimum = 1, maximum = 10)]
        most_files: u64,
    },
}

/// One of the answers to a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FormOption {
    /// What is kept; once in a choice.
    #[schema(example = "legal", pattern = "^[a-z][a-z0-9_]{0,39}$")]
    pub value: String,
    /// What people read, in Persian.
    #[schema(value_type = String, example = "شخص حقوقی", min_length = 1, max_length = 200)]
    pub label_fa: Text,
    /// What people read, in English.
    #[schema(value_type = String, example = "Legal entity", min_length = 1, max_length = 200)]
    pub label_en: Text,
}

/// What an uploaded file may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FormFileType {
    Pdf,
    Jpeg,
    Png,
}

impl FormFileType {
    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

const fn one() -> u64 {
    1
}
