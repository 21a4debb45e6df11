-- Refunds: an agency's request to pay deposits back, from its draft to the bank's debit.

-- What was approved for refund, less what came back and was restored. The state of a deposit that is partially or wholly
-- refunded is derived from it.
ALTER TABLE deposit ADD COLUMN refunded_rial {rial} NOT NULL DEFAULT 0 CONSTRAINT deposit_refunded_ck CHECK (refunded_rial BETWEEN 0 AND amount_rial AND (refunded_rial = 0 OR state = 'announced'));

CREATE TABLE refund (
    id {uuid} NOT NULL CONSTRAINT refund_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT refund_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT refund_agency_fk REFERENCES agency (id),
    -- Given when it is submitted for the first time.
    number TEXT,
    state TEXT NOT NULL,
    payee_mode TEXT NOT NULL,
    payee_account_id {uuid} CONSTRAINT refund_payee_account_fk REFERENCES bank_account (id),
    letter_number TEXT,
    letter_on {day},
    note TEXT,
    row_count {int} NOT NULL,
    total_rial {rial} NOT NULL,
    made_by {uuid} NOT NULL,
    made_at {instant} NOT NULL,
    -- The submission under way: what is signed, and until when it has to be approved.
    revision_id {uuid},
    content_sha256 {bytes},
    submitted_by {uuid},
    submitted_at {instant},
    expires_on {day},
    -- What the bank said about the payees, as the checker writes it down.
    payee_enquiry TEXT,
    -- Why it was sent back, rejected or cancelled.
    ended_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT refund_number_uq UNIQUE (office_id, number),
    CONSTRAINT refund_id_uq UNIQUE (office_id, id),
    CONSTRAINT refund_count_ck CHECK (row_count > 0 AND total_rial > 0),
    CONSTRAINT refund_letter_ck CHECK ((letter_number IS NULL) = (letter_on IS NULL)),
    CONSTRAINT refund_payee_mode_ck CHECK (payee_mode IN ('agency_refund_account', 'beneficiary_direct') AND (payee_mode = 'agency_refund_account') = (payee_account_id IS NOT NULL)),
    CONSTRAINT refund_state_ck CHECK (state IN ('draft', 'submitted', 'controller_signed', 'cosigned', 'under_check', 'returned', 'checked', 'approved_once', 'approved', 'funded', 'instructed', 'partly_settled', 'payment_returned', 'settled', 'closed', 'rejected', 'cancelled', 'expired')),
    CONSTRAINT refund_submitted_ck CHECK ((revision_id IS NULL) = (content_sha256 IS NULL) AND (revision_id IS NULL) = (submitted_by IS NULL) AND (revision_id IS NULL) = (submitted_at IS NULL) AND (revision_id IS NULL) = (expires_on IS NULL) AND (revision_id IS NULL OR number IS NOT NULL) AND (revision_id IS NOT NULL OR state IN ('draft', 'returned', 'cancelled'))),
    CONSTRAINT refund_ended_ck CHECK (state NOT IN ('returned', 'rejected', 'cancelled') OR ended_because IS NOT NULL)
) {strict};
CREATE INDEX refund_agency_ix ON refund (office_id, agency_id, id);
CREATE INDEX refund_state_ix ON refund (office_id, state, id);

-- What was submitted. Signatures are on a revision, so that a corrected request is signed anew.
CREATE TABLE refund_revision (
    id {uuid} NOT NULL CONSTRAINT refund_revision_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    refund_id {uuid} NOT NULL,
    -- Counts the submissions of the refund.
    ordinal {int} NOT NULL,
    content_sha256 {bytes} NOT NULL,
    submitted_by {uuid} NOT NULL,
    submitted_at {instant} NOT NULL,
    CONSTRAINT refund_revision_ordinal_uq UNIQUE (refund_id, ordinal),
    CONSTRAINT refund_revision_refund_fk FOREIGN KEY (office_id, refund_id) REFERENCES refund (office_id, id)
) {strict};

-- A row cites the announcement of a deposit and asks for a part of it.
CREATE TABLE refund_row (
    office_id {uuid} NOT NULL,
    refund_id {uuid} NOT NULL,
    row_number {int} NOT NULL,
    deposit_id {uuid} NOT NULL CONSTRAINT refund_row_deposit_fk REFERENCES deposit (id),
    credit_number TEXT NOT NULL,
    announced_on {day} NOT NULL,
    receipt_number TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
    reason TEXT NOT NULL,
    payee_sheba TEXT,
    payee_name TEXT,
    payee_identifier TEXT,
    -- What keeps the amount from being promised twice, while the request is under way.
    hold_id {uuid} CONSTRAINT refund_row_hold_fk REFERENCES hold (id),
    CONSTRAINT refund_row_pk PRIMARY KEY (refund_id, row_number),
    CONSTRAINT refund_row_refund_fk FOREIGN KEY (office_id, refund_id) REFERENCES refund (office_id, id),
    CONSTRAINT refund_row_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT refund_row_payee_ck CHECK ((payee_sheba IS NULL) = (payee_name IS NULL) AND (payee_sheba IS NOT NULL OR payee_identifier IS NULL))
) {strict};
CREATE INDEX refund_row_deposit_ix ON refund_row (deposit_id);
