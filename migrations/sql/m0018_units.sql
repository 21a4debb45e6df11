-- The unit chart of the office (نمودار سازمانی): who leads what, and who works where. What is late climbs along it.

CREATE TABLE unit (
    id {uuid} NOT NULL CONSTRAINT unit_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT unit_office_fk REFERENCES office (id),
    code TEXT NOT NULL,
    title_fa TEXT NOT NULL,
    title_en TEXT NOT NULL,
    -- NULL at the top of the chart.
    parent_id {uuid} CONSTRAINT unit_parent_fk REFERENCES unit (id),
    -- NULL while nobody leads it.
    head_id {uuid} CONSTRAINT unit_head_fk REFERENCES app_user (id),
    closed_on {day},
    created_by {uuid} NOT NULL CONSTRAINT unit_created_by_fk REFERENCES app_user (id),
    created_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT unit_code_uq UNIQUE (office_id, code),
    CONSTRAINT unit_parent_ck CHECK (parent_id <> id)
) {strict};
CREATE INDEX unit_parent_ix ON unit (parent_id);

CREATE TABLE unit_member (
    office_id {uuid} NOT NULL CONSTRAINT unit_member_office_fk REFERENCES office (id),
    unit_id {uuid} NOT NULL CONSTRAINT unit_member_unit_fk REFERENCES unit (id),
    user_id {uuid} NOT NULL CONSTRAINT unit_member_user_fk REFERENCES app_user (id),
    added_by {uuid} NOT NULL CONSTRAINT unit_member_added_by_fk REFERENCES app_user (id),
    added_at {instant} NOT NULL,
    CONSTRAINT unit_member_pk PRIMARY KEY (office_id, unit_id, user_id)
) {strict};
CREATE INDEX unit_member_user_ix ON unit_member (user_id);
