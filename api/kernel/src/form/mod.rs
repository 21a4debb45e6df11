//! Electronic forms: what is asked, and whether it was answered.
//!
//! A [`FormDefinition`] is what a designer writes; validated it is a [`Form`], which checks answers and describes them as a
//! JSON Schema, so that a page and the server refuse by one document.
//!
//! **Invariant.** Whatever [`Form::check`] takes, the schema of the form takes, as it was typed and as it is kept. The
//! schema may take more: check digits, calendars and limits of amounts cannot be written in it. The server has the last
//! word.

mod answers;
mod check;
mod definition;
mod fault;
mod schema;
mod validated;

pub use answers::{Answer, Answers};
pub use definition::{
    ApplicantNeed, FormAnswer, FormCondition, FormDefinition, FormField, FormFileType, FormOption, PageDefinition,
};
pub use fault::FormFault;
pub use validated::Form;
