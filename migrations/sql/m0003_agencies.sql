-- Agencies, the bank accounts of agencies and treasury, and the people whose signature counts.

CREATE TABLE agency (
    id {uuid} NOT NULL CONSTRAINT agency_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT agency_office_fk REFERENCES office (id),
    code TEXT NOT NULL,
    name_fa TEXT NOT NULL,
    name_en TEXT NOT NULL,
    legal_id TEXT,
    created_by {uuid} NOT NULL,
    created_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT agency_code_uq UNIQUE (office_id, code)
) {strict};

CREATE TABLE bank_account (
    id {uuid} NOT NULL CONSTRAINT bank_account_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT bank_account_office_fk REFERENCES office (id),
    kind TEXT NOT NULL,
    agency_id {uuid} CONSTRAINT bank_account_agency_fk REFERENCES agency (id),
    sheba TEXT NOT NULL,
    title TEXT NOT NULL,
    opening_letter_number TEXT NOT NULL,
    opened_on {day} NOT NULL,
    created_by {uuid} NOT NULL,
    created_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT bank_account_sheba_uq UNIQUE (office_id, sheba),
    CONSTRAINT bank_account_kind_ck CHECK (kind IN ('link', 'agency_refund', 'concentration', 'refund', 'central_deposit')),
    CONSTRAINT bank_account_holder_ck CHECK ((kind IN ('link', 'agency_refund')) = (agency_id IS NOT NULL))
) {strict};
CREATE INDEX bank_account_agency_ix ON bank_account (agency_id);

-- Law of public accounting, articles 31 (controller), 76 (agency's second signature) and 124 (treasury officials).
CREATE TABLE signatory (
    id {uuid} NOT NULL CONSTRAINT signatory_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT signatory_office_fk REFERENCES office (id),
    user_id {uuid} NOT NULL CONSTRAINT signatory_user_fk REFERENCES app_user (id),
    agency_id {uuid} CONSTRAINT signatory_agency_fk REFERENCES agency (id),
    capacity TEXT NOT NULL,
    decree_number TEXT NOT NULL,
    decree_on {day} NOT NULL,
    valid_from {day} NOT NULL,
    valid_to {day},
    revoked_on {day},
    revoked_by {uuid},
    revoked_because TEXT,
    created_by {uuid} NOT NULL,
    created_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT signatory_capacity_ck CHECK (capacity IN ('controller', 'agency_signatory', 'treasury_signatory')),
    CONSTRAINT signatory_place_ck CHECK ((capacity = 'treasury_signatory') = (agency_id IS NULL)),
    CONSTRAINT signatory_validity_ck CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT signatory_revocation_ck CHECK ((revoked_on IS NULL) = (revoked_by IS NULL) AND (revoked_on IS NULL) = (revoked_because IS NULL)),
    CONSTRAINT signatory_decree_uq UNIQUE (office_id, user_id, capacity, decree_number)
) {strict};
CREATE INDEX signatory_agency_ix ON signatory (agency_id);
