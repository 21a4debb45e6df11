-- The chart is a tree of at most eight units from top to bottom: no unit stands above itself. SQLite knows no recursive
-- query inside a trigger, hence the joins.

CREATE TRIGGER unit_tree_insert BEFORE INSERT ON unit
WHEN EXISTS (
    SELECT 1 FROM unit a
        LEFT JOIN unit b ON b.id = a.parent_id LEFT JOIN unit c ON c.id = b.parent_id
        LEFT JOIN unit d ON d.id = c.parent_id LEFT JOIN unit e ON e.id = d.parent_id
        LEFT JOIN unit f ON f.id = e.parent_id LEFT JOIN unit g ON g.id = f.parent_id
    WHERE a.id = NEW.parent_id
        AND (a.office_id <> NEW.office_id OR g.parent_id IS NOT NULL OR NEW.id IN (a.id, b.id, c.id, d.id, e.id, f.id, g.id))) BEGIN
    SELECT RAISE(ABORT, 'amanat:unit_cycle');
END;

CREATE TRIGGER unit_tree_update BEFORE UPDATE ON unit
WHEN EXISTS (
    SELECT 1 FROM unit a
        LEFT JOIN unit b ON b.id = a.parent_id LEFT JOIN unit c ON c.id = b.parent_id
        LEFT JOIN unit d ON d.id = c.parent_id LEFT JOIN unit e ON e.id = d.parent_id
        LEFT JOIN unit f ON f.id = e.parent_id LEFT JOIN unit g ON g.id = f.parent_id
    WHERE a.id = NEW.parent_id
        AND (a.office_id <> NEW.office_id OR g.parent_id IS NOT NULL OR NEW.id IN (a.id, b.id, c.id, d.id, e.id, f.id, g.id))) BEGIN
    SELECT RAISE(ABORT, 'amanat:unit_cycle');
END;
