//! As much of JSON Schema as the contract uses.

use serde_json::{Map, Value};

/// A schema of the contract, its references followed.
#[derive(Clone, Copy)]
pub struct Schema<'a> {
    contract: &'a Value,
    schema: &'a Value,
}

impl<'a> Schema<'a> {
    pub fn new(contract: &'a Value, schema: &'a Value) -> Self {
        match schema["$ref"].as_str() {
            Some(reference) => Self { contract, schema: resolve(contract, reference).unwrap() },
            None => Self { contract, schema },
        }
    }

    fn of(&self, schema: &'a Value) -> Self {
        Self::new(self.contract, schema)
    }

    /// A keyword of the schema; of its first alternative where it has alternatives.
    pub fn keyword(&self, name: &str) -> &'a Value {
        match self.schema["oneOf"].as_array() {
            Some(alternatives) => self.of(&alternatives[0]).keyword(name),
            None => &self.schema[name],
        }
    }

    pub fn properties(&self) -> Vec<(&'a String, Self)> {
        let properties = self.keyword("properties").as_object();
        properties.into_iter().flatten().map(|(name, schema)| (name, self.of(schema))).collect()
    }

    pub fn is_a(&self, kind: &str) -> bool {
        let kinds = self.keyword("type");
        kinds == kind || kinds.as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind))
    }

    /// The value that documentation pages fill in: every member, the first of every list of choices. The error names the
    /// place that has none.
    pub fn example(&self, place: &str) -> Result<Value, String> {
        let given = [&self.schema["example"], &self.schema["examples"][0], &self.schema["enum"][0]];
        if let Some(given) = given.into_iter().find(|given| !given.is_null()) {
            return Ok(given.clone());
        }
        if let Some(alternatives) = self.schema["oneOf"].as_array() {
            return self.of(&alternatives[0]).example(place);
        }
        match self.schema["type"].as_str() {
            Some("object") => self
                .properties()
                .into_iter()
                .map(|(name, property)| Ok((name.clone(), property.example(&format!("{place}/{name}"))?)))
                .collect::<Result<Map<_, _>, String>>()
                .map(Value::Object),
            Some("array") => Ok(Value::Array(vec![self.of(&self.schema["items"]).example(place)?])),
            _ => Err(format!("{place} has no example")),
        }
    }

    /// What in a value is not as the schema says, by place.
    pub fn faults(&self, value: &Value, place: &str) -> Vec<String> {
        if let Some(alternatives) = self.schema["oneOf"].as_array() {
            let all: Vec<_> = alternatives.iter().map(|one| self.of(one).faults(value, place)).collect();
            return all.into_iter().min_by_key(Vec::len).unwrap();
        }
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        if !self.is_a(kind) {
            return vec![format!("{place} is {value}, not {}", self.schema["type"])];
        }
        if let Some(choices) = self.schema["enum"].as_array()
            && !choices.contains(value)
        {
            return vec![format!("{place} is {value}, none of {choices:?}")];
        }
        match value {
            Value::Array(items) => {
                let schema = self.of(&self.schema["items"]);
                items.iter().enumerate().flat_map(|(at, item)| schema.faults(item, &format!("{place}/{at}"))).collect()
            }
            Value::Object(members) => self.faults_of_members(members, place),
            _ => Vec::new(),
        }
    }

    /// Also what an answer holds that nobody documented.
    fn faults_of_members(&self, members: &Map<String, Value>, place: &str) -> Vec<String> {
        // Answers to a form, or its JSON Schema: what is in them, the form says.
        if self.schema["properties"].is_null() {
            return Vec::new();
        }
        let required = self.schema["required"].as_array();
        let missing =
            required.into_iter().flatten().filter_map(Value::as_str).filter(|name| !members.contains_key(*name));
        let mut faults: Vec<String> = missing.map(|name| format!("{place}/{name} is missing")).collect();
        for (name, value) in members {
            let place = format!("{place}/{name}");
            match self.schema["properties"].get(name) {
                Some(schema) => faults.extend(self.of(schema).faults(value, &place)),
                // An object of which nothing is said may have any members.
                None if self.schema["properties"].is_null() => {}
                None => faults.push(format!("{place} is not documented")),
            }
        }
        faults
    }
}

/// What `#/components/schemas/Deposit` points at.
pub fn resolve<'a>(contract: &'a Value, reference: &str) -> Option<&'a Value> {
    contract.pointer(reference.strip_prefix('#')?)
}
