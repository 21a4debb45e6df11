//! Several values of one parameter: `state=received,swept`.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IntoDeserializer},
};

/// What a parameter lists, with commas between; never nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Several<T>(Vec<T>);

impl<T> Several<T> {
    /// The values, in the order in which they were asked for.
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<'de, T: DeserializeOwned + PartialEq> Deserialize<'de> for Several<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let mut values = Vec::new();
        for one in text.split(',') {
            let one = T::deserialize(one.into_deserializer())?;
            if !values.contains(&one) {
                values.push(one);
            }
        }
        Ok(Self(values))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::page::Sort;

    fn several(text: &str) -> Result<Vec<Sort>, String> {
        let read = Several::deserialize(serde_json::Value::String(text.to_owned()));
        read.map(Several::into_vec).map_err(|fault| fault.to_string())
    }

    #[test]
    fn values_stand_between_commas_and_each_counts_once() {
        assert_eq!(several("oldest"), Ok(vec![Sort::Oldest]));
        assert_eq!(several("oldest,newest,oldest"), Ok(vec![Sort::Oldest, Sort::Newest]));
        for text in ["", "oldest,", ",", "oldest,other", "oldest newest"] {
            assert!(several(text).is_err_and(|fault| fault.starts_with("unknown variant")), "{text}");
        }
    }
}
