//! What the ledger must say of the treasury's records: money and paper tell the same story.

use super::Rule;

pub(super) const RULES: &[Rule] = &[
    Rule {
        rule: "deposit_is_its_account",
        table: "deposit",
        sql: "SELECT {text}(id) AS id, state || ': ' || due || ' due by the record, ' || posted || ' by the ledger' AS detail
                FROM (SELECT d.id, d.state, coalesce(b.amount_rial, 0) AS posted,
                             CASE WHEN d.state IN ('received', 'swept', 'announced')
                                  THEN d.amount_rial - d.refunded_rial ELSE 0 END AS due
                        FROM deposit d
                        LEFT JOIN account a ON a.office_id = d.office_id AND a.code = '2110' AND a.subject_id = d.id
                        LEFT JOIN balance b ON b.account_id = a.id) s
               WHERE due <> posted ORDER BY 1",
    },
    Rule {
        rule: "refund_is_its_account",
        table: "refund",
        sql: "SELECT {text}(id) AS id, state || ': ' || due || ' due by the record, ' || posted || ' by the ledger' AS detail
                FROM (SELECT r.id, r.state, coalesce(b.amount_rial, 0) AS posted,
                             CASE WHEN r.state IN ('approved', 'funded') THEN r.total_rial ELSE 0 END AS due
                        FROM refund r
                        LEFT JOIN account a ON a.office_id = r.office_id AND a.code = '2120' AND a.subject_id = r.id
                        LEFT JOIN balance b ON b.account_id = a.id) s
               WHERE due <> posted ORDER BY 1",
    },
    Rule {
        rule: "reserve_is_its_request",
        table: "refund",
        sql: "SELECT {text}(f.id) AS id, f.state || ', row ' || r.row_number || ' asks for ' || r.amount_rial || ', held '
                     || coalesce(h.amount_rial, 0) AS detail
                FROM refund_row r
                JOIN refund f ON f.id = r.refund_id
                LEFT JOIN hold h ON h.id = r.hold_id AND h.released_at IS NULL
                LEFT JOIN account a ON a.id = h.account_id AND a.code = '2110' AND a.subject_id = r.deposit_id
               WHERE coalesce(CASE WHEN a.id IS NULL THEN 0 ELSE h.amount_rial END, 0)
                  <> CASE WHEN f.state IN ('submitted', 'controller_signed', 'cosigned', 'under_check', 'checked', 'approved_once')
                          THEN r.amount_rial ELSE 0 END
               ORDER BY 1, r.row_number",
    },
    Rule {
        rule: "reserve_is_its_request",
        table: "hold",
        sql: "SELECT {text}(h.id) AS id, h.amount_rial || ' held for no request' AS detail
                FROM hold h LEFT JOIN refund_row r ON r.hold_id = h.id
               WHERE h.kind = 'refund' AND h.released_at IS NULL AND r.hold_id IS NULL ORDER BY 1",
    },
    Rule {
        rule: "returned_is_its_payments",
        table: "payment",
        sql: "SELECT {text}(subject) AS id, 'payments less ledger ' || sum(part) AS detail
                FROM (SELECT coalesce(refund_id, resolution_id) AS subject, amount_rial AS part
                        FROM payment WHERE state IN ('returned', 'unexecuted')
                       UNION ALL
                      SELECT a.subject_id, -b.amount_rial
                        FROM balance b JOIN account a ON a.id = b.account_id WHERE a.code = '2140') parts
               GROUP BY subject HAVING sum(part) <> 0 ORDER BY 1",
    },
    // 1150 = orders that the bank has not carried out, and returns to payers that wait for their order. In two halves: the
    // sum of a line may pass 64 bits.
    Rule {
        rule: "clearing_is_its_orders",
        table: "office",
        sql: "SELECT {text}(office_id) AS id,
                     'ledger less orders ' || (sum(part / 1000000000) * 1000000000 + sum(part % 1000000000)) AS detail
                FROM (SELECT e.office_id, CASE e.side WHEN 'credit' THEN e.amount_rial ELSE -e.amount_rial END AS part
                        FROM entry e JOIN account a ON a.id = e.account_id WHERE a.code = '1150'
                       UNION ALL
                      SELECT office_id, -amount_rial FROM payment WHERE state = 'instructed'
                       UNION ALL
                      SELECT r.office_id, -r.amount_rial
                        FROM resolution r LEFT JOIN payment p ON p.resolution_id = r.id
                       WHERE r.kind = 'payer_return' AND r.state = 'confirmed' AND p.id IS NULL) parts
               GROUP BY office_id
              HAVING sum(part / 1000000000) * 1000000000 + sum(part % 1000000000) <> 0 ORDER BY 1",
    },
];
