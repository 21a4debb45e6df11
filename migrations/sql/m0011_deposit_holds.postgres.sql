-- A hold is placed on a deposit that lives, never changes, and is released once.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION deposit_hold_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.released_at IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM deposit d WHERE d.id = NEW.deposit_id AND d.office_id = NEW.office_id AND d.agency_id = NEW.agency_id
                AND d.state NOT IN ('cancelled', 'reversed')) THEN
            RAISE EXCEPTION 'amanat:deposit_hold_unfounded: deposit %', NEW.deposit_id;
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.released_at IS NOT NULL OR NEW.released_at IS NULL
        OR (to_jsonb(NEW) - 'release_order_number' - 'release_order_on' - 'released_because' - 'released_by' - 'released_at' - 'version')
        <> (to_jsonb(OLD) - 'release_order_number' - 'release_order_on' - 'released_because' - 'released_by' - 'released_at' - 'version') THEN
        RAISE EXCEPTION 'amanat:deposit_hold_immutable: hold %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER deposit_hold_keep BEFORE INSERT OR UPDATE ON deposit_hold FOR EACH ROW EXECUTE FUNCTION deposit_hold_keep();

CREATE TRIGGER deposit_hold_no_delete BEFORE DELETE OR TRUNCATE ON deposit_hold FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('deposit_hold_immutable');
