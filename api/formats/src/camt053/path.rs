//! Where the reader stands.

use super::element::Element;

/// Elements inside one another. The deepest path of camt.053 has about fifteen; envelopes add a few.
const MAX_DEPTH: usize = 64;

/// Elements that an error names, counted from the innermost.
const SHOWN: usize = 6;

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

/// As errors name the place: the innermost elements, outermost first.
impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown = self.below(self.depth().saturating_sub(SHOWN));
        for (index, element) in shown.iter().enumerate() {
            if index > 0 {
                f.write_str("/")?;
            }
            f.write_str(element.as_str())?;
        }
        Ok(())
    }
}
