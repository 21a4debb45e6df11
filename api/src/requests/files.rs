//! Whether the files that come with a request are those that its answers name, and as its form wants them.

use amanat_kernel::form::{Answer, Answers, Form, FormAnswer};

use crate::{
    attachments::ClaimedUpload,
    base::{error::Error, field::FieldError},
};

/// Every file that an answer names was claimed and is as the form says; every file that was claimed is named.
///
/// # Errors
/// Every fault, under `/answers` and `/uploads`.
pub fn fit(form: &Form, answers: &Answers, claimed: &[ClaimedUpload]) -> Result<(), Error> {
    let (mut named, mut faults) = (Vec::new(), Vec::new());
    for field in form.fields() {
        let (FormAnswer::File { .. }, Some(Answer::Several(ids))) = (&field.answer, answers.get(&field.name)) else {
            continue;
        };
        for (index, id) in ids.iter().enumerate() {
            let at = format!("/answers/{}/{index}", field.name);
            match claimed.iter().find(|one| one.id().to_string() == *id) {
                Some(one) if named.contains(&one.id()) => faults.push(FieldError::new(at, "duplicate")),
                Some(one) => {
                    named.push(one.id());
                    faults.extend(fault(&field.answer, one, at));
                }
                None => faults.push(FieldError::new(at, "not_found")),
            }
        }
    }
    for (index, _) in claimed.iter().enumerate().filter(|(_, one)| !named.contains(&one.id())) {
        faults.push(FieldError::new(format!("/uploads/{index}/upload_id"), "not_named"));
    }
    if faults.is_empty() { Ok(()) } else { Err(Error::Invalid(faults)) }
}

fn fault(asked: &FormAnswer, file: &ClaimedUpload, at: String) -> Option<FieldError> {
    let FormAnswer::File { file_types, most_bytes, most_files: _ } = asked else { return None };
    if !file_types.iter().any(|one| one.media_type() == file.media_type()) {
        return Some(FieldError::new(at, "file_type"));
    }
    let fits = u64::try_from(file.size_bytes()).is_ok_and(|size| size <= *most_bytes);
    (!fits).then(|| FieldError::new(at, "file_over_limit").with("most_bytes", *most_bytes))
}
