-- Deposits: money that an agency holds for somebody else (law of public accounting, article 30).

CREATE TABLE deposit (
    id {uuid} NOT NULL CONSTRAINT deposit_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT deposit_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT deposit_agency_fk REFERENCES agency (id),
    link_account_id {uuid} NOT NULL CONSTRAINT deposit_link_account_fk REFERENCES bank_account (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    receipt_number TEXT NOT NULL,
    receipt_on {day} NOT NULL,
    fiscal_year {int} NOT NULL,
    amount_rial {rial} NOT NULL,
    payment_identifier TEXT NOT NULL,
    bank_reference TEXT,
    -- Both as matching compares them: without leading zeros, which files lose.
    payment_identifier_folded TEXT NOT NULL,
    bank_reference_folded TEXT,
    depositor_kind TEXT NOT NULL,
    depositor_identifier TEXT NOT NULL,
    depositor_name TEXT NOT NULL,
    depositor_name_folded TEXT NOT NULL,
    beneficiary_name TEXT,
    subject TEXT NOT NULL,
    contract_number TEXT,
    court_case_number TEXT,
    declared_by {uuid} NOT NULL,
    declared_at {instant} NOT NULL,
    -- The file it was declared with, if it was.
    deposit_list_id {uuid},
    -- The day the bank booked the money, the last part of it where it came in parts.
    received_on {day},
    -- The sweep that took the money, the last part of it, to the concentration account.
    sweep_id {uuid},
    swept_on {day},
    -- What the treasury announced; it never changes afterwards.
    credit_number TEXT,
    announced_on {day},
    collection_notice_id {uuid},
    -- The agency's list and the bank disagree about it: it is not announced until that is settled.
    disputed_because TEXT,
    cancelled_because TEXT,
    reversed_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT deposit_payment_identifier_uq UNIQUE (office_id, payment_identifier),
    CONSTRAINT deposit_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT deposit_credit_number_uq UNIQUE (office_id, credit_number),
    CONSTRAINT deposit_state_ck CHECK (state IN ('declared', 'received', 'swept', 'announced', 'cancelled', 'reversed')),
    CONSTRAINT deposit_received_ck CHECK (state = 'reversed' OR (state IN ('received', 'swept', 'announced')) = (received_on IS NOT NULL)),
    CONSTRAINT deposit_swept_ck CHECK (state = 'reversed' OR (state IN ('swept', 'announced')) = (sweep_id IS NOT NULL)),
    CONSTRAINT deposit_swept_on_ck CHECK ((sweep_id IS NULL) = (swept_on IS NULL)),
    CONSTRAINT deposit_announced_ck CHECK (state = 'reversed' OR (state = 'announced') = (credit_number IS NOT NULL)),
    CONSTRAINT deposit_notice_ck CHECK ((credit_number IS NULL) = (announced_on IS NULL) AND (credit_number IS NULL) = (collection_notice_id IS NULL)),
    CONSTRAINT deposit_disputed_ck CHECK (disputed_because IS NULL OR state IN ('received', 'swept')),
    CONSTRAINT deposit_cancelled_ck CHECK ((state = 'cancelled') = (cancelled_because IS NOT NULL)),
    CONSTRAINT deposit_reversed_ck CHECK ((state = 'reversed') = (reversed_because IS NOT NULL)),
    CONSTRAINT deposit_depositor_kind_ck CHECK (depositor_kind IN ('natural', 'legal', 'foreign'))
) {strict};
-- The number of a receipt that was declared wrongly, or whose money the bank took back, may be declared again.
CREATE UNIQUE INDEX deposit_receipt_number_uq ON deposit (office_id, agency_id, fiscal_year, receipt_number) WHERE state NOT IN ('cancelled', 'reversed');
CREATE INDEX deposit_agency_ix ON deposit (office_id, agency_id, id);
CREATE INDEX deposit_state_ix ON deposit (office_id, state, id);
CREATE INDEX deposit_payment_identifier_ix ON deposit (office_id, payment_identifier_folded);
CREATE INDEX deposit_bank_reference_ix ON deposit (office_id, bank_reference_folded) WHERE bank_reference_folded IS NOT NULL;
CREATE INDEX deposit_sweep_ix ON deposit (sweep_id) WHERE sweep_id IS NOT NULL;
