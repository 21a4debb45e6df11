//! What a document really is: by its content, whatever its name and the caller say.
//!
//! A file is taken when it is one PDF, PNG or JPEG from its first byte to its last. The form is checked and not only the
//! first bytes, so that nothing stands before it (a page of HTML before a PDF) or behind it (an archive behind an image),
//! and no file is an archive at the same time. What may still hide inside (a comment, metadata, a script of a PDF) does
//! nothing here: a document is never opened or shown by the server, and is served as a file to be saved, under the type
//! found here, with sniffing forbidden. Whether it is free of malware is not looked at.
//!
//! PDF: ISO 32000-1. PNG: ISO/IEC 15948. JPEG: ITU-T T.81. The end of an archive: PKWARE's APPNOTE, 4.3.16.

use crate::base::{code::Code, command::FileType};

const PDF: &str = "application/pdf";
const PNG: &str = "image/png";
const JPEG: &str = "image/jpeg";

/// Documents: letters as PDF, scans and photographs.
pub struct DocumentFile;

impl FileType for DocumentFile {
    const MEDIA_TYPES: &'static [&'static str] = &[PDF, PNG, JPEG];
    const MOST_BYTES: usize = 5 * 1024 * 1024;
    const UNFIT: Code = Code::DocumentContent;

    fn fits(media_type: &str, bytes: &[u8]) -> bool {
        found(bytes) == Some(media_type)
    }
}

/// The media type of a sound document.
fn found(bytes: &[u8]) -> Option<&'static str> {
    if is_archive(bytes) {
        return None;
    }
    let is_sound = [(PDF, pdf(bytes)), (PNG, png(bytes)), (JPEG, jpeg(bytes))];
    is_sound.into_iter().find_map(|(media_type, sound)| sound.map(|()| media_type))
}

/// The name to save a document under: one that opens with what it is, whatever it was called.
pub fn saved_as(name: &str, media_type: &str) -> String {
    let endings: &[&str] = match media_type {
        PDF => &[".pdf"],
        PNG => &[".png"],
        _ => &[".jpg", ".jpeg"],
    };
    let lower = name.to_lowercase();
    let usual = endings.iter().take(1).copied().collect::<String>();
    if endings.iter().any(|ending| lower.ends_with(ending)) { name.to_owned() } else { format!("{name}{usual}") }
}

/// Header at the first byte; at the end `startxref`, where the cross-reference stands, `%%EOF`, and white space at most.
fn pdf(bytes: &[u8]) -> Option<()> {
    let version = bytes.strip_prefix(b"%PDF-")?;
    if !matches!(version, [b'1' | b'2', b'.', b'0'..=b'9', ..]) {
        return None;
    }
    let end = bytes.trim_ascii_end().strip_suffix(b"%%EOF")?.trim_ascii_end();
    let digits = end.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let (before, digits) = end.split_at_checked(end.len().checked_sub(digits)?)?;
    before.trim_ascii_end().strip_suffix(b"startxref")?;
    let at: usize = std::str::from_utf8(digits).ok()?.parse().ok()?;
    let table = bytes.get(at..)?.trim_ascii_start();
    (table.starts_with(b"xref") || is_object(table)).then_some(())
}

/// Whether an object begins here, as `7 0 obj`: a stream of cross-references is one (7.5.8).
fn is_object(bytes: &[u8]) -> bool {
    let mut words = bytes.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let is_number = |word: Option<&[u8]>| word.is_some_and(|word| word.iter().all(u8::is_ascii_digit));
    is_number(words.next()) && is_number(words.next()) && words.next().is_some_and(|word| word.starts_with(b"obj"))
}

/// A signature, then chunks to the last byte: IHDR first, IDAT among them, IEND last.
fn png(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let (mut is_first, mut has_image) = (true, false);
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, after) = after.split_first_chunk::<4>()?;
        let (data, after) = after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        let (_check_value, after) = after.split_first_chunk::<4>()?;
        match name {
            b"IHDR" if is_first => has_pixels(data.split_first_chunk::<4>()?.0, data.get(4..8)?)?,
            _ if is_first => return None,
            b"IHDR" => return None,
            b"IDAT" => has_image = true,
            b"IEND" => return (has_image && data.is_empty() && after.is_empty()).then_some(()),
            other if !other.iter().all(u8::is_ascii_alphabetic) => return None,
            _ => (),
        }
        (rest, is_first) = (after, false);
    }
}

/// Start of image, segments with a frame and a scan among them, end of image, and nothing more.
fn jpeg(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    let (mut has_frame, mut has_scan) = (false, false);
    loop {
        let (marker, after) = marker(rest)?;
        match marker {
            0xd9 => return (has_scan && after.is_empty()).then_some(()),
            // Neither a second image nor what stands inside scans only.
            0x00 | 0x01 | 0xd0..=0xd8 => return None,
            _ => (),
        }
        let (length, _) = after.split_first_chunk::<2>()?;
        let (segment, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        let data = segment.get(2..)?;
        if is_frame(marker) {
            has_pixels(data.get(1..3)?, data.get(3..5)?)?;
            has_frame = true;
        }
        rest = after;
        if marker == 0xda {
            has_scan = has_frame;
            rest = after_scan(after)?;
        }
    }
}

/// A marker may be preceded by any number of fill bytes (B.1.1.2).
fn marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (0xff, rest) = bytes.split_first()? else { return None };
    let fill = rest.iter().take_while(|byte| **byte == 0xff).count();
    let (marker, rest) = rest.get(fill..)?.split_first()?;
    Some((*marker, rest))
}

/// SOF0 to SOF15, without the three of that range that are something else.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// From the marker on that ends the coded data: 0xff in the data is followed by zero, a restart or fill.
fn after_scan(data: &[u8]) -> Option<&[u8]> {
    let ends = |pair: &[u8]| matches!(pair, [0xff, next] if !matches!(next, 0x00 | 0xff | 0xd0..=0xd7));
    data.get(data.windows(2).position(ends)?..)
}

/// The most pixels of an image: a page of A3 at 600 to the inch has 70 million. A small file can claim far more, and whoever
/// opened it would pay for each.
const MOST_PIXELS: u64 = 200_000_000;

/// An image has pixels, and not more than somebody can look at.
fn has_pixels(width: &[u8], height: &[u8]) -> Option<()> {
    let side = |bytes: &[u8]| bytes.iter().fold(0_u64, |side, byte| side << 8 | u64::from(*byte));
    let pixels = side(width).checked_mul(side(height))?;
    (1..=MOST_PIXELS).contains(&pixels).then_some(())
}

/// The record that ends an archive, the longest comment after it included.
const ARCHIVE_END: usize = 22 + 65_535;

/// Whether a program would find the end of an archive here: its signature, the first and only disk, and as many entries on
/// it as there are. Compressed data has four such bytes now and then, but never all of that.
fn is_archive(bytes: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(ARCHIVE_END)..).unwrap_or_default();
    tail.windows(22).any(|record| matches!(record, [b'P', b'K', 5, 6, 0, 0, 0, 0, a, b, c, d, ..] if (a, b) == (c, d)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF_FILE: &[u8] =
        b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Size 1>>\nstartxref\n40\n%%EOF\n";

    fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], name, data, &[0; 4]].concat()
    }

    fn png_file(chunks: &[Vec<u8>]) -> Vec<u8> {
        [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.concat()].concat()
    }

    fn image() -> Vec<u8> {
        let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        png_file(&[header, chunk(b"tEXt", b"Author\0x"), chunk(b"IDAT", &[1, 2]), chunk(b"IEND", b"")])
    }

    fn photograph() -> Vec<u8> {
        let frame = b"\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00";
        let scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\xff\x00\x34\xff\xd0\x56";
        [&b"\xff\xd8\xff\xe0\x00\x04ab"[..], &frame[..], &scan[..], b"\xff\xff\xd9"].concat()
    }

    /// An empty archive with a comment.
    fn archive(comment: &[u8]) -> Vec<u8> {
        let length = u16::try_from(comment.len()).unwrap().to_le_bytes();
        [&b"PK\x05\x06"[..], &[0; 16][..], &length[..], comment].concat()
    }

    #[test]
    fn sound_documents_are_what_they_are() {
        assert_eq!(found(PDF_FILE), Some(PDF));
        assert_eq!(found(&image()), Some(PNG));
        assert_eq!(found(&photograph()), Some(JPEG));
        assert!(DocumentFile::fits(PDF, PDF_FILE));
        assert!(!DocumentFile::fits(PNG, PDF_FILE));
        assert!(!DocumentFile::fits(JPEG, &image()));
    }

    #[test]
    fn nothing_stands_before_or_behind() {
        for sound in [PDF_FILE.to_vec(), image(), photograph()] {
            for (before, behind) in [
                (&b"<html><script>"[..], &b""[..]),
                (b"GIF89a", b""),
                (b"\n", b""),
                (b"", b"x"),
                (b"", b"\0"),
                (b"", b"<script>alert(1)</script>"),
                (b"", b"PK\x03\x04rest"),
            ] {
                assert_eq!(found(&[before, &sound, behind].concat()), None, "{before:?} {behind:?}");
            }
            assert_eq!(found(&[&sound[..], &sound].concat()).is_some(), sound.starts_with(b"%PDF"));
        }
    }

    #[test]
    fn no_document_is_an_archive_too() {
        // Behind a PDF whose own end is repeated as the archive's comment: everything else about it is sound.
        let hidden = [&b"%PDF-1.7\nxref\n"[..], &archive(b"\nstartxref\n9\n%%EOF\n")].concat();
        assert!(pdf(&hidden).is_some());
        assert_eq!(found(&hidden), None);
        // In a chunk of an image.
        let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        let inside = chunk(b"tEXt", &archive(b""));
        let hidden = png_file(&[header, chunk(b"IDAT", &[1]), inside, chunk(b"IEND", b"")]);
        assert!(png(&hidden).is_some());
        assert_eq!(found(&hidden), None);
        // The four bytes alone are an accident.
        let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        let accident = chunk(b"IDAT", &[b"PK\x05\x06".as_slice(), &[7; 30]].concat());
        assert_eq!(found(&png_file(&[header, accident, chunk(b"IEND", b"")])), Some(PNG));
    }

    #[test]
    fn what_is_cut_off_is_not_sound() {
        for sound in [PDF_FILE.to_vec(), image(), photograph()] {
            for length in 0..sound.trim_ascii_end().len() {
                assert_eq!(found(&sound[..length]), None, "{length} bytes of {}", sound.len());
            }
        }
    }

    #[test]
    fn form_is_checked() {
        for wrong in [
            &b"%PDF-1.7\nstartxref\n5\n%%EOF"[..],
            b"%PDF-9.7\nxref\nstartxref\n9\n%%EOF",
            b"%PDF-1.7\nxref\nstartxref\n900\n%%EOF",
            b"%PDF-1.7\nxref\nstartxref\n\n%%EOF",
            b"%PDF-1.7\nxref\n9\n%%EOF",
            b"%PDF-1.7\nxref\nstartxref\n99999999999999999999999\n%%EOF",
        ] {
            assert_eq!(found(wrong), None, "{}", String::from_utf8_lossy(wrong));
        }
        let header = || chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        let end = || chunk(b"IEND", b"");
        for chunks in [
            vec![header(), end()],
            vec![chunk(b"IDAT", b"x"), header(), end()],
            vec![header(), header(), chunk(b"IDAT", b"x"), end()],
            vec![chunk(b"IHDR", &[0; 13]), chunk(b"IDAT", b"x"), end()],
            // 65,000 by 65,000 pixels in seventy bytes.
            vec![chunk(b"IHDR", &[0, 0, 0xfd, 0xe8, 0, 0, 0xfd, 0xe8, 8, 6, 0, 0, 0]), chunk(b"IDAT", b"x"), end()],
            vec![header(), chunk(b"<b> ", b""), chunk(b"IDAT", b"x"), end()],
            vec![header(), chunk(b"IDAT", b"x"), chunk(b"IEND", b"x")],
        ] {
            assert_eq!(found(&png_file(&chunks)), None, "{chunks:?}");
        }
        assert_eq!(found(b"\xff\xd8\xff\xd9"), None);
        assert_eq!(found(b"\xff\xd8\xff\xda\x00\x02\xff\xd9"), None);
        assert_eq!(found(b"\xff\xd8\xff\xe0\x00\x00\xff\xd9"), None);
    }

    #[test]
    fn a_name_ends_as_what_it_is() {
        assert_eq!(saved_as("نامه.PDF", PDF), "نامه.PDF");
        assert_eq!(saved_as("نامه.exe", PDF), "نامه.exe.pdf");
        assert_eq!(saved_as("scan.jpeg", JPEG), "scan.jpeg");
        assert_eq!(saved_as("scan.pdf", PNG), "scan.pdf.png");
    }
}
