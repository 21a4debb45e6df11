-- A document is what was uploaded, and so are the bytes of every file.

CREATE TRIGGER file_no_update BEFORE UPDATE ON file BEGIN
    SELECT RAISE(ABORT, 'amanat:file_immutable');
END;

CREATE TRIGGER file_no_delete BEFORE DELETE ON file BEGIN
    SELECT RAISE(ABORT, 'amanat:file_immutable');
END;

CREATE TRIGGER file_no_replace BEFORE INSERT ON file
WHEN EXISTS (SELECT 1 FROM file WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:file_immutable');
END;

CREATE TRIGGER file_chunk_no_update BEFORE UPDATE ON file_chunk BEGIN
    SELECT RAISE(ABORT, 'amanat:file_immutable');
END;

CREATE TRIGGER file_chunk_no_delete BEFORE DELETE ON file_chunk BEGIN
    SELECT RAISE(ABORT, 'amanat:file_immutable');
END;

CREATE TRIGGER file_chunk_no_replace BEFORE INSERT ON file_chunk
WHEN EXISTS (SELECT 1 FROM file_chunk WHERE file_id = NEW.file_id AND ordinal = NEW.ordinal)
    OR EXISTS (SELECT 1 FROM attachment WHERE file_id = NEW.file_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:file_immutable');
END;

-- The file is there as the row says, whole.
CREATE TRIGGER attachment_begin BEFORE INSERT ON attachment
WHEN NEW.removed_at IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM file f WHERE f.id = NEW.file_id AND f.office_id = NEW.office_id AND f.sha256 = NEW.sha256
        AND f.size_bytes = NEW.size_bytes AND f.media_type = NEW.media_type
        AND f.size_bytes = (SELECT sum(length(c.bytes)) FROM file_chunk c WHERE c.file_id = f.id)) BEGIN
    SELECT RAISE(ABORT, 'amanat:attachment_unfounded');
END;

CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
WHEN OLD.removed_at IS NOT NULL OR NEW.removed_at IS NULL OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id
    OR NEW.agency_id IS NOT OLD.agency_id OR NEW.subject_kind IS NOT OLD.subject_kind OR NEW.subject_id IS NOT OLD.subject_id
    OR NEW.document IS NOT OLD.document OR NEW.file_id IS NOT OLD.file_id OR NEW.file_name IS NOT OLD.file_name
    OR NEW.media_type IS NOT OLD.media_type OR NEW.size_bytes IS NOT OLD.size_bytes OR NEW.sha256 IS NOT OLD.sha256
    OR NEW.uploaded_by IS NOT OLD.uploaded_by OR NEW.uploaded_at IS NOT OLD.uploaded_at BEGIN
    SELECT RAISE(ABORT, 'amanat:attachment_immutable');
END;

CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN
    SELECT RAISE(ABORT, 'amanat:attachment_immutable');
END;

CREATE TRIGGER attachment_no_replace BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM attachment WHERE id = NEW.id OR file_id = NEW.file_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:attachment_immutable');
END;
