-- What was published or happened never changes.

CREATE TRIGGER calendar_week_no_update BEFORE UPDATE ON calendar_week BEGIN
    SELECT RAISE(ABORT, 'amanat:calendar_immutable');
END;

CREATE TRIGGER calendar_week_no_delete BEFORE DELETE ON calendar_week BEGIN
    SELECT RAISE(ABORT, 'amanat:calendar_immutable');
END;

CREATE TRIGGER calendar_week_no_replace BEFORE INSERT ON calendar_week
WHEN EXISTS (SELECT 1 FROM calendar_week WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:calendar_immutable');
END;

CREATE TRIGGER calendar_day_no_update BEFORE UPDATE ON calendar_day BEGIN
    SELECT RAISE(ABORT, 'amanat:calendar_immutable');
END;

CREATE TRIGGER calendar_day_no_delete BEFORE DELETE ON calendar_day BEGIN
    SELECT RAISE(ABORT, 'amanat:calendar_immutable');
END;

CREATE TRIGGER calendar_day_no_replace BEFORE INSERT ON calendar_day
WHEN EXISTS (SELECT 1 FROM calendar_day WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:calendar_immutable');
END;

CREATE TRIGGER service_level_version_no_update BEFORE UPDATE ON service_level_version BEGIN
    SELECT RAISE(ABORT, 'amanat:service_level_immutable');
END;

CREATE TRIGGER service_level_version_no_delete BEFORE DELETE ON service_level_version BEGIN
    SELECT RAISE(ABORT, 'amanat:service_level_immutable');
END;

CREATE TRIGGER service_level_version_no_replace BEFORE INSERT ON service_level_version
WHEN EXISTS (SELECT 1 FROM service_level_version WHERE id = NEW.id OR (office_id = NEW.office_id AND service_level_id = NEW.service_level_id AND number = NEW.number)) BEGIN
    SELECT RAISE(ABORT, 'amanat:service_level_immutable');
END;

CREATE TRIGGER clock_event_no_update BEFORE UPDATE ON clock_event BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER clock_event_no_delete BEFORE DELETE ON clock_event BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER clock_event_no_replace BEFORE INSERT ON clock_event
WHEN EXISTS (SELECT 1 FROM clock_event WHERE case_clock_id = NEW.case_clock_id AND seq = NEW.seq) BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER clock_finding_no_update BEFORE UPDATE ON clock_finding BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER clock_finding_no_delete BEFORE DELETE ON clock_finding BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER clock_finding_no_replace BEFORE INSERT ON clock_finding
WHEN EXISTS (SELECT 1 FROM clock_finding WHERE id = NEW.id OR (case_clock_id = NEW.case_clock_id AND kind = NEW.kind AND clock = NEW.clock AND window_no = NEW.window_no AND number = NEW.number)) BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER breach_review_no_update BEFORE UPDATE ON breach_review BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER breach_review_no_delete BEFORE DELETE ON breach_review BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER breach_review_no_replace BEFORE INSERT ON breach_review
WHEN EXISTS (SELECT 1 FROM breach_review WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

-- A case has one clock, which is never taken away or given to another case.
CREATE TRIGGER case_clock_no_delete BEFORE DELETE ON case_clock BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER case_clock_keep BEFORE UPDATE ON case_clock
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.case_kind IS NOT OLD.case_kind
    OR NEW.case_reference IS NOT OLD.case_reference OR NEW.calendar_id IS NOT OLD.calendar_id OR NEW.target IS NOT OLD.target
    OR NEW.started_at IS NOT OLD.started_at BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;

CREATE TRIGGER case_clock_no_replace BEFORE INSERT ON case_clock
WHEN EXISTS (SELECT 1 FROM case_clock WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:clock_immutable');
END;
