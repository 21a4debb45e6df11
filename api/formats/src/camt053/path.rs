//! Where the reader stands.

use super::element::Element;
use crate::error::ReadErrorCode;

/// Elements inside one another. The deepest path of camt.053 has about fifteen; envelopes add a few.
const MAX_DEPTH: usize = 64;

/// Elements that an error outside of a statement names, counted from the innermost.
const SHOWN: usize = 6;

/// What is wrong with the element in which the reader stands, or with a child that it lacks.
pub(super) struct Fault {
    pub code: ReadErrorCode,
    pub child: Option<Element>,
}

impl Fault {
    pub fn missing(child: Element) -> Self {
        Self { code: ReadErrorCode::FieldMissing, child: Some(child) }
    }
}

impl From<ReadErrorCode> for Fault {
    fn from(code: ReadErrorCode) -> Self {
        Self { code, child: None }
    }
}

#[derive(Default)]
pub(super) struct Path {
    elements: Vec<Element>,
}

impl Path {
    /// `None` when that is too deep.
    pub fn enter(&mut self, element: Element) -> Option<()> {
        if self.elements.len() == MAX_DEPTH {
            return None;
        }
        self.elements.push(element);
        Some(())
    }

    pub fn leave(&mut self) {
        self.elements.pop();
    }

    pub fn depth(&self) -> usize {
        self.elements.len()
    }

    pub fn last(&self) -> Option<Element> {
        self.elements.last().copied()
    }

    /// The elements beyond a depth.
    pub fn below(&self, depth: usize) -> &[Element] {
        self.elements.get(depth..).unwrap_or_default()
    }
}

/// As errors name the place, outermost first and without the envelope: `Stmt/Ntry/Amt`.
impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let begin = self.elements.iter().position(|element| *element == Element::Stmt);
        let shown = self.below(begin.unwrap_or(self.depth().saturating_sub(SHOWN)));
        for (index, element) in shown.iter().enumerate() {
            if index > 0 {
                f.write_str("/")?;
            }
            f.write_str(element.as_str())?;
        }
        Ok(())
    }
}
