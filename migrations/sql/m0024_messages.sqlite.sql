-- What was told stays; of a message that waits only the attempts to send it change.

CREATE TRIGGER message_begin BEFORE INSERT ON message WHEN NEW.state <> 'waiting' OR NEW.attempts <> 0 BEGIN
    SELECT RAISE(ABORT, 'amanat:message_immutable');
END;

CREATE TRIGGER message_keep BEFORE UPDATE ON message
WHEN OLD.state <> 'waiting' OR NEW.attempts < OLD.attempts OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id
    OR NEW.event_id IS NOT OLD.event_id OR NEW.case_id IS NOT OLD.case_id OR NEW.kind IS NOT OLD.kind
    OR NEW.channel IS NOT OLD.channel OR NEW.language IS NOT OLD.language OR NEW.until_on IS NOT OLD.until_on
    OR NEW.secret_number IS NOT OLD.secret_number OR NEW.created_at IS NOT OLD.created_at BEGIN
    SELECT RAISE(ABORT, 'amanat:message_immutable');
END;

CREATE TRIGGER message_no_delete BEFORE DELETE ON message BEGIN
    SELECT RAISE(ABORT, 'amanat:message_immutable');
END;
