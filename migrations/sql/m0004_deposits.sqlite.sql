-- What was announced, and what was received, never changes. A correction is a posting.

CREATE TRIGGER deposit_keep_credit_number BEFORE UPDATE ON deposit
WHEN OLD.credit_number IS NOT NULL
    AND (NEW.credit_number IS NOT OLD.credit_number OR NEW.announced_on IS NOT OLD.announced_on OR NEW.collection_notice_id IS NOT OLD.collection_notice_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:credit_number_immutable');
END;

CREATE TRIGGER deposit_keep_amount BEFORE UPDATE ON deposit
WHEN OLD.state <> 'declared' AND NEW.amount_rial <> OLD.amount_rial BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_amount_immutable');
END;

CREATE TRIGGER deposit_no_delete BEFORE DELETE ON deposit BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_immutable');
END;

CREATE TRIGGER deposit_no_replace BEFORE INSERT ON deposit
WHEN EXISTS (SELECT 1 FROM deposit WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_immutable');
END;
