-- A service that was withdrawn stays so; a form that was published is what it was.

CREATE TRIGGER service_no_update BEFORE UPDATE ON service
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.code IS NOT OLD.code
    OR NEW.registered_by IS NOT OLD.registered_by OR NEW.registered_at IS NOT OLD.registered_at BEGIN
    SELECT RAISE(ABORT, 'amanat:service_immutable');
END;

CREATE TRIGGER service_no_delete BEFORE DELETE ON service BEGIN
    SELECT RAISE(ABORT, 'amanat:service_immutable');
END;

CREATE TRIGGER service_no_replace BEFORE INSERT ON service
WHEN EXISTS (SELECT 1 FROM service WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:service_immutable');
END;

CREATE TRIGGER service_form_begin BEFORE INSERT ON service_form
WHEN NEW.state <> 'draft'
    OR NOT EXISTS (SELECT 1 FROM service WHERE id = NEW.service_id AND office_id = NEW.office_id AND withdrawn_at IS NULL) BEGIN
    SELECT RAISE(ABORT, 'amanat:service_form_unfounded');
END;

-- Draft to draft, draft to published, published to superseded; each changes what it is about and nothing else.
CREATE TRIGGER service_form_no_update BEFORE UPDATE ON service_form
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.service_id IS NOT OLD.service_id OR NEW.number IS NOT OLD.number
    OR NOT ((OLD.state = 'draft' AND NEW.state IN ('draft', 'published')) OR (OLD.state = 'published' AND NEW.state = 'superseded'))
    OR (NEW.state <> 'draft' AND (NEW.definition IS NOT OLD.definition OR NEW.content_sha256 IS NOT OLD.content_sha256
        OR NEW.drafted_by IS NOT OLD.drafted_by OR NEW.drafted_at IS NOT OLD.drafted_at))
    OR (OLD.state = 'published' AND (NEW.published_by IS NOT OLD.published_by OR NEW.published_at IS NOT OLD.published_at)) BEGIN
    SELECT RAISE(ABORT, 'amanat:service_form_immutable');
END;

CREATE TRIGGER service_form_open BEFORE UPDATE ON service_form
WHEN NOT EXISTS (SELECT 1 FROM service WHERE id = NEW.service_id AND office_id = NEW.office_id AND withdrawn_at IS NULL) BEGIN
    SELECT RAISE(ABORT, 'amanat:service_form_unfounded');
END;

CREATE TRIGGER service_form_no_delete BEFORE DELETE ON service_form BEGIN
    SELECT RAISE(ABORT, 'amanat:service_form_immutable');
END;

-- One draft and one published form: replaced, they would be gone.
CREATE TRIGGER service_form_no_replace BEFORE INSERT ON service_form
WHEN EXISTS (SELECT 1 FROM service_form WHERE id = NEW.id
    OR (office_id = NEW.office_id AND service_id = NEW.service_id AND (number = NEW.number OR (state = 'draft' AND NEW.state = 'draft')))) BEGIN
    SELECT RAISE(ABORT, 'amanat:service_form_immutable');
END;
