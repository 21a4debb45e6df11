-- A submitted refund does not change, and goes the way the law describes, by the people it names.

CREATE TRIGGER refund_no_update BEFORE UPDATE ON refund
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id
    OR NEW.made_by IS NOT OLD.made_by OR NEW.made_at IS NOT OLD.made_at
    OR (OLD.number IS NOT NULL AND NEW.number IS NOT OLD.number)
    OR (OLD.state NOT IN ('draft', 'returned') AND (NEW.payee_mode IS NOT OLD.payee_mode
        OR NEW.payee_account_id IS NOT OLD.payee_account_id OR NEW.letter_number IS NOT OLD.letter_number
        OR NEW.letter_on IS NOT OLD.letter_on OR NEW.note IS NOT OLD.note OR NEW.row_count IS NOT OLD.row_count
        OR NEW.total_rial IS NOT OLD.total_rial OR NEW.revision_id IS NOT OLD.revision_id
        OR NEW.content_sha256 IS NOT OLD.content_sha256 OR NEW.submitted_by IS NOT OLD.submitted_by
        OR NEW.submitted_at IS NOT OLD.submitted_at OR NEW.expires_on IS NOT OLD.expires_on))
    OR OLD.state IN ('rejected', 'cancelled', 'expired')
    OR (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN (
        'draft>submitted', 'returned>submitted', 'submitted>controller_signed', 'controller_signed>cosigned',
        'cosigned>under_check', 'under_check>checked', 'checked>approved_once', 'approved_once>approved',
        'approved>funded', 'funded>instructed', 'instructed>partly_settled', 'instructed>settled',
        'instructed>payment_returned', 'partly_settled>settled', 'partly_settled>payment_returned',
        'partly_settled>instructed', 'settled>payment_returned', 'closed>payment_returned', 'payment_returned>instructed',
        'payment_returned>partly_settled', 'payment_returned>settled', 'settled>closed',
        'submitted>returned', 'controller_signed>returned', 'cosigned>returned', 'under_check>returned', 'checked>returned',
        'approved_once>returned', 'approved>returned', 'funded>returned', 'under_check>rejected', 'checked>rejected', 'approved_once>rejected',
        'draft>cancelled', 'returned>cancelled', 'submitted>cancelled', 'controller_signed>cancelled',
        'cosigned>cancelled', 'under_check>cancelled',
        'submitted>expired', 'controller_signed>expired', 'cosigned>expired', 'under_check>expired', 'checked>expired',
        'approved_once>expired')) BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

-- Article 76: the controller and another officer of the agency. Article 124: two officials of the treasury. All four sign
-- the content that was submitted.
CREATE TRIGGER refund_signed BEFORE UPDATE OF state ON refund
WHEN OLD.state <> NEW.state AND NEW.state IN ('controller_signed', 'cosigned', 'approved_once', 'approved')
    AND (SELECT count(DISTINCT s.user_id) FROM signature s
        WHERE s.office_id = NEW.office_id AND s.subject_id = NEW.revision_id AND s.chain_id = NEW.id AND s.content_sha256 = NEW.content_sha256
            AND s.step IN ('controller', 'agency_signatory', 'office_head', 'head'))
        < CASE NEW.state WHEN 'controller_signed' THEN 1 WHEN 'cosigned' THEN 2 WHEN 'approved_once' THEN 3 ELSE 4 END BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_unsigned');
END;

-- While the request is under way every row of it has its reserve, and nothing else has one.
CREATE TRIGGER refund_reserved BEFORE UPDATE OF state ON refund
WHEN OLD.state <> NEW.state AND EXISTS (
    SELECT 1 FROM refund_row r LEFT JOIN hold h ON h.id = r.hold_id AND h.released_at IS NULL AND h.amount_rial = r.amount_rial
    WHERE r.refund_id = NEW.id
        AND (h.id IS NULL) = (NEW.state IN ('submitted', 'controller_signed', 'cosigned', 'under_check', 'checked', 'approved_once'))) BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_unreserved');
END;

-- Nothing is signed, approved, funded or ordered while an order blocks one of the deposits.
CREATE TRIGGER refund_held BEFORE UPDATE OF state ON refund
WHEN OLD.state <> NEW.state
    AND OLD.state IN ('draft', 'returned', 'submitted', 'controller_signed', 'cosigned', 'under_check', 'checked', 'approved_once', 'approved', 'funded')
    AND NEW.state IN ('submitted', 'controller_signed', 'cosigned', 'checked', 'approved_once', 'approved', 'funded', 'instructed')
    AND EXISTS (SELECT 1 FROM refund_row r JOIN deposit_hold o ON o.deposit_id = r.deposit_id
        WHERE r.refund_id = NEW.id AND o.released_at IS NULL) BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_held');
END;

CREATE TRIGGER refund_begin BEFORE INSERT ON refund WHEN NEW.state <> 'draft' OR NEW.revision_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

CREATE TRIGGER refund_no_delete BEFORE DELETE ON refund BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

CREATE TRIGGER refund_no_replace BEFORE INSERT ON refund
WHEN EXISTS (SELECT 1 FROM refund WHERE id = NEW.id OR (office_id = NEW.office_id AND number = NEW.number)) BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

CREATE TRIGGER refund_revision_no_update BEFORE UPDATE ON refund_revision BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

CREATE TRIGGER refund_revision_no_delete BEFORE DELETE ON refund_revision BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

CREATE TRIGGER refund_revision_no_replace BEFORE INSERT ON refund_revision
WHEN EXISTS (SELECT 1 FROM refund_revision WHERE id = NEW.id OR (refund_id = NEW.refund_id AND ordinal = NEW.ordinal)) BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

-- Rows are written, and written anew, while the request is a draft or was sent back.
CREATE TRIGGER refund_row_no_insert BEFORE INSERT ON refund_row
WHEN (SELECT state FROM refund WHERE id = NEW.refund_id) NOT IN ('draft', 'returned')
    OR EXISTS (SELECT 1 FROM refund_row WHERE refund_id = NEW.refund_id AND row_number = NEW.row_number) BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

CREATE TRIGGER refund_row_no_delete BEFORE DELETE ON refund_row
WHEN (SELECT state FROM refund WHERE id = OLD.refund_id) NOT IN ('draft', 'returned') BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

-- Of a row only its reserve changes.
CREATE TRIGGER refund_row_no_update BEFORE UPDATE ON refund_row
WHEN NEW.office_id IS NOT OLD.office_id OR NEW.refund_id IS NOT OLD.refund_id OR NEW.row_number IS NOT OLD.row_number
    OR NEW.deposit_id IS NOT OLD.deposit_id OR NEW.credit_number IS NOT OLD.credit_number
    OR NEW.announced_on IS NOT OLD.announced_on OR NEW.receipt_number IS NOT OLD.receipt_number
    OR NEW.amount_rial IS NOT OLD.amount_rial OR NEW.reason IS NOT OLD.reason OR NEW.payee_sheba IS NOT OLD.payee_sheba
    OR NEW.payee_name IS NOT OLD.payee_name OR NEW.payee_identifier IS NOT OLD.payee_identifier BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;
