mod cancel;
mod declare;
mod list;
