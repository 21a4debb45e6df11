//! The world most tests begin in, made once per process and engine through the front door, then cloned.

use std::collections::HashMap;

use amanat::{
    base::auth::Role,
    identity::{
        self,
        wire::{AddUser, RoleHeld},
    },
};
use amanat_kernel::Text;
use reqwest::Method;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::{
    app::TestApp,
    client::Caller,
    database::{Engine, Template, TestDatabase},
};

/// Everybody's password.
pub const PASSWORD: &str = "راز امانت-داری 1404";

/// Two agencies, `north` and `south`, each with a link account, a refund account, a controller and a head by decree; the
/// treasury's concentration account, account 20/9 and refund account, and its signatories by decree; everybody signed in;
/// fiscal year 1404 open.
pub struct World {
    pub template: Template,
    pub tokens: HashMap<String, String>,
    pub users: HashMap<String, Uuid>,
    pub north: AgencyOfWorld,
    pub south: AgencyOfWorld,
    pub concentration: AccountOfWorld,
    pub central_deposit: AccountOfWorld,
    pub refund: AccountOfWorld,
}

/// Decrees that the world begins with.
pub const DECREES: usize = 8;
/// Bank accounts that it begins with.
pub const ACCOUNTS: usize = 7;

pub struct AccountOfWorld {
    pub id: Uuid,
    pub sheba: &'static str,
}

pub struct AgencyOfWorld {
    pub id: Uuid,
    pub link_account: Uuid,
    pub sheba: &'static str,
    pub refund_account: Uuid,
    pub refund_sheba: &'static str,
}

/// Treasury people: username and role. The second of a role is there because nobody acts twice.
pub const TREASURY: [(&str, &str); 14] = [
    ("clerk", "treasury_clerk"),
    ("clerk2", "treasury_clerk"),
    ("office.head", "treasury_office_head"),
    ("office.head2", "treasury_office_head"),
    ("head", "treasury_head"),
    ("head2", "treasury_head"),
    ("payer", "treasury_payer"),
    ("payer2", "treasury_payer"),
    ("reconciler", "reconciler"),
    ("reconciler2", "reconciler"),
    ("complaints", "complaint_officer"),
    ("complaints2", "complaint_officer"),
    ("auditor", "auditor"),
    ("admin2", "site_admin"),
];

/// Agency people: for each agency `north.clerk`, `north.controller`, `north.head` and so on.
pub const AGENCY: [(&str, &str); 4] =
    [("clerk", "agency_clerk"), ("clerk2", "agency_clerk"), ("controller", "controller"), ("head", "agency_head")];

impl World {
    pub async fn of(engine: Engine) -> &'static World {
        static SQLITE: OnceCell<World> = OnceCell::const_new();
        static POSTGRES: OnceCell<World> = OnceCell::const_new();
        match engine {
            Engine::Sqlite => SQLITE.get_or_init(|| make(engine)).await,
            Engine::Postgres => POSTGRES.get_or_init(|| make(engine)).await,
        }
    }
}

async fn make(engine: Engine) -> World {
    let app = TestApp::on(TestDatabase::new(engine).await).await;
    let mut people = People { tokens: HashMap::new(), users: HashMap::new() };
    let admin = first_administrator(&app, &mut people).await;
    for (username, role) in TREASURY {
        people.add(&app, &admin, username, json!([{ "role": role }])).await;
    }
    let office_head = people.caller(&app, "office.head");
    let north = ["IR940100004001000007654321", "IR430100004001000007650001"];
    let north = agency(&office_head, "10203040", "north", north).await;
    let south = ["IR970100000000000000000033", "IR850170000000000000000033"];
    let south = agency(&office_head, "50607080", "south", south).await;
    for (place, id) in [("north", north.id), ("south", south.id)] {
        for (name, role) in AGENCY {
            people.add(&app, &admin, &format!("{place}.{name}"), json!([{ "role": role, "agency_id": id }])).await;
        }
    }
    let concentration = account(&office_head, "concentration", "IR830100004001000002000001").await;
    let central_deposit = account(&office_head, "central_deposit", "IR560100004001000002000002").await;
    let refund = account(&office_head, "refund", "IR290100004001000002000003").await;
    for (place, id) in [("north", north.id), ("south", south.id)] {
        let controller = people.users[&format!("{place}.controller")];
        decree(&office_head, controller, "controller", Some(id)).await;
        let head = people.users[&format!("{place}.head")];
        decree(&office_head, head, "agency_signatory", Some(id)).await;
    }
    for signatory in ["office.head", "office.head2", "head", "head2"] {
        decree(&office_head, people.users[signatory], "treasury_signatory", None).await;
    }
    people.caller(&app, "head").post("/v1/fiscal-years", json!({ "fiscal_year": 1404 })).await.expect(201);
    World {
        template: app.stop().await.into_template().await,
        tokens: people.tokens,
        users: people.users,
        north,
        south,
        concentration,
        central_deposit,
        refund,
    }
}

struct People {
    tokens: HashMap<String, String>,
    users: HashMap<String, Uuid>,
}

impl People {
    /// Registers somebody, who chooses a password with a one-time code and signs in.
    async fn add(&mut self, app: &TestApp, admin: &Caller, username: &str, roles: Value) {
        let body = json!({ "username": username, "display_name": format!("آزمون {username}"), "roles": roles });
        let id = admin.post("/v1/users", body).await.expect(201).id();
        let path = format!("/v1/users/{id}/password-codes");
        let proof = json!({ "identity_proof": "test" });
        let code = admin.send(admin.request(Method::POST, &path).json(&proof)).await.expect(201);
        self.enter(app, username, code.json["code"].as_str().unwrap(), id).await;
    }

    async fn enter(&mut self, app: &TestApp, username: &str, code: &str, id: Uuid) {
        let stranger = app.stranger();
        let body = json!({ "username": username, "code": code, "new_password": PASSWORD });
        stranger.send(stranger.request(Method::POST, "/v1/passwords").json(&body)).await.expect(204);
        let caller = app.sign_in(username, PASSWORD).await;
        self.tokens.insert(username.to_owned(), caller.token.unwrap());
        self.users.insert(username.to_owned(), id);
    }

    fn caller(&self, app: &TestApp, username: &str) -> Caller {
        Caller { token: self.tokens.get(username).cloned(), ..app.stranger() }
    }
}

/// As the command line makes the first one.
async fn first_administrator(app: &TestApp, people: &mut People) -> Caller {
    let input = AddUser {
        username: "admin".to_owned(),
        display_name: Text::parse("مدیر سامانه").unwrap(),
        roles: vec![RoleHeld { role: Role::SiteAdmin, agency_id: None }],
    };
    let state = &app.state;
    let code = identity::add_from_command_line(&state.db, state.office.id, &state.passwords, &input).await.unwrap();
    people.enter(app, "admin", code.expose_secret(), Uuid::nil()).await;
    people.caller(app, "admin")
}

async fn agency(office_head: &Caller, code: &str, name: &str, shebas: [&'static str; 2]) -> AgencyOfWorld {
    let body = json!({ "code": code, "name_fa": format!("اداره کل {name}"), "name_en": name });
    let id = office_head.post("/v1/agencies", body).await.expect(201).id();
    let open = async |kind: &str, sheba: &str, title: &str| {
        let body = json!({
            "kind": kind, "agency_id": id, "sheba": sheba, "title": title, "opening_letter_number": "100/1",
            "opened_on": "2025-03-25",
        });
        office_head.post("/v1/bank-accounts", body).await.expect(201).id()
    };
    let [sheba, refund_sheba] = shebas;
    let link_account = open("link", sheba, "حساب رابط تمرکز سپرده").await;
    let refund_account = open("agency_refund", refund_sheba, "حساب رد وجوه سپرده").await;
    AgencyOfWorld { id, link_account, sheba, refund_account, refund_sheba }
}

async fn account(office_head: &Caller, kind: &str, sheba: &'static str) -> AccountOfWorld {
    let body = json!({
        "kind": kind, "sheba": sheba, "title": "حساب خزانه", "opening_letter_number": "100/2", "opened_on": "2025-03-25",
    });
    AccountOfWorld { id: office_head.post("/v1/bank-accounts", body).await.expect(201).id(), sheba }
}

async fn decree(office_head: &Caller, user: Uuid, capacity: &str, agency: Option<Uuid>) {
    let body = json!({
        "user_id": user, "agency_id": agency, "capacity": capacity, "decree_number": format!("1404/{user}"),
        "decree_on": "2025-03-20", "valid_from": "2025-03-21",
    });
    office_head.post("/v1/signatories", body).await.expect(201);
}
