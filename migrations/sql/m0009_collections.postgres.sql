-- The rows of a list are what was signed; an issued notice never changes.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION itemised_row_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF (SELECT l.state FROM itemised_list l WHERE l.id = NEW.itemised_list_id) <> 'prepared' THEN
            RAISE EXCEPTION 'amanat:itemised_list_signed: list %', NEW.itemised_list_id;
        END IF;
        RETURN NEW;
    END IF;
    -- Only this may change: the row of a withdrawn list lets its deposit go.
    IF OLD.is_live AND NOT NEW.is_live AND (SELECT l.state FROM itemised_list l WHERE l.id = OLD.itemised_list_id) = 'withdrawn'
        AND (to_jsonb(NEW) - 'is_live') = (to_jsonb(OLD) - 'is_live') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'amanat:itemised_row_immutable: list %', OLD.itemised_list_id;
END
$$;

CREATE TRIGGER itemised_row_keep BEFORE INSERT OR UPDATE ON itemised_row FOR EACH ROW EXECUTE FUNCTION itemised_row_keep();

CREATE TRIGGER itemised_row_no_delete BEFORE DELETE OR TRUNCATE ON itemised_row FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('itemised_row_immutable');

CREATE FUNCTION itemised_list_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (NEW.agency_id, NEW.fiscal_year, NEW.month, NEW.number, NEW.row_count, NEW.total_rial, NEW.content_sha256, NEW.prepared_by, NEW.prepared_at)
        IS DISTINCT FROM (OLD.agency_id, OLD.fiscal_year, OLD.month, OLD.number, OLD.row_count, OLD.total_rial, OLD.content_sha256, OLD.prepared_by, OLD.prepared_at)
        OR OLD.state IN ('announced', 'withdrawn') THEN
        RAISE EXCEPTION 'amanat:itemised_list_immutable: list %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER itemised_list_keep BEFORE UPDATE ON itemised_list FOR EACH ROW EXECUTE FUNCTION itemised_list_keep();

CREATE TRIGGER itemised_list_no_delete BEFORE DELETE OR TRUNCATE ON itemised_list FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('itemised_list_immutable');

CREATE FUNCTION collection_notice_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (NEW.agency_id, NEW.itemised_list_id, NEW.row_count, NEW.total_rial, NEW.content_sha256, NEW.prepared_by, NEW.prepared_at)
        IS DISTINCT FROM (OLD.agency_id, OLD.itemised_list_id, OLD.row_count, OLD.total_rial, OLD.content_sha256, OLD.prepared_by, OLD.prepared_at)
        OR OLD.state IN ('issued', 'rejected') THEN
        RAISE EXCEPTION 'amanat:collection_notice_immutable: notice %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER collection_notice_keep BEFORE UPDATE ON collection_notice FOR EACH ROW EXECUTE FUNCTION collection_notice_keep();

CREATE TRIGGER collection_notice_no_delete BEFORE DELETE OR TRUNCATE ON collection_notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('collection_notice_immutable');
