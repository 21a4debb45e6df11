-- The catalogue of electronic services, and the forms by which they are asked for.

CREATE TABLE service (
    id {uuid} NOT NULL CONSTRAINT service_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT service_office_fk REFERENCES office (id),
    -- How addresses name it; never changes.
    code TEXT NOT NULL,
    title_fa TEXT NOT NULL,
    title_en TEXT NOT NULL,
    summary_fa TEXT NOT NULL,
    summary_en TEXT NOT NULL,
    legal_basis_fa TEXT NOT NULL,
    legal_basis_en TEXT NOT NULL,
    -- What an applicant has to have at hand: a JSON list of texts in both languages.
    papers TEXT NOT NULL,
    -- Who answers: does it, answers for it, is asked, is told.
    responsible_fa TEXT NOT NULL,
    responsible_en TEXT NOT NULL,
    accountable_fa TEXT NOT NULL,
    accountable_en TEXT NOT NULL,
    consulted_fa TEXT NOT NULL,
    consulted_en TEXT NOT NULL,
    informed_fa TEXT NOT NULL,
    informed_en TEXT NOT NULL,
    menu_order {int} NOT NULL,
    -- NULL: it came with the product, by the command line.
    registered_by {uuid} CONSTRAINT service_registered_by_fk REFERENCES app_user (id),
    registered_at {instant} NOT NULL,
    withdrawn_by {uuid} CONSTRAINT service_withdrawn_by_fk REFERENCES app_user (id),
    withdrawn_at {instant},
    withdrawn_because TEXT,
    version {rial} NOT NULL,
    CONSTRAINT service_code_uq UNIQUE (office_id, code),
    CONSTRAINT service_menu_order_ck CHECK (menu_order BETWEEN 1 AND 999),
    CONSTRAINT service_withdrawn_ck CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_because IS NULL))
) {strict};

-- A draft is written anew until it is published; then it never changes, and the one before it is superseded.
CREATE TABLE service_form (
    id {uuid} NOT NULL CONSTRAINT service_form_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT service_form_office_fk REFERENCES office (id),
    service_id {uuid} NOT NULL CONSTRAINT service_form_service_fk REFERENCES service (id),
    number {int} NOT NULL,
    -- JSON in its canonical form, and the SHA-256 of exactly this text.
    definition TEXT NOT NULL,
    content_sha256 {bytes} NOT NULL,
    state TEXT NOT NULL,
    -- NULL, as in the table of services.
    drafted_by {uuid} CONSTRAINT service_form_drafted_by_fk REFERENCES app_user (id),
    drafted_at {instant} NOT NULL,
    published_by {uuid} CONSTRAINT service_form_published_by_fk REFERENCES app_user (id),
    published_at {instant},
    version {rial} NOT NULL,
    CONSTRAINT service_form_number_uq UNIQUE (office_id, service_id, number),
    CONSTRAINT service_form_number_ck CHECK (number >= 1),
    CONSTRAINT service_form_state_ck CHECK (state IN ('draft', 'published', 'superseded')),
    CONSTRAINT service_form_published_ck CHECK ((state = 'draft') = (published_at IS NULL) AND (published_by IS NULL OR published_at IS NOT NULL)),
    CONSTRAINT service_form_sha256_ck CHECK (length(content_sha256) = 32)
) {strict};
CREATE UNIQUE INDEX service_form_draft_uq ON service_form (office_id, service_id) WHERE state = 'draft';
CREATE UNIQUE INDEX service_form_current_uq ON service_form (office_id, service_id) WHERE state = 'published';
