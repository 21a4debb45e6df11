-- What was ordered never changes, money leaves by a second person's word, and what the bank said stays said.

-- Of an order only its version changes: it counts what became of its payments.
CREATE TRIGGER transfer_order_no_update BEFORE UPDATE ON transfer_order
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.number IS NOT OLD.number OR NEW.channel IS NOT OLD.channel
    OR NEW.refund_account_id IS NOT OLD.refund_account_id OR NEW.payment_count IS NOT OLD.payment_count OR NEW.total_rial IS NOT OLD.total_rial
    OR NEW.content_sha256 IS NOT OLD.content_sha256 OR NEW.made_by IS NOT OLD.made_by OR NEW.made_at IS NOT OLD.made_at BEGIN
    SELECT RAISE(ABORT, 'amanat:transfer_order_immutable');
END;

CREATE TRIGGER transfer_order_no_delete BEFORE DELETE ON transfer_order BEGIN
    SELECT RAISE(ABORT, 'amanat:transfer_order_immutable');
END;

CREATE TRIGGER transfer_order_no_replace BEFORE INSERT ON transfer_order
WHEN EXISTS (SELECT 1 FROM transfer_order WHERE id = NEW.id OR (office_id = NEW.office_id AND number = NEW.number)) BEGIN
    SELECT RAISE(ABORT, 'amanat:transfer_order_immutable');
END;

CREATE TRIGGER payment_begin BEFORE INSERT ON payment
WHEN NEW.state <> 'instructed' OR NOT EXISTS (
    SELECT 1 FROM transfer_order o
    WHERE o.id = NEW.transfer_order_id AND o.office_id = NEW.office_id AND NEW.row_number <= o.payment_count) BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_unordered');
END;

-- A refund is paid once it is funded, to its own agency's charge, and not by anybody who signed or approved it.
CREATE TRIGGER payment_refund BEFORE INSERT ON payment
WHEN NEW.refund_id IS NOT NULL AND (
    EXISTS (SELECT 1 FROM chain_step c JOIN transfer_order o ON o.id = NEW.transfer_order_id
        WHERE c.chain_id = NEW.refund_id AND c.user_id = o.made_by AND c.step <> 'payer')
    OR NOT EXISTS (SELECT 1 FROM refund r WHERE r.id = NEW.refund_id AND r.office_id = NEW.office_id AND r.agency_id = NEW.agency_id
        AND (r.state = 'funded' OR NEW.reissue_of IS NOT NULL))) BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_unapproved');
END;

-- Money goes back to its payer by the words of two persons, and a third one sends it.
CREATE TRIGGER payment_give_back BEFORE INSERT ON payment
WHEN NEW.resolution_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM resolution r JOIN transfer_order o ON o.id = NEW.transfer_order_id
    WHERE r.id = NEW.resolution_id AND r.office_id = NEW.office_id AND r.kind = 'payer_return' AND r.state = 'confirmed'
        AND r.amount_rial = NEW.amount_rial AND o.made_by <> r.made_by AND o.made_by <> r.decided_by
        AND (NEW.reissue_of IS NOT NULL OR (r.payee_sheba = NEW.payee_sheba AND r.payee_name = NEW.payee_name))) BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_unapproved');
END;

-- What came back is sent again as it was approved, and not by whoever approved it.
CREATE TRIGGER payment_reissue BEFORE INSERT ON payment
WHEN NEW.reissue_of IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM payment p JOIN remedy m ON m.payment_id = p.id JOIN transfer_order o ON o.id = NEW.transfer_order_id
    WHERE p.id = NEW.reissue_of AND p.office_id = NEW.office_id AND p.state IN ('returned', 'unexecuted') AND p.amount_rial = NEW.amount_rial
        AND p.refund_id IS NEW.refund_id AND p.refund_number IS NEW.refund_number AND p.payee_number IS NEW.payee_number AND p.resolution_id IS NEW.resolution_id
        AND m.kind = 'reissue' AND m.state = 'approved' AND m.decided_by <> o.made_by AND m.payee_sheba IS NEW.payee_sheba
        AND m.payee_name IS NEW.payee_name AND m.payee_identifier IS NEW.payee_identifier) BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_unapproved');
END;

CREATE TRIGGER payment_no_update BEFORE UPDATE ON payment
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id
    OR NEW.transfer_order_id IS NOT OLD.transfer_order_id OR NEW.row_number IS NOT OLD.row_number OR NEW.number IS NOT OLD.number
    OR NEW.refund_id IS NOT OLD.refund_id OR NEW.refund_number IS NOT OLD.refund_number OR NEW.payee_number IS NOT OLD.payee_number OR NEW.resolution_id IS NOT OLD.resolution_id
    OR NEW.payee_sheba IS NOT OLD.payee_sheba OR NEW.payee_name IS NOT OLD.payee_name OR NEW.payee_identifier IS NOT OLD.payee_identifier
    OR NEW.amount_rial IS NOT OLD.amount_rial OR NEW.reissue_of IS NOT OLD.reissue_of
    OR (OLD.settled_line_id IS NOT NULL AND (NEW.settled_line_id IS NOT OLD.settled_line_id OR NEW.settled_on IS NOT OLD.settled_on))
    OR (OLD.returned_line_id IS NOT NULL AND (NEW.returned_line_id IS NOT OLD.returned_line_id OR NEW.returned_on IS NOT OLD.returned_on
        OR NEW.returned_because IS NOT OLD.returned_because))
    OR OLD.state || '>' || NEW.state NOT IN ('instructed>settled', 'instructed>unexecuted', 'unexecuted>settled', 'settled>returned',
        'returned>reissued', 'returned>restored', 'unexecuted>reissued', 'unexecuted>restored') BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_immutable');
END;

CREATE TRIGGER payment_end BEFORE UPDATE ON payment
WHEN (NEW.state = 'reissued' AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.office_id = NEW.office_id AND p.reissue_of = NEW.id))
    OR (NEW.state IN ('restored', 'unexecuted') AND OLD.state <> NEW.state AND NOT EXISTS (
        SELECT 1 FROM remedy m WHERE m.office_id = NEW.office_id AND m.payment_id = NEW.id AND m.state = 'approved'
            AND m.kind = CASE NEW.state WHEN 'restored' THEN 'restoration' ELSE 'non_execution' END)) BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_unapproved');
END;

CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_immutable');
END;

CREATE TRIGGER payment_no_replace BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id OR (office_id = NEW.office_id AND number = NEW.number)
    OR (transfer_order_id = NEW.transfer_order_id AND row_number = NEW.row_number)
    OR (office_id = NEW.office_id AND reissue_of IS NEW.reissue_of
        AND refund_id IS NEW.refund_id AND payee_number IS NEW.payee_number AND resolution_id IS NEW.resolution_id)) BEGIN
    SELECT RAISE(ABORT, 'amanat:payment_immutable');
END;

-- A word about a payment that did not reach its payee is decided by another person. An approved reissue falls only before it is sent.
CREATE TRIGGER remedy_begin BEFORE INSERT ON remedy
WHEN NEW.state <> 'proposed' OR NOT EXISTS (
    SELECT 1 FROM payment p WHERE p.id = NEW.payment_id AND p.office_id = NEW.office_id
        AND CASE NEW.kind WHEN 'non_execution' THEN p.state = 'instructed'
            ELSE p.state IN ('returned', 'unexecuted') AND (NEW.kind = 'reissue' OR p.refund_id IS NOT NULL) END) BEGIN
    SELECT RAISE(ABORT, 'amanat:remedy_unapproved');
END;

CREATE TRIGGER remedy_no_update BEFORE UPDATE ON remedy
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id OR NEW.payment_id IS NOT OLD.payment_id
    OR NEW.kind IS NOT OLD.kind OR NEW.payee_sheba IS NOT OLD.payee_sheba OR NEW.payee_name IS NOT OLD.payee_name
    OR NEW.payee_identifier IS NOT OLD.payee_identifier OR NEW.note IS NOT OLD.note OR NEW.made_by IS NOT OLD.made_by OR NEW.made_at IS NOT OLD.made_at
    OR OLD.state || '>' || NEW.state NOT IN ('proposed>approved', 'proposed>rejected', 'approved>rejected')
    OR (OLD.state = 'approved' AND (OLD.kind <> 'reissue' OR (SELECT state FROM payment WHERE id = OLD.payment_id) = 'reissued')) BEGIN
    SELECT RAISE(ABORT, 'amanat:remedy_immutable');
END;

CREATE TRIGGER remedy_no_delete BEFORE DELETE ON remedy BEGIN
    SELECT RAISE(ABORT, 'amanat:remedy_immutable');
END;

CREATE TRIGGER remedy_no_replace BEFORE INSERT ON remedy WHEN EXISTS (SELECT 1 FROM remedy WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:remedy_immutable');
END;

-- A draw ends once: it arrives, or it is withdrawn.
CREATE TRIGGER draw_no_update BEFORE UPDATE ON draw
WHEN OLD.state <> 'requested' OR NEW.state = 'requested' OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id
    OR NEW.number IS NOT OLD.number OR NEW.refund_account_id IS NOT OLD.refund_account_id OR NEW.amount_rial IS NOT OLD.amount_rial
    OR NEW.requested_by IS NOT OLD.requested_by OR NEW.requested_at IS NOT OLD.requested_at BEGIN
    SELECT RAISE(ABORT, 'amanat:draw_immutable');
END;

CREATE TRIGGER draw_no_delete BEFORE DELETE ON draw BEGIN
    SELECT RAISE(ABORT, 'amanat:draw_immutable');
END;

CREATE TRIGGER draw_no_replace BEFORE INSERT ON draw
WHEN EXISTS (SELECT 1 FROM draw WHERE id = NEW.id OR (office_id = NEW.office_id AND (number = NEW.number OR arrived_line_id = NEW.arrived_line_id))) BEGIN
    SELECT RAISE(ABORT, 'amanat:draw_immutable');
END;

CREATE TRIGGER draw_refund_no_update BEFORE UPDATE ON draw_refund BEGIN
    SELECT RAISE(ABORT, 'amanat:draw_immutable');
END;

CREATE TRIGGER draw_refund_no_delete BEFORE DELETE ON draw_refund BEGIN
    SELECT RAISE(ABORT, 'amanat:draw_immutable');
END;
