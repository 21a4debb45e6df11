//! Files: kept in the database, in chunks, so that every process sees them and a backup holds them.

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};

use super::{
    error::Error,
    id::{FileId, OfficeId},
    tx::Tx,
};

mod file {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{FileId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FileId,
        pub office_id: OfficeId,
        pub name: String,
        pub media_type: String,
        pub size_bytes: i64,
        pub sha256: Vec<u8>,
        pub uploaded_by: UserId,
        pub uploaded_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

mod chunk {
    use sea_orm::entity::prelude::*;

    use crate::base::id::{FileId, OfficeId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "file_chunk")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub file_id: FileId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ordinal: i32,
        pub bytes: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Bytes per chunk.
const CHUNK: usize = 256 * 1024;

/// SHA-256 of a file's bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Stores a file.
///
/// # Errors
/// Whatever the database says.
pub async fn store(tx: &Tx, name: &str, media_type: &str, bytes: &[u8]) -> Result<FileId, Error> {
    let id = FileId::new();
    file::Entity::insert(file::ActiveModel {
        id: Set(id),
        office_id: Set(tx.office()),
        name: Set(name.to_owned()),
        media_type: Set(media_type.to_owned()),
        size_bytes: Set(i64::try_from(bytes.len()).unwrap_or(i64::MAX)),
        sha256: Set(sha256(bytes).to_vec()),
        uploaded_by: Set(tx.actor()?),
        uploaded_at: Set(tx.now()),
    })
    .exec_without_returning(tx.conn())
    .await?;
    for (ordinal, piece) in (0_i32..).zip(bytes.chunks(CHUNK)) {
        chunk::Entity::insert(chunk::ActiveModel {
            office_id: Set(tx.office()),
            file_id: Set(id),
            ordinal: Set(ordinal),
            bytes: Set(piece.to_vec()),
        })
        .exec_without_returning(tx.conn())
        .await?;
    }
    Ok(id)
}

/// The bytes of a file that the caller was found to see.
///
/// # Errors
/// Internal, when they are not what was stored.
pub async fn read(conn: &impl ConnectionTrait, office: OfficeId, id: FileId) -> Result<Vec<u8>, Error> {
    let stored = file::Entity::find_by_id(id).filter(file::Column::OfficeId.eq(office)).one(conn).await?;
    let stored = stored.ok_or_else(|| anyhow::anyhow!("the file {id} is not there"))?;
    let pieces = chunk::Entity::find()
        .filter(chunk::Column::OfficeId.eq(office))
        .filter(chunk::Column::FileId.eq(id))
        .order_by_asc(chunk::Column::Ordinal)
        .all(conn)
        .await?;
    let bytes = pieces.iter().map(|piece| piece.bytes.as_slice()).collect::<Vec<_>>().concat();
    if sha256(&bytes).as_slice() != stored.sha256 {
        return Err(anyhow::anyhow!("the bytes of the file {id} are not those that were stored").into());
    }
    Ok(bytes)
}
