//! The table of lists: files by which deposits were declared.

use amanat_kernel::Rial;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, DepositListId, FileId, OfficeId, UserId},
    tx::Tx,
};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deposit_list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DepositListId,
    pub office_id: OfficeId,
    pub agency_id: AgencyId,
    pub file_id: FileId,
    pub file_sha256: Vec<u8>,
    pub row_count: i32,
    pub total_rial: Rial,
    pub declared_by: UserId,
    pub declared_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}
impl ActiveModelBehavior for ActiveModel {}

/// The list that an agency declared with these very bytes.
pub async fn find_by_file(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: AgencyId,
    sha256: [u8; 32],
) -> Result<Option<Model>, Error> {
    Ok(Entity::find()
        .filter(scope.within(Column::OfficeId, Column::AgencyId))
        .filter(Column::AgencyId.eq(agency))
        .filter(Column::FileSha256.eq(sha256.to_vec()))
        .one(conn)
        .await?)
}

pub async fn insert(tx: &Tx, row: Model) -> Result<(), Error> {
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("deposit_list_file_uq", Code::DepositListAlreadyDeclared)?;
    Ok(())
}
