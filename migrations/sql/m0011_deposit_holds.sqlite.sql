-- A hold is placed on a deposit that lives, never changes, and is released once.

CREATE TRIGGER deposit_hold_begin BEFORE INSERT ON deposit_hold
WHEN NEW.released_at IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM deposit WHERE id = NEW.deposit_id AND office_id = NEW.office_id AND agency_id = NEW.agency_id
        AND state NOT IN ('cancelled', 'reversed')) BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_hold_unfounded');
END;

CREATE TRIGGER deposit_hold_no_update BEFORE UPDATE ON deposit_hold
WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id
    OR NEW.agency_id IS NOT OLD.agency_id OR NEW.deposit_id IS NOT OLD.deposit_id OR NEW.kind IS NOT OLD.kind
    OR NEW.authority IS NOT OLD.authority OR NEW.order_number IS NOT OLD.order_number OR NEW.order_on IS NOT OLD.order_on
    OR NEW.placed_by IS NOT OLD.placed_by OR NEW.placed_at IS NOT OLD.placed_at BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_hold_immutable');
END;

CREATE TRIGGER deposit_hold_no_delete BEFORE DELETE ON deposit_hold BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_hold_immutable');
END;

CREATE TRIGGER deposit_hold_no_replace BEFORE INSERT ON deposit_hold
WHEN EXISTS (SELECT 1 FROM deposit_hold WHERE id = NEW.id
    OR (office_id = NEW.office_id AND deposit_id = NEW.deposit_id AND authority = NEW.authority AND order_number = NEW.order_number AND released_at IS NULL)) BEGIN
    SELECT RAISE(ABORT, 'amanat:deposit_hold_immutable');
END;
