mod calendars;
mod days;
mod guards;
mod levels;
