-- What was filed does not change, a case goes the way the rules describe, and what happened is only added to.

CREATE TRIGGER service_case_begin BEFORE INSERT ON service_case WHEN NEW.state <> 'registered' OR NEW.reopened_times <> 0 BEGIN
    SELECT RAISE(ABORT, 'amanat:case_immutable');
END;

CREATE TRIGGER service_case_keep BEFORE UPDATE ON service_case
WHEN NEW.id IS NOT OLD.id OR NEW.office_id IS NOT OLD.office_id OR NEW.kind IS NOT OLD.kind OR NEW.reference IS NOT OLD.reference OR NEW.service_id IS NOT
    OLD.service_id OR NEW.service_form_id IS NOT OLD.service_form_id OR NEW.agency_id IS NOT OLD.agency_id OR NEW.channel IS NOT OLD.channel OR
    NEW.filed_by IS NOT OLD.filed_by OR NEW.applicant_name IS NOT OLD.applicant_name OR NEW.applicant_name_folded IS NOT OLD.applicant_name_folded OR
    NEW.applicant_kind IS NOT OLD.applicant_kind OR NEW.applicant_identifier IS NOT OLD.applicant_identifier OR NEW.mobile IS NOT OLD.mobile OR NEW.email
    IS NOT OLD.email OR NEW.subject IS NOT OLD.subject OR NEW.answers IS NOT OLD.answers OR NEW.filed_sha256 IS NOT OLD.filed_sha256 OR NEW.filed_at IS
    NOT OLD.filed_at OR
    NEW.reopened_times NOT IN (OLD.reopened_times, OLD.reopened_times + 1)
    OR (OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN ('registered>triaged', 'triaged>assigned', 'triaged>in_review', 'assigned>in_review', 'in_review>assigned', 'in_review>waiting_for_applicant',
        'waiting_for_applicant>in_review', 'in_review>answered', 'answered>closed', 'answered>assigned', 'closed>assigned',
        'registered>withdrawn', 'triaged>withdrawn', 'assigned>withdrawn', 'in_review>withdrawn', 'waiting_for_applicant>withdrawn',
        'registered>rejected_invalid', 'triaged>rejected_invalid', 'assigned>rejected_invalid', 'in_review>rejected_invalid',
        'registered>merged_duplicate', 'triaged>merged_duplicate', 'assigned>merged_duplicate', 'in_review>merged_duplicate',
        'waiting_for_applicant>expired'))
    OR (NEW.reopened_times > OLD.reopened_times) <> (OLD.state IN ('answered', 'closed') AND NEW.state = 'assigned') BEGIN
    SELECT RAISE(ABORT, 'amanat:case_immutable');
END;

CREATE TRIGGER service_case_no_delete BEFORE DELETE ON service_case BEGIN
    SELECT RAISE(ABORT, 'amanat:case_immutable');
END;

CREATE TRIGGER service_case_no_replace BEFORE INSERT ON service_case WHEN EXISTS (SELECT 1 FROM service_case WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:case_immutable');
END;

CREATE TRIGGER case_entry_no_update BEFORE UPDATE ON case_entry BEGIN
    SELECT RAISE(ABORT, 'amanat:case_entry_immutable');
END;

CREATE TRIGGER case_entry_no_delete BEFORE DELETE ON case_entry BEGIN
    SELECT RAISE(ABORT, 'amanat:case_entry_immutable');
END;

CREATE TRIGGER case_entry_no_replace BEFORE INSERT ON case_entry
WHEN EXISTS (SELECT 1 FROM case_entry WHERE id = NEW.id OR (case_id = NEW.case_id AND seq = NEW.seq)) BEGIN
    SELECT RAISE(ABORT, 'amanat:case_entry_immutable');
END;

-- Of a secret only its end changes, once.
CREATE TRIGGER case_secret_no_update BEFORE UPDATE ON case_secret
WHEN OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL OR NEW.office_id IS NOT OLD.office_id OR NEW.case_id IS NOT OLD.case_id
    OR NEW.number IS NOT OLD.number OR NEW.token_sha256 IS NOT OLD.token_sha256 OR NEW.pin_hash IS NOT OLD.pin_hash
    OR NEW.issued_at IS NOT OLD.issued_at BEGIN
    SELECT RAISE(ABORT, 'amanat:case_secret_immutable');
END;

CREATE TRIGGER case_secret_no_delete BEFORE DELETE ON case_secret BEGIN
    SELECT RAISE(ABORT, 'amanat:case_secret_immutable');
END;

CREATE TRIGGER case_secret_no_replace BEFORE INSERT ON case_secret
WHEN EXISTS (SELECT 1 FROM case_secret WHERE case_id = NEW.case_id AND (number = NEW.number OR revoked_at IS NULL)) BEGIN
    SELECT RAISE(ABORT, 'amanat:case_secret_immutable');
END;
