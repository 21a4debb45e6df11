use super::{Case, Of, Valid};

pub const CASES: &[Case] = &[
    Case::new("view_health", Of::Everybody, "auditor", |_| Box::pin(async { Valid::default() })),
    Case::new("view_readiness", Of::Everybody, "auditor", |_| Box::pin(async { Valid::default() })),
    Case::new("view_problem", Of::Everybody, "auditor", |_| Box::pin(async { Valid::at("version_stale") })),
];
