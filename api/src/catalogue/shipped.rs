//! The services that come with the product. An office changes what it reads differently, and withdraws what it does not do.

use amanat_kernel::form::FormDefinition;
use serde::Deserialize;

use super::register::RegisterService;

/// One file per service.
const FILES: [&str; 6] = [
    include_str!("shipped/deposit-balance.json"),
    include_str!("shipped/refund-follow-up.json"),
    include_str!("shipped/beneficiary-correction.json"),
    include_str!("shipped/salary-payment.json"),
    include_str!("shipped/certificate.json"),
    include_str!("shipped/general-request.json"),
];

/// A service and its first form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shipped {
    /// The service.
    pub service: RegisterService,
    /// What its form asks.
    pub form: FormDefinition,
}

/// The services that come with the product, in the order of the menu.
///
/// # Errors
/// None: a test reads them.
pub(crate) fn shipped() -> anyhow::Result<Vec<Shipped>> {
    FILES.iter().map(|file| Ok(serde_json::from_str(file)?)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use validator::Validate;

    use super::*;
    use crate::catalogue::{forms, rules};

    #[test]
    fn what_comes_with_the_product_is_what_the_door_would_take() {
        let mut places = BTreeSet::new();
        for Shipped { service, form } in shipped().unwrap() {
            let code = &service.code;
            service.validate().unwrap();
            rules::code(code).unwrap();
            forms::keep(&form, "").unwrap_or_else(|fault| panic!("{code}: {fault}"));
            assert!(places.insert(service.description.menu_order), "{code}");
        }
        assert_eq!(places.len(), FILES.len());
    }

    /// Half spaces and Persian letters, as the register of offices wants them.
    #[test]
    fn persian_is_written_in_persian_letters() {
        for file in FILES {
            assert!(!file.contains(['ي', 'ك', 'ى', 'ة']), "{file:.80}");
            for wrong in [" ها ", " های ", " می ", "می شود", "می کند", "می باشد", "ذی نفع", "ذی حساب"]
            {
                assert!(!file.contains(wrong), "{wrong}: {file:.80}");
            }
        }
    }
}
