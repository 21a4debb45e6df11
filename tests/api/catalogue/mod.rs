mod forms;
mod guards;
mod load;
mod offer;
mod register;
