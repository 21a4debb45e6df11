//! `amanat catalogue load`: a fresh office gets the services that come with the product.

use super::{
    draft_form, forms, publish_form, register,
    shipped::{Shipped, shipped},
    store,
};
use crate::base::{
    db::Db,
    error::Error,
    id::OfficeId,
    tx::{Origin, Tx},
};

/// Registers those of the services that come with the product whose codes are not taken, with their forms, and returns
/// their codes. What is there is left as it is, also what was withdrawn.
///
/// # Errors
/// Whatever the database says.
pub async fn load(db: &Db, office: OfficeId) -> Result<Vec<String>, Error> {
    let taken = db.read(async |conn| store::codes(conn, office).await).await?;
    let mut missing = shipped()?;
    missing.retain(|one| !taken.contains(&one.service.code));
    // A write without an event does not happen.
    if !missing.is_empty() {
        let origin = Origin { office, actor: None, request_id: "command-line".to_owned() };
        db.write(&origin, async |tx| {
            for one in &missing {
                load_one(tx, one).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(missing.into_iter().map(|one| one.service.code).collect())
}

async fn load_one(tx: &Tx, Shipped { service, form }: &Shipped) -> Result<(), Error> {
    let id = register::register(tx, None, service).await?;
    draft_form::draft(tx, None, id, forms::keep(form, "/form")?).await?;
    let row = store::get_registered(tx, id).await?;
    publish_form::publish(tx, None, &row).await
}
