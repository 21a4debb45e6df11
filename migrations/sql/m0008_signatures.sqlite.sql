-- Steps and signatures are never changed.

CREATE TRIGGER chain_step_no_update BEFORE UPDATE ON chain_step BEGIN
    SELECT RAISE(ABORT, 'amanat:chain_immutable');
END;

CREATE TRIGGER chain_step_no_delete BEFORE DELETE ON chain_step BEGIN
    SELECT RAISE(ABORT, 'amanat:chain_immutable');
END;

-- No "no_replace" here that refuses every second insert: the same step by the same person is ON CONFLICT DO NOTHING.
CREATE TRIGGER chain_step_no_replace BEFORE INSERT ON chain_step
WHEN EXISTS (SELECT 1 FROM chain_step WHERE office_id = NEW.office_id AND chain_id = NEW.chain_id AND user_id = NEW.user_id AND step <> NEW.step) BEGIN
    SELECT RAISE(ABORT, 'amanat:chain_immutable');
END;

CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature BEGIN
    SELECT RAISE(ABORT, 'amanat:signature_immutable');
END;

CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature BEGIN
    SELECT RAISE(ABORT, 'amanat:signature_immutable');
END;

CREATE TRIGGER signature_no_replace BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM signature WHERE id = NEW.id OR (office_id = NEW.office_id AND subject_id = NEW.subject_id AND (step = NEW.step OR user_id = NEW.user_id))) BEGIN
    SELECT RAISE(ABORT, 'amanat:signature_immutable');
END;
