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
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'prepared' THEN
            RAISE EXCEPTION 'amanat:itemised_list_unsigned: list %', NEW.id;
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.id, NEW.office_id, NEW.agency_id, NEW.fiscal_year, NEW.month, NEW.number, NEW.row_count, NEW.total_rial, NEW.content_sha256, NEW.prepared_by, NEW.prepared_at)
        IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.agency_id, OLD.fiscal_year, OLD.month, OLD.number, OLD.row_count, OLD.total_rial, OLD.content_sha256, OLD.prepared_by, OLD.prepared_at)
        OR OLD.state IN ('announced', 'withdrawn')
        OR (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN ('prepared>signed', 'prepared>withdrawn', 'signed>withdrawn', 'signed>announced')) THEN
        RAISE EXCEPTION 'amanat:itemised_list_immutable: list %', OLD.id;
    END IF;
    -- A list is signed by a signature on its content.
    IF OLD.state = 'prepared' AND NEW.state = 'signed' AND NOT EXISTS (
        SELECT 1 FROM signature s WHERE s.office_id = NEW.office_id AND s.subject_id = NEW.id AND s.content_sha256 = NEW.content_sha256) THEN
        RAISE EXCEPTION 'amanat:itemised_list_unsigned: list %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER itemised_list_keep BEFORE INSERT OR UPDATE ON itemised_list FOR EACH ROW EXECUTE FUNCTION itemised_list_keep();

CREATE TRIGGER itemised_list_no_delete BEFORE DELETE OR TRUNCATE ON itemised_list FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('itemised_list_immutable');

CREATE FUNCTION collection_notice_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'prepared' THEN
            RAISE EXCEPTION 'amanat:collection_notice_unsigned: notice %', NEW.id;
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.id, NEW.office_id, NEW.agency_id, NEW.itemised_list_id, NEW.row_count, NEW.total_rial, NEW.content_sha256, NEW.prepared_by, NEW.prepared_at)
        IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.agency_id, OLD.itemised_list_id, OLD.row_count, OLD.total_rial, OLD.content_sha256, OLD.prepared_by, OLD.prepared_at)
        OR OLD.state IN ('issued', 'rejected')
        OR (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN ('prepared>signed_once', 'signed_once>issued', 'prepared>rejected', 'signed_once>rejected')) THEN
        RAISE EXCEPTION 'amanat:collection_notice_immutable: notice %', OLD.id;
    END IF;
    -- Article 124: two officials of the treasury sign one content, or nothing is issued.
    IF NEW.state = 'issued' AND (
        SELECT count(DISTINCT s.user_id) FROM signature s
        WHERE s.office_id = NEW.office_id AND s.subject_id = NEW.id AND s.content_sha256 = NEW.content_sha256) < 2 THEN
        RAISE EXCEPTION 'amanat:collection_notice_unsigned: notice %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER collection_notice_keep BEFORE INSERT OR UPDATE ON collection_notice FOR EACH ROW EXECUTE FUNCTION collection_notice_keep();

CREATE TRIGGER collection_notice_no_delete BEFORE DELETE OR TRUNCATE ON collection_notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('collection_notice_immutable');

-- A credit number comes from an issued notice whose list has the deposit, and from nowhere else.
CREATE FUNCTION deposit_announce() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.credit_number IS NULL OR (TG_OP = 'UPDATE' AND OLD.credit_number IS NOT NULL) THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' OR NOT EXISTS (
        SELECT 1 FROM collection_notice n JOIN itemised_row r ON r.itemised_list_id = n.itemised_list_id
        WHERE n.id = NEW.collection_notice_id AND n.state = 'issued' AND r.office_id = NEW.office_id AND r.deposit_id = NEW.id AND r.is_live) THEN
        RAISE EXCEPTION 'amanat:credit_number_unannounced: deposit %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER deposit_announce BEFORE INSERT OR UPDATE OF credit_number ON deposit FOR EACH ROW EXECUTE FUNCTION deposit_announce();

-- A sweep's end that is known, an explanation that was found and a remittance that took it stay; so does its amount.
CREATE FUNCTION sweep_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (NEW.id, NEW.office_id, NEW.agency_id, NEW.link_account_id, NEW.concentration_account_id, NEW.amount_rial)
        IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.agency_id, OLD.link_account_id, OLD.concentration_account_id, OLD.amount_rial)
        OR (OLD.out_line_id IS NOT NULL AND (NEW.out_line_id, NEW.out_on) IS DISTINCT FROM (OLD.out_line_id, OLD.out_on))
        OR (OLD.in_line_id IS NOT NULL AND (NEW.in_line_id, NEW.in_on) IS DISTINCT FROM (OLD.in_line_id, OLD.in_on))
        OR (OLD.is_explained AND NOT NEW.is_explained)
        OR (OLD.remittance_id IS NOT NULL AND NEW.remittance_id IS DISTINCT FROM OLD.remittance_id) THEN
        RAISE EXCEPTION 'amanat:sweep_immutable: sweep %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER sweep_keep BEFORE UPDATE ON sweep FOR EACH ROW EXECUTE FUNCTION sweep_keep();

CREATE TRIGGER sweep_no_delete BEFORE DELETE OR TRUNCATE ON sweep FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('sweep_immutable');

-- Of a remittance only this changes: that sweeps were found to be it.
CREATE FUNCTION remittance_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (to_jsonb(NEW) - 'difference_rial' - 'version') <> (to_jsonb(OLD) - 'difference_rial' - 'version')
        OR (OLD.difference_rial = 0 AND NEW.difference_rial <> 0) THEN
        RAISE EXCEPTION 'amanat:remittance_immutable: remittance %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER remittance_keep BEFORE UPDATE ON remittance FOR EACH ROW EXECUTE FUNCTION remittance_keep();

CREATE TRIGGER remittance_no_delete BEFORE DELETE OR TRUNCATE ON remittance FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('remittance_immutable');
