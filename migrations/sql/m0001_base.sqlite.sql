-- Guards raise 'amanat:<code>'; the code is what programs read.

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event BEGIN
    SELECT RAISE(ABORT, 'amanat:audit_immutable');
END;

CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN
    SELECT RAISE(ABORT, 'amanat:audit_immutable');
END;

-- INSERT OR REPLACE deletes without firing delete triggers unless recursive_triggers is on:
-- refused here already, for tools that do not know.
CREATE TRIGGER audit_event_no_replace BEFORE INSERT ON audit_event
WHEN EXISTS (SELECT 1 FROM audit_event WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:audit_immutable');
END;
