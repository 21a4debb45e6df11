-- Cases: what people bring to the office (requests now, complaints later), told in entries, found again by a reference and
-- a secret; and how often the public may ask.

-- How often something was done in a window of time: by an address, about a reference. Only keyed digests of those are kept.
CREATE TABLE throttle (
    office_id {uuid} NOT NULL CONSTRAINT throttle_office_fk REFERENCES office (id),
    what TEXT NOT NULL,
    key_hash {bytes} NOT NULL,
    window_starts_at {instant} NOT NULL,
    used {int} NOT NULL,
    CONSTRAINT throttle_pk PRIMARY KEY (office_id, what, key_hash, window_starts_at),
    CONSTRAINT throttle_used_ck CHECK (used > 0)
) {strict};
CREATE INDEX throttle_age_ix ON throttle (window_starts_at);

-- Which unit answers a service, and what is promised to whoever asks for it.
CREATE TABLE service_placement (
    service_id {uuid} NOT NULL CONSTRAINT service_placement_pk PRIMARY KEY CONSTRAINT service_placement_service_fk REFERENCES service (id),
    office_id {uuid} NOT NULL CONSTRAINT service_placement_office_fk REFERENCES office (id),
    unit_id {uuid} NOT NULL CONSTRAINT service_placement_unit_fk REFERENCES unit (id),
    -- NULL: nothing is promised, and no clock runs.
    service_level_id {uuid} CONSTRAINT service_placement_level_fk REFERENCES service_level (id),
    placed_by {uuid} NOT NULL CONSTRAINT service_placement_placed_by_fk REFERENCES app_user (id),
    placed_at {instant} NOT NULL
) {strict};

CREATE TABLE service_case (
    id {uuid} NOT NULL CONSTRAINT service_case_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT service_case_office_fk REFERENCES office (id),
    kind TEXT NOT NULL,
    -- Fifteen digits, drawn at random; by them and a secret the applicant finds the case again.
    reference TEXT NOT NULL,
    service_id {uuid} NOT NULL CONSTRAINT service_case_service_fk REFERENCES service (id),
    service_form_id {uuid} NOT NULL CONSTRAINT service_case_form_fk REFERENCES service_form (id),
    -- The agency whose staff filed it; NULL where the applicant did, or the treasury's staff.
    agency_id {uuid} CONSTRAINT service_case_agency_fk REFERENCES agency (id),
    channel TEXT NOT NULL,
    filed_by {uuid} CONSTRAINT service_case_filed_by_fk REFERENCES app_user (id),
    applicant_name TEXT NOT NULL,
    applicant_name_folded TEXT NOT NULL,
    applicant_kind TEXT,
    applicant_identifier TEXT,
    mobile TEXT,
    email TEXT,
    subject TEXT NOT NULL,
    -- JSON, as it was written.
    answers TEXT NOT NULL,
    filed_sha256 {bytes} NOT NULL,
    filed_at {instant} NOT NULL,
    state TEXT NOT NULL,
    priority TEXT NOT NULL,
    unit_id {uuid} CONSTRAINT service_case_unit_fk REFERENCES unit (id),
    -- What was promised when it was filed; its clocks are those of the case. NULL: it has none.
    service_level_id {uuid} CONSTRAINT service_case_level_fk REFERENCES service_level (id),
    assignee_id {uuid} CONSTRAINT service_case_assignee_fk REFERENCES app_user (id),
    -- What the office asks and until when it waits, while it waits for the applicant.
    question TEXT,
    reply_due_on {day},
    outcome TEXT,
    answer_text TEXT,
    appeal_note TEXT,
    answered_at {instant},
    -- Why it ended without an answer.
    ended_because TEXT,
    closed_at {instant},
    reopened_times {int} NOT NULL,
    merged_into {uuid} CONSTRAINT service_case_merged_fk REFERENCES service_case (id),
    rating {int},
    rating_comment TEXT,
    version {rial} NOT NULL,
    CONSTRAINT service_case_reference_uq UNIQUE (office_id, reference),
    CONSTRAINT service_case_kind_ck CHECK (kind IN ('request')),
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
) {strict};
CREATE INDEX service_case_state_ix ON service_case (office_id, kind, state, id);
CREATE INDEX service_case_agency_ix ON service_case (office_id, agency_id, id);
CREATE INDEX service_case_assignee_ix ON service_case (assignee_id, id) WHERE closed_at IS NULL;
CREATE INDEX service_case_waiting_ix ON service_case (office_id, reply_due_on) WHERE reply_due_on IS NOT NULL;

-- What happened to a case, in order. What is not public is never shown to the applicant; a note never is public.
CREATE TABLE case_entry (
    id {uuid} NOT NULL CONSTRAINT case_entry_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT case_entry_office_fk REFERENCES office (id),
    case_id {uuid} NOT NULL CONSTRAINT case_entry_case_fk REFERENCES service_case (id),
    seq {int} NOT NULL,
    at {instant} NOT NULL,
    kind TEXT NOT NULL,
    is_public {bool} NOT NULL,
    -- NULL: the applicant, or the system.
    actor_id {uuid} CONSTRAINT case_entry_actor_fk REFERENCES app_user (id),
    text TEXT,
    facts TEXT NOT NULL,
    CONSTRAINT case_entry_seq_uq UNIQUE (case_id, seq),
    CONSTRAINT case_entry_seq_ck CHECK (seq > 0),
    CONSTRAINT case_entry_note_ck CHECK (kind <> 'noted' OR is_public = {false})
) {strict};

-- With what the applicant proves to be the applicant: digests only. At most one lives.
CREATE TABLE case_secret (
    office_id {uuid} NOT NULL CONSTRAINT case_secret_office_fk REFERENCES office (id),
    case_id {uuid} NOT NULL CONSTRAINT case_secret_case_fk REFERENCES service_case (id),
    number {int} NOT NULL,
    token_sha256 {bytes} NOT NULL,
    -- Argon2id PHC string.
    pin_hash TEXT NOT NULL,
    issued_at {instant} NOT NULL,
    revoked_at {instant},
    CONSTRAINT case_secret_pk PRIMARY KEY (case_id, number),
    CONSTRAINT case_secret_token_uq UNIQUE (office_id, token_sha256),
    CONSTRAINT case_secret_number_ck CHECK (number > 0)
) {strict};
CREATE UNIQUE INDEX case_secret_live_uq ON case_secret (case_id) WHERE revoked_at IS NULL;
