-- A case may be a complaint. What was filed does not change, a case goes the way the rules describe for its kind.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

-- Of a request; a complaint is about no service.
ALTER TABLE service_case ALTER COLUMN service_id DROP NOT NULL;
ALTER TABLE service_case ALTER COLUMN service_form_id DROP NOT NULL;
ALTER TABLE service_case ALTER COLUMN subject DROP NOT NULL;
-- NULL: whoever complains stays unnamed.
ALTER TABLE service_case ALTER COLUMN applicant_name DROP NOT NULL;
ALTER TABLE service_case ALTER COLUMN applicant_name_folded DROP NOT NULL;
ALTER TABLE service_case DROP CONSTRAINT service_case_kind_ck RESTRICT;
ALTER TABLE service_case ADD CONSTRAINT service_case_kind_ck CHECK (kind IN ('request', 'complaint'));
ALTER TABLE service_case ADD CONSTRAINT service_case_request_ck CHECK ((kind = 'request') = (service_id IS NOT NULL) AND (kind = 'request') = (service_form_id IS NOT NULL) AND (kind = 'request') = (subject IS NOT NULL) AND (kind = 'complaint' OR applicant_name IS NOT NULL));
ALTER TABLE service_case ADD CONSTRAINT service_case_name_ck CHECK ((applicant_name IS NULL) = (applicant_name_folded IS NULL) AND (applicant_name IS NOT NULL OR (applicant_identifier IS NULL AND mobile IS NULL AND email IS NULL)));

DROP TRIGGER service_case_keep ON service_case;
DROP FUNCTION service_case_keep();

CREATE FUNCTION service_case_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'registered' OR NEW.reopened_times <> 0 OR NEW.assignee_id IS NOT NULL THEN
            RAISE EXCEPTION 'amanat:case_immutable: a case begins as registered, in nobody''s hands';
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.id, NEW.office_id, NEW.kind, NEW.reference, NEW.service_id, NEW.service_form_id, NEW.agency_id, NEW.channel, NEW.filed_by,
            NEW.applicant_name, NEW.applicant_name_folded, NEW.applicant_kind, NEW.applicant_identifier, NEW.mobile, NEW.email,
            NEW.subject, NEW.answers, NEW.filed_sha256, NEW.filed_at)
        IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.kind, OLD.reference, OLD.service_id, OLD.service_form_id, OLD.agency_id, OLD.channel, OLD.filed_by,
            OLD.applicant_name, OLD.applicant_name_folded, OLD.applicant_kind, OLD.applicant_identifier, OLD.mobile, OLD.email,
            OLD.subject, OLD.answers, OLD.filed_sha256, OLD.filed_at)
        OR NEW.reopened_times NOT IN (OLD.reopened_times, OLD.reopened_times + 1)
        OR (OLD.state <> NEW.state AND NEW.kind = 'request' AND OLD.state || '>' || NEW.state NOT IN ('registered>triaged', 'triaged>assigned', 'triaged>in_review', 'assigned>in_review', 'in_review>assigned', 'in_review>waiting_for_applicant',
        'waiting_for_applicant>in_review', 'in_review>answered', 'answered>closed', 'answered>assigned', 'closed>assigned',
        'registered>withdrawn', 'triaged>withdrawn', 'assigned>withdrawn', 'in_review>withdrawn', 'waiting_for_applicant>withdrawn',
        'registered>rejected_invalid', 'triaged>rejected_invalid', 'assigned>rejected_invalid', 'in_review>rejected_invalid',
        'registered>merged_duplicate', 'triaged>merged_duplicate', 'assigned>merged_duplicate', 'in_review>merged_duplicate',
        'waiting_for_applicant>expired'))
        OR (OLD.state <> NEW.state AND NEW.kind = 'complaint' AND OLD.state || '>' || NEW.state NOT IN ('registered>assigned', 'assigned>in_review', 'in_review>assigned', 'in_review>waiting_for_applicant',
        'waiting_for_applicant>in_review', 'in_review>answered', 'answered>triaged', 'triaged>in_review', 'answered>closed',
        'registered>withdrawn', 'triaged>withdrawn', 'assigned>withdrawn', 'in_review>withdrawn', 'waiting_for_applicant>withdrawn'))
        OR (NEW.reopened_times > OLD.reopened_times) <> ((NEW.kind = 'request' AND OLD.state IN ('answered', 'closed') AND NEW.state = 'assigned')
            OR (NEW.kind = 'complaint' AND OLD.state = 'answered' AND NEW.state = 'triaged')) THEN
        RAISE EXCEPTION 'amanat:case_immutable: case %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER service_case_keep BEFORE INSERT OR UPDATE ON service_case FOR EACH ROW EXECUTE FUNCTION service_case_keep();

-- Nobody handles a complaint about himself or about the unit he works in, and nobody reviews his own decision.
CREATE FUNCTION complaint_handler() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.kind <> 'complaint' THEN
        RETURN NEW;
    END IF;
    IF NEW.assignee_id IS NOT NULL AND NEW.assignee_id IS DISTINCT FROM OLD.assignee_id AND NOT EXISTS (SELECT 1 FROM complaint c WHERE c.case_id = NEW.id
        AND c.officer_id IS DISTINCT FROM NEW.assignee_id
        AND (NEW.reopened_times = 0 OR c.decided_by IS DISTINCT FROM NEW.assignee_id)
        AND NOT EXISTS (SELECT 1 FROM unit u WHERE u.id = c.unit_id AND u.head_id = NEW.assignee_id)
        AND NOT EXISTS (SELECT 1 FROM unit_member m WHERE m.unit_id = c.unit_id AND m.user_id = NEW.assignee_id)) THEN
        RAISE EXCEPTION 'amanat:complaint_conflict: case %', NEW.id;
    END IF;
    -- An appeal remembers whose decision it is about.
    IF OLD.state = 'answered' AND NEW.state = 'triaged'
        AND NOT EXISTS (SELECT 1 FROM complaint WHERE case_id = NEW.id AND decided_by = OLD.assignee_id) THEN
        RAISE EXCEPTION 'amanat:complaint_immutable: case %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER complaint_handler BEFORE UPDATE ON service_case FOR EACH ROW EXECUTE FUNCTION complaint_handler();

-- Of a complaint only the promise, the remedy and the appeal change; the appeal once.
CREATE FUNCTION complaint_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.interim_until IS NOT NULL OR NEW.remedy_text IS NOT NULL OR NEW.decided_by IS NOT NULL
            OR NOT EXISTS (SELECT 1 FROM service_case
                WHERE id = NEW.case_id AND office_id = NEW.office_id AND kind = 'complaint' AND state = 'registered') THEN
            RAISE EXCEPTION 'amanat:complaint_immutable: case %', NEW.case_id;
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.case_id, NEW.office_id, NEW.about, NEW.about_reference, NEW.about_case_id, NEW.unit_id, NEW.officer_id)
        IS DISTINCT FROM (OLD.case_id, OLD.office_id, OLD.about, OLD.about_reference, OLD.about_case_id, OLD.unit_id, OLD.officer_id)
        OR (OLD.decided_by IS NOT NULL
            AND (NEW.decided_by, NEW.appeal_rating) IS DISTINCT FROM (OLD.decided_by, OLD.appeal_rating)) THEN
        RAISE EXCEPTION 'amanat:complaint_immutable: case %', OLD.case_id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER complaint_keep BEFORE INSERT OR UPDATE ON complaint FOR EACH ROW EXECUTE FUNCTION complaint_keep();

CREATE TRIGGER complaint_no_delete BEFORE DELETE OR TRUNCATE ON complaint FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('complaint_immutable');

CREATE FUNCTION complaint_body_begin() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM complaint WHERE case_id = NEW.case_id AND office_id = NEW.office_id) THEN
        RAISE EXCEPTION 'amanat:complaint_body_immutable: case %', NEW.case_id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER complaint_body_begin BEFORE INSERT ON complaint_body FOR EACH ROW EXECUTE FUNCTION complaint_body_begin();

CREATE TRIGGER complaint_body_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON complaint_body FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('complaint_body_immutable');
