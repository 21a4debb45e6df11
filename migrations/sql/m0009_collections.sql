-- Collection: the month-end sweep, the remittance to account 20/9, the agency's itemised list and the treasury's notice.

-- Money on its way from an agency's link account to the concentration account. Each end is a bank line; until both are
-- there, the amount is cash in transit (1180).
CREATE TABLE sweep (
    id {uuid} NOT NULL CONSTRAINT sweep_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT sweep_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT sweep_agency_fk REFERENCES agency (id),
    link_account_id {uuid} NOT NULL CONSTRAINT sweep_link_account_fk REFERENCES bank_account (id),
    concentration_account_id {uuid} NOT NULL CONSTRAINT sweep_concentration_account_fk REFERENCES bank_account (id),
    amount_rial {rial} NOT NULL,
    bank_reference TEXT,
    out_line_id {uuid},
    out_on {day},
    in_line_id {uuid},
    in_on {day},
    -- What stood on the link account less what was swept, when it was last compared; 0 is explained, NULL not yet left.
    difference_rial {rial},
    is_explained {bool} NOT NULL,
    remittance_id {uuid},
    version {rial} NOT NULL,
    CONSTRAINT sweep_out_line_uq UNIQUE (office_id, out_line_id),
    CONSTRAINT sweep_in_line_uq UNIQUE (office_id, in_line_id),
    CONSTRAINT sweep_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT sweep_out_ck CHECK ((out_line_id IS NULL) = (out_on IS NULL)),
    CONSTRAINT sweep_in_ck CHECK ((in_line_id IS NULL) = (in_on IS NULL)),
    CONSTRAINT sweep_end_ck CHECK (out_line_id IS NOT NULL OR in_line_id IS NOT NULL),
    CONSTRAINT sweep_explained_ck CHECK (NOT is_explained OR (out_line_id IS NOT NULL AND difference_rial = 0))
) {strict};
CREATE INDEX sweep_agency_ix ON sweep (office_id, agency_id, id);
CREATE INDEX sweep_link_account_ix ON sweep (office_id, link_account_id, out_on);

-- D4: what left the concentration account for account 20/9 of the General Treasury.
CREATE TABLE remittance (
    id {uuid} NOT NULL CONSTRAINT remittance_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT remittance_office_fk REFERENCES office (id),
    concentration_account_id {uuid} NOT NULL CONSTRAINT remittance_concentration_account_fk REFERENCES bank_account (id),
    central_deposit_account_id {uuid} NOT NULL CONSTRAINT remittance_central_account_fk REFERENCES bank_account (id),
    amount_rial {rial} NOT NULL,
    booked_on {day} NOT NULL,
    bank_reference TEXT,
    line_id {uuid} NOT NULL,
    -- The remitted amount less the arrived sweeps it was found to be; 0 is explained.
    difference_rial {rial} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT remittance_line_uq UNIQUE (office_id, line_id),
    CONSTRAINT remittance_amount_ck CHECK (amount_rial > 0)
) {strict};

-- The itemised list (ریز سپرده): an agency's swept deposits of a month, signed by its controller.
CREATE TABLE itemised_list (
    id {uuid} NOT NULL CONSTRAINT itemised_list_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT itemised_list_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT itemised_list_agency_fk REFERENCES agency (id),
    fiscal_year {int} NOT NULL,
    month {int} NOT NULL,
    -- Counts the lists of the agency and month.
    number {int} NOT NULL,
    row_count {int} NOT NULL,
    total_rial {rial} NOT NULL,
    -- SHA-256 of the rows as they are signed.
    content_sha256 {bytes} NOT NULL,
    state TEXT NOT NULL,
    withdrawn_because TEXT,
    prepared_by {uuid} NOT NULL,
    prepared_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT itemised_list_number_uq UNIQUE (office_id, agency_id, fiscal_year, month, number),
    CONSTRAINT itemised_list_month_ck CHECK (month BETWEEN 1 AND 12),
    CONSTRAINT itemised_list_count_ck CHECK (row_count > 0 AND total_rial > 0),
    CONSTRAINT itemised_list_state_ck CHECK (state IN ('prepared', 'signed', 'announced', 'withdrawn')),
    CONSTRAINT itemised_list_withdrawn_ck CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL))
) {strict};
CREATE INDEX itemised_list_agency_ix ON itemised_list (office_id, agency_id, id);

-- A row is the deposit as it stood when the list was made.
CREATE TABLE itemised_row (
    office_id {uuid} NOT NULL,
    itemised_list_id {uuid} NOT NULL CONSTRAINT itemised_row_list_fk REFERENCES itemised_list (id),
    row_number {int} NOT NULL,
    deposit_id {uuid} NOT NULL CONSTRAINT itemised_row_deposit_fk REFERENCES deposit (id),
    receipt_number TEXT NOT NULL,
    receipt_on {day} NOT NULL,
    kind TEXT NOT NULL,
    depositor_name TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
    received_on {day} NOT NULL,
    swept_on {day} NOT NULL,
    sweep_id {uuid} NOT NULL CONSTRAINT itemised_row_sweep_fk REFERENCES sweep (id),
    -- False once its list is withdrawn: the deposit is free for another list.
    is_live {bool} NOT NULL,
    CONSTRAINT itemised_row_pk PRIMARY KEY (itemised_list_id, row_number),
    CONSTRAINT itemised_row_amount_ck CHECK (amount_rial > 0)
) {strict};
CREATE UNIQUE INDEX itemised_row_deposit_uq ON itemised_row (office_id, deposit_id) WHERE is_live;

-- The collection notice (اعلام وصول): the treasury's answer to one list, with two treasury signatures (article 124).
CREATE TABLE collection_notice (
    id {uuid} NOT NULL CONSTRAINT collection_notice_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT collection_notice_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT collection_notice_agency_fk REFERENCES agency (id),
    itemised_list_id {uuid} NOT NULL CONSTRAINT collection_notice_list_fk REFERENCES itemised_list (id),
    -- Given when the second signature issues it.
    number TEXT,
    row_count {int} NOT NULL,
    total_rial {rial} NOT NULL,
    content_sha256 {bytes} NOT NULL,
    state TEXT NOT NULL,
    prepared_by {uuid} NOT NULL,
    prepared_at {instant} NOT NULL,
    issued_on {day},
    issued_at {instant},
    rejected_by {uuid},
    rejected_at {instant},
    rejected_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT collection_notice_number_uq UNIQUE (office_id, number),
    CONSTRAINT collection_notice_state_ck CHECK (state IN ('prepared', 'signed_once', 'issued', 'rejected')),
    CONSTRAINT collection_notice_issued_ck CHECK ((state = 'issued') = (number IS NOT NULL) AND (number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (issued_at IS NULL)),
    CONSTRAINT collection_notice_rejected_ck CHECK ((state = 'rejected') = (rejected_because IS NOT NULL) AND (rejected_because IS NULL) = (rejected_by IS NULL) AND (rejected_because IS NULL) = (rejected_at IS NULL))
) {strict};
CREATE UNIQUE INDEX collection_notice_list_uq ON collection_notice (office_id, itemised_list_id) WHERE state <> 'rejected';
CREATE INDEX collection_notice_agency_ix ON collection_notice (office_id, agency_id, id);
