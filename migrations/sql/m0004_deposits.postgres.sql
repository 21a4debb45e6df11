-- What was announced, and what was received, never changes. A correction is a posting.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION deposit_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF OLD.credit_number IS NOT NULL AND (NEW.credit_number, NEW.announced_on, NEW.collection_notice_id) IS DISTINCT FROM (OLD.credit_number, OLD.announced_on, OLD.collection_notice_id) THEN
        RAISE EXCEPTION 'amanat:credit_number_immutable: deposit %', OLD.id;
    END IF;
    IF OLD.state <> 'declared' AND NEW.amount_rial <> OLD.amount_rial THEN
        RAISE EXCEPTION 'amanat:deposit_amount_immutable: deposit %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER deposit_keep BEFORE UPDATE ON deposit FOR EACH ROW EXECUTE FUNCTION deposit_keep();

CREATE TRIGGER deposit_no_delete BEFORE DELETE OR TRUNCATE ON deposit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('deposit_immutable');
