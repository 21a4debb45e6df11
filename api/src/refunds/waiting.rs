//! The refunds that wait for somebody, step by step.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, sea_query::Expr};

use super::{
    CheckRefunds, CloseRefunds, CosignRefunds, FundRefunds, RequestRefunds, SignRefunds,
    entity::{RefundState, refund},
    rules, store,
};
use crate::{
    base::{
        auth::{Actor, Permission, Role},
        config::Settings,
        error::Error,
        task::{Due as Until, Measures, TaskKind, Waiting, last_event},
    },
    signatures,
};

/// A step that somebody is to do, and where refunds stand for it; `rules::actions` decides the same of one refund.
struct Due {
    task: TaskKind,
    state: RefundState,
    step: &'static str,
    roles: &'static [Role],
    /// Whose limit counts.
    limited: Option<Role>,
    list: &'static str,
}

impl Due {
    const fn of<P: Permission>(task: TaskKind, state: RefundState, step: &'static str, list: &'static str) -> Self {
        Self { task, state, step, roles: P::ROLES, limited: None, list }
    }

    const fn limited(self, role: Role) -> Self {
        Self { limited: Some(role), ..self }
    }
}

const APPROVE_FIRST: Due = Due {
    task: TaskKind::ApproveRefundsFirst,
    state: RefundState::Checked,
    step: rules::OFFICE_HEAD,
    roles: &[Role::TreasuryOfficeHead],
    limited: Some(Role::TreasuryOfficeHead),
    list: "/v1/refunds?state=checked",
};
const APPROVE_SECOND: Due = Due {
    task: TaskKind::ApproveRefundsSecond,
    state: RefundState::ApprovedOnce,
    step: rules::HEAD,
    roles: &[Role::TreasuryHead],
    limited: Some(Role::TreasuryHead),
    list: "/v1/refunds?state=approved_once",
};

const STEPS: [Due; 11] = [
    Due::of::<RequestRefunds>(TaskKind::SubmitRefunds, RefundState::Draft, rules::REQUEST, "/v1/refunds?state=draft"),
    Due::of::<RequestRefunds>(
        TaskKind::CorrectRefunds,
        RefundState::Returned,
        rules::REQUEST,
        "/v1/refunds?state=returned",
    ),
    Due::of::<SignRefunds>(
        TaskKind::SignRefunds,
        RefundState::Submitted,
        rules::CONTROLLER,
        "/v1/refunds?state=submitted",
    ),
    Due::of::<CosignRefunds>(
        TaskKind::CosignRefunds,
        RefundState::ControllerSigned,
        rules::AGENCY_SIGNATORY,
        "/v1/refunds?state=controller_signed",
    ),
    Due::of::<CheckRefunds>(
        TaskKind::ExamineRefunds,
        RefundState::Cosigned,
        rules::CHECK,
        "/v1/refunds?state=cosigned",
    ),
    Due::of::<CheckRefunds>(
        TaskKind::CheckRefunds,
        RefundState::UnderCheck,
        rules::CHECK,
        "/v1/refunds?state=under_check",
    )
    .limited(Role::TreasuryClerk),
    APPROVE_FIRST,
    APPROVE_SECOND,
    Due::of::<FundRefunds>(TaskKind::FundRefunds, RefundState::Approved, rules::PAYER, "/v1/refunds?state=approved")
        .limited(Role::TreasuryPayer),
    Due::of::<FundRefunds>(TaskKind::InstructRefunds, RefundState::Funded, rules::PAYER, "/v1/refunds?state=funded"),
    Due::of::<CloseRefunds>(TaskKind::CloseRefunds, RefundState::Settled, rules::CLOSER, "/v1/refunds?state=settled"),
];

/// What of the refunds waits for a person.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    settings: &Settings,
    today: NaiveDate,
) -> Result<Vec<Waiting>, Error> {
    use refund::Column;
    let mut found = Vec::new();
    for due in &STEPS {
        let Some(scope) = actor.scope(due.roles) else { continue };
        let limit = due.limited.map(|role| settings.refund_limit(role)).transpose()?.flatten();
        let is_in_time = || Condition::any().add(Column::ExpiresOn.is_null()).add(Column::ExpiresOn.gte(today));
        let can_expire = rules::is_under_way(due.state);
        let these = store::visible(&scope)
            .filter(Column::State.eq(due.state))
            .filter(
                Condition::all()
                    .add_option(limit.map(|limit| Column::TotalRial.lte(limit)))
                    .add_option(can_expire.then(is_in_time)),
            )
            .filter(signatures::no_other_step(actor, Column::Id, due.step));
        let measures = Measures {
            amount: Some(Expr::col(Column::TotalRial)),
            since: Some(last_event(actor.office, Column::Id)),
            due: can_expire.then(|| Until::Day(Expr::col(Column::ExpiresOn))),
        };
        found.extend(Waiting::count(conn, due.task, these, measures, due.list).await?);
    }
    Ok(found)
}
