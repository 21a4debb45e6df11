-- The chart is a tree of at most eight units from top to bottom: no unit stands above itself.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION unit_tree() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.parent_id IS NULL THEN
        RETURN NEW;
    END IF;
    -- One change of the chart at a time: two that are right each for itself may close a circle together.
    PERFORM 1 FROM office WHERE id = NEW.office_id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT 1 FROM unit a
            LEFT JOIN unit b ON b.id = a.parent_id LEFT JOIN unit c ON c.id = b.parent_id
            LEFT JOIN unit d ON d.id = c.parent_id LEFT JOIN unit e ON e.id = d.parent_id
            LEFT JOIN unit f ON f.id = e.parent_id LEFT JOIN unit g ON g.id = f.parent_id
        WHERE a.id = NEW.parent_id
            AND (a.office_id <> NEW.office_id OR g.parent_id IS NOT NULL OR NEW.id IN (a.id, b.id, c.id, d.id, e.id, f.id, g.id))) THEN
        RAISE EXCEPTION 'amanat:unit_cycle: unit %', NEW.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER unit_tree BEFORE INSERT OR UPDATE ON unit FOR EACH ROW EXECUTE FUNCTION unit_tree();
