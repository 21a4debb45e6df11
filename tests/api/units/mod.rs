mod change;
mod close;
mod guards;
mod list;
mod members;
mod register;
