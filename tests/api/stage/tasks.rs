use super::{Case, Of, Shows, Valid};

pub const CASES: &[Case] = &[Case::new("list_tasks", Of::Caller, "clerk2", |stage| {
    Box::pin(async {
        stage.app.suspended(4_000).await;
        Valid::default().shows(Shows::Success)
    })
})];
