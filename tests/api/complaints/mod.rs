mod appeal;
mod confidentiality;
mod conflict;
mod filing;
mod guards;
mod interim;
mod reach;
mod story;
