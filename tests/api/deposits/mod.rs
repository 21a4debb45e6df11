mod cancel;
mod correct;
mod declare;
mod declare_list;
mod list;
mod timeline;
