mod cancel;
mod correct;
mod declare;
mod declare_list;
mod filters;
mod holds;
mod list;
mod timeline;
