-- Whoever reads an item in suspense wants to see its line where it stands: in the statement. NULL only where the version
-- before this one writes an item while both run.

ALTER TABLE suspense_item ADD COLUMN statement_id {uuid};
UPDATE suspense_item SET statement_id = (SELECT l.statement_id FROM statement_line l WHERE l.id = suspense_item.line_id);
