-- The rows of a list are what was signed; an issued notice never changes.

CREATE TRIGGER itemised_row_no_insert BEFORE INSERT ON itemised_row
WHEN (SELECT state FROM itemised_list WHERE id = NEW.itemised_list_id) <> 'prepared'
    OR EXISTS (SELECT 1 FROM itemised_row WHERE itemised_list_id = NEW.itemised_list_id AND row_number = NEW.row_number) BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_signed');
END;

-- Only this may change: the row of a withdrawn list lets its deposit go.
CREATE TRIGGER itemised_row_no_update BEFORE UPDATE ON itemised_row
WHEN NOT (OLD.is_live = 1 AND NEW.is_live = 0 AND (SELECT state FROM itemised_list WHERE id = OLD.itemised_list_id) = 'withdrawn'
    AND NEW.office_id IS OLD.office_id AND NEW.itemised_list_id IS OLD.itemised_list_id AND NEW.row_number IS OLD.row_number
    AND NEW.deposit_id IS OLD.deposit_id AND NEW.receipt_number IS OLD.receipt_number AND NEW.receipt_on IS OLD.receipt_on
    AND NEW.kind IS OLD.kind AND NEW.depositor_name IS OLD.depositor_name AND NEW.amount_rial IS OLD.amount_rial
    AND NEW.received_on IS OLD.received_on AND NEW.swept_on IS OLD.swept_on AND NEW.sweep_id IS OLD.sweep_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_row_immutable');
END;

CREATE TRIGGER itemised_row_no_delete BEFORE DELETE ON itemised_row BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_row_immutable');
END;

CREATE TRIGGER itemised_list_no_update BEFORE UPDATE ON itemised_list
WHEN OLD.state IN ('announced', 'withdrawn') OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id
    OR NEW.fiscal_year IS NOT OLD.fiscal_year OR NEW.month IS NOT OLD.month OR NEW.number IS NOT OLD.number
    OR NEW.row_count IS NOT OLD.row_count OR NEW.total_rial IS NOT OLD.total_rial OR NEW.content_sha256 IS NOT OLD.content_sha256
    OR NEW.prepared_by IS NOT OLD.prepared_by OR NEW.prepared_at IS NOT OLD.prepared_at BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_immutable');
END;

CREATE TRIGGER itemised_list_no_delete BEFORE DELETE ON itemised_list BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_immutable');
END;

CREATE TRIGGER itemised_list_no_replace BEFORE INSERT ON itemised_list
WHEN EXISTS (SELECT 1 FROM itemised_list WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_immutable');
END;

CREATE TRIGGER collection_notice_no_update BEFORE UPDATE ON collection_notice
WHEN OLD.state IN ('issued', 'rejected') OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id
    OR NEW.itemised_list_id IS NOT OLD.itemised_list_id OR NEW.row_count IS NOT OLD.row_count OR NEW.total_rial IS NOT OLD.total_rial
    OR NEW.content_sha256 IS NOT OLD.content_sha256 OR NEW.prepared_by IS NOT OLD.prepared_by OR NEW.prepared_at IS NOT OLD.prepared_at BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_immutable');
END;

CREATE TRIGGER collection_notice_no_delete BEFORE DELETE ON collection_notice BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_immutable');
END;

CREATE TRIGGER collection_notice_no_replace BEFORE INSERT ON collection_notice
WHEN EXISTS (SELECT 1 FROM collection_notice WHERE id = NEW.id OR (office_id = NEW.office_id AND itemised_list_id = NEW.itemised_list_id AND state <> 'rejected')) BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_immutable');
END;
