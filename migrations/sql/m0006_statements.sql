-- Bank statements as they came, and their lines.

CREATE TABLE statement (
    id {uuid} NOT NULL CONSTRAINT statement_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT statement_office_fk REFERENCES office (id),
    bank_account_id {uuid} NOT NULL CONSTRAINT statement_bank_account_fk REFERENCES bank_account (id),
    -- NULL: the account is the treasury's own.
    agency_id {uuid} CONSTRAINT statement_agency_fk REFERENCES agency (id),
    -- Counts the imports of one account; taking it also keeps two imports of the account apart.
    number {rial} NOT NULL,
    file_id {uuid} NOT NULL CONSTRAINT statement_file_fk REFERENCES file (id),
    file_sha256 {bytes} NOT NULL,
    -- A file may hold several statements; counted from 1.
    position {int} NOT NULL,
    format TEXT NOT NULL,
    -- The bank's own number of the statement.
    bank_number TEXT,
    from_on {day} NOT NULL,
    to_on {day} NOT NULL,
    -- NULL where the file does not state it. Signed: a bank may print an overdraft.
    opening_rial {rial},
    closing_rial {rial},
    -- How it follows the statement before it, and the balance that one left, where there is one.
    continuity TEXT NOT NULL,
    expected_opening_rial {rial},
    state TEXT NOT NULL,
    -- Stays when the statement is accepted all the same.
    quarantined_because TEXT,
    -- Somebody says why it is accepted or discarded; somebody else decides on accepting it.
    acceptance_proposed_by {uuid},
    acceptance_proposed_at {instant},
    acceptance_because TEXT,
    accepted_by {uuid},
    accepted_at {instant},
    discarded_by {uuid},
    discarded_at {instant},
    discarded_because TEXT,
    line_count {int} NOT NULL,
    matched_count {int} NOT NULL,
    suspended_count {int} NOT NULL,
    -- Lines that are an end of a sweep, or a remittance.
    transfer_count {int} NOT NULL,
    duplicate_count {int} NOT NULL,
    imported_by {uuid} NOT NULL,
    imported_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT statement_number_uq UNIQUE (office_id, bank_account_id, number),
    CONSTRAINT statement_position_ck CHECK (position > 0),
    CONSTRAINT statement_continuity_ck CHECK (continuity IN ('first', 'continues', 'gap', 'overlaps', 'unknown')),
    CONSTRAINT statement_state_ck CHECK (state IN ('posted', 'quarantined', 'discarded')),
    CONSTRAINT statement_quarantine_ck CHECK (state = 'posted' OR quarantined_because IS NOT NULL),
    CONSTRAINT statement_acceptance_ck CHECK ((acceptance_proposed_by IS NULL) = (acceptance_because IS NULL) AND (acceptance_proposed_by IS NULL) = (acceptance_proposed_at IS NULL)),
    CONSTRAINT statement_accepted_ck CHECK ((accepted_by IS NULL) = (accepted_at IS NULL) AND (accepted_by IS NULL OR acceptance_proposed_by IS NOT NULL)),
    CONSTRAINT statement_two_persons_ck CHECK (accepted_by <> acceptance_proposed_by),
    CONSTRAINT statement_posted_ck CHECK (state <> 'posted' OR quarantined_because IS NULL OR accepted_by IS NOT NULL),
    CONSTRAINT statement_discarded_ck CHECK ((state = 'discarded') = (discarded_by IS NOT NULL) AND (discarded_by IS NULL) = (discarded_because IS NULL) AND (discarded_by IS NULL) = (discarded_at IS NULL)),
    CONSTRAINT statement_period_ck CHECK (to_on >= from_on)
) {strict};
-- A discarded file may come again.
CREATE UNIQUE INDEX statement_file_uq ON statement (office_id, bank_account_id, file_sha256, position) WHERE state <> 'discarded';
CREATE INDEX statement_period_ix ON statement (office_id, bank_account_id, to_on);
CREATE INDEX statement_account_ix ON statement (office_id, bank_account_id, id);

-- state: posted = in the ledger; duplicate = the same line came with an earlier file; quarantined = its statement is.
CREATE TABLE statement_line (
    id {uuid} NOT NULL CONSTRAINT statement_line_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    statement_id {uuid} NOT NULL CONSTRAINT statement_line_statement_fk REFERENCES statement (id),
    bank_account_id {uuid} NOT NULL CONSTRAINT statement_line_bank_account_fk REFERENCES bank_account (id),
    agency_id {uuid},
    row_number {int} NOT NULL,
    booked_on {day} NOT NULL,
    value_on {day},
    direction TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
    -- The bank says that this undoes an earlier line.
    is_reversal {bool} NOT NULL,
    payment_identifier TEXT,
    bank_reference TEXT,
    counterparty_account TEXT,
    counterparty_name TEXT,
    description TEXT NOT NULL,
    -- SHA-256 of account, day, direction, amount, references and ordinal: true twins differ by their ordinal.
    fingerprint {bytes} NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT statement_line_row_uq UNIQUE (office_id, statement_id, row_number),
    CONSTRAINT statement_line_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT statement_line_direction_ck CHECK (direction IN ('credit', 'debit')),
    CONSTRAINT statement_line_state_ck CHECK (state IN ('posted', 'duplicate', 'quarantined'))
) {strict};
CREATE UNIQUE INDEX statement_line_fingerprint_uq ON statement_line (office_id, bank_account_id, fingerprint) WHERE state = 'posted';
