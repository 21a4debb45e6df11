-- What was published or happened never changes.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE TRIGGER calendar_week_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON calendar_week FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('calendar_immutable');

CREATE TRIGGER calendar_day_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON calendar_day FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('calendar_immutable');

CREATE TRIGGER service_level_version_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON service_level_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('service_level_immutable');

CREATE TRIGGER clock_event_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON clock_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('clock_immutable');

CREATE TRIGGER clock_finding_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON clock_finding FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('clock_immutable');

CREATE TRIGGER breach_review_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON breach_review FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('clock_immutable');

-- A case has one clock, which is never taken away or given to another case.
CREATE TRIGGER case_clock_no_delete BEFORE DELETE OR TRUNCATE ON case_clock FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('clock_immutable');

CREATE FUNCTION case_clock_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (NEW.id, NEW.office_id, NEW.case_kind, NEW.case_reference, NEW.calendar_id, NEW.target, NEW.started_at)
        IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.case_kind, OLD.case_reference, OLD.calendar_id, OLD.target, OLD.started_at) THEN
        RAISE EXCEPTION 'amanat:clock_immutable: case clock %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER case_clock_keep BEFORE UPDATE ON case_clock FOR EACH ROW EXECUTE FUNCTION case_clock_keep();
