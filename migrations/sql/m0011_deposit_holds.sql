-- Deposits that an order of a court, a tax office or social security blocks: nothing of them is paid until the hold is
-- released. The whole deposit is blocked while any hold on it stands.

CREATE TABLE deposit_hold (
    id {uuid} NOT NULL CONSTRAINT deposit_hold_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT deposit_hold_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT deposit_hold_agency_fk REFERENCES agency (id),
    deposit_id {uuid} NOT NULL CONSTRAINT deposit_hold_deposit_fk REFERENCES deposit (id),
    kind TEXT NOT NULL,
    -- Who ordered it, and by which document.
    authority TEXT NOT NULL,
    order_number TEXT NOT NULL,
    order_on {day} NOT NULL,
    placed_by {uuid} NOT NULL CONSTRAINT deposit_hold_placed_by_fk REFERENCES app_user (id),
    placed_at {instant} NOT NULL,
    -- The order that lifts it; NULL on a released hold that was placed in error.
    release_order_number TEXT,
    release_order_on {day},
    released_because TEXT,
    released_by {uuid} CONSTRAINT deposit_hold_released_by_fk REFERENCES app_user (id),
    released_at {instant},
    version {rial} NOT NULL,
    CONSTRAINT deposit_hold_kind_ck CHECK (kind IN ('court_order', 'tax_order', 'insurance_order', 'other')),
    CONSTRAINT deposit_hold_released_ck CHECK ((released_at IS NULL) = (released_by IS NULL) AND (released_at IS NULL) = (released_because IS NULL)),
    CONSTRAINT deposit_hold_release_order_ck CHECK ((release_order_number IS NULL) = (release_order_on IS NULL) AND (release_order_number IS NULL OR released_at IS NOT NULL)),
    -- Blocking is safe and one person's; unblocking is another's.
    CONSTRAINT deposit_hold_person_ck CHECK (released_by <> placed_by)
) {strict};
-- One order blocks a deposit once.
CREATE UNIQUE INDEX deposit_hold_order_uq ON deposit_hold (office_id, deposit_id, authority, order_number) WHERE released_at IS NULL;
CREATE INDEX deposit_hold_standing_ix ON deposit_hold (deposit_id) WHERE released_at IS NULL;
CREATE INDEX deposit_hold_deposit_ix ON deposit_hold (office_id, deposit_id, id);
CREATE INDEX deposit_hold_agency_ix ON deposit_hold (office_id, agency_id, id);
