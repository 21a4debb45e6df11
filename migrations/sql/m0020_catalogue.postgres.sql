-- A service that was withdrawn stays so; a form that was published is what it was.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION service_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF OLD.withdrawn_at IS NOT NULL
        OR (NEW.id, NEW.office_id, NEW.code, NEW.registered_at) IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.code, OLD.registered_at)
        OR NEW.registered_by IS DISTINCT FROM OLD.registered_by THEN
        RAISE EXCEPTION 'amanat:service_immutable: service %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER service_keep BEFORE UPDATE ON service FOR EACH ROW EXECUTE FUNCTION service_keep();

CREATE TRIGGER service_no_delete BEFORE DELETE OR TRUNCATE ON service FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('service_immutable');

CREATE FUNCTION service_form_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        -- Draft to draft, draft to published, published to superseded; each changes what it is about and nothing else.
        IF NOT (CASE
            WHEN OLD.state = 'draft' AND NEW.state = 'draft' THEN
                (to_jsonb(NEW) - 'definition' - 'content_sha256' - 'drafted_by' - 'drafted_at' - 'version')
                = (to_jsonb(OLD) - 'definition' - 'content_sha256' - 'drafted_by' - 'drafted_at' - 'version')
            WHEN OLD.state = 'draft' AND NEW.state = 'published' THEN
                (to_jsonb(NEW) - 'state' - 'published_by' - 'published_at' - 'version')
                = (to_jsonb(OLD) - 'state' - 'published_by' - 'published_at' - 'version')
            WHEN OLD.state = 'published' AND NEW.state = 'superseded' THEN
                (to_jsonb(NEW) - 'state' - 'version') = (to_jsonb(OLD) - 'state' - 'version')
            ELSE false
        END) THEN
            RAISE EXCEPTION 'amanat:service_form_immutable: form %', OLD.id;
        END IF;
    ELSIF NEW.state <> 'draft' THEN
        RAISE EXCEPTION 'amanat:service_form_unfounded: form %', NEW.id;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM service s WHERE s.id = NEW.service_id AND s.office_id = NEW.office_id AND s.withdrawn_at IS NULL) THEN
        RAISE EXCEPTION 'amanat:service_form_unfounded: form %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER service_form_keep BEFORE INSERT OR UPDATE ON service_form FOR EACH ROW EXECUTE FUNCTION service_form_keep();

CREATE TRIGGER service_form_no_delete BEFORE DELETE OR TRUNCATE ON service_form FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('service_form_immutable');
