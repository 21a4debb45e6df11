-- Payments: what leaves the treasury's refund account, what comes back, and how the account gets its money.

-- A numbered instruction to the bank (حواله). What it orders are its payments; where it stands, they say.
CREATE TABLE transfer_order (
    id {uuid} NOT NULL CONSTRAINT transfer_order_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT transfer_order_office_fk REFERENCES office (id),
    number TEXT NOT NULL,
    channel TEXT NOT NULL,
    refund_account_id {uuid} NOT NULL CONSTRAINT transfer_order_refund_account_fk REFERENCES bank_account (id),
    payment_count {int} NOT NULL,
    total_rial {rial} NOT NULL,
    -- SHA-256 of the payments as they were ordered.
    content_sha256 {bytes} NOT NULL,
    made_by {uuid} NOT NULL,
    made_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT transfer_order_number_uq UNIQUE (office_id, number),
    CONSTRAINT transfer_order_channel_ck CHECK (channel IN ('by_hand', 'bank_list')),
    CONSTRAINT transfer_order_count_ck CHECK (payment_count > 0 AND total_rial > 0)
) {strict};

-- One payment to one payee: of a refund, or of money that goes back to its payer.
CREATE TABLE payment (
    id {uuid} NOT NULL CONSTRAINT payment_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT payment_office_fk REFERENCES office (id),
    -- NULL: money of the treasury's own accounts goes back.
    agency_id {uuid} CONSTRAINT payment_agency_fk REFERENCES agency (id),
    transfer_order_id {uuid} NOT NULL CONSTRAINT payment_transfer_order_fk REFERENCES transfer_order (id),
    row_number {int} NOT NULL,
    -- What the bank carries back on its statement.
    number TEXT NOT NULL,
    refund_id {uuid},
    -- As people say it; the bank is told.
    refund_number TEXT,
    payee_number {int},
    resolution_id {uuid} CONSTRAINT payment_resolution_fk REFERENCES resolution (id),
    payee_sheba TEXT NOT NULL,
    payee_name TEXT NOT NULL,
    payee_identifier TEXT,
    amount_rial {rial} NOT NULL,
    state TEXT NOT NULL,
    -- The debit with which the bank paid; a list that was paid as one sum has one for all.
    settled_line_id {uuid},
    settled_on {day},
    -- The credit with which it came back.
    returned_line_id {uuid},
    returned_on {day},
    returned_because TEXT,
    -- The payment that this one orders again: it came back, or was not carried out.
    reissue_of {uuid} CONSTRAINT payment_reissue_of_fk REFERENCES payment (id),
    version {rial} NOT NULL,
    CONSTRAINT payment_number_uq UNIQUE (office_id, number),
    CONSTRAINT payment_row_uq UNIQUE (transfer_order_id, row_number),
    CONSTRAINT payment_refund_fk FOREIGN KEY (office_id, refund_id) REFERENCES refund (office_id, id),
    CONSTRAINT payment_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT payment_row_ck CHECK (row_number > 0),
    CONSTRAINT payment_of_ck CHECK ((refund_id IS NULL) <> (resolution_id IS NULL) AND (refund_id IS NULL) = (payee_number IS NULL) AND (refund_id IS NULL) = (refund_number IS NULL)),
    CONSTRAINT payment_state_ck CHECK (state IN ('instructed', 'settled', 'returned', 'unexecuted', 'reissued', 'restored')),
    CONSTRAINT payment_settled_ck CHECK ((state NOT IN ('instructed', 'unexecuted') OR settled_line_id IS NULL) AND (state NOT IN ('settled', 'returned') OR settled_line_id IS NOT NULL) AND (settled_line_id IS NULL) = (settled_on IS NULL)),
    CONSTRAINT payment_returned_ck CHECK ((state NOT IN ('instructed', 'settled', 'unexecuted') OR returned_line_id IS NULL) AND (state NOT IN ('returned', 'reissued', 'restored') OR (returned_line_id IS NULL) = (settled_line_id IS NULL)) AND (returned_line_id IS NULL) = (returned_on IS NULL) AND (returned_line_id IS NULL) = (returned_because IS NULL)),
    -- What goes back to a payer was never a deposit's.
    CONSTRAINT payment_restored_ck CHECK (state <> 'restored' OR refund_id IS NOT NULL)
) {strict};
CREATE UNIQUE INDEX payment_payee_uq ON payment (office_id, refund_id, payee_number) WHERE refund_id IS NOT NULL AND reissue_of IS NULL;
CREATE UNIQUE INDEX payment_resolution_uq ON payment (office_id, resolution_id) WHERE resolution_id IS NOT NULL AND reissue_of IS NULL;
CREATE UNIQUE INDEX payment_reissue_uq ON payment (office_id, reissue_of) WHERE reissue_of IS NOT NULL;
CREATE UNIQUE INDEX payment_returned_line_uq ON payment (office_id, returned_line_id) WHERE returned_line_id IS NOT NULL;
CREATE INDEX payment_settled_line_ix ON payment (office_id, settled_line_id) WHERE settled_line_id IS NOT NULL;
CREATE INDEX payment_agency_ix ON payment (office_id, agency_id, id);
CREATE INDEX payment_state_ix ON payment (office_id, state, id);

-- What is to become of a payment that did not reach its payee, by one person's word and another's agreement.
CREATE TABLE remedy (
    id {uuid} NOT NULL CONSTRAINT remedy_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT remedy_office_fk REFERENCES office (id),
    agency_id {uuid} CONSTRAINT remedy_agency_fk REFERENCES agency (id),
    payment_id {uuid} NOT NULL CONSTRAINT remedy_payment_fk REFERENCES payment (id),
    kind TEXT NOT NULL,
    -- Of a reissue: whom to pay now.
    payee_sheba TEXT,
    payee_name TEXT,
    payee_identifier TEXT,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    made_by {uuid} NOT NULL,
    made_at {instant} NOT NULL,
    decided_by {uuid},
    decided_at {instant},
    rejected_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT remedy_kind_ck CHECK (kind IN ('non_execution', 'reissue', 'restoration')),
    CONSTRAINT remedy_payee_ck CHECK ((kind = 'reissue') = (payee_sheba IS NOT NULL) AND (payee_sheba IS NULL) = (payee_name IS NULL) AND (payee_identifier IS NULL OR kind = 'reissue')),
    CONSTRAINT remedy_state_ck CHECK (state IN ('proposed', 'approved', 'rejected')),
    CONSTRAINT remedy_two_persons_ck CHECK (decided_by IS NULL OR decided_by <> made_by),
    CONSTRAINT remedy_decided_ck CHECK ((state = 'proposed') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT remedy_rejected_ck CHECK ((state = 'rejected') = (rejected_because IS NOT NULL))
) {strict};
-- That a payment was not carried out is done with once it is agreed.
CREATE UNIQUE INDEX remedy_payment_uq ON remedy (office_id, payment_id) WHERE state = 'proposed' OR (state = 'approved' AND kind <> 'non_execution');
CREATE INDEX remedy_agency_ix ON remedy (office_id, agency_id, id);

-- Funds drawn from account 20/9: asked for by number, or arrived without having been asked for here.
CREATE TABLE draw (
    id {uuid} NOT NULL CONSTRAINT draw_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT draw_office_fk REFERENCES office (id),
    number TEXT,
    refund_account_id {uuid} NOT NULL CONSTRAINT draw_refund_account_fk REFERENCES bank_account (id),
    amount_rial {rial} NOT NULL,
    state TEXT NOT NULL,
    requested_by {uuid},
    requested_at {instant},
    arrived_line_id {uuid},
    arrived_on {day},
    withdrawn_by {uuid},
    withdrawn_at {instant},
    withdrawn_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT draw_number_uq UNIQUE (office_id, number),
    CONSTRAINT draw_arrived_line_uq UNIQUE (office_id, arrived_line_id),
    CONSTRAINT draw_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT draw_state_ck CHECK (state IN ('requested', 'arrived', 'withdrawn')),
    CONSTRAINT draw_requested_ck CHECK ((number IS NULL) = (requested_by IS NULL) AND (number IS NULL) = (requested_at IS NULL) AND (number IS NOT NULL OR state = 'arrived')),
    CONSTRAINT draw_arrived_ck CHECK ((state = 'arrived') = (arrived_line_id IS NOT NULL) AND (arrived_line_id IS NULL) = (arrived_on IS NULL)),
    CONSTRAINT draw_withdrawn_ck CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL) AND (withdrawn_because IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_because IS NULL) = (withdrawn_at IS NULL))
) {strict};
CREATE INDEX draw_state_ix ON draw (office_id, state, id);

-- What a draw was asked for.
CREATE TABLE draw_refund (
    office_id {uuid} NOT NULL,
    draw_id {uuid} NOT NULL CONSTRAINT draw_refund_draw_fk REFERENCES draw (id),
    refund_id {uuid} NOT NULL,
    CONSTRAINT draw_refund_pk PRIMARY KEY (draw_id, refund_id),
    CONSTRAINT draw_refund_refund_fk FOREIGN KEY (office_id, refund_id) REFERENCES refund (office_id, id)
) {strict};
CREATE INDEX draw_refund_refund_ix ON draw_refund (refund_id);

-- A line in suspense that was found to be payments, their return, or a draw; it is in suspense no more.
ALTER TABLE suspense_item ADD COLUMN is_payment {bool} NOT NULL DEFAULT {false}
    CONSTRAINT suspense_item_payment_ck CHECK (NOT is_payment OR (remaining_rial = 0 AND identified_rial = 0));

-- Lines that are payments, their return, or draws.
ALTER TABLE statement ADD COLUMN payment_count {int} NOT NULL DEFAULT 0;
