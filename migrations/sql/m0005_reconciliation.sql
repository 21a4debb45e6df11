-- What a bank line was found to be: a match with a deposit, or an item in suspense until somebody knows.

CREATE TABLE suspense_item (
    id {uuid} NOT NULL CONSTRAINT suspense_item_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT suspense_item_office_fk REFERENCES office (id),
    -- NULL: the line is of one of the treasury's own accounts.
    agency_id {uuid} CONSTRAINT suspense_item_agency_fk REFERENCES agency (id),
    bank_account_id {uuid} NOT NULL CONSTRAINT suspense_item_bank_account_fk REFERENCES bank_account (id),
    line_id {uuid} NOT NULL,
    direction TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
    -- What of it was found to be deposits, and what is still in suspense; the rest went back to its payer or was reversed.
    identified_rial {rial} NOT NULL,
    remaining_rial {rial} NOT NULL,
    booked_on {day} NOT NULL,
    payment_identifier TEXT,
    bank_reference TEXT,
    bank_reference_folded TEXT,
    counterparty_account TEXT,
    counterparty_name TEXT,
    description TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- The deposit that came nearest, where there is one: a hint for whoever identifies it.
    closest_deposit_id {uuid},
    -- The sweep that took what is not identified to the concentration account, and its day.
    sweep_id {uuid},
    swept_on {day},
    -- The line by which the bank took this money back; nothing of it is left on the account.
    reversal_line_id {uuid},
    -- It was found to be one end of a transfer between the treasury's accounts, and is nobody's money.
    is_transfer {bool} NOT NULL,
    state TEXT NOT NULL,
    opened_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT suspense_item_line_uq UNIQUE (office_id, line_id),
    CONSTRAINT suspense_item_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT suspense_item_parts_ck CHECK (identified_rial >= 0 AND remaining_rial >= 0 AND identified_rial + remaining_rial <= amount_rial),
    CONSTRAINT suspense_item_direction_ck CHECK (direction IN ('credit', 'debit')),
    CONSTRAINT suspense_item_state_ck CHECK (state IN ('open', 'proposed', 'closed')),
    CONSTRAINT suspense_item_closed_ck CHECK ((state = 'closed') = (remaining_rial = 0)),
    CONSTRAINT suspense_item_swept_ck CHECK ((sweep_id IS NULL) = (swept_on IS NULL)),
    CONSTRAINT suspense_item_reversal_ck CHECK (reversal_line_id IS NULL OR (remaining_rial = 0 AND identified_rial = 0)),
    CONSTRAINT suspense_item_transfer_ck CHECK (NOT is_transfer OR (remaining_rial = 0 AND identified_rial = 0))
) {strict};
CREATE INDEX suspense_item_state_ix ON suspense_item (office_id, state, id);
CREATE INDEX suspense_item_agency_ix ON suspense_item (office_id, agency_id, id);
CREATE INDEX suspense_item_reference_ix ON suspense_item (office_id, bank_account_id, bank_reference_folded) WHERE bank_reference_folded IS NOT NULL;
CREATE INDEX suspense_item_reversal_line_ix ON suspense_item (office_id, reversal_line_id) WHERE reversal_line_id IS NOT NULL;
CREATE INDEX suspense_item_unswept_ix ON suspense_item (office_id, bank_account_id, booked_on) WHERE sweep_id IS NULL;

-- What people say an item in suspense is: one or several deposits, money to give back, a bank's reversal.
CREATE TABLE resolution (
    id {uuid} NOT NULL CONSTRAINT resolution_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT resolution_office_fk REFERENCES office (id),
    -- NULL: it concerns several agencies, or the treasury's own accounts.
    agency_id {uuid} CONSTRAINT resolution_agency_fk REFERENCES agency (id),
    kind TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
    note TEXT NOT NULL,
    -- Of money to give back.
    payee_sheba TEXT,
    payee_name TEXT,
    -- Of a bank's reversal: the deposit whose receipt it undoes, unless it undoes another item.
    reversed_deposit_id {uuid} CONSTRAINT resolution_reversed_deposit_fk REFERENCES deposit (id),
    state TEXT NOT NULL,
    -- One person was enough, because the amount was within this limit of its day.
    alone_up_to_rial {rial},
    made_by {uuid} NOT NULL,
    made_at {instant} NOT NULL,
    decided_by {uuid},
    decided_at {instant},
    rejected_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT resolution_kind_ck CHECK (kind IN ('identification', 'payer_return', 'bank_reversal')),
    CONSTRAINT resolution_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT resolution_payee_ck CHECK ((kind = 'payer_return') = (payee_sheba IS NOT NULL) AND (payee_sheba IS NULL) = (payee_name IS NULL)),
    CONSTRAINT resolution_state_ck CHECK (state IN ('proposed', 'confirmed', 'rejected', 'withdrawn')),
    CONSTRAINT resolution_two_persons_ck CHECK (state = 'withdrawn' OR decided_by <> made_by),
    CONSTRAINT resolution_decided_ck CHECK (state = 'proposed' OR decided_by IS NOT NULL OR (state = 'confirmed' AND alone_up_to_rial IS NOT NULL AND amount_rial <= alone_up_to_rial)),
    CONSTRAINT resolution_rejected_ck CHECK ((state = 'rejected') = (rejected_because IS NOT NULL))
) {strict};
CREATE INDEX resolution_state_ix ON resolution (office_id, state, id);

-- Which items a resolution takes money from, and how much of each.
CREATE TABLE resolution_item (
    office_id {uuid} NOT NULL,
    resolution_id {uuid} NOT NULL CONSTRAINT resolution_item_resolution_fk REFERENCES resolution (id),
    suspense_item_id {uuid} NOT NULL CONSTRAINT resolution_item_suspense_item_fk REFERENCES suspense_item (id),
    amount_rial {rial} NOT NULL,
    CONSTRAINT resolution_item_pk PRIMARY KEY (resolution_id, suspense_item_id),
    CONSTRAINT resolution_item_amount_ck CHECK (amount_rial > 0)
) {strict};
CREATE INDEX resolution_item_suspense_item_ix ON resolution_item (suspense_item_id);

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

-- Money of one line that is money of one deposit. Several lines may pay a deposit, one line several deposits;
-- but one deposit is in one answer only: its first pair stands once.
CREATE TABLE match_group (
    id {uuid} NOT NULL CONSTRAINT match_group_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT match_group_office_fk REFERENCES office (id),
    -- The agency of the account, which need not be the deposit's: money paid into a wrong account.
    agency_id {uuid} NOT NULL CONSTRAINT match_group_agency_fk REFERENCES agency (id),
    bank_account_id {uuid} NOT NULL CONSTRAINT match_group_bank_account_fk REFERENCES bank_account (id),
    line_id {uuid} NOT NULL,
    deposit_id {uuid} NOT NULL CONSTRAINT match_group_deposit_fk REFERENCES deposit (id),
    -- Counts the pairs of the deposit, from 1.
    ordinal {int} NOT NULL,
    amount_rial {rial} NOT NULL,
    booked_on {day} NOT NULL,
    bank_reference_folded TEXT,
    resolution_id {uuid} CONSTRAINT match_group_resolution_fk REFERENCES resolution (id),
    suspense_item_id {uuid} CONSTRAINT match_group_suspense_item_fk REFERENCES suspense_item (id),
    stage TEXT NOT NULL,
    rule_version TEXT NOT NULL,
    weight_reference {int} NOT NULL,
    weight_amount {int} NOT NULL,
    weight_agency {int} NOT NULL,
    rivals {int} NOT NULL,
    margin {int} NOT NULL,
    state TEXT NOT NULL,
    -- The sweep that took this money to the concentration account, and its day.
    sweep_id {uuid},
    swept_on {day},
    -- The line by which the bank itself took this money back; nothing of it is left on the account.
    reversal_line_id {uuid},
    made_by {uuid} NOT NULL,
    made_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT match_group_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT match_group_ordinal_ck CHECK (ordinal > 0),
    CONSTRAINT match_group_stage_ck CHECK (stage IN ('exact_reference', 'manual')),
    CONSTRAINT match_group_state_ck CHECK (state IN ('proposed', 'confirmed', 'rejected', 'reversed')),
    CONSTRAINT match_group_manual_ck CHECK ((stage = 'manual') = (resolution_id IS NOT NULL) AND (resolution_id IS NULL) = (suspense_item_id IS NULL)),
    CONSTRAINT match_group_exact_ck CHECK (stage <> 'exact_reference' OR state IN ('confirmed', 'reversed')),
    CONSTRAINT match_group_swept_ck CHECK ((sweep_id IS NULL) = (swept_on IS NULL)),
    CONSTRAINT match_group_reversal_ck CHECK (reversal_line_id IS NULL OR state = 'reversed')
) {strict};
CREATE UNIQUE INDEX match_group_line_uq ON match_group (office_id, line_id) WHERE stage = 'exact_reference' AND state = 'confirmed';
CREATE UNIQUE INDEX match_group_deposit_uq ON match_group (office_id, deposit_id, ordinal) WHERE state IN ('proposed', 'confirmed');
CREATE INDEX match_group_line_ix ON match_group (office_id, line_id);
CREATE INDEX match_group_reversal_line_ix ON match_group (office_id, reversal_line_id) WHERE reversal_line_id IS NOT NULL;
CREATE INDEX match_group_resolution_ix ON match_group (resolution_id);
CREATE INDEX match_group_unswept_ix ON match_group (office_id, bank_account_id, booked_on) WHERE sweep_id IS NULL;
CREATE INDEX match_group_reference_ix ON match_group (office_id, bank_account_id, bank_reference_folded) WHERE bank_reference_folded IS NOT NULL;
