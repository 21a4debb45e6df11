-- What was ordered never changes, money leaves by a second person's word, and what the bank said stays said.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

-- Of an order only its version changes: it counts what became of its payments.
CREATE FUNCTION transfer_order_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (to_jsonb(NEW) - 'version') <> (to_jsonb(OLD) - 'version') THEN
        RAISE EXCEPTION 'amanat:transfer_order_immutable: order %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER transfer_order_keep BEFORE UPDATE ON transfer_order FOR EACH ROW EXECUTE FUNCTION transfer_order_keep();

CREATE TRIGGER transfer_order_no_delete BEFORE DELETE OR TRUNCATE ON transfer_order FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('transfer_order_immutable');

CREATE FUNCTION payment_begin() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.state <> 'instructed' OR NOT EXISTS (
        SELECT 1 FROM transfer_order o
        WHERE o.id = NEW.transfer_order_id AND o.office_id = NEW.office_id AND NEW.row_number <= o.payment_count) THEN
        RAISE EXCEPTION 'amanat:payment_unordered: payment %', NEW.id;
    END IF;
    -- A refund is paid once it is funded, to its own agency's charge, and not by anybody who signed or approved it.
    IF NEW.refund_id IS NOT NULL AND (
        EXISTS (SELECT 1 FROM chain_step c JOIN transfer_order o ON o.id = NEW.transfer_order_id
            WHERE c.chain_id = NEW.refund_id AND c.user_id = o.made_by AND c.step <> 'payer')
        OR NOT EXISTS (SELECT 1 FROM refund r WHERE r.id = NEW.refund_id AND r.office_id = NEW.office_id AND r.agency_id = NEW.agency_id
            AND (r.state = 'funded' OR NEW.reissue_of IS NOT NULL))) THEN
        RAISE EXCEPTION 'amanat:payment_unapproved: payment %', NEW.id;
    END IF;
    -- Money goes back to its payer by the words of two persons, and a third one sends it.
    IF NEW.resolution_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM resolution r JOIN transfer_order o ON o.id = NEW.transfer_order_id
        WHERE r.id = NEW.resolution_id AND r.office_id = NEW.office_id AND r.kind = 'payer_return' AND r.state = 'confirmed'
            AND r.amount_rial = NEW.amount_rial AND o.made_by <> r.made_by AND o.made_by <> r.decided_by
            AND (NEW.reissue_of IS NOT NULL OR (r.payee_sheba = NEW.payee_sheba AND r.payee_name = NEW.payee_name))) THEN
        RAISE EXCEPTION 'amanat:payment_unapproved: payment %', NEW.id;
    END IF;
    -- What came back is sent again as it was approved, and not by whoever approved it.
    IF NEW.reissue_of IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment p JOIN remedy m ON m.payment_id = p.id JOIN transfer_order o ON o.id = NEW.transfer_order_id
        WHERE p.id = NEW.reissue_of AND p.office_id = NEW.office_id AND p.state IN ('returned', 'unexecuted') AND p.amount_rial = NEW.amount_rial
            AND (p.refund_id, p.refund_number, p.payee_number, p.resolution_id) IS NOT DISTINCT FROM (NEW.refund_id, NEW.refund_number, NEW.payee_number, NEW.resolution_id)
            AND m.kind = 'reissue' AND m.state = 'approved' AND m.decided_by <> o.made_by
            AND (m.payee_sheba, m.payee_name, m.payee_identifier) IS NOT DISTINCT FROM (NEW.payee_sheba, NEW.payee_name, NEW.payee_identifier)) THEN
        RAISE EXCEPTION 'amanat:payment_unapproved: payment %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER payment_begin BEFORE INSERT ON payment FOR EACH ROW EXECUTE FUNCTION payment_begin();

CREATE FUNCTION payment_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (to_jsonb(NEW) - 'state' - 'settled_line_id' - 'settled_on' - 'returned_line_id' - 'returned_on' - 'returned_because' - 'version')
        <> (to_jsonb(OLD) - 'state' - 'settled_line_id' - 'settled_on' - 'returned_line_id' - 'returned_on' - 'returned_because' - 'version')
        OR (OLD.settled_line_id IS NOT NULL AND (NEW.settled_line_id, NEW.settled_on) IS DISTINCT FROM (OLD.settled_line_id, OLD.settled_on))
        OR (OLD.returned_line_id IS NOT NULL AND (NEW.returned_line_id, NEW.returned_on, NEW.returned_because) IS DISTINCT FROM (OLD.returned_line_id, OLD.returned_on, OLD.returned_because))
        OR OLD.state || '>' || NEW.state NOT IN ('instructed>settled', 'instructed>unexecuted', 'unexecuted>settled', 'settled>returned',
            'returned>reissued', 'returned>restored', 'unexecuted>reissued', 'unexecuted>restored') THEN
        RAISE EXCEPTION 'amanat:payment_immutable: payment %', OLD.id;
    END IF;
    IF (NEW.state = 'reissued' AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.office_id = NEW.office_id AND p.reissue_of = NEW.id))
        OR (NEW.state IN ('restored', 'unexecuted') AND NOT EXISTS (
            SELECT 1 FROM remedy m WHERE m.office_id = NEW.office_id AND m.payment_id = NEW.id AND m.state = 'approved'
                AND m.kind = CASE NEW.state WHEN 'restored' THEN 'restoration' ELSE 'non_execution' END)) THEN
        RAISE EXCEPTION 'amanat:payment_unapproved: payment %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER payment_keep BEFORE UPDATE ON payment FOR EACH ROW EXECUTE FUNCTION payment_keep();

CREATE TRIGGER payment_no_delete BEFORE DELETE OR TRUNCATE ON payment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('payment_immutable');

-- A word about a payment that did not reach its payee is decided by another person. An approved reissue falls only before it is sent.
CREATE FUNCTION remedy_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'proposed' OR NOT EXISTS (
            SELECT 1 FROM payment p WHERE p.id = NEW.payment_id AND p.office_id = NEW.office_id
                AND CASE NEW.kind WHEN 'non_execution' THEN p.state = 'instructed'
                    ELSE p.state IN ('returned', 'unexecuted') AND (NEW.kind = 'reissue' OR p.refund_id IS NOT NULL) END) THEN
            RAISE EXCEPTION 'amanat:remedy_unapproved: remedy %', NEW.id;
        END IF;
        RETURN NEW;
    END IF;
    IF (to_jsonb(NEW) - 'state' - 'decided_by' - 'decided_at' - 'rejected_because' - 'version')
        <> (to_jsonb(OLD) - 'state' - 'decided_by' - 'decided_at' - 'rejected_because' - 'version')
        OR OLD.state || '>' || NEW.state NOT IN ('proposed>approved', 'proposed>rejected', 'approved>rejected')
        OR (OLD.state = 'approved' AND (OLD.kind <> 'reissue' OR (SELECT p.state FROM payment p WHERE p.id = OLD.payment_id) = 'reissued')) THEN
        RAISE EXCEPTION 'amanat:remedy_immutable: remedy %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER remedy_keep BEFORE INSERT OR UPDATE ON remedy FOR EACH ROW EXECUTE FUNCTION remedy_keep();

CREATE TRIGGER remedy_no_delete BEFORE DELETE OR TRUNCATE ON remedy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('remedy_immutable');

-- A draw ends once: it arrives, or it is withdrawn.
CREATE FUNCTION draw_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF OLD.state <> 'requested' OR NEW.state = 'requested'
        OR (NEW.id, NEW.office_id, NEW.number, NEW.refund_account_id, NEW.amount_rial, NEW.requested_by, NEW.requested_at)
            IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.number, OLD.refund_account_id, OLD.amount_rial, OLD.requested_by, OLD.requested_at) THEN
        RAISE EXCEPTION 'amanat:draw_immutable: draw %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER draw_keep BEFORE UPDATE ON draw FOR EACH ROW EXECUTE FUNCTION draw_keep();

CREATE TRIGGER draw_no_delete BEFORE DELETE OR TRUNCATE ON draw FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('draw_immutable');

CREATE TRIGGER draw_refund_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON draw_refund FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('draw_immutable');
