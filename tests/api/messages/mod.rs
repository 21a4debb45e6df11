mod guards;
mod recovery;
mod sending;
mod telling;
mod workers;
