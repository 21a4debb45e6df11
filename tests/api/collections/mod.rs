mod guards;
mod lists;
mod month;
mod notices;
mod races;
mod sweeps;
