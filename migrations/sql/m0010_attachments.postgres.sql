-- A document is what was uploaded, and so are the bytes of every file.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE TRIGGER file_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('file_immutable');

CREATE TRIGGER file_chunk_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON file_chunk FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('file_immutable');

CREATE FUNCTION file_chunk_begin() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM attachment a WHERE a.file_id = NEW.file_id) THEN
        RAISE EXCEPTION 'amanat:file_immutable: file %', NEW.file_id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER file_chunk_begin BEFORE INSERT ON file_chunk FOR EACH ROW EXECUTE FUNCTION file_chunk_begin();

CREATE FUNCTION attachment_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        -- The file is there as the row says, whole.
        IF NEW.removed_at IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM file f WHERE f.id = NEW.file_id AND f.office_id = NEW.office_id AND f.sha256 = NEW.sha256
                AND f.size_bytes = NEW.size_bytes AND f.media_type = NEW.media_type
                AND f.size_bytes = (SELECT sum(octet_length(c.bytes)) FROM file_chunk c WHERE c.file_id = f.id)) THEN
            RAISE EXCEPTION 'amanat:attachment_unfounded: attachment %', NEW.id;
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.removed_at IS NOT NULL OR NEW.removed_at IS NULL
        OR (to_jsonb(NEW) - 'removed_by' - 'removed_at') <> (to_jsonb(OLD) - 'removed_by' - 'removed_at') THEN
        RAISE EXCEPTION 'amanat:attachment_immutable: attachment %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER attachment_keep BEFORE INSERT OR UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION attachment_keep();

CREATE TRIGGER attachment_no_delete BEFORE DELETE OR TRUNCATE ON attachment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('attachment_immutable');
