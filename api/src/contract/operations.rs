//! What holds for every operation, written into each.

use utoipa::{
    ToSchema,
    openapi::{
        Content, ContentBuilder, HeaderBuilder, OpenApi, Ref, RefOr, Required, Response, ResponseBuilder,
        path::{HttpMethod, Operation, Parameter, ParameterBuilder, ParameterIn, PathItem},
        schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type},
        security::SecurityRequirement,
    },
};

use super::EXAMPLE_KEY;
use crate::base::{
    download::{JSON, XLSX},
    id,
    problem::Problem,
};

/// Operations anybody may call. Everything else needs a token, and says so.
const PUBLIC: &[&str] = &[
    "upload_file",
    "look_up_case",
    "verify_receipt",
    "view_receipt_keys",
    "file_request",
    "file_complaint",
    "recover_secret",
    "sign_in",
    "renew_session",
    "set_password",
    "view_key_set",
    "list_e_services",
    "view_e_service",
    "view_e_service_promise",
    "view_health",
    "view_readiness",
    "view_problem",
];

/// Operations that answer with a secret, open a session, or only look at what is shown: repeated, they do it again.
const NOT_IDEMPOTENT: &[&str] = &[
    "sign_in",
    "renew_session",
    "set_password",
    "issue_password_code",
    "look_up_case",
    "verify_receipt",
    "upload_file",
];

/// Operations of an applicant: they need the token that looking a case up gives.
const TRACKED: &[&str] = &[
    "view_tracked_case",
    "get_tracked_document",
    "view_receipt",
    "reply_in_case",
    "withdraw_case",
    "reopen_case",
    "rate_case",
];

/// Operations that take a body and store nothing.
const READING: &[&str] = &["preview_deposit_list", "preview_statement", "try_service_form"];

/// Operations that read one thing, beside those whose address ends with its id.
const VIEWING: &[&str] =
    &["view_me", "list_e_services", "view_e_service", "view_e_service_promise", "view_tracked_case", "view_receipt"];

/// Operations that change a thing with versions: they want `If-Match`.
const GUARDED: &[&str] = &[
    "publish_calendar_week",
    "publish_service_level_version",
    "withdraw_service_level",
    "change_unit",
    "close_unit",
    "add_unit_member",
    "remove_unit_member",
    "deactivate_user",
    "revoke_signatory",
    "close_period",
    "cancel_deposit",
    "correct_deposit",
    "approve_resolution",
    "reject_resolution",
    "withdraw_resolution",
    "propose_statement_acceptance",
    "approve_statement_acceptance",
    "discard_statement",
    "dispute_deposit",
    "settle_dispute",
    "release_hold",
    "explain_sweep",
    "name_arrival",
    "sign_itemised_list",
    "withdraw_itemised_list",
    "sign_collection_notice",
    "reject_collection_notice",
    "correct_refund",
    "attach_refund_document",
    "remove_refund_document",
    "submit_refund",
    "sign_refund",
    "cosign_refund",
    "examine_refund",
    "check_refund",
    "approve_refund",
    "return_refund",
    "reject_refund",
    "cancel_refund",
    "fund_refund",
    "close_refund",
    "settle_transfer_order",
    "settle_payment",
    "return_payment",
    "propose_remedy",
    "approve_remedy",
    "reject_remedy",
    "withdraw_draw",
    "name_draw_arrival",
    "change_service",
    "withdraw_service",
    "draft_form",
    "publish_form",
    "triage_request",
    "assign_request",
    "take_up_request",
    "ask_applicant",
    "answer_request",
    "note_request",
    "reject_request",
    "merge_request",
    "close_request",
    "issue_request_secret",
    "acknowledge_complaint",
    "assign_complaint",
    "investigate_complaint",
    "ask_complainant",
    "send_interim_reply",
    "decide_complaint",
    "order_remedy",
    "complete_remedy",
    "review_complaint",
    "note_complaint",
];

/// Operations that make something without a version of its own.
const UNVERSIONED: &[&str] = &[
    "file_request_list",
    "issue_request_secret",
    "place_service",
    "file_request",
    "file_staff_request",
    "file_complaint",
    "file_staff_complaint",
    "place_complaints",
    "open_fiscal_year",
    "declare_deposit_list",
    "import_statement",
    "publish_calendar_days",
    "load_public_holidays",
    "recover_secret",
];

/// Answers that are lists without pages.
const LISTING: &[&str] = &["TrialBalance", "SuspenseAgeing", "Timeline"];

const FILES: &str = "Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under \
    the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.";

const EXAMPLE_ETAG: &str = "\"1.0123456789abcdef\"";

/// Completes every operation.
pub(super) fn complete(contract: &mut OpenApi) {
    for (path, item) in &mut contract.paths.paths {
        for (method, operation) in methods(item) {
            let name = operation.operation_id.clone().unwrap_or_default();
            everywhere(operation, &name);
            listing(operation);
            identify(operation);
            match method {
                HttpMethod::Get if path.ends_with("{id}") || VIEWING.contains(&name.as_str()) => reading(operation),
                HttpMethod::Post if READING.contains(&name.as_str()) => {}
                HttpMethod::Post if !NOT_IDEMPOTENT.contains(&name.as_str()) => changing(operation, &name),
                _ => {}
            }
        }
    }
}

fn methods(item: &mut PathItem) -> impl Iterator<Item = (HttpMethod, &mut Operation)> {
    let PathItem { get, post, put, delete, .. } = item;
    [(HttpMethod::Get, get), (HttpMethod::Post, post), (HttpMethod::Put, put), (HttpMethod::Delete, delete)]
        .into_iter()
        .filter_map(|(method, operation)| Some((method, operation.as_mut()?)))
}

fn everywhere(operation: &mut Operation, name: &str) {
    if !PUBLIC.contains(&name) {
        let scheme = if TRACKED.contains(&name) { "tracking" } else { "bearer" };
        operation.security = Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>(scheme, [])]);
    }
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(Problem::name().into_owned()))).build();
    let problem = ResponseBuilder::new()
        .description("A refusal: see its code")
        .content("application/problem+json", content)
        .build();
    operation.responses.responses.insert("default".to_owned(), RefOr::T(problem));
    if let Some(prose) = operation.summary.take() {
        let prose = prose.replace('\n', " ");
        let (first, rest) = first_sentence(&prose);
        let rest = rest.into_iter().map(str::to_owned).chain(operation.description.take()).collect::<Vec<_>>();
        operation.summary = Some(first.to_owned());
        operation.description = (!rest.is_empty()).then(|| rest.join("\n\n"));
    }
}

/// Handlers are documented in prose. Its first sentence stands in lists of operations, the rest beside the operation.
fn first_sentence(prose: &str) -> (&str, Option<&str>) {
    match prose.split_once(". ") {
        Some((first, rest)) => (first, Some(rest)),
        None => (prose.trim_end_matches('.'), None),
    }
}

/// Lists answer as files, too.
fn listing(operation: &mut Operation) {
    let Some(RefOr::T(answer)) = operation.responses.responses.get_mut("200") else { return };
    let is_list = answer.content.get(JSON).is_some_and(|content| match content {
        RefOr::T(Content { schema: Some(RefOr::Ref(reference)), .. }) => {
            let name = reference.ref_location.rsplit('/').next().unwrap_or_default();
            name.starts_with("Page_") || LISTING.contains(&name)
        }
        _ => false,
    });
    if !is_list {
        return;
    }
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let file = text().format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary)));
    for (media_type, schema) in [(XLSX, file), ("text/csv", text())] {
        answer.content.insert(media_type.to_owned(), RefOr::T(ContentBuilder::new().schema(Some(schema)).build()));
    }
    operation.description =
        Some(operation.description.take().into_iter().chain([FILES.to_owned()]).collect::<Vec<_>>().join("\n\n"));
}

/// The derive refers to a schema per kind of id in paths, and does not register it.
fn identify(operation: &mut Operation) {
    let uuid = ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
        .examples([id::EXAMPLE])
        .build();
    for parameter in operation.parameters.iter_mut().flatten() {
        if let RefOr::T(parameter) = parameter
            && (parameter.name == "id" || parameter.name.ends_with("_id"))
            && parameter.parameter_in == ParameterIn::Path
        {
            parameter.schema = Some(RefOr::T(Schema::Object(uuid.clone())));
        }
    }
}

/// A thing with versions is read.
fn reading(operation: &mut Operation) {
    let known =
        header("If-None-Match", "An ETag you have: where it is still the one, 304 without a body.", EXAMPLE_ETAG)
            .required(Required::False)
            .build();
    operation.parameters.get_or_insert_default().push(RefOr::T(known));
    promise(operation, "200", "ETag", "The version, for `If-Match` and `If-None-Match`.");
    let unchanged = ResponseBuilder::new().description("Unchanged").build();
    operation.responses.responses.insert("304".to_owned(), RefOr::T(unchanged));
}

/// Something is made or changed, once.
fn changing(operation: &mut Operation, name: &str) {
    let key = header(
        "Idempotency-Key",
        "1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; \
         an unknown outcome is settled by sending it again.",
        EXAMPLE_KEY,
    );
    let mut headers = vec![key];
    if GUARDED.contains(&name) {
        headers.push(header(
            "If-Match",
            "The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.",
            EXAMPLE_ETAG,
        ));
    }
    let headers = headers.into_iter().map(|header| RefOr::T(header.required(Required::True).build()));
    operation.parameters.get_or_insert_default().extend(headers);
    for status in ["200", "201", "202"] {
        if !UNVERSIONED.contains(&name) {
            promise(operation, status, "ETag", "The version, for the next `If-Match`.");
        }
        promise(operation, status, "Idempotent-Replayed", "`true` where the answer is an earlier one, repeated.");
    }
    promise(operation, "201", "Location", "Address of what was made.");
}

/// Documents a header of an answer, where the operation has that answer.
fn promise(operation: &mut Operation, status: &str, name: &str, description: &str) {
    let text = ObjectBuilder::new().schema_type(Type::String);
    if let Some(RefOr::T(Response { headers, .. })) = operation.responses.responses.get_mut(status) {
        let header = HeaderBuilder::new().schema(Some(text)).description(Some(description)).build();
        headers.insert(name.to_owned(), RefOr::T(header));
    }
}

fn header(name: &str, description: &str, example: &str) -> ParameterBuilder {
    let text = ObjectBuilder::new().schema_type(Type::String);
    Parameter::builder()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .description(Some(description))
        .schema(Some(text))
        .example(Some(example.into()))
}
