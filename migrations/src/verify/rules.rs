//! What must hold in the ledger at any moment (design of the ledger; domain: invariants of double entry).

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule {
        rule: "entry_well_formed",
        table: "entry",
        sql: "SELECT {text}(posting_id) AS id, 'line ' || line_no || ': ' || side || ' ' || amount_rial AS detail
                FROM entry WHERE amount_rial <= 0 OR side NOT IN ('debit', 'credit') ORDER BY 1, 2",
    },
    Rule {
        rule: "posting_balanced",
        table: "posting",
        sql: "SELECT {text}(posting_id) AS id, 'debits minus credits are ' || net AS detail
                FROM (SELECT posting_id, sum(CASE side WHEN 'debit' THEN amount_rial ELSE -amount_rial END) AS net
                        FROM entry GROUP BY posting_id) s
               WHERE net <> 0 ORDER BY 1",
    },
    Rule {
        rule: "posting_complete",
        table: "posting",
        sql: "SELECT {text}(p.id) AS id,
                     coalesce(s.lines, 0) || ' of ' || p.entry_count || ' entries, open ' || p.open || ', net ' || p.net AS detail
                FROM posting p
                LEFT JOIN (SELECT posting_id, count(*) AS lines FROM entry GROUP BY posting_id) s ON s.posting_id = p.id
               WHERE coalesce(s.lines, 0) <> p.entry_count OR p.entry_count < 2 OR p.open <> 0 OR p.net <> 0 ORDER BY 1",
    },
    Rule {
        rule: "posting_in_period",
        table: "posting",
        sql: "SELECT {text}(p.id) AS id, 'effective on ' || p.effective_on AS detail
                FROM posting p JOIN period m ON m.id = p.period_id
               WHERE p.effective_on < m.first_on OR p.effective_on > m.last_on ORDER BY 1",
    },
    Rule {
        rule: "approver_is_not_maker",
        table: "posting",
        sql: "SELECT {text}(id) AS id, 'made and approved by ' || {text}(made_by) AS detail
                FROM posting WHERE approved_by = made_by ORDER BY 1",
    },
    Rule {
        rule: "reversed_once",
        table: "posting",
        sql: "SELECT {text}(reverses) AS id, 'reversed ' || count(*) || ' times' AS detail
                FROM posting WHERE reverses IS NOT NULL GROUP BY reverses HAVING count(*) > 1 ORDER BY 1",
    },
    Rule {
        rule: "reference_exists",
        table: "posting",
        sql: "SELECT {text}(p.id) AS id, 'no such office, period or reversed posting' AS detail
                FROM posting p
                LEFT JOIN office o ON o.id = p.office_id
                LEFT JOIN period m ON m.id = p.period_id
                LEFT JOIN posting r ON r.id = p.reverses
               WHERE o.id IS NULL OR m.id IS NULL OR (p.reverses IS NOT NULL AND r.id IS NULL) ORDER BY 1",
    },
    Rule {
        rule: "reference_exists",
        table: "entry",
        sql: "SELECT {text}(e.posting_id) AS id, 'line ' || e.line_no || ': no such posting or account' AS detail
                FROM entry e
                LEFT JOIN posting p ON p.id = e.posting_id
                LEFT JOIN account a ON a.id = e.account_id
               WHERE p.id IS NULL OR a.id IS NULL ORDER BY 1, 2",
    },
    Rule {
        rule: "reference_exists",
        table: "account",
        sql: "SELECT {text}(a.id) AS id, 'no such office or chart line ' || a.code AS detail
                FROM account a
                LEFT JOIN office o ON o.id = a.office_id
                LEFT JOIN chart_account c ON c.code = a.code
               WHERE o.id IS NULL OR c.code IS NULL ORDER BY 1",
    },
    Rule {
        rule: "reference_exists",
        table: "hold",
        sql: "SELECT {text}(h.id) AS id, 'no account with a floor' AS detail
                FROM hold h
                LEFT JOIN account a ON a.id = h.account_id
                LEFT JOIN chart_account c ON c.code = a.code AND c.has_floor = {true}
               WHERE c.code IS NULL ORDER BY 1",
    },
    Rule {
        rule: "office_is_one",
        table: "entry",
        sql: "SELECT {text}(e.posting_id) AS id, 'line ' || e.line_no || ': posting or account of another office' AS detail
                FROM entry e JOIN posting p ON p.id = e.posting_id JOIN account a ON a.id = e.account_id
               WHERE e.office_id <> p.office_id OR e.office_id <> a.office_id ORDER BY 1, 2",
    },
    Rule {
        rule: "office_is_one",
        table: "posting",
        sql: "SELECT {text}(p.id) AS id, 'period or reversed posting of another office' AS detail
                FROM posting p JOIN period m ON m.id = p.period_id LEFT JOIN posting r ON r.id = p.reverses
               WHERE p.office_id <> m.office_id OR p.office_id <> r.office_id ORDER BY 1",
    },
    Rule {
        rule: "office_is_one",
        table: "balance",
        sql: "SELECT {text}(b.account_id) AS id, 'account of another office' AS detail
                FROM balance b JOIN account a ON a.id = b.account_id WHERE b.office_id <> a.office_id ORDER BY 1",
    },
    Rule {
        rule: "office_is_one",
        table: "hold",
        sql: "SELECT {text}(h.id) AS id, 'account of another office' AS detail
                FROM hold h JOIN account a ON a.id = h.account_id WHERE h.office_id <> a.office_id ORDER BY 1",
    },
    Rule {
        rule: "office_balanced",
        table: "entry",
        sql: "SELECT {text}(office_id) AS id, 'debits minus credits are ' || net AS detail
                FROM (SELECT office_id, sum(net) AS net
                        FROM (SELECT office_id, posting_id, sum(CASE side WHEN 'debit' THEN amount_rial ELSE -amount_rial END) AS net
                                FROM entry GROUP BY office_id, posting_id) p
                       GROUP BY office_id) s
               WHERE net <> 0 ORDER BY 1",
    },
    Rule {
        rule: "balance_exists",
        table: "balance",
        sql: "SELECT {text}(a.id) AS id, 'account ' || a.code || ' has a floor and no balance' AS detail
                FROM account a JOIN chart_account c ON c.code = a.code LEFT JOIN balance b ON b.account_id = a.id
               WHERE c.has_floor = {true} AND b.account_id IS NULL
               UNION ALL
              SELECT {text}(b.account_id), 'no account with a floor'
                FROM balance b
                LEFT JOIN account a ON a.id = b.account_id
                LEFT JOIN chart_account c ON c.code = a.code AND c.has_floor = {true}
               WHERE c.code IS NULL ORDER BY 1",
    },
    Rule {
        rule: "balance_is_sum_of_entries",
        table: "balance",
        sql: "SELECT {text}(b.account_id) AS id, 'stored ' || b.amount_rial || ', entries say ' || coalesce(s.amount, 0) AS detail
                FROM balance b
                LEFT JOIN (SELECT e.account_id, sum(CASE WHEN e.side = c.normal_side THEN e.amount_rial ELSE -e.amount_rial END) AS amount
                             FROM entry e JOIN account a ON a.id = e.account_id JOIN chart_account c ON c.code = a.code
                            WHERE c.has_floor = {true} GROUP BY e.account_id) s ON s.account_id = b.account_id
               WHERE b.amount_rial <> coalesce(s.amount, 0) ORDER BY 1",
    },
    Rule {
        rule: "held_is_sum_of_holds",
        table: "balance",
        sql: "SELECT {text}(b.account_id) AS id, 'stored ' || b.held_rial || ', holds say ' || coalesce(s.held, 0) AS detail
                FROM balance b
                LEFT JOIN (SELECT account_id, sum(amount_rial) AS held FROM hold WHERE released_at IS NULL GROUP BY account_id) s
                       ON s.account_id = b.account_id
               WHERE b.held_rial <> coalesce(s.held, 0) ORDER BY 1",
    },
    Rule {
        rule: "held_within_balance",
        table: "balance",
        sql: "SELECT {text}(account_id) AS id, held_rial || ' held of ' || amount_rial AS detail
                FROM balance WHERE held_rial < 0 OR held_rial > amount_rial ORDER BY 1",
    },
    Rule {
        rule: "liability_not_negative",
        table: "account",
        sql: "SELECT {text}(account_id) AS id, code || ' is at ' || amount AS detail
                FROM (SELECT e.account_id, a.code,
                             sum(CASE WHEN e.side = c.normal_side THEN e.amount_rial ELSE -e.amount_rial END) AS amount
                        FROM entry e JOIN account a ON a.id = e.account_id JOIN chart_account c ON c.code = a.code
                       WHERE c.has_floor = {true} GROUP BY e.account_id, a.code) s
               WHERE amount < 0 ORDER BY 1",
    },
    // Control account = sum of its open items, for every office and chart line with a floor. Item by item first: the sum of
    // a line may pass 64 bits, the sum of its differences does not.
    Rule {
        rule: "control_is_sum_of_items",
        table: "chart_account",
        sql: "SELECT code AS id, 'entries less balances ' || sum(difference) || ', office ' || {text}(office_id) AS detail
                FROM (SELECT office_id, code, account_id, sum(part) AS difference
                        FROM (SELECT e.office_id, a.code, e.account_id,
                                     CASE WHEN e.side = c.normal_side THEN e.amount_rial ELSE -e.amount_rial END AS part
                                FROM entry e JOIN account a ON a.id = e.account_id JOIN chart_account c ON c.code = a.code
                               WHERE c.has_floor = {true}
                               UNION ALL
                              SELECT b.office_id, a.code, b.account_id, -b.amount_rial
                                FROM balance b JOIN account a ON a.id = b.account_id) parts
                       GROUP BY office_id, code, account_id) s
               GROUP BY office_id, code HAVING sum(difference) <> 0 ORDER BY 1",
    },
];
