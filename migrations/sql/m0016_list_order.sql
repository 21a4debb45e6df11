-- Lists of a whole office go by id. Without these SQLite reads and sorts the whole table for every page, which for the
-- pages of an export is the square of its rows.

CREATE INDEX deposit_office_ix ON deposit (office_id, id);
CREATE INDEX payment_office_ix ON payment (office_id, id);
CREATE INDEX suspense_item_office_ix ON suspense_item (office_id, id);
CREATE INDEX statement_line_statement_ix ON statement_line (office_id, statement_id, id);
