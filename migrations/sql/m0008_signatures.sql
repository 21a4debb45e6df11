-- Who did which step of a chain of approvals, and what exactly was signed.

-- One person does one step of a chain, however often: nobody acts twice on one chain in two parts.
CREATE TABLE chain_step (
    office_id {uuid} NOT NULL CONSTRAINT chain_step_office_fk REFERENCES office (id),
    -- What the chain is about: an itemised list from its making to its notice, a refund from request to settlement.
    chain_id {uuid} NOT NULL,
    user_id {uuid} NOT NULL CONSTRAINT chain_step_user_fk REFERENCES app_user (id),
    step TEXT NOT NULL,
    first_at {instant} NOT NULL,
    CONSTRAINT chain_step_pk PRIMARY KEY (office_id, chain_id, user_id)
) {strict};

-- A signature: a person, by a decree, on a content that its SHA-256 names. It is never changed; what is signed again
-- after a change is another signature.
CREATE TABLE signature (
    id {uuid} NOT NULL CONSTRAINT signature_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT signature_office_fk REFERENCES office (id),
    chain_id {uuid} NOT NULL,
    step TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id {uuid} NOT NULL,
    content_sha256 {bytes} NOT NULL,
    signatory_id {uuid} NOT NULL CONSTRAINT signature_signatory_fk REFERENCES signatory (id),
    user_id {uuid} NOT NULL CONSTRAINT signature_user_fk REFERENCES app_user (id),
    agency_id {uuid} CONSTRAINT signature_agency_fk REFERENCES agency (id),
    signed_at {instant} NOT NULL,
    CONSTRAINT signature_step_uq UNIQUE (office_id, subject_id, step),
    CONSTRAINT signature_person_uq UNIQUE (office_id, subject_id, user_id)
) {strict};
CREATE INDEX signature_chain_ix ON signature (chain_id);
