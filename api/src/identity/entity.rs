//! The tables of identity.

pub mod user {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "app_user")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UserId,
        pub office_id: OfficeId,
        pub username: String,
        pub display_name: String,
        pub password_hash: Option<String>,
        pub is_active: bool,
        pub created_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod user_role {
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AgencyId, OfficeId, UserId, UserRoleId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "user_role")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UserRoleId,
        pub office_id: OfficeId,
        pub user_id: UserId,
        pub role: String,
        pub agency_id: Option<AgencyId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod password_code {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, PasswordCodeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "password_code")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PasswordCodeId,
        pub office_id: OfficeId,
        pub user_id: UserId,
        pub code_hash: String,
        pub issued_by: Option<UserId>,
        pub issued_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
        pub attempts: i32,
        pub used_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod session {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, SessionId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SessionId,
        pub office_id: OfficeId,
        pub user_id: UserId,
        pub created_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
        pub revoked_at: Option<DateTime<Utc>>,
        pub revoked_because: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod refresh_token {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, RefreshTokenId, SessionId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refresh_token")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RefreshTokenId,
        pub office_id: OfficeId,
        pub session_id: SessionId,
        pub token_hash: Vec<u8>,
        pub issued_at: DateTime<Utc>,
        pub consumed_at: Option<DateTime<Utc>>,
        pub next_id: Option<RefreshTokenId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod login_throttle {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::OfficeId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "login_throttle")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub username: String,
        pub failures: i32,
        pub blocked_until: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
