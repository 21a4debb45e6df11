//! The shapes of the contract as clients want them, where the derives write them otherwise.

use utoipa::openapi::{
    OpenApi, Ref, RefOr,
    schema::{AdditionalProperties, ArrayBuilder, Components, Object, Schema, SchemaType, Type},
};

/// What the derive calls the page of a thing; the thing's name follows.
const PAGE: &str = "Page_";
const SCHEMAS: &str = "#/components/schemas/";

/// Finishes every schema.
pub(super) fn finish(contract: &mut OpenApi) {
    let Some(components) = &mut contract.components else { return };
    name_pages(components);
    for schema in components.schemas.values_mut() {
        if let RefOr::T(Schema::Object(object)) = schema {
            leave_out(object);
            object.properties.values_mut().for_each(describe_above);
        }
    }
    for item in contract.paths.paths.values_mut() {
        if let Some(operation) = &mut item.get {
            for answer in operation.responses.responses.values_mut() {
                let RefOr::T(answer) = answer else { continue };
                answer.content.values_mut().for_each(|content| {
                    if let RefOr::T(content) = content
                        && let Some(RefOr::Ref(reference)) = &mut content.schema
                    {
                        rename(reference);
                    }
                });
            }
        }
    }
}

/// `DepositPage` whose items are `Deposit`, instead of `Page_Deposit` with the whole deposit in it a second time.
fn name_pages(components: &mut Components) {
    let pages: Vec<String> = components.schemas.keys().filter(|name| name.starts_with(PAGE)).cloned().collect();
    for name in pages {
        let Some(mut page) = components.schemas.remove(&name) else { continue };
        let item = name.trim_start_matches(PAGE);
        if let RefOr::T(Schema::Object(object)) = &mut page
            && components.schemas.contains_key(item)
        {
            let items = ArrayBuilder::new().items(Ref::from_schema_name(item)).description(Some("The items.")).build();
            object.properties.insert("items".to_owned(), RefOr::T(Schema::Array(items)));
        }
        components.schemas.insert(page_of(item), page);
    }
}

fn rename(reference: &mut Ref) {
    if let Some(item) = reference.ref_location.strip_prefix(SCHEMAS).and_then(|name| name.strip_prefix(PAGE)) {
        reference.ref_location = format!("{SCHEMAS}{}", page_of(item));
    }
}

fn page_of(item: &str) -> String {
    format!("{item}Page")
}

/// Answers leave out what is absent and never say `null`; requests may say it. Requests are the shapes that take no
/// further members.
fn leave_out(object: &mut Object) {
    if matches!(object.additional_properties.as_deref(), Some(AdditionalProperties::FreeForm(false))) {
        return;
    }
    let Object { required, properties, .. } = object;
    for (name, property) in properties {
        if !required.contains(name) {
            never_null(property);
        }
    }
}

fn never_null(property: &mut RefOr<Schema>) {
    let other = match property {
        RefOr::T(Schema::Object(object)) => {
            only(&mut object.schema_type);
            None
        }
        RefOr::T(Schema::Array(array)) => {
            only(&mut array.schema_type);
            None
        }
        RefOr::T(Schema::OneOf(one_of)) => one_of.items.iter().find(|item| !is_null(item)).cloned(),
        _ => None,
    };
    if let Some(other) = other {
        *property = other;
    }
}

fn only(kind: &mut SchemaType) {
    if let SchemaType::Array(kinds) = kind
        && let Some(other) = kinds.iter().find(|kind| **kind != Type::Null)
    {
        *kind = SchemaType::Type(other.clone());
    }
}

/// The derive hides the description of a member that may be `null` in the first of its two forms, where nobody looks.
fn describe_above(property: &mut RefOr<Schema>) {
    if let RefOr::T(Schema::OneOf(one_of)) = property
        && let [RefOr::Ref(reference), _] = one_of.items.as_mut_slice()
    {
        one_of.description = Some(std::mem::take(&mut reference.description));
    }
}

fn is_null(schema: &RefOr<Schema>) -> bool {
    matches!(schema, RefOr::T(Schema::Object(object)) if object.schema_type == SchemaType::Type(Type::Null))
}
