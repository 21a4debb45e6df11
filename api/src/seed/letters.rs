//! Letters as agencies attach them: one page of PDF each.

/// A page with one line of ASCII on it (ISO 32000-1: five objects, the cross-reference, the trailer).
pub fn letter(line: &str) -> Vec<u8> {
    let shown: String = line.chars().filter(|letter| letter.is_ascii_graphic() || *letter == ' ').collect();
    let shown = shown.replace(['\\', '(', ')'], " ");
    let text = format!("BT /F1 14 Tf 72 760 Td ({shown}) Tj ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>\nstream\n{text}\nendstream", text.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let at = file.len();
    file.push_str(&table);
    file.push_str(&format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF\n", objects.len() + 1));
    file.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{attachments::DocumentFile, base::command::FileType};

    #[test]
    fn a_letter_is_a_sound_document() {
        for line in ["release_letter / roads / 2026-04-05", "", "odd (text) \\ نامه"] {
            let letter = letter(line);
            assert!(DocumentFile::fits("application/pdf", &letter), "{}", String::from_utf8_lossy(&letter));
        }
    }
}
