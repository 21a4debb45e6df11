//! File a case: what every way of filing has in common.

use std::sync::Arc;

use amanat_kernel::{Text, TrackingReference};
use chrono::{DateTime, SecondsFormat, Utc};
use rand::{RngExt, rand_core::UnwrapErr, rngs::SysRng};
use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    applicant::Applicant,
    clock,
    complaint_entity::complaint,
    complaint_store,
    complaint_wire::ComplaintAbout,
    content,
    entity::{CaseChannel, CaseEntryKind, CaseState, case_secret, service_case},
    entry::{self, Told},
    placement, public,
    receipt::{CaseReceipt, Signer},
    secret::{CaseSecrets, Purpose, Secret},
    store, view_receipt,
    wire::{FiledCase, hex},
};
use crate::{
    attachments::{self, ClaimedUpload},
    base::{
        code::Code,
        error::Error,
        id::{AgencyId, CaseId, OfficeId, ServiceFormId, ServiceId, ServiceLevelId, UnitId, UserId},
        problem::Language,
        reply::Reply,
        tx::Tx,
    },
    catalogue::ServiceTitle,
    identity::Passwords,
    sla::{self, CaseKind, Priority},
    units,
};

/// How often another reference is drawn where one is taken. Of ten million million, the first is nearly always free.
const DRAWS: u32 = 5;

/// The first secret of a case.
const FIRST: i32 = 1;

/// What the applicant of a case that is about to be filed gets: its secret, with the hash of its PIN, which takes too long
/// to be computed while others wait for the transaction; and who signs the receipt.
pub(crate) struct NewSecret {
    case: CaseId,
    number: i32,
    token_sha256: [u8; 32],
    pin_hash: String,
    receipts: Arc<Signer>,
}

impl NewSecret {
    /// Makes it, for a new case.
    ///
    /// # Errors
    /// `busy` when too many hashes are computed at once.
    pub(crate) async fn make(
        secrets: &CaseSecrets,
        passwords: &Passwords,
        office: OfficeId,
        idempotency_key: &str,
    ) -> Result<Self, Error> {
        Self::again(secrets, passwords, office, idempotency_key, (CaseId::new(), FIRST)).await
    }

    /// Makes another one, for a case that has some.
    ///
    /// # Errors
    /// `busy` when too many hashes are computed at once.
    pub(crate) async fn again(
        secrets: &CaseSecrets,
        passwords: &Passwords,
        office: OfficeId,
        idempotency_key: &str,
        (case, number): (CaseId, i32),
    ) -> Result<Self, Error> {
        let secret = secrets.make(Purpose { office, idempotency_key, case, number })?;
        let pin_hash = passwords.hash(&secret.to_hash()).await?;
        let receipts = Arc::clone(&secrets.receipts);
        Ok(Self { case, number, token_sha256: secret.token_sha256(), pin_hash, receipts })
    }

    /// Which of the case's secrets it is.
    pub(super) fn number(&self) -> i32 {
        self.number
    }

    /// What is kept of it.
    pub(super) fn row(&self, tx: &Tx) -> case_secret::Model {
        let Self { case, number, token_sha256, pin_hash, receipts: _ } = self;
        case_secret::Model {
            office_id: tx.office(),
            case_id: *case,
            number: *number,
            token_sha256: token_sha256.to_vec(),
            pin_hash: pin_hash.clone(),
            issued_at: tx.now(),
            revoked_at: None,
        }
    }
}

/// From where a case comes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub channel: CaseChannel,
    /// The agency whose staff files it.
    pub agency: Option<AgencyId>,
    /// In which language the applicant reads.
    pub language: Language,
}

/// What is filed.
pub(crate) struct NewCase<'a> {
    pub origin: Origin,
    /// `None`: whoever complains stays unnamed.
    pub applicant: Option<&'a Applicant>,
    pub matter: Matter<'a>,
}

/// What it is about.
pub(crate) enum Matter<'a> {
    Request {
        service: ServiceId,
        form: ServiceFormId,
        subject: &'a Text,
        /// As they were written; the caller has checked them.
        answers: &'a Value,
        /// The files that come along.
        uploads: &'a [ClaimedUpload],
    },
    Complaint(&'a NewComplaint<'a>),
}

impl Matter<'_> {
    const fn kind(&self) -> CaseKind {
        match self {
            Self::Request { .. } => CaseKind::Request,
            Self::Complaint(_) => CaseKind::Complaint,
        }
    }
}

/// What a complainant brings, and what the office knows of it.
#[derive(Debug)]
pub(crate) struct NewComplaint<'a> {
    pub about: ComplaintAbout,
    pub text: &'a Text,
    /// The case that the complainant names, and the case of this reference where there is one.
    pub about_reference: Option<&'a TrackingReference>,
    pub about_case: Option<CaseId>,
    /// Who is complained of.
    pub unit: Option<UnitId>,
    pub officer: Option<UserId>,
    /// Who handles it, and what is promised.
    pub placement: (Option<UnitId>, Option<ServiceLevelId>),
}

/// What is kept of the answer to filing: everything but the secrets, and by what they are known again.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    case: CaseId,
    token_sha256: Vec<u8>,
    reference: TrackingReference,
    filed_at: DateTime<Utc>,
    filed_sha256: String,
    receipt: CaseReceipt,
    verification_url: String,
    is_for_staff: bool,
}

/// Files a case and answers what is kept of the answer; [`reveal`] makes the answer of it.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn file(tx: &Tx, new: &NewCase<'_>, secret: &NewSecret) -> Result<Reply, Error> {
    let row = insert(tx, new, secret.case).await?;
    if let Matter::Complaint(new) = new.matter {
        complaint_store::insert(tx, of_complaint(&row, new), new.text.as_str().to_owned()).await?;
    }
    if !clock::start(tx, &row).await? && row.service_level_id.is_some() {
        let without = service_case::ActiveModel { service_level_id: Set(None), ..Default::default() };
        store::change(tx, row.id, without).await?;
    }
    store::insert_secret(tx, secret.row(tx)).await?;
    let NewSecret { case, token_sha256, receipts, .. } = secret;
    if let Matter::Request { uploads, .. } = new.matter {
        attachments::take_uploads(tx, *case, uploads).await?;
    }
    let facts = json!({ "channel": row.channel, "service_id": row.service_id });
    entry::add(tx, *case, row.agency_id, Told::new(CaseEntryKind::Filed).facts(facts)).await?;
    let receipt = receipts.sign(receipt(tx, &row).await?)?;
    view_receipt::keep(tx, *case, &receipt).await?;
    let is_for_staff = row.filed_by.is_some();
    let kept = Kept {
        case: *case,
        token_sha256: token_sha256.to_vec(),
        reference: store::parse(&row.reference)?,
        filed_at: row.filed_at,
        filed_sha256: hex(&row.filed_sha256),
        verification_url: receipts.verification_url(&receipt)?,
        receipt,
        is_for_staff,
    };
    let address = match row.kind {
        _ if !is_for_staff => "/v1/tracked-case".to_owned(),
        CaseKind::Request => format!("/v1/requests/{case}"),
        CaseKind::Complaint => format!("/v1/complaints/{case}"),
    };
    Ok(Reply::plain(&kept)?.created_at(address))
}

/// Puts the secrets into the answer to filing, whether it is the first or the same again.
///
/// # Errors
/// Internal, when the server's secret was changed twice since.
pub(crate) fn reveal(
    secrets: &CaseSecrets,
    office: OfficeId,
    idempotency_key: &str,
    reply: Reply,
) -> Result<Reply, Error> {
    let Kept { case, token_sha256, reference, filed_at, filed_sha256, receipt, verification_url, is_for_staff } =
        reply.read()?;
    let digest = token_sha256.try_into().map_err(|_| anyhow::anyhow!("a kept digest is of another length"))?;
    let purpose = Purpose { office, idempotency_key, case, number: FIRST };
    let Secret { pin, token } = secrets.again(purpose, &digest)?;
    let id = is_for_staff.then_some(case);
    reply.saying(&FiledCase { id, reference, pin, token, filed_at, filed_sha256, receipt, verification_url })
}

/// What the receipt of a case says: what was filed, and what is promised now that its clock runs.
async fn receipt(tx: &Tx, row: &service_case::Model) -> Result<CaseReceipt, Error> {
    let ServiceTitle { code, fa, en } = public::title(tx.conn(), row).await?;
    let promise = sla::promise(tx.conn(), tx.office(), row.id, tx.now()).await?;
    let (level, number, due_at) = promise.map_or((None, None, None), |promise| {
        (Some(promise.level), Some(promise.number.to_string()), promise.answer_due_at.map(in_utc))
    });
    Ok(CaseReceipt {
        version: String::new(),
        office: String::new(),
        reference: row.reference.clone(),
        service: code,
        service_title_fa: fa,
        service_title_en: en,
        filed_sha256: hex(&row.filed_sha256),
        filed_at: in_utc(row.filed_at),
        service_level: level,
        service_level_number: number,
        answer_due_at: due_at,
        key_id: String::new(),
        signature: String::new(),
    })
}

/// RFC 3339, as it stands everywhere else on the wire.
fn in_utc(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

async fn insert(tx: &Tx, new: &NewCase<'_>, id: CaseId) -> Result<service_case::Model, Error> {
    let placement = match new.matter {
        Matter::Request { service, .. } => placement(tx, service).await?,
        Matter::Complaint(new) => new.placement,
    };
    for _ in 0..DRAWS {
        let random = UnwrapErr(SysRng).random_range(0..TrackingReference::COUNT);
        let reference = TrackingReference::issue(random).map_err(anyhow::Error::from)?;
        let mut row = row(tx, new, id, &reference);
        (row.unit_id, row.service_level_id) = placement;
        if store::insert(tx, row.clone()).await? {
            return Ok(row);
        }
    }
    Err(Code::Busy.into())
}

/// The unit that answers the service, while it is open, and what it promises.
async fn placement(tx: &Tx, service: ServiceId) -> Result<(Option<UnitId>, Option<ServiceLevelId>), Error> {
    let Some(placed) = placement::find(tx.conn(), tx.office(), service).await? else { return Ok((None, None)) };
    let open = units::find_open(tx, placed.unit_id).await?;
    Ok(open.map_or((None, None), |_| (Some(placed.unit_id), placed.service_level_id)))
}

fn row(tx: &Tx, new: &NewCase<'_>, id: CaseId, reference: &TrackingReference) -> service_case::Model {
    let NewCase { origin: Origin { channel, agency, language }, applicant, matter } = new;
    let (applicant_kind, applicant_identifier) = applicant.and_then(|applicant| applicant.identifier.clone()).unzip();
    let (service_id, service_form_id, subject, answers) = match matter {
        Matter::Request { service, form, subject, answers, uploads: _ } => {
            (Some(*service), Some(*form), Some(subject.as_str().to_owned()), answers.to_string())
        }
        // What was written stands apart.
        Matter::Complaint(_) => (None, None, None, json!({}).to_string()),
    };
    let mut row = service_case::Model {
        id,
        office_id: tx.office(),
        kind: matter.kind(),
        reference: reference.as_str().to_owned(),
        service_id,
        service_form_id,
        agency_id: *agency,
        channel: *channel,
        filed_by: tx.acting(),
        applicant_name: applicant.map(|applicant| applicant.name.as_str().to_owned()),
        applicant_name_folded: applicant.map(|applicant| applicant.name.fold()),
        applicant_kind,
        applicant_identifier,
        mobile: applicant.and_then(|applicant| applicant.mobile.clone()),
        email: applicant.and_then(|applicant| applicant.email.clone()),
        language: *language,
        subject,
        answers,
        filed_sha256: Vec::new(),
        filed_at: tx.now(),
        state: CaseState::Registered,
        priority: Priority::Normal,
        unit_id: None,
        service_level_id: None,
        assignee_id: None,
        question: None,
        reply_due_on: None,
        outcome: None,
        answer_text: None,
        appeal_note: None,
        answered_at: None,
        ended_because: None,
        closed_at: None,
        reopened_times: 0,
        merged_into: None,
        rating: None,
        rating_comment: None,
        version: 1,
    };
    row.filed_sha256 = match matter {
        Matter::Request { uploads, .. } => content::of_request(&row, uploads),
        Matter::Complaint(new) => content::of_complaint(&row, new),
    };
    row
}

fn of_complaint(row: &service_case::Model, new: &NewComplaint<'_>) -> complaint::Model {
    let NewComplaint { about, text: _, about_reference, about_case, unit, officer, placement: _ } = new;
    complaint::Model {
        case_id: row.id,
        office_id: row.office_id,
        about: *about,
        about_reference: about_reference.map(|reference| reference.as_str().to_owned()),
        about_case_id: *about_case,
        unit_id: *unit,
        officer_id: *officer,
        interim_until: None,
        remedy_text: None,
        remedy_due_on: None,
        remedy_done_at: None,
        decided_by: None,
        appeal_rating: None,
    }
}
