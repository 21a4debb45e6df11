-- What was given and what was filed stays; a file is taken by one case, whole.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE TRIGGER receipt_key_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON receipt_key FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('receipt_immutable');

CREATE TRIGGER case_receipt_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON case_receipt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('receipt_immutable');

CREATE FUNCTION upload_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.case_id IS NOT NULL THEN
            RAISE EXCEPTION 'amanat:upload_immutable: upload % begins with a case', NEW.id;
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.case_id IS NOT NULL THEN
        RAISE EXCEPTION 'amanat:upload_immutable: upload %', OLD.id;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    -- Only a case of the same office takes it, in time, and only where all of it is there.
    IF NEW.case_id IS NULL OR NEW.attached_at > OLD.expires_at
        OR (to_jsonb(NEW) - 'case_id' - 'attached_at' - 'address_hash') <> (to_jsonb(OLD) - 'case_id' - 'attached_at' - 'address_hash')
        OR NOT EXISTS (SELECT 1 FROM service_case c WHERE c.id = NEW.case_id AND c.office_id = OLD.office_id)
        OR OLD.size_bytes IS DISTINCT FROM (SELECT sum(octet_length(c.bytes)) FROM upload_chunk c WHERE c.upload_id = OLD.id) THEN
        RAISE EXCEPTION 'amanat:upload_immutable: upload %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER upload_keep BEFORE INSERT OR DELETE OR UPDATE ON upload FOR EACH ROW EXECUTE FUNCTION upload_keep();

CREATE TRIGGER upload_no_truncate BEFORE TRUNCATE ON upload FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('upload_immutable');

CREATE FUNCTION upload_chunk_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'amanat:upload_immutable: upload %', OLD.upload_id;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT 1 FROM upload u WHERE u.id = NEW.upload_id AND u.case_id IS NOT NULL) THEN
            RAISE EXCEPTION 'amanat:upload_immutable: upload %', NEW.upload_id;
        END IF;
        RETURN NEW;
    END IF;
    IF EXISTS (SELECT 1 FROM upload u WHERE u.id = OLD.upload_id AND u.case_id IS NOT NULL) THEN
        RAISE EXCEPTION 'amanat:upload_immutable: upload %', OLD.upload_id;
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER upload_chunk_keep BEFORE INSERT OR DELETE OR UPDATE ON upload_chunk FOR EACH ROW EXECUTE FUNCTION upload_chunk_keep();

CREATE TRIGGER upload_chunk_no_truncate BEFORE TRUNCATE ON upload_chunk FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('upload_immutable');
