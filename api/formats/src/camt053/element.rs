//! The elements that mean something here, by their local names.

macro_rules! elements {
    ($($name:ident)+) => {
        /// Named as in ISO 20022. `Other` is every element that is not read.
        #[expect(clippy::upper_case_acronyms, reason = "the standard's own spelling, IBAN, is what files write")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Element {
            $($name,)+
            Other,
        }

        impl Element {
            pub fn of(local_name: &str) -> Self {
                match local_name {
                    $(stringify!($name) => Self::$name,)+
                    _ => Self::Other,
                }
            }

            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)+
                    Self::Other => "…",
                }
            }
        }
    };
}

elements! {
    BkToCstmrStmt GrpHdr Stmt
    Id CreDtTm StmtPgntn PgNb FrToDt FrDtTm ToDtTm FrDt ToDt Acct IBAN Othr PrtryAcct Ccy
    Bal Tp CdOrPrtry Cd Prtry Dt DtTm
    Ntry Amt CdtDbtInd RvslInd Sts BookgDt ValDt AcctSvcrRef AddtlNtryInf NtryDtls
    TxDtls Refs EndToEndId InstrId AmtDtls TxAmt RltdPties Dbtr DbtrAcct Cdtr CdtrAcct Pty Nm
    RmtInf Ustrd Strd CdtrRefInf Ref AddtlTxInf
}
