-- Documents come and go while the request is a draft or was sent back, and are its agency's.

CREATE TRIGGER attachment_of_refund_begin BEFORE INSERT ON attachment
WHEN NEW.subject_kind = 'refund'
    AND NOT EXISTS (SELECT 1 FROM refund WHERE id = NEW.subject_id AND office_id = NEW.office_id AND agency_id = NEW.agency_id
        AND state IN ('draft', 'returned')) BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;

CREATE TRIGGER attachment_of_refund_keep BEFORE UPDATE ON attachment
WHEN NEW.subject_kind = 'refund'
    AND NOT EXISTS (SELECT 1 FROM refund WHERE id = NEW.subject_id AND office_id = NEW.office_id AND agency_id = NEW.agency_id
        AND state IN ('draft', 'returned')) BEGIN
    SELECT RAISE(ABORT, 'amanat:refund_immutable');
END;
