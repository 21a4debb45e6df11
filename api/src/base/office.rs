//! The office this installation serves.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    config::Settings,
    db::Db,
    error::Error,
    id::OfficeId,
    tx::{Event, Origin},
};

mod entity {
    use sea_orm::entity::prelude::*;

    use crate::base::id::OfficeId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "office")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OfficeId,
        pub code: String,
        pub name_fa: String,
        pub name_en: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The office, as its people know it.
#[derive(Clone, Debug)]
pub struct Office {
    /// Its id; every row of its data carries it.
    pub id: OfficeId,
    /// Its Persian name.
    pub name_fa: String,
    /// Its English name.
    pub name_en: String,
}

/// Finds the configured office, and registers it in a new database.
///
/// # Errors
/// Whatever the database says.
pub async fn ensure(db: &Db, settings: &Settings) -> Result<Office, Error> {
    if let Some(office) = find(db, &settings.office_code).await? {
        return Ok(office);
    }
    let id = OfficeId::new();
    let origin = Origin { office: id, actor: None, request_id: "start".to_owned() };
    let registered = db
        .write(&origin, async |tx| {
            entity::Entity::insert(entity::ActiveModel {
                id: Set(id),
                code: Set(settings.office_code.clone()),
                name_fa: Set(settings.office_name_fa.clone()),
                name_en: Set(settings.office_name_en.clone()),
            })
            .exec_without_returning(tx.conn())
            .await?;
            tx.record(Event::new("office.registered", "office", id)).await
        })
        .await;
    // Another process may have been quicker; then its office is the one.
    match (find(db, &settings.office_code).await?, registered) {
        (Some(office), _) => Ok(office),
        (None, Err(error)) => Err(error),
        (None, Ok(())) => Err(anyhow::anyhow!("the office was registered and is not there").into()),
    }
}

/// The office of a code, where it is registered.
///
/// # Errors
/// Whatever the database says.
pub async fn find(db: &Db, code: &str) -> Result<Option<Office>, Error> {
    db.read(async |conn| {
        let row = entity::Entity::find().filter(entity::Column::Code.eq(code)).one(conn).await?;
        Ok(row.map(|entity::Model { id, code: _, name_fa, name_en }| Office { id, name_fa, name_en }))
    })
    .await
}
