//! The shapes of the contract as clients want them, where the derives write them otherwise.

use utoipa::openapi::{
    Content, OpenApi, Ref, RefOr,
    path::{Operation, PathItem},
    schema::{
        AdditionalProperties, ArrayBuilder, ArrayItems, Components, KnownFormat, Object, ObjectBuilder, Schema,
        SchemaFormat, SchemaType, Type,
    },
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
    for operation in contract.paths.paths.values_mut().flat_map(operations) {
        contents(operation).for_each(bytes);
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

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem { get, post, put, delete, .. } = item;
    [get, post, put, delete].into_iter().flatten()
}

/// What an operation takes and answers.
fn contents(operation: &mut Operation) -> impl Iterator<Item = &mut Content> {
    let taken = operation.request_body.iter_mut().filter_map(here).flat_map(|body| body.content.values_mut());
    let answers = operation.responses.responses.values_mut().filter_map(here);
    taken.chain(answers.flat_map(|answer| answer.content.values_mut())).filter_map(here)
}

fn here<T>(one: &mut RefOr<T>) -> Option<&mut T> {
    match one {
        RefOr::T(one) => Some(one),
        RefOr::Ref(_) => None,
    }
}

/// A file is a file: the derive knows its bytes as a list of numbers, which is what JSON would make of them. Generators
/// of clients and the page to try things at both know `format: binary`.
fn bytes(content: &mut Content) {
    let is_number = |item: &RefOr<Schema>| match item {
        RefOr::T(Schema::Object(item)) => item.schema_type == SchemaType::Type(Type::Integer),
        _ => false,
    };
    if let Some(RefOr::T(Schema::Array(array))) = &content.schema
        && matches!(&array.items, ArrayItems::RefOrSchema(item) if is_number(item))
    {
        let file = SchemaFormat::KnownFormat(KnownFormat::Binary);
        let file = ObjectBuilder::new().schema_type(Type::String).format(Some(file)).build();
        content.schema = Some(RefOr::T(Schema::Object(file)));
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
