-- Guards raise 'amanat:<code>: …'; the code is what programs read.

-- Functions look a table up in our schema first and among the session's temporary tables last:
-- a temporary table of the same name would otherwise take the place of the ledger's.
SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

-- Per statement, so that even an upsert that would change nothing is refused.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    RAISE EXCEPTION 'amanat:%: % of % is refused', TG_ARGV[0], TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER audit_event_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('audit_immutable');
