//! From XML events to elements with their texts.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::errors::Error;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::element::Element;
use super::message::Message;
use super::path::{Fault, Path};
use super::source::{Halt, Source};
use crate::csv::MAX_FIELD_CHARS;
use crate::error::{ReadError, ReadErrorCode};
use crate::statement::Statement;
use crate::visit::{Collect, Visit};

/// Reads every statement of a camt.053 file. The first fault refuses the whole file.
///
/// # Errors
/// The first fault, with its row and the path of its element.
pub fn read_camt053(bytes: &[u8]) -> Result<Vec<Statement>, ReadError> {
    let mut all = Collect::default();
    visit_camt053(bytes, &mut all)?;
    Ok(all.statements)
}

/// The same, entry by entry and without keeping anything.
///
/// # Errors
/// The first fault, with its row and the path of its element.
pub fn visit_camt053(mut input: impl BufRead, visitor: &mut impl Visit) -> Result<(), ReadError> {
    // A failure to read comes again, and is named then.
    if input.fill_buf().is_ok_and(is_utf16) {
        return Err(ReadError::new(ReadErrorCode::EncodingUtf16).row(1));
    }
    let mut document = Document::new(visitor);
    let mut reader = Reader::from_reader(Source::new(input));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        reader.get_mut().begin_token();
        let event = reader.read_event_into(&mut buffer);
        let source = reader.get_mut();
        let taken = match event {
            Ok(Event::Eof) => break,
            Ok(Event::Decl(declaration)) => {
                let encoding = declaration.encoding().and_then(Result::ok);
                if !encoding.is_none_or(|name| name.eq_ignore_ascii_case("utf-8")) {
                    source.demand_ascii();
                }
                Ok(())
            }
            Ok(event) => document.take(&event, source.row()),
            Err(error) => Err(code_of(&error, source.halted()).into()),
        };
        taken.map_err(|fault| document.place(&fault, reader.get_ref().row()))?;
    }
    let row = reader.get_ref().row();
    document.end().map_err(|error| if error.row.is_some() { error } else { error.row(row) })
}

/// By its mark, or by the zero half of its first characters.
fn is_utf16(begin: &[u8]) -> bool {
    begin.starts_with(b"\xFF\xFE") || begin.starts_with(b"\xFE\xFF") || begin.iter().take(2).any(|byte| *byte == 0)
}

fn code_of(error: &Error, halted: Option<Halt>) -> ReadErrorCode {
    match (halted, error) {
        (Some(Halt::TooLong), _) => ReadErrorCode::FieldTooLong,
        (Some(Halt::Nul), _) => ReadErrorCode::NulByte,
        (Some(Halt::NotAscii), _) | (None, Error::Encoding(_)) => ReadErrorCode::EncodingNotUtf8,
        (None, Error::Io(_)) => ReadErrorCode::InputFailed,
        (None, _) => ReadErrorCode::XmlMalformed,
    }
}

/// The XML document: elements inside one another, and the text of the innermost.
struct Document<'v, V> {
    path: Path,
    text: String,
    message: Message<'v, V>,
    is_over: bool,
}

impl<'v, V: Visit> Document<'v, V> {
    fn new(visitor: &'v mut V) -> Self {
        Self { path: Path::default(), text: String::new(), message: Message::new(visitor), is_over: false }
    }

    fn place(&self, fault: &Fault, row: usize) -> ReadError {
        let error = ReadError::new(fault.code).row(row).value(self.text.trim());
        match fault.child {
            _ if self.path.depth() == 0 => error,
            Some(child) => error.column(&format!("{}/{}", self.path, child.as_str())),
            None => error.column(&self.path.to_string()),
        }
    }

    fn take(&mut self, event: &Event<'_>, row: usize) -> Result<(), Fault> {
        match event {
            Event::Start(tag) => Ok(self.open(tag, row)?),
            Event::Empty(tag) => {
                self.open(tag, row)?;
                self.close(row)
            }
            Event::End(_) => self.close(row),
            Event::Text(text) => Ok(self.add(text)?),
            Event::CData(text) => Ok(self.add(text)?),
            Event::GeneralRef(reference) => Ok(self.refer(reference)?),
            Event::DocType(_) => Err(ReadErrorCode::XmlDtd.into()),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::Eof => Ok(()),
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>, row: usize) -> Result<(), ReadErrorCode> {
        if self.is_over {
            return Err(ReadErrorCode::XmlMalformed);
        }
        let element = Element::of(tag.local_name().as_ref());
        self.path.enter(element).ok_or(ReadErrorCode::XmlTooDeep)?;
        self.text.clear();
        let currency = if element == Element::Amt { currency_of(tag)? } else { None };
        self.message.open(&self.path, currency, row)
    }

    fn close(&mut self, row: usize) -> Result<(), Fault> {
        self.message.close(&self.path, self.text.trim(), row)?;
        self.path.leave();
        self.text.clear();
        self.is_over = self.path.depth() == 0;
        Ok(())
    }

    /// Text is kept where it can mean something, and only so much of it.
    fn add(&mut self, text: &str) -> Result<(), ReadErrorCode> {
        match self.path.last() {
            None if !text.trim().is_empty() => return Err(ReadErrorCode::XmlMalformed),
            None | Some(Element::Other) => return Ok(()),
            Some(_) => self.text.push_str(text),
        }
        // The byte length settles the common case without counting characters.
        if self.text.len() > MAX_FIELD_CHARS && self.text.trim().chars().count() > MAX_FIELD_CHARS {
            return Err(ReadErrorCode::FieldTooLong);
        }
        Ok(())
    }

    fn refer(&mut self, reference: &BytesRef<'_>) -> Result<(), ReadErrorCode> {
        let name: &str = reference;
        let character = match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "apos" => '\'',
            "quot" => '"',
            _ => reference.resolve_char_ref().ok().flatten().ok_or(ReadErrorCode::XmlEntity)?,
        };
        self.add(character.encode_utf8(&mut [0; 4]))
    }

    fn end(self) -> Result<(), ReadError> {
        if self.path.depth() > 0 {
            let error = ReadError::new(ReadErrorCode::XmlMalformed);
            return Err(error.column(&self.path.to_string()));
        }
        self.message.end()
    }
}

/// The attribute `Ccy` of an amount.
fn currency_of(tag: &BytesStart<'_>) -> Result<Option<String>, ReadErrorCode> {
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| ReadErrorCode::XmlMalformed)?;
        if attribute.key.as_ref() == "Ccy" {
            return currency(&attribute.value).map(Some);
        }
    }
    Ok(None)
}

/// Three capital letters.
pub(super) fn currency(text: &str) -> Result<String, ReadErrorCode> {
    let is_code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_code { Ok(text.to_owned()) } else { Err(ReadErrorCode::FieldInvalid) }
}
