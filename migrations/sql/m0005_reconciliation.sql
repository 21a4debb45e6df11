-- What a bank line was found to be: a match with a deposit, or an item in suspense until somebody knows.

CREATE TABLE suspense_item (
    id {uuid} NOT NULL CONSTRAINT suspense_item_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT suspense_item_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT suspense_item_agency_fk REFERENCES agency (id),
    bank_account_id {uuid} NOT NULL CONSTRAINT suspense_item_bank_account_fk REFERENCES bank_account (id),
    line_id {uuid} NOT NULL,
    direction TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
    booked_on {day} NOT NULL,
    payment_identifier TEXT,
    bank_reference TEXT,
    counterparty_name TEXT,
    description TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- The deposit that came nearest, where there is one: a hint for whoever identifies it.
    closest_deposit_id {uuid},
    state TEXT NOT NULL,
    opened_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT suspense_item_line_uq UNIQUE (office_id, line_id),
    CONSTRAINT suspense_item_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT suspense_item_direction_ck CHECK (direction IN ('credit', 'debit')),
    CONSTRAINT suspense_item_state_ck CHECK (state IN ('open', 'proposed', 'identified'))
) {strict};
CREATE INDEX suspense_item_state_ix ON suspense_item (office_id, state, id);
CREATE INDEX suspense_item_agency_ix ON suspense_item (office_id, agency_id, id);

CREATE TABLE match_run (
    id {uuid} NOT NULL CONSTRAINT match_run_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    statement_id {uuid} NOT NULL,
    rule_version TEXT NOT NULL,
    input_hash {bytes} NOT NULL,
    result_hash {bytes} NOT NULL,
    matched {int} NOT NULL,
    suspended {int} NOT NULL,
    run_at {instant} NOT NULL
) {strict};

-- One line with one deposit. A line or a deposit stands in at most one group that is not rejected.
CREATE TABLE match_group (
    id {uuid} NOT NULL CONSTRAINT match_group_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT match_group_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT match_group_agency_fk REFERENCES agency (id),
    line_id {uuid} NOT NULL,
    deposit_id {uuid} NOT NULL CONSTRAINT match_group_deposit_fk REFERENCES deposit (id),
    suspense_item_id {uuid} CONSTRAINT match_group_suspense_item_fk REFERENCES suspense_item (id),
    stage TEXT NOT NULL,
    rule_version TEXT NOT NULL,
    weight_reference {int} NOT NULL,
    weight_amount {int} NOT NULL,
    weight_agency {int} NOT NULL,
    rivals {int} NOT NULL,
    margin {int} NOT NULL,
    state TEXT NOT NULL,
    note TEXT,
    made_by {uuid} NOT NULL,
    made_at {instant} NOT NULL,
    decided_by {uuid},
    decided_at {instant},
    rejected_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT match_group_stage_ck CHECK (stage IN ('exact_reference', 'manual')),
    CONSTRAINT match_group_state_ck CHECK (state IN ('proposed', 'confirmed', 'rejected')),
    CONSTRAINT match_group_two_persons_ck CHECK (decided_by <> made_by),
    CONSTRAINT match_group_manual_ck CHECK (stage <> 'manual' OR state = 'proposed' OR decided_by IS NOT NULL),
    CONSTRAINT match_group_rejected_ck CHECK ((state = 'rejected') = (rejected_because IS NOT NULL))
) {strict};
CREATE UNIQUE INDEX match_group_line_uq ON match_group (office_id, line_id) WHERE state <> 'rejected';
CREATE UNIQUE INDEX match_group_deposit_uq ON match_group (office_id, deposit_id) WHERE state <> 'rejected';
CREATE INDEX match_group_suspense_item_ix ON match_group (suspense_item_id);
