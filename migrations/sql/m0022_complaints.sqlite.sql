-- A case may be a complaint. SQLite changes no column and no CHECK of a table that stands, so the table is made anew and its
-- rows come back; the references to it wait until the transaction ends.

PRAGMA defer_foreign_keys = ON;

CREATE TABLE service_case_before AS SELECT * FROM service_case;
DROP TABLE service_case;

CREATE TABLE service_case (
    id BLOB NOT NULL CONSTRAINT service_case_pk PRIMARY KEY,
    office_id BLOB NOT NULL CONSTRAINT service_case_office_fk REFERENCES office (id),
    kind TEXT NOT NULL,
    -- Fifteen digits, drawn at random; by them and a secret the applicant finds the case again.
    reference TEXT NOT NULL,
    -- Of a request; a complaint is about no service.
    service_id BLOB CONSTRAINT service_case_service_fk REFERENCES service (id),
    service_form_id BLOB CONSTRAINT service_case_form_fk REFERENCES service_form (id),
    -- The agency whose staff filed it; NULL where the applicant did, or the treasury's staff.
    agency_id BLOB CONSTRAINT service_case_agency_fk REFERENCES agency (id),
    channel TEXT NOT NULL,
    filed_by BLOB CONSTRAINT service_case_filed_by_fk REFERENCES app_user (id),
    -- NULL: whoever complains stays unnamed.
    applicant_name TEXT,
    applicant_name_folded TEXT,
    applicant_kind TEXT,
    applicant_identifier TEXT,
    mobile TEXT,
    email TEXT,
    subject TEXT,
    -- JSON, as it was written.
    answers TEXT NOT NULL,
    filed_sha256 BLOB NOT NULL,
    filed_at TEXT NOT NULL,
    state TEXT NOT NULL,
    priority TEXT NOT NULL,
    unit_id BLOB CONSTRAINT service_case_unit_fk REFERENCES unit (id),
    -- What was promised when it was filed; its clocks are those of the case. NULL: it has none.
    service_level_id BLOB CONSTRAINT service_case_level_fk REFERENCES service_level (id),
    assignee_id BLOB CONSTRAINT service_case_assignee_fk REFERENCES app_user (id),
    -- What the office asks and until when it waits, while it waits for the applicant.
    question TEXT,
    reply_due_on TEXT,
    outcome TEXT,
    answer_text TEXT,
    appeal_note TEXT,
    answered_at TEXT,
    -- Why it ended without an answer.
    ended_because TEXT,
    closed_at TEXT,
    reopened_times INTEGER NOT NULL,
    merged_into BLOB CONSTRAINT service_case_merged_fk REFERENCES service_case (id),
    rating INTEGER,
    rating_comment TEXT,
    version INTEGER NOT NULL,
    CONSTRAINT service_case_reference_uq UNIQUE (office_id, reference),
    CONSTRAINT service_case_kind_ck CHECK (kind IN ('request', 'complaint')),
    CONSTRAINT service_case_request_ck CHECK ((kind = 'request') = (service_id IS NOT NULL) AND (kind = 'request') = (service_form_id IS NOT NULL) AND (kind = 'request') = (subject IS NOT NULL) AND (kind = 'complaint' OR applicant_name IS NOT NULL)),
    CONSTRAINT service_case_name_ck CHECK ((applicant_name IS NULL) = (applicant_name_folded IS NULL) AND (applicant_name IS NOT NULL OR (applicant_identifier IS NULL AND mobile IS NULL AND email IS NULL))),
    CONSTRAINT service_case_reference_ck CHECK (length(reference) = 15),
    CONSTRAINT service_case_channel_ck CHECK (channel IN ('portal', 'staff', 'bulk') AND (channel = 'portal') = (filed_by IS NULL) AND (channel <> 'portal' OR agency_id IS NULL)),
    CONSTRAINT service_case_applicant_ck CHECK ((applicant_kind IS NULL) = (applicant_identifier IS NULL) AND (applicant_kind IS NULL OR applicant_kind IN ('natural', 'legal', 'foreign'))),
    CONSTRAINT service_case_state_ck CHECK (state IN ('registered', 'triaged', 'assigned', 'in_review', 'waiting_for_applicant', 'answered', 'closed', 'withdrawn', 'expired', 'rejected_invalid', 'merged_duplicate')),
    CONSTRAINT service_case_priority_ck CHECK (priority IN ('normal', 'urgent')),
    CONSTRAINT service_case_level_ck CHECK (service_level_id IS NULL OR unit_id IS NOT NULL),
    CONSTRAINT service_case_assignee_ck CHECK (state NOT IN ('assigned', 'in_review', 'waiting_for_applicant', 'answered', 'closed') OR assignee_id IS NOT NULL),
    CONSTRAINT service_case_question_ck CHECK ((state = 'waiting_for_applicant') = (question IS NOT NULL) AND (question IS NULL) = (reply_due_on IS NULL)),
    CONSTRAINT service_case_answered_ck CHECK ((state IN ('answered', 'closed')) = (answered_at IS NOT NULL) AND (answered_at IS NULL) = (outcome IS NULL) AND (answered_at IS NULL) = (answer_text IS NULL)),
    CONSTRAINT service_case_outcome_ck CHECK (outcome IN ('granted', 'refused', 'partly') AND (outcome <> 'refused' OR appeal_note IS NOT NULL)),
    CONSTRAINT service_case_ended_ck CHECK ((state IN ('closed', 'withdrawn', 'expired', 'rejected_invalid', 'merged_duplicate')) = (closed_at IS NOT NULL) AND (state <> 'rejected_invalid' OR ended_because IS NOT NULL)),
    CONSTRAINT service_case_reopened_ck CHECK (reopened_times IN (0, 1)),
    CONSTRAINT service_case_merged_ck CHECK ((state = 'merged_duplicate') = (merged_into IS NOT NULL) AND merged_into <> id),
    CONSTRAINT service_case_rating_ck CHECK ((rating IS NULL OR (rating BETWEEN 1 AND 5 AND answered_at IS NOT NULL)) AND (rating_comment IS NULL OR rating IS NOT NULL))
) STRICT;
INSERT INTO service_case (id, office_id, kind, reference, service_id, service_form_id, agency_id, channel, filed_by,
    applicant_name, applicant_name_folded, applicant_kind, applicant_identifier, mobile, email, subject, answers, filed_sha256,
    filed_at, state, priority, unit_id, service_level_id, assignee_id, question, reply_due_on, outcome, answer_text, appeal_note,
    answered_at, ended_because, closed_at, reopened_times, merged_into, rating, rating_comment, version)
    SELECT id, office_id, kind, reference, service_id, service_form_id, agency_id, channel, filed_by, applicant_name,
        applicant_name_folded, applicant_kind, applicant_identifier, mobile, email, subject, answers, filed_sha256, filed_at,
        state, priority, unit_id, service_level_id, assignee_id, question, reply_due_on, outcome, answer_text, appeal_note,
        answered_at, ended_because, closed_at, reopened_times, merged_into, rating, rating_comment, version
    FROM service_case_before;
DROP TABLE service_case_before;

CREATE INDEX service_case_state_ix ON service_case (office_id, kind, state, id);
CREATE INDEX service_case_agency_ix ON service_case (office_id, agency_id, id);
CREATE INDEX service_case_assignee_ix ON service_case (assignee_id, id) WHERE closed_at IS NULL;
CREATE INDEX service_case_waiting_ix ON service_case (office_id, reply_due_on) WHERE reply_due_on IS NOT NULL;

-- What was filed does not change, a case goes the way the rules describe for its kind, and begins in nobody's hands.
CREATE TRIGGER service_case_begin BEFORE INSERT ON service_case
WHEN NEW.state <> 'registered' OR NEW.reopened_times <> 0 OR NEW.assignee_id IS NOT NULL BEGIN
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
    OR (OLD.state <> NEW.state AND NEW.kind = 'request' AND OLD.state || '>' || NEW.state NOT IN ('registered>triaged', 'triaged>assigned', 'triaged>in_review', 'assigned>in_review', 'in_review>assigned', 'in_review>waiting_for_applicant',
        'waiting_for_applicant>in_review', 'in_review>answered', 'answered>closed', 'answered>assigned', 'closed>assigned',
        'registered>withdrawn', 'triaged>withdrawn', 'assigned>withdrawn', 'in_review>withdrawn', 'waiting_for_applicant>withdrawn',
        'registered>rejected_invalid', 'triaged>rejected_invalid', 'assigned>rejected_invalid', 'in_review>rejected_invalid',
        'registered>merged_duplicate', 'triaged>merged_duplicate', 'assigned>merged_duplicate', 'in_review>merged_duplicate',
        'waiting_for_applicant>expired'))
    OR (OLD.state <> NEW.state AND NEW.kind = 'complaint' AND OLD.state || '>' || NEW.state NOT IN ('registered>assigned', 'assigned>in_review', 'in_review>assigned', 'in_review>waiting_for_applicant',
        'waiting_for_applicant>in_review', 'in_review>answered', 'answered>triaged', 'triaged>in_review', 'answered>closed',
        'registered>withdrawn', 'triaged>withdrawn', 'assigned>withdrawn', 'in_review>withdrawn', 'waiting_for_applicant>withdrawn'))
    OR (NEW.reopened_times > OLD.reopened_times) <> ((NEW.kind = 'request' AND OLD.state IN ('answered', 'closed') AND NEW.state = 'assigned')
        OR (NEW.kind = 'complaint' AND OLD.state = 'answered' AND NEW.state = 'triaged')) BEGIN
    SELECT RAISE(ABORT, 'amanat:case_immutable');
END;

CREATE TRIGGER service_case_no_delete BEFORE DELETE ON service_case BEGIN
    SELECT RAISE(ABORT, 'amanat:case_immutable');
END;

CREATE TRIGGER service_case_no_replace BEFORE INSERT ON service_case WHEN EXISTS (SELECT 1 FROM service_case WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:case_immutable');
END;

-- Nobody handles a complaint about himself or about the unit he works in, and nobody reviews his own decision.
CREATE TRIGGER complaint_handler BEFORE UPDATE ON service_case
WHEN NEW.kind = 'complaint' AND NEW.assignee_id IS NOT NULL AND NEW.assignee_id IS NOT OLD.assignee_id
    AND NOT EXISTS (SELECT 1 FROM complaint c WHERE c.case_id = NEW.id
        AND c.officer_id IS NOT NEW.assignee_id
        AND (NEW.reopened_times = 0 OR c.decided_by IS NOT NEW.assignee_id)
        AND NOT EXISTS (SELECT 1 FROM unit u WHERE u.id = c.unit_id AND u.head_id = NEW.assignee_id)
        AND NOT EXISTS (SELECT 1 FROM unit_member m WHERE m.unit_id = c.unit_id AND m.user_id = NEW.assignee_id)) BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_conflict');
END;

-- An appeal remembers whose decision it is about.
CREATE TRIGGER complaint_appealed BEFORE UPDATE ON service_case
WHEN NEW.kind = 'complaint' AND OLD.state = 'answered' AND NEW.state = 'triaged'
    AND NOT EXISTS (SELECT 1 FROM complaint WHERE case_id = NEW.id AND decided_by IS OLD.assignee_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_immutable');
END;

-- Of a complaint only the promise, the remedy and the appeal change; the appeal once.
CREATE TRIGGER complaint_begin BEFORE INSERT ON complaint
WHEN NEW.interim_until IS NOT NULL OR NEW.remedy_text IS NOT NULL OR NEW.decided_by IS NOT NULL
    OR EXISTS (SELECT 1 FROM complaint WHERE case_id = NEW.case_id)
    OR NOT EXISTS (SELECT 1 FROM service_case WHERE id = NEW.case_id AND office_id = NEW.office_id AND kind = 'complaint' AND state = 'registered') BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_immutable');
END;

CREATE TRIGGER complaint_keep BEFORE UPDATE ON complaint
WHEN NEW.case_id IS NOT OLD.case_id OR NEW.office_id IS NOT OLD.office_id OR NEW.about IS NOT OLD.about
    OR NEW.about_reference IS NOT OLD.about_reference OR NEW.about_case_id IS NOT OLD.about_case_id
    OR NEW.unit_id IS NOT OLD.unit_id OR NEW.officer_id IS NOT OLD.officer_id
    OR (OLD.decided_by IS NOT NULL AND (NEW.decided_by IS NOT OLD.decided_by OR NEW.appeal_rating IS NOT OLD.appeal_rating)) BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_immutable');
END;

CREATE TRIGGER complaint_no_delete BEFORE DELETE ON complaint BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_immutable');
END;

CREATE TRIGGER complaint_body_begin BEFORE INSERT ON complaint_body
WHEN EXISTS (SELECT 1 FROM complaint_body WHERE case_id = NEW.case_id)
    OR NOT EXISTS (SELECT 1 FROM complaint WHERE case_id = NEW.case_id AND office_id = NEW.office_id) BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_body_immutable');
END;

CREATE TRIGGER complaint_body_no_update BEFORE UPDATE ON complaint_body BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_body_immutable');
END;

CREATE TRIGGER complaint_body_no_delete BEFORE DELETE ON complaint_body BEGIN
    SELECT RAISE(ABORT, 'amanat:complaint_body_immutable');
END;
