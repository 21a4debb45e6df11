-- A submitted refund does not change, and goes the way the law describes, by the people it names.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION refund_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    needed integer;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' OR NEW.revision_id IS NOT NULL THEN
            RAISE EXCEPTION 'amanat:refund_immutable: a refund begins as a draft';
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.id, NEW.office_id, NEW.agency_id, NEW.made_by, NEW.made_at) IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.agency_id, OLD.made_by, OLD.made_at)
        OR (OLD.number IS NOT NULL AND NEW.number IS DISTINCT FROM OLD.number)
        OR (OLD.state NOT IN ('draft', 'returned')
            AND (NEW.payee_mode, NEW.payee_account_id, NEW.letter_number, NEW.letter_on, NEW.note, NEW.row_count, NEW.total_rial, NEW.revision_id, NEW.content_sha256, NEW.submitted_by, NEW.submitted_at, NEW.expires_on)
            IS DISTINCT FROM (OLD.payee_mode, OLD.payee_account_id, OLD.letter_number, OLD.letter_on, OLD.note, OLD.row_count, OLD.total_rial, OLD.revision_id, OLD.content_sha256, OLD.submitted_by, OLD.submitted_at, OLD.expires_on))
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
            'approved_once>expired')) THEN
        RAISE EXCEPTION 'amanat:refund_immutable: refund %', OLD.id;
    END IF;
    IF OLD.state = NEW.state THEN
        RETURN NEW;
    END IF;
    -- Article 76: the controller and another officer of the agency. Article 124: two officials of the treasury. All four
    -- sign the content that was submitted.
    needed := CASE NEW.state WHEN 'controller_signed' THEN 1 WHEN 'cosigned' THEN 2 WHEN 'approved_once' THEN 3 WHEN 'approved' THEN 4 ELSE 0 END;
    IF needed > (SELECT count(DISTINCT s.user_id) FROM signature s
        WHERE s.office_id = NEW.office_id AND s.subject_id = NEW.revision_id AND s.chain_id = NEW.id AND s.content_sha256 = NEW.content_sha256
            AND s.step IN ('controller', 'agency_signatory', 'office_head', 'head')) THEN
        RAISE EXCEPTION 'amanat:refund_unsigned: refund %', NEW.id;
    END IF;
    -- While the request is under way every row of it has its reserve, and nothing else has one.
    IF EXISTS (
        SELECT 1 FROM refund_row r LEFT JOIN hold h ON h.id = r.hold_id AND h.released_at IS NULL AND h.amount_rial = r.amount_rial
        WHERE r.refund_id = NEW.id
            AND (h.id IS NULL) = (NEW.state IN ('submitted', 'controller_signed', 'cosigned', 'under_check', 'checked', 'approved_once'))) THEN
        RAISE EXCEPTION 'amanat:refund_unreserved: refund %', NEW.id;
    END IF;
    -- Nothing is signed, approved, funded or ordered while an order blocks one of the deposits.
    IF OLD.state IN ('draft', 'returned', 'submitted', 'controller_signed', 'cosigned', 'under_check', 'checked', 'approved_once', 'approved', 'funded')
        AND NEW.state IN ('submitted', 'controller_signed', 'cosigned', 'checked', 'approved_once', 'approved', 'funded', 'instructed')
        AND EXISTS (SELECT 1 FROM refund_row r JOIN deposit_hold o ON o.deposit_id = r.deposit_id
            WHERE r.refund_id = NEW.id AND o.released_at IS NULL) THEN
        RAISE EXCEPTION 'amanat:deposit_held: refund %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER refund_keep BEFORE INSERT OR UPDATE ON refund FOR EACH ROW EXECUTE FUNCTION refund_keep();

CREATE TRIGGER refund_no_delete BEFORE DELETE OR TRUNCATE ON refund FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('refund_immutable');

CREATE TRIGGER refund_revision_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON refund_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('refund_immutable');

-- Rows are written, and written anew, while the request is a draft or was sent back; of a row only its reserve changes.
CREATE FUNCTION refund_row_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    touched refund_row := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (to_jsonb(NEW) - 'hold_id') <> (to_jsonb(OLD) - 'hold_id') THEN
            RAISE EXCEPTION 'amanat:refund_immutable: row of refund %', OLD.refund_id;
        END IF;
        RETURN NEW;
    END IF;
    IF (SELECT f.state FROM refund f WHERE f.id = touched.refund_id) NOT IN ('draft', 'returned') THEN
        RAISE EXCEPTION 'amanat:refund_immutable: row of refund %', touched.refund_id;
    END IF;
    RETURN touched;
END
$$;

CREATE TRIGGER refund_row_keep BEFORE INSERT OR DELETE OR UPDATE ON refund_row FOR EACH ROW EXECUTE FUNCTION refund_row_keep();

CREATE TRIGGER refund_row_no_truncate BEFORE TRUNCATE ON refund_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('refund_immutable');
