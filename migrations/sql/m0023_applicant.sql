-- What applicants are given and bring along: signed receipts, and files that they upload before they file.

-- Public keys of receipts. None is ever removed: a receipt is checked however old it is.
CREATE TABLE receipt_key (
    office_id {uuid} NOT NULL CONSTRAINT receipt_key_office_fk REFERENCES office (id),
    -- Made of the key's digest.
    key_id TEXT NOT NULL,
    -- Ed25519, 32 bytes.
    public_key {bytes} NOT NULL,
    published_at {instant} NOT NULL,
    CONSTRAINT receipt_key_pk PRIMARY KEY (office_id, key_id),
    CONSTRAINT receipt_key_public_ck CHECK (length(public_key) = 32)
) {strict};

-- The receipt of a case, in canonical JSON with its signature, as it was given.
CREATE TABLE case_receipt (
    case_id {uuid} NOT NULL CONSTRAINT case_receipt_pk PRIMARY KEY CONSTRAINT case_receipt_case_fk REFERENCES service_case (id),
    office_id {uuid} NOT NULL CONSTRAINT case_receipt_office_fk REFERENCES office (id),
    key_id TEXT NOT NULL,
    receipt TEXT NOT NULL,
    CONSTRAINT case_receipt_key_fk FOREIGN KEY (office_id, key_id) REFERENCES receipt_key (office_id, key_id)
) {strict};

-- A file that somebody without an account uploaded. It belongs to nobody until a case takes it, once, and is deleted where
-- none does in time.
CREATE TABLE upload (
    id {uuid} NOT NULL CONSTRAINT upload_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT upload_office_fk REFERENCES office (id),
    -- SHA-256 of the secret by which whoever uploaded it claims it.
    secret_sha256 {bytes} NOT NULL,
    -- A keyed digest of the address it came from; gone once a case has it.
    address_hash {bytes},
    file_name TEXT NOT NULL,
    -- What the content was found to be, whatever the name says.
    media_type TEXT NOT NULL,
    size_bytes {rial} NOT NULL,
    sha256 {bytes} NOT NULL,
    uploaded_at {instant} NOT NULL,
    expires_at {instant} NOT NULL,
    case_id {uuid} CONSTRAINT upload_case_fk REFERENCES service_case (id),
    -- When it came to the case: with the entry of this moment.
    attached_at {instant},
    CONSTRAINT upload_media_type_ck CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    CONSTRAINT upload_size_ck CHECK (size_bytes BETWEEN 1 AND 5242880),
    CONSTRAINT upload_attached_ck CHECK ((case_id IS NULL) = (attached_at IS NULL) AND (case_id IS NULL) = (address_hash IS NOT NULL))
) {strict};
CREATE INDEX upload_case_ix ON upload (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX upload_address_ix ON upload (office_id, address_hash) WHERE case_id IS NULL;
CREATE INDEX upload_expiry_ix ON upload (expires_at) WHERE case_id IS NULL;

CREATE TABLE upload_chunk (
    office_id {uuid} NOT NULL CONSTRAINT upload_chunk_office_fk REFERENCES office (id),
    upload_id {uuid} NOT NULL CONSTRAINT upload_chunk_upload_fk REFERENCES upload (id),
    ordinal {int} NOT NULL,
    bytes {bytes} NOT NULL,
    CONSTRAINT upload_chunk_pk PRIMARY KEY (upload_id, ordinal)
) {strict};
