-- Steps and signatures are never changed.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE TRIGGER chain_step_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON chain_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('chain_immutable');

CREATE TRIGGER signature_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('signature_immutable');
