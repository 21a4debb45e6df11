-- Complaints: cases about how the office worked, each with what it is about, apart from what its complainant wrote, which
-- few may read. That a case may be a complaint is said in the two files beside this one.

CREATE TABLE complaint (
    case_id {uuid} NOT NULL CONSTRAINT complaint_pk PRIMARY KEY CONSTRAINT complaint_case_fk REFERENCES service_case (id),
    office_id {uuid} NOT NULL CONSTRAINT complaint_office_fk REFERENCES office (id),
    about TEXT NOT NULL,
    -- What the complainant wrote of another case; linked where there is such a case.
    about_reference TEXT,
    about_case_id {uuid} CONSTRAINT complaint_about_case_fk REFERENCES service_case (id),
    -- Who is complained of, as the office knew when it was filed. Neither handles it.
    unit_id {uuid} CONSTRAINT complaint_unit_fk REFERENCES unit (id),
    officer_id {uuid} CONSTRAINT complaint_officer_fk REFERENCES app_user (id),
    -- Until when an interim reply has promised the decision.
    interim_until {day},
    remedy_text TEXT,
    remedy_due_on {day},
    remedy_done_at {instant},
    -- Whose decision was appealed, and the rating that opened the appeal, if one did.
    decided_by {uuid} CONSTRAINT complaint_decided_by_fk REFERENCES app_user (id),
    appeal_rating {int},
    CONSTRAINT complaint_about_ck CHECK (about IN ('service', 'delay', 'conduct', 'refusal', 'other')),
    CONSTRAINT complaint_link_ck CHECK ((about_case_id IS NULL OR about_reference IS NOT NULL) AND about_case_id <> case_id),
    CONSTRAINT complaint_officer_ck CHECK (officer_id IS NULL OR about_case_id IS NOT NULL),
    CONSTRAINT complaint_remedy_ck CHECK ((remedy_text IS NULL) = (remedy_due_on IS NULL) AND (remedy_done_at IS NULL OR remedy_text IS NOT NULL)),
    CONSTRAINT complaint_appeal_ck CHECK (appeal_rating IS NULL OR (appeal_rating BETWEEN 1 AND 2 AND decided_by IS NOT NULL))
) {strict};
CREATE INDEX complaint_about_case_ix ON complaint (about_case_id);

-- What the complainant wrote. Whoever reads it leaves an audit event.
CREATE TABLE complaint_body (
    case_id {uuid} NOT NULL CONSTRAINT complaint_body_pk PRIMARY KEY CONSTRAINT complaint_body_case_fk REFERENCES service_case (id),
    office_id {uuid} NOT NULL CONSTRAINT complaint_body_office_fk REFERENCES office (id),
    text TEXT NOT NULL
) {strict};

-- Which unit handles the complaints of an office, and what is promised to complainants.
CREATE TABLE complaint_placement (
    office_id {uuid} NOT NULL CONSTRAINT complaint_placement_pk PRIMARY KEY CONSTRAINT complaint_placement_office_fk REFERENCES office (id),
    unit_id {uuid} NOT NULL CONSTRAINT complaint_placement_unit_fk REFERENCES unit (id),
    -- NULL: nothing is promised, and no clock runs.
    service_level_id {uuid} CONSTRAINT complaint_placement_level_fk REFERENCES service_level (id),
    placed_by {uuid} NOT NULL CONSTRAINT complaint_placement_placed_by_fk REFERENCES app_user (id),
    placed_at {instant} NOT NULL
) {strict};
