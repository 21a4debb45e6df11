-- What was given and what was filed stays; a file is taken by one case, whole.

CREATE TRIGGER receipt_key_no_update BEFORE UPDATE ON receipt_key BEGIN
    SELECT RAISE(ABORT, 'amanat:receipt_immutable');
END;

CREATE TRIGGER receipt_key_no_delete BEFORE DELETE ON receipt_key BEGIN
    SELECT RAISE(ABORT, 'amanat:receipt_immutable');
END;

CREATE TRIGGER receipt_key_no_replace BEFORE INSERT ON receipt_key
WHEN EXISTS (SELECT 1 FROM receipt_key WHERE office_id = NEW.office_id AND key_id = NEW.key_id AND public_key IS NOT NEW.public_key) BEGIN
    SELECT RAISE(ABORT, 'amanat:receipt_immutable');
END;

CREATE TRIGGER case_receipt_no_update BEFORE UPDATE ON case_receipt BEGIN
    SELECT RAISE(ABORT, 'amanat:receipt_immutable');
END;

CREATE TRIGGER case_receipt_no_delete BEFORE DELETE ON case_receipt BEGIN
    SELECT RAISE(ABORT, 'amanat:receipt_immutable');
END;

CREATE TRIGGER case_receipt_no_replace BEFORE INSERT ON case_receipt
WHEN EXISTS (SELECT 1 FROM case_receipt WHERE case_id = NEW.case_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:receipt_immutable');
END;

CREATE TRIGGER upload_begin BEFORE INSERT ON upload
WHEN NEW.case_id IS NOT NULL OR EXISTS (SELECT 1 FROM upload WHERE id = NEW.id AND case_id IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'amanat:upload_immutable');
END;

-- Only a case of the same office takes it, in time, and only where all of it is there.
CREATE TRIGGER upload_no_update BEFORE UPDATE ON upload
WHEN OLD.case_id IS NOT NULL OR NEW.case_id IS NULL OR NEW.attached_at > OLD.expires_at
    OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.secret_sha256 IS NOT OLD.secret_sha256
    OR NEW.file_name IS NOT OLD.file_name OR NEW.media_type IS NOT OLD.media_type OR NEW.size_bytes IS NOT OLD.size_bytes
    OR NEW.sha256 IS NOT OLD.sha256 OR NEW.uploaded_at IS NOT OLD.uploaded_at OR NEW.expires_at IS NOT OLD.expires_at
    OR NOT EXISTS (SELECT 1 FROM service_case c WHERE c.id = NEW.case_id AND c.office_id = OLD.office_id)
    OR OLD.size_bytes IS NOT (SELECT sum(length(c.bytes)) FROM upload_chunk c WHERE c.upload_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:upload_immutable');
END;

CREATE TRIGGER upload_no_delete BEFORE DELETE ON upload WHEN OLD.case_id IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'amanat:upload_immutable');
END;

CREATE TRIGGER upload_chunk_begin BEFORE INSERT ON upload_chunk
WHEN EXISTS (SELECT 1 FROM upload WHERE id = NEW.upload_id AND case_id IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'amanat:upload_immutable');
END;

CREATE TRIGGER upload_chunk_no_update BEFORE UPDATE ON upload_chunk BEGIN
    SELECT RAISE(ABORT, 'amanat:upload_immutable');
END;

CREATE TRIGGER upload_chunk_no_delete BEFORE DELETE ON upload_chunk
WHEN EXISTS (SELECT 1 FROM upload WHERE id = OLD.upload_id AND case_id IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'amanat:upload_immutable');
END;
