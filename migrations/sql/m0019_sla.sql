-- When the office works, what it promises, and the clocks of its cases. What was published, and what happened, is never
-- changed: deadlines are told from it anew whenever somebody asks.

CREATE TABLE working_calendar (
    id {uuid} NOT NULL CONSTRAINT working_calendar_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT working_calendar_office_fk REFERENCES office (id),
    code TEXT NOT NULL,
    title_fa TEXT NOT NULL,
    title_en TEXT NOT NULL,
    -- By its name in the database of the IANA.
    zone TEXT NOT NULL,
    created_by {uuid} NOT NULL CONSTRAINT working_calendar_created_by_fk REFERENCES app_user (id),
    created_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT working_calendar_code_uq UNIQUE (office_id, code)
) {strict};

-- Hours of the week from a day on. The first of a calendar hold before their day, too; of later ones those that were
-- published last.
CREATE TABLE calendar_week (
    id {uuid} NOT NULL CONSTRAINT calendar_week_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT calendar_week_office_fk REFERENCES office (id),
    calendar_id {uuid} NOT NULL CONSTRAINT calendar_week_calendar_fk REFERENCES working_calendar (id),
    valid_from {day} NOT NULL,
    -- JSON: the hours of every weekday.
    week TEXT NOT NULL,
    published_by {uuid} NOT NULL CONSTRAINT calendar_week_published_by_fk REFERENCES app_user (id),
    published_at {instant} NOT NULL
) {strict};
CREATE INDEX calendar_week_calendar_ix ON calendar_week (calendar_id, id);

-- A day that differs from its weekday: a holiday, a closure, an extra opening. What is published later of the same day
-- comes on top.
CREATE TABLE calendar_day (
    id {uuid} NOT NULL CONSTRAINT calendar_day_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT calendar_day_office_fk REFERENCES office (id),
    calendar_id {uuid} NOT NULL CONSTRAINT calendar_day_calendar_fk REFERENCES working_calendar (id),
    day {day} NOT NULL,
    kind TEXT NOT NULL,
    -- JSON: the hours in which it is closed or open.
    hours TEXT NOT NULL,
    reason_fa TEXT NOT NULL,
    reason_en TEXT NOT NULL,
    -- Where it was read: a circular, or the keys of a list of holidays.
    source TEXT NOT NULL,
    -- Computed and not yet announced by those who decide.
    is_provisional {bool} NOT NULL,
    published_by {uuid} NOT NULL CONSTRAINT calendar_day_published_by_fk REFERENCES app_user (id),
    published_at {instant} NOT NULL,
    CONSTRAINT calendar_day_kind_ck CHECK (kind IN ('closed', 'open'))
) {strict};
CREATE INDEX calendar_day_calendar_ix ON calendar_day (calendar_id, day);

CREATE TABLE service_level (
    id {uuid} NOT NULL CONSTRAINT service_level_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT service_level_office_fk REFERENCES office (id),
    code TEXT NOT NULL,
    title_fa TEXT NOT NULL,
    title_en TEXT NOT NULL,
    -- Since when nothing is promised by it any more.
    withdrawn_at {instant},
    withdrawn_because TEXT,
    withdrawn_by {uuid} CONSTRAINT service_level_withdrawn_by_fk REFERENCES app_user (id),
    created_by {uuid} NOT NULL CONSTRAINT service_level_created_by_fk REFERENCES app_user (id),
    created_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT service_level_code_uq UNIQUE (office_id, code),
    CONSTRAINT service_level_withdrawn_ck CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL))
) {strict};

-- One wording of a service level. It never changes; cases keep the one under which they were filed.
CREATE TABLE service_level_version (
    id {uuid} NOT NULL CONSTRAINT service_level_version_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT service_level_version_office_fk REFERENCES office (id),
    service_level_id {uuid} NOT NULL CONSTRAINT service_level_version_level_fk REFERENCES service_level (id),
    number {int} NOT NULL,
    valid_from {day} NOT NULL,
    calendar_id {uuid} NOT NULL CONSTRAINT service_level_version_calendar_fk REFERENCES working_calendar (id),
    -- JSON: the times of each priority.
    targets TEXT NOT NULL,
    -- JSON: after how much time the next one above is told.
    escalation TEXT NOT NULL,
    applicant_days {int} NOT NULL,
    reopening_days {int} NOT NULL,
    published_by {uuid} NOT NULL CONSTRAINT service_level_version_published_by_fk REFERENCES app_user (id),
    published_at {instant} NOT NULL,
    CONSTRAINT service_level_version_number_uq UNIQUE (office_id, service_level_id, number),
    CONSTRAINT service_level_version_days_ck CHECK (applicant_days BETWEEN 1 AND 365 AND reopening_days BETWEEN 0 AND 365)
) {strict};
CREATE INDEX service_level_version_calendar_ix ON service_level_version (calendar_id);

-- The clocks of one case, a request or a complaint. What is due and when is told by playing the events; the columns
-- behind `state` repeat it so that lists and the worker find a clock.
CREATE TABLE case_clock (
    -- That of the case.
    id {uuid} NOT NULL CONSTRAINT case_clock_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT case_clock_office_fk REFERENCES office (id),
    case_kind TEXT NOT NULL,
    -- What people call the case: its tracking reference or number.
    case_reference TEXT NOT NULL,
    -- The promise in force. Calendar and times are those of the filing: another promise since is an event.
    level_version_id {uuid} NOT NULL CONSTRAINT case_clock_level_version_fk REFERENCES service_level_version (id),
    calendar_id {uuid} NOT NULL CONSTRAINT case_clock_calendar_fk REFERENCES working_calendar (id),
    target TEXT NOT NULL,
    priority TEXT NOT NULL,
    unit_id {uuid} NOT NULL CONSTRAINT case_clock_unit_fk REFERENCES unit (id),
    assignee_id {uuid} CONSTRAINT case_clock_assignee_fk REFERENCES app_user (id),
    started_at {instant} NOT NULL,
    state TEXT NOT NULL,
    -- The deadline that comes next or has passed; while nothing is due the one that was in force before.
    due_at {instant} NOT NULL,
    -- Whether a deadline of a present window has passed, as it was known when the clock was last looked at.
    is_late {bool} NOT NULL,
    -- When the worker has to look again. NULL: nothing happens by itself.
    next_at {instant},
    version {rial} NOT NULL,
    CONSTRAINT case_clock_kind_ck CHECK (case_kind IN ('request', 'complaint')),
    CONSTRAINT case_clock_priority_ck CHECK (priority IN ('normal', 'urgent')),
    CONSTRAINT case_clock_state_ck CHECK (state IN ('running', 'paused', 'stopped', 'merged', 'switched_off')),
    CONSTRAINT case_clock_reference_uq UNIQUE (office_id, case_kind, case_reference)
) {strict};
CREATE INDEX case_clock_next_ix ON case_clock (office_id, next_at, id) WHERE next_at IS NOT NULL;
CREATE INDEX case_clock_due_ix ON case_clock (office_id, state, due_at, id);
CREATE INDEX case_clock_unit_ix ON case_clock (unit_id, due_at, id);
CREATE INDEX case_clock_assignee_ix ON case_clock (assignee_id, due_at, id) WHERE assignee_id IS NOT NULL;
CREATE INDEX case_clock_level_version_ix ON case_clock (level_version_id);
CREATE INDEX case_clock_calendar_ix ON case_clock (calendar_id);

CREATE TABLE clock_event (
    office_id {uuid} NOT NULL CONSTRAINT clock_event_office_fk REFERENCES office (id),
    case_clock_id {uuid} NOT NULL CONSTRAINT clock_event_clock_fk REFERENCES case_clock (id),
    seq {int} NOT NULL,
    at {instant} NOT NULL,
    -- JSON: what happened.
    event TEXT NOT NULL,
    -- NULL where nobody of the staff did it.
    actor_id {uuid} CONSTRAINT clock_event_actor_fk REFERENCES app_user (id),
    CONSTRAINT clock_event_pk PRIMARY KEY (case_clock_id, seq)
) {strict};

-- What the worker found at a clock, each once: a share of the time used up, a deadline passed, the next one above told.
CREATE TABLE clock_finding (
    id {uuid} NOT NULL CONSTRAINT clock_finding_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT clock_finding_office_fk REFERENCES office (id),
    case_clock_id {uuid} NOT NULL CONSTRAINT clock_finding_clock_fk REFERENCES case_clock (id),
    kind TEXT NOT NULL,
    clock TEXT NOT NULL,
    window_no {int} NOT NULL,
    -- Of a warning the percentage, of a breach how often the window's time had been changed, of an escalation its step.
    number {int} NOT NULL,
    -- When it fell due, and when it was found.
    at {instant} NOT NULL,
    found_at {instant} NOT NULL,
    -- The deadline of that moment.
    deadline {instant} NOT NULL,
    -- NULL: nobody is there to be told.
    told_to {uuid} CONSTRAINT clock_finding_told_to_fk REFERENCES app_user (id),
    CONSTRAINT clock_finding_kind_ck CHECK (kind IN ('warning', 'breach', 'escalation')),
    CONSTRAINT clock_finding_clock_ck CHECK (clock IN ('first_response', 'answer')),
    CONSTRAINT clock_finding_uq UNIQUE (case_clock_id, kind, clock, window_no, number)
) {strict};
CREATE INDEX clock_finding_breach_ix ON clock_finding (office_id, deadline) WHERE kind = 'breach';

-- What a calendar that was published later says of a recorded breach. The breach stays as it is.
CREATE TABLE breach_review (
    id {uuid} NOT NULL CONSTRAINT breach_review_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT breach_review_office_fk REFERENCES office (id),
    finding_id {uuid} NOT NULL CONSTRAINT breach_review_finding_fk REFERENCES clock_finding (id),
    reviewed_at {instant} NOT NULL,
    verdict TEXT NOT NULL,
    -- The deadline by which it stands; NULL where it would not.
    deadline {instant},
    CONSTRAINT breach_review_verdict_ck CHECK (verdict IN ('stands', 'would_not_stand')),
    CONSTRAINT breach_review_deadline_ck CHECK ((deadline IS NOT NULL) = (verdict = 'stands'))
) {strict};
CREATE INDEX breach_review_finding_ix ON breach_review (finding_id, id);
