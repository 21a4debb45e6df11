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
WHEN (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN ('prepared>signed', 'prepared>withdrawn', 'signed>withdrawn', 'signed>announced'))
    OR OLD.state IN ('announced', 'withdrawn') OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id
    OR NEW.fiscal_year IS NOT OLD.fiscal_year OR NEW.month IS NOT OLD.month OR NEW.number IS NOT OLD.number
    OR NEW.row_count IS NOT OLD.row_count OR NEW.total_rial IS NOT OLD.total_rial OR NEW.content_sha256 IS NOT OLD.content_sha256
    OR NEW.prepared_by IS NOT OLD.prepared_by OR NEW.prepared_at IS NOT OLD.prepared_at BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_immutable');
END;

-- A list is signed by a signature on its content.
CREATE TRIGGER itemised_list_sign BEFORE UPDATE ON itemised_list
WHEN OLD.state = 'prepared' AND NEW.state = 'signed'
    AND NOT EXISTS (SELECT 1 FROM signature WHERE office_id = NEW.office_id AND subject_id = NEW.id AND content_sha256 = NEW.content_sha256) BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_unsigned');
END;

CREATE TRIGGER itemised_list_begin BEFORE INSERT ON itemised_list WHEN NEW.state <> 'prepared' BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_unsigned');
END;

CREATE TRIGGER itemised_list_no_delete BEFORE DELETE ON itemised_list BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_immutable');
END;

CREATE TRIGGER itemised_list_no_replace BEFORE INSERT ON itemised_list
WHEN EXISTS (SELECT 1 FROM itemised_list WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:itemised_list_immutable');
END;

CREATE TRIGGER collection_notice_no_update BEFORE UPDATE ON collection_notice
WHEN (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN ('prepared>signed_once', 'signed_once>issued', 'prepared>rejected', 'signed_once>rejected'))
    OR OLD.state IN ('issued', 'rejected') OR NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id
    OR NEW.itemised_list_id IS NOT OLD.itemised_list_id OR NEW.row_count IS NOT OLD.row_count OR NEW.total_rial IS NOT OLD.total_rial
    OR NEW.content_sha256 IS NOT OLD.content_sha256 OR NEW.prepared_by IS NOT OLD.prepared_by OR NEW.prepared_at IS NOT OLD.prepared_at BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_immutable');
END;

-- Article 124: two officials of the treasury sign one content, or nothing is issued.
CREATE TRIGGER collection_notice_issue BEFORE UPDATE ON collection_notice
WHEN NEW.state = 'issued'
    AND (SELECT count(DISTINCT user_id) FROM signature WHERE office_id = NEW.office_id AND subject_id = NEW.id AND content_sha256 = NEW.content_sha256) < 2 BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_unsigned');
END;

CREATE TRIGGER collection_notice_begin BEFORE INSERT ON collection_notice WHEN NEW.state <> 'prepared' BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_unsigned');
END;

CREATE TRIGGER collection_notice_no_delete BEFORE DELETE ON collection_notice BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_immutable');
END;

CREATE TRIGGER collection_notice_no_replace BEFORE INSERT ON collection_notice
WHEN EXISTS (SELECT 1 FROM collection_notice WHERE id = NEW.id OR (office_id = NEW.office_id AND itemised_list_id = NEW.itemised_list_id AND state <> 'rejected')) BEGIN
    SELECT RAISE(ABORT, 'amanat:collection_notice_immutable');
END;

-- A credit number comes from an issued notice whose list has the deposit, and from nowhere else.
CREATE TRIGGER deposit_announce BEFORE UPDATE OF credit_number ON deposit
WHEN NEW.credit_number IS NOT NULL AND OLD.credit_number IS NULL
    AND NOT EXISTS (SELECT 1 FROM collection_notice n JOIN itemised_row r ON r.itemised_list_id = n.itemised_list_id
        WHERE n.id = NEW.collection_notice_id AND n.state = 'issued' AND r.office_id = NEW.office_id AND r.deposit_id = NEW.id AND r.is_live) BEGIN
    SELECT RAISE(ABORT, 'amanat:credit_number_unannounced');
END;

CREATE TRIGGER deposit_no_announced_insert BEFORE INSERT ON deposit WHEN NEW.credit_number IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'amanat:credit_number_unannounced');
END;

-- A sweep's end that is known, an explanation that was found and a remittance that took it stay; so does its amount.
CREATE TRIGGER sweep_no_update BEFORE UPDATE ON sweep
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.agency_id IS NOT OLD.agency_id
    OR NEW.link_account_id IS NOT OLD.link_account_id OR NEW.concentration_account_id IS NOT OLD.concentration_account_id
    OR NEW.amount_rial IS NOT OLD.amount_rial
    OR (OLD.out_line_id IS NOT NULL AND (NEW.out_line_id IS NOT OLD.out_line_id OR NEW.out_on IS NOT OLD.out_on))
    OR (OLD.in_line_id IS NOT NULL AND (NEW.in_line_id IS NOT OLD.in_line_id OR NEW.in_on IS NOT OLD.in_on))
    OR (OLD.is_explained = 1 AND NEW.is_explained = 0)
    OR (OLD.remittance_id IS NOT NULL AND NEW.remittance_id IS NOT OLD.remittance_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:sweep_immutable');
END;

CREATE TRIGGER sweep_no_delete BEFORE DELETE ON sweep BEGIN
    SELECT RAISE(ABORT, 'amanat:sweep_immutable');
END;

CREATE TRIGGER sweep_no_replace BEFORE INSERT ON sweep
WHEN EXISTS (SELECT 1 FROM sweep WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:sweep_immutable');
END;

-- Of a remittance only this changes: that sweeps were found to be it.
CREATE TRIGGER remittance_no_update BEFORE UPDATE ON remittance
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.concentration_account_id IS NOT OLD.concentration_account_id
    OR NEW.central_deposit_account_id IS NOT OLD.central_deposit_account_id OR NEW.amount_rial IS NOT OLD.amount_rial
    OR NEW.booked_on IS NOT OLD.booked_on OR NEW.bank_reference IS NOT OLD.bank_reference OR NEW.line_id IS NOT OLD.line_id
    OR (OLD.difference_rial = 0 AND NEW.difference_rial <> 0) BEGIN
    SELECT RAISE(ABORT, 'amanat:remittance_immutable');
END;

CREATE TRIGGER remittance_no_delete BEFORE DELETE ON remittance BEGIN
    SELECT RAISE(ABORT, 'amanat:remittance_immutable');
END;

CREATE TRIGGER remittance_no_replace BEFORE INSERT ON remittance
WHEN EXISTS (SELECT 1 FROM remittance WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:remittance_immutable');
END;
