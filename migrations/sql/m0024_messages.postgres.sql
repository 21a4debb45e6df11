-- What was told stays; of a message that waits only the attempts to send it change.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE FUNCTION message_keep() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'waiting' OR NEW.attempts <> 0 THEN
            RAISE EXCEPTION 'amanat:message_immutable: a message begins as waiting';
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state <> 'waiting' OR NEW.attempts < OLD.attempts
        OR (NEW.id, NEW.office_id, NEW.event_id, NEW.case_id, NEW.kind, NEW.channel, NEW.language, NEW.until_on, NEW.secret_number, NEW.created_at)
        IS DISTINCT FROM (OLD.id, OLD.office_id, OLD.event_id, OLD.case_id, OLD.kind, OLD.channel, OLD.language, OLD.until_on, OLD.secret_number, OLD.created_at) THEN
        RAISE EXCEPTION 'amanat:message_immutable: message %', OLD.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER message_keep BEFORE INSERT OR UPDATE ON message FOR EACH ROW EXECUTE FUNCTION message_keep();

CREATE TRIGGER message_no_delete BEFORE DELETE OR TRUNCATE ON message FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('message_immutable');
