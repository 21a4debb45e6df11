mod import;
mod limits;
mod list;
mod quarantine;
mod refused;
mod repeat;
