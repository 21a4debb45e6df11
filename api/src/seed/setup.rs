//! The treasury before its first day: people, agencies, bank accounts, the fiscal year.

use std::{cell::Cell, collections::HashMap};

use amanat_kernel::{FiscalYear, Text};
use anyhow::Context;
use secrecy::ExposeSecret;
use serde_json::json;

use super::{
    Stage, calendar,
    cast::{AGENCIES, SampleAgency},
    client::Session,
    logins::{self, ADMIN, AUDITOR, Login, OFFICE_HEAD, TREASURY_HEAD},
    numbers,
    plan::Plan,
};
use crate::{
    base::auth::Role,
    identity::{
        self,
        wire::{AddUser, RoleHeld},
    },
    server::State,
};

/// What the seeder remembers of what it has made: ids, which differ from time to time.
#[derive(Default)]
pub struct World {
    agencies: HashMap<&'static str, Registered>,
    users: HashMap<String, String>,
    decrees: Cell<u32>,
}

/// An agency and its bank accounts.
pub struct Registered {
    pub id: String,
    pub refund_account: String,
    pub link_account: String,
    pub link_sheba: String,
}

impl World {
    /// The agency as it was registered.
    pub fn agency(&self, agency: &SampleAgency) -> anyhow::Result<&Registered> {
        self.agencies.get(agency.slug).with_context(|| format!("{} is not registered", agency.slug))
    }

    /// The link account of an agency that is known by its id.
    pub fn link_account_of(&self, agency: &str) -> anyhow::Result<&str> {
        let registered = self.agencies.values().find(|registered| registered.id == agency);
        Ok(&registered.context("a sweep is of an agency that is not registered")?.link_account)
    }

    /// The number of the next decree: no number is given twice.
    pub fn next_decree(&self) -> String {
        self.decrees.set(self.decrees.get() + 1);
        format!("۱۲/{}", 5_600 + self.decrees.get())
    }

    /// The id of somebody.
    pub fn user(&self, username: &str) -> anyhow::Result<&str> {
        self.users.get(username).map(String::as_str).with_context(|| format!("{username} is not registered"))
    }
}

/// Sets the treasury up.
pub async fn set_up(state: &State, stage: &Stage, plan: &Plan) -> anyhow::Result<World> {
    let mut world = World::default();
    first_administrator(state, stage, plan).await?;
    let admin = stage.client.sign_in(ADMIN).await?;
    hire(stage, plan, &admin, &mut world, |login| {
        login.agency.is_none() && ![ADMIN, AUDITOR].contains(&&*login.username)
    })
    .await?;
    open_year(stage, FiscalYear::new(calendar::YEAR)?).await?;
    let head = stage.client.sign_in(OFFICE_HEAD).await?;
    for agency in &AGENCIES {
        let registered = register(&head, agency).await?;
        world.agencies.insert(agency.slug, registered);
    }
    open_treasury_accounts(&head).await?;
    hire(stage, plan, &admin, &mut world, |login| login.agency.is_some()).await?;
    Ok(world)
}

/// Opens the years after the next one, so that today's money can be posted.
pub async fn open_years(stage: &Stage, current: FiscalYear) -> anyhow::Result<()> {
    for year in calendar::YEAR + 2..=current.get() {
        open_year(stage, FiscalYear::new(year)?).await?;
    }
    Ok(())
}

/// The auditor comes when everything has been told.
pub async fn conclude(stage: &Stage, plan: &Plan, world: &mut World) -> anyhow::Result<()> {
    let admin = stage.client.sign_in(ADMIN).await?;
    hire(stage, plan, &admin, world, |login| login.username == AUDITOR).await
}

/// Opens a fiscal year.
pub async fn open_year(stage: &Stage, year: FiscalYear) -> anyhow::Result<()> {
    let head = stage.client.sign_in(TREASURY_HEAD).await?;
    head.post("/v1/fiscal-years", &json!({ "fiscal_year": year })).await?;
    Ok(())
}

/// As `amanat user add` does it; everybody else is registered by this person.
async fn first_administrator(state: &State, stage: &Stage, plan: &Plan) -> anyhow::Result<()> {
    let name = plan.staff.first().map_or("", String::as_str);
    let input = AddUser {
        username: ADMIN.to_owned(),
        display_name: Text::parse(name)?,
        roles: vec![RoleHeld { role: Role::SiteAdmin, agency_id: None }],
    };
    let code = identity::add_from_command_line(&state.db, state.office.id, &state.passwords, &input).await?;
    stage.client.choose_password(ADMIN, code.expose_secret()).await
}

/// Registers people, who choose their passwords at once.
async fn hire(
    stage: &Stage,
    plan: &Plan,
    admin: &Session,
    world: &mut World,
    who: impl Fn(&Login) -> bool,
) -> anyhow::Result<()> {
    for (login, name) in logins::logins().into_iter().zip(&plan.staff).filter(|(login, _)| who(login)) {
        let Login { username, role, agency } = login;
        let agency_id = agency.map(|agency| world.agency(agency)).transpose()?.map(|agency| &agency.id);
        let roles = json!([{ "role": role, "agency_id": agency_id }]);
        let input = json!({ "username": username, "display_name": name, "roles": roles });
        let user = admin.post("/v1/users", &input).await?;
        let id = user.text("/id")?.to_owned();
        let proof = json!({ "identity_proof": "حضوری با کارت شناسایی و حکم کارگزینی" });
        let code = admin.post(&format!("/v1/users/{id}/password-codes"), &proof).await?;
        stage.client.choose_password(&username, code.text("/code")?).await?;
        world.users.insert(username, id);
    }
    Ok(())
}

async fn register(head: &Session, agency: &SampleAgency) -> anyhow::Result<Registered> {
    let SampleAgency { slug: _, code, name_fa, name_en, kinds: _, monthly: _ } = agency;
    let input = json!({ "code": code, "name_fa": name_fa, "name_en": name_en });
    let id = head.post("/v1/agencies", &input).await?.text("/id")?.to_owned();
    let link_sheba = numbers::link_sheba(code)?;
    let link = json!({
        "kind": "link",
        "agency_id": id,
        "sheba": link_sheba,
        "title": format!("حساب رابط سپرده {name_fa}"),
        "opening_letter_number": format!("۵۷/{code}/۱"),
        "opened_on": calendar::day(1, 1)?,
    });
    let link_account = head.post("/v1/bank-accounts", &link).await?.text("/id")?.to_owned();
    let refund = json!({
        "kind": "agency_refund",
        "agency_id": id,
        "sheba": numbers::agency_refund_sheba(code)?,
        "title": format!("حساب رد وجوه سپرده {name_fa}"),
        "opening_letter_number": format!("۵۷/{code}/۲"),
        "opened_on": calendar::day(1, 1)?,
    });
    let refund_account = head.post("/v1/bank-accounts", &refund).await?.text("/id")?.to_owned();
    Ok(Registered { id, refund_account, link_account, link_sheba })
}

async fn open_treasury_accounts(head: &Session) -> anyhow::Result<()> {
    let accounts = [
        ("concentration", numbers::concentration_sheba()?, "حساب تمرکز وجوه سپرده استان"),
        ("refund", numbers::refund_sheba()?, "حساب رد وجوه سپرده خزانه معین"),
        ("central_deposit", numbers::central_deposit_sheba()?, "حساب ۲۰/۹ نزد خزانه‌داری کل کشور"),
    ];
    for ((kind, sheba, title), number) in accounts.into_iter().zip(1..) {
        let input = json!({
            "kind": kind,
            "sheba": sheba,
            "title": title,
            "opening_letter_number": format!("۵۷/{number}"),
            "opened_on": calendar::day(1, 1)?,
        });
        head.post("/v1/bank-accounts", &input).await?;
    }
    Ok(())
}
