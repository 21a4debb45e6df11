use serde_json::{Map, Value};

/// What is not right in a definition or in answers, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFault {
    /// JSON Pointer into what was checked.
    pub pointer: String,
    /// Stable `snake_case` code.
    pub code: String,
    /// What the text of the code speaks of: `min`, `max`.
    pub params: Map<String, Value>,
    /// Whether it is about a list and not about one of its items.
    pub is_list: bool,
}

impl FormFault {
    pub(super) fn new(pointer: impl Into<String>, code: impl ToString) -> Self {
        Self { pointer: pointer.into(), code: code.to_string(), params: Map::new(), is_list: false }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    pub(super) fn within(self, least: impl Into<Value>, most: impl Into<Value>) -> Self {
        self.with("min", least).with("max", most)
    }

    pub(super) fn of_list(mut self) -> Self {
        self.is_list = true;
        self
    }
}
