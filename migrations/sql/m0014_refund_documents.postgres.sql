-- Documents come and go while the request is a draft or was sent back, and are its agency's.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION attachment_of_refund() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.subject_kind = 'refund' AND NOT EXISTS (
        SELECT 1 FROM refund f WHERE f.id = NEW.subject_id AND f.office_id = NEW.office_id AND f.agency_id = NEW.agency_id
            AND f.state IN ('draft', 'returned')) THEN
        RAISE EXCEPTION 'amanat:refund_immutable: document of refund %', NEW.subject_id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER attachment_of_refund BEFORE INSERT OR UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION attachment_of_refund();
