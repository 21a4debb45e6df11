-- Files by which agencies declare many deposits at once.

CREATE TABLE deposit_list (
    id {uuid} NOT NULL CONSTRAINT deposit_list_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT deposit_list_office_fk REFERENCES office (id),
    agency_id {uuid} NOT NULL CONSTRAINT deposit_list_agency_fk REFERENCES agency (id),
    file_id {uuid} NOT NULL CONSTRAINT deposit_list_file_fk REFERENCES file (id),
    file_sha256 {bytes} NOT NULL,
    row_count {int} NOT NULL,
    total_rial {rial} NOT NULL,
    declared_by {uuid} NOT NULL,
    declared_at {instant} NOT NULL,
    CONSTRAINT deposit_list_file_uq UNIQUE (office_id, agency_id, file_sha256),
    CONSTRAINT deposit_list_row_count_ck CHECK (row_count > 0),
    CONSTRAINT deposit_list_total_ck CHECK (total_rial > 0)
) {strict};
CREATE INDEX deposit_list_id_ix ON deposit (deposit_list_id) WHERE deposit_list_id IS NOT NULL;
