-- What was filed does not change, a case goes the way the rules describe, and what happened is only added to.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION service_case_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'registered' OR NEW.reopened_times <> 0 THEN
            RAISE EXCEPTION 'amanat:case_immutable: a case begins as registered';
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
        OR (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN ('registered>triaged', 'triaged>assigned', 'triaged>in_review', 'assigned>in_review', 'in_review>assigned', 'in_review>waiting_for_applicant',
        'waiting_for_applicant>in_review', 'in_review>answered', 'answered>closed', 'answered>assigned', 'closed>assigned',
        'registered>withdrawn', 'triaged>withdrawn', 'assigned>withdrawn', 'in_review>withdrawn', 'waiting_for_applicant>withdrawn',
        'registered>rejected_invalid', 'triaged>rejected_invalid', 'assigned>rejected_invalid', 'in_review>rejected_invalid',
        'registered>merged_duplicate', 'triaged>merged_duplicate', 'assigned>merged_duplicate', 'in_review>merged_duplicate',
        'waiting_for_applicant>expired'))
        OR (NEW.reopened_times > OLD.reopened_times) <> (OLD.state IN ('answered', 'closed') AND NEW.state = 'assigned') THEN
        RAISE EXCEPTION 'amanat:case_immutable: case %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER service_case_keep BEFORE INSERT OR UPDATE ON service_case FOR EACH ROW EXECUTE FUNCTION service_case_keep();

CREATE TRIGGER service_case_no_delete BEFORE DELETE OR TRUNCATE ON service_case FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('case_immutable');

CREATE TRIGGER case_entry_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON case_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('case_entry_immutable');

-- Of a secret only its end changes, once.
CREATE FUNCTION case_secret_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL OR (to_jsonb(NEW) - 'revoked_at') <> (to_jsonb(OLD) - 'revoked_at') THEN
        RAISE EXCEPTION 'amanat:case_secret_immutable: case %', OLD.case_id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER case_secret_keep BEFORE UPDATE ON case_secret FOR EACH ROW EXECUTE FUNCTION case_secret_keep();

CREATE TRIGGER case_secret_no_delete BEFORE DELETE OR TRUNCATE ON case_secret FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('case_secret_immutable');
