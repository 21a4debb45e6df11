-- Bank statements as they came, and their lines.

CREATE TABLE statement (
    id {uuid} NOT NULL CONSTRAINT statement_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT statement_office_fk REFERENCES office (id),
    bank_account_id {uuid} NOT NULL CONSTRAINT statement_bank_account_fk REFERENCES bank_account (id),
    agency_id {uuid} NOT NULL CONSTRAINT statement_agency_fk REFERENCES agency (id),
    -- Counts the imports of one account; taking it also keeps two imports of the account apart.
    number {rial} NOT NULL,
    file_id {uuid} NOT NULL CONSTRAINT statement_file_fk REFERENCES file (id),
    file_sha256 {bytes} NOT NULL,
    format TEXT NOT NULL,
    from_on {day} NOT NULL,
    to_on {day} NOT NULL,
    -- NULL where the file does not state it. Signed: a bank may print an overdraft.
    opening_rial {rial},
    closing_rial {rial},
    state TEXT NOT NULL,
    quarantined_because TEXT,
    line_count {int} NOT NULL,
    matched_count {int} NOT NULL,
    suspended_count {int} NOT NULL,
    duplicate_count {int} NOT NULL,
    imported_by {uuid} NOT NULL,
    imported_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT statement_number_uq UNIQUE (office_id, bank_account_id, number),
    CONSTRAINT statement_file_uq UNIQUE (office_id, bank_account_id, file_sha256),
    CONSTRAINT statement_state_ck CHECK (state IN ('posted', 'quarantined')),
    CONSTRAINT statement_quarantine_ck CHECK ((state = 'quarantined') = (quarantined_because IS NOT NULL)),
    CONSTRAINT statement_period_ck CHECK (to_on >= from_on)
) {strict};
CREATE INDEX statement_account_ix ON statement (office_id, bank_account_id, id);

-- state: posted = in the ledger; duplicate = the same line came with an earlier file; quarantined = its statement is.
CREATE TABLE statement_line (
    id {uuid} NOT NULL CONSTRAINT statement_line_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    statement_id {uuid} NOT NULL CONSTRAINT statement_line_statement_fk REFERENCES statement (id),
    bank_account_id {uuid} NOT NULL CONSTRAINT statement_line_bank_account_fk REFERENCES bank_account (id),
    agency_id {uuid} NOT NULL,
    row_number {int} NOT NULL,
    booked_on {day} NOT NULL,
    value_on {day},
    direction TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
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
