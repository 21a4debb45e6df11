-- Documents that something rests on: a release letter, a court's order, a clearance certificate.

CREATE TABLE attachment (
    id {uuid} NOT NULL CONSTRAINT attachment_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT attachment_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT attachment_agency_fk REFERENCES agency (id),
    -- The table and the row that it is attached to.
    subject_kind TEXT NOT NULL,
    subject_id {uuid} NOT NULL,
    -- What the document is, in the words of the by-laws.
    document TEXT NOT NULL,
    file_id {uuid} NOT NULL CONSTRAINT attachment_file_fk REFERENCES file (id),
    file_name TEXT NOT NULL,
    -- What the content was found to be, whatever the name says.
    media_type TEXT NOT NULL,
    size_bytes {rial} NOT NULL,
    sha256 {bytes} NOT NULL,
    uploaded_by {uuid} NOT NULL CONSTRAINT attachment_uploaded_by_fk REFERENCES app_user (id),
    uploaded_at {instant} NOT NULL,
    -- A removed document is not shown any more; it and its bytes stay for the audit.
    removed_by {uuid} CONSTRAINT attachment_removed_by_fk REFERENCES app_user (id),
    removed_at {instant},
    CONSTRAINT attachment_file_uq UNIQUE (file_id),
    CONSTRAINT attachment_media_type_ck CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    CONSTRAINT attachment_size_ck CHECK (size_bytes BETWEEN 1 AND 5242880),
    CONSTRAINT attachment_removed_ck CHECK ((removed_at IS NULL) = (removed_by IS NULL))
) {strict};
CREATE INDEX attachment_subject_ix ON attachment (office_id, subject_id, id);
