mod cancel;
mod declare;
mod declare_list;
mod list;
