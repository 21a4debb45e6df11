-- What SQLite refuses in the ledger; the same rules as on PostgreSQL, row by row.
-- Refusals are RAISE(ABORT), not CHECK: INSERT OR IGNORE skips a row that a CHECK refuses inside a trigger,
-- and would leave the entry without its effect. The CHECKs of the tables stand behind as a second line.
-- The BEFORE INSERT "no_replace" triggers stop INSERT OR REPLACE for tools without recursive_triggers.

-- What posting.open and posting.net point at when a transaction commits: one row, zero.
CREATE TABLE posting_complete (
    zero INTEGER NOT NULL CONSTRAINT posting_complete_pk PRIMARY KEY,
    CONSTRAINT posting_complete_zero_ck CHECK (zero = 0)
) STRICT;

INSERT INTO posting_complete (zero) VALUES (0);

CREATE TRIGGER posting_complete_no_insert BEFORE INSERT ON posting_complete BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_immutable');
END;

CREATE TRIGGER posting_complete_no_update BEFORE UPDATE ON posting_complete BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_immutable');
END;

CREATE TRIGGER posting_complete_no_delete BEFORE DELETE ON posting_complete BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_immutable');
END;

-- Chart, accounts and entries never change.

CREATE TRIGGER chart_account_no_update BEFORE UPDATE ON chart_account BEGIN
    SELECT RAISE(ABORT, 'amanat:chart_immutable');
END;

CREATE TRIGGER chart_account_no_delete BEFORE DELETE ON chart_account BEGIN
    SELECT RAISE(ABORT, 'amanat:chart_immutable');
END;

CREATE TRIGGER chart_account_no_replace BEFORE INSERT ON chart_account
WHEN EXISTS (SELECT 1 FROM chart_account WHERE code = NEW.code) BEGIN
    SELECT RAISE(ABORT, 'amanat:chart_immutable');
END;

-- No "no_replace" here: opening an account that exists is ON CONFLICT DO NOTHING.
CREATE TRIGGER account_no_update BEFORE UPDATE ON account BEGIN
    SELECT RAISE(ABORT, 'amanat:account_immutable');
END;

CREATE TRIGGER account_no_delete BEFORE DELETE ON account BEGIN
    SELECT RAISE(ABORT, 'amanat:account_immutable');
END;

CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN
    SELECT RAISE(ABORT, 'amanat:entry_immutable');
END;

-- A replaced entry needs no trigger: the count of posting_advance is then off.
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN
    SELECT RAISE(ABORT, 'amanat:entry_immutable');
END;

-- Balances: one row per account with a floor, always what the entries and open holds add up to.

-- A view, because SQLite has no functions of its own.
CREATE VIEW balance_truth AS
SELECT a.id AS account_id,
       (SELECT coalesce(sum(CASE WHEN e.side = c.normal_side THEN e.amount_rial ELSE -e.amount_rial END), 0)
          FROM entry e WHERE e.account_id = a.id) AS amount_rial,
       (SELECT coalesce(sum(h.amount_rial), 0)
          FROM hold h WHERE h.account_id = a.id AND h.released_at IS NULL) AS held_rial
  FROM account a JOIN chart_account c ON c.code = a.code
 WHERE c.has_floor;

CREATE TRIGGER account_open AFTER INSERT ON account
WHEN (SELECT has_floor FROM chart_account WHERE code = NEW.code) BEGIN
    INSERT INTO balance (account_id, office_id, amount_rial, held_rial) VALUES (NEW.id, NEW.office_id, 0, 0);
END;

CREATE TRIGGER balance_admit_insert BEFORE INSERT ON balance
WHEN EXISTS (SELECT 1 FROM balance WHERE account_id = NEW.account_id)
  OR NOT EXISTS (SELECT 1 FROM balance_truth t
                  WHERE t.account_id = NEW.account_id
                    AND t.amount_rial = NEW.amount_rial AND t.held_rial = NEW.held_rial) BEGIN
    SELECT RAISE(ABORT, 'amanat:balance_derived');
END;

CREATE TRIGGER balance_admit_update BEFORE UPDATE ON balance BEGIN
    SELECT RAISE(ABORT, 'amanat:balance_derived')
     WHERE NEW.account_id <> OLD.account_id OR NEW.office_id <> OLD.office_id
        OR (NEW.amount_rial = OLD.amount_rial AND NEW.held_rial = OLD.held_rial)
        OR NOT EXISTS (SELECT 1 FROM balance_truth t
                        WHERE t.account_id = NEW.account_id
                          AND t.amount_rial = NEW.amount_rial AND t.held_rial = NEW.held_rial);
    SELECT RAISE(ABORT, 'amanat:liability_negative') WHERE NEW.amount_rial < 0;
    SELECT RAISE(ABORT, 'amanat:balance_held') WHERE NEW.amount_rial < NEW.held_rial;
END;

CREATE TRIGGER balance_no_delete BEFORE DELETE ON balance BEGIN
    SELECT RAISE(ABORT, 'amanat:balance_derived');
END;

-- Periods: closing is the only change, once.

CREATE TRIGGER period_no_replace BEFORE INSERT ON period
WHEN EXISTS (SELECT 1 FROM period WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM period
              WHERE office_id = NEW.office_id AND fiscal_year = NEW.fiscal_year AND month = NEW.month) BEGIN
    SELECT RAISE(ABORT, 'amanat:period_immutable');
END;

CREATE TRIGGER period_close BEFORE UPDATE ON period
WHEN OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL
  OR NEW.id <> OLD.id OR NEW.office_id <> OLD.office_id
  OR NEW.fiscal_year <> OLD.fiscal_year OR NEW.month <> OLD.month
  OR NEW.first_on <> OLD.first_on OR NEW.last_on <> OLD.last_on BEGIN
    SELECT RAISE(ABORT, 'amanat:period_immutable');
END;

CREATE TRIGGER period_no_delete BEFORE DELETE ON period BEGIN
    SELECT RAISE(ABORT, 'amanat:period_immutable');
END;

-- Postings: admitted into an open period, counted down by their entries, whole at commit.

CREATE TRIGGER posting_no_replace BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM posting WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_immutable');
END;

CREATE TRIGGER posting_admit BEFORE INSERT ON posting BEGIN
    SELECT RAISE(ABORT, 'amanat:period_unknown')
     WHERE NOT EXISTS (SELECT 1 FROM period WHERE id = NEW.period_id AND office_id = NEW.office_id);
    SELECT RAISE(ABORT, 'amanat:period_closed')
      FROM period WHERE id = NEW.period_id AND closed_at IS NOT NULL;
    -- A day that is not written as a day would compare as text and could pass.
    SELECT RAISE(ABORT, 'amanat:posting_outside_period')
      FROM period
     WHERE id = NEW.period_id
       AND (NEW.effective_on IS NOT date(NEW.effective_on) OR NEW.effective_on NOT BETWEEN first_on AND last_on);
    SELECT RAISE(ABORT, 'amanat:posting_derived') WHERE NEW.open <> NEW.entry_count OR NEW.net <> 0;
    SELECT RAISE(ABORT, 'amanat:posting_reverses_uq')
     WHERE EXISTS (SELECT 1 FROM posting WHERE reverses = NEW.reverses);
END;

-- posting_advance alone would refuse these too, as long as open and net are what the entries say.
CREATE TRIGGER posting_no_update BEFORE UPDATE OF
    id, office_id, period_id, kind, effective_on, recorded_at, made_by, approved_by,
    source_kind, source_id, agency_id, reverses, entry_count ON posting BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_immutable');
END;

CREATE TRIGGER posting_advance BEFORE UPDATE ON posting BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_immutable')
     WHERE NEW.open = OLD.open
        OR NEW.open <> OLD.entry_count - (SELECT count(*) FROM entry WHERE posting_id = OLD.id)
        OR NEW.net <> (SELECT coalesce(sum(CASE side WHEN 'debit' THEN amount_rial ELSE -amount_rial END), 0)
                         FROM entry WHERE posting_id = OLD.id);
    SELECT RAISE(ABORT, 'amanat:posting_unbalanced') WHERE NEW.open = 0 AND NEW.net <> 0;
END;

CREATE TRIGGER posting_no_delete BEFORE DELETE ON posting BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_immutable');
END;

CREATE TRIGGER entry_admit BEFORE INSERT ON entry
WHEN (SELECT open FROM posting WHERE id = NEW.posting_id) = 0 BEGIN
    SELECT RAISE(ABORT, 'amanat:posting_complete');
END;

CREATE TRIGGER entry_post AFTER INSERT ON entry BEGIN
    UPDATE posting
       SET open = open - 1,
           net = net + CASE NEW.side WHEN 'debit' THEN NEW.amount_rial ELSE -NEW.amount_rial END
     WHERE id = NEW.posting_id;
    UPDATE balance
       SET amount_rial = (SELECT amount_rial FROM balance_truth t WHERE t.account_id = NEW.account_id)
     WHERE account_id = NEW.account_id;
END;

-- Holds: placed on an account with a floor, released once.

CREATE TRIGGER hold_admit BEFORE INSERT ON hold BEGIN
    SELECT RAISE(ABORT, 'amanat:hold_immutable')
     WHERE NEW.released_at IS NOT NULL OR EXISTS (SELECT 1 FROM hold WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'amanat:hold_without_floor')
     WHERE NOT EXISTS (SELECT 1 FROM balance WHERE account_id = NEW.account_id);
END;

CREATE TRIGGER hold_release BEFORE UPDATE ON hold
WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL
  OR NEW.id <> OLD.id OR NEW.office_id <> OLD.office_id OR NEW.account_id <> OLD.account_id
  OR NEW.amount_rial <> OLD.amount_rial OR NEW.kind <> OLD.kind OR NEW.reason <> OLD.reason
  OR NEW.placed_by <> OLD.placed_by OR NEW.placed_at <> OLD.placed_at BEGIN
    SELECT RAISE(ABORT, 'amanat:hold_immutable');
END;

CREATE TRIGGER hold_no_delete BEFORE DELETE ON hold BEGIN
    SELECT RAISE(ABORT, 'amanat:hold_immutable');
END;

CREATE TRIGGER hold_count_placed AFTER INSERT ON hold BEGIN
    UPDATE balance
       SET held_rial = (SELECT held_rial FROM balance_truth t WHERE t.account_id = NEW.account_id)
     WHERE account_id = NEW.account_id;
END;

CREATE TRIGGER hold_count_released AFTER UPDATE ON hold BEGIN
    UPDATE balance
       SET held_rial = (SELECT held_rial FROM balance_truth t WHERE t.account_id = NEW.account_id)
     WHERE account_id = NEW.account_id;
END;
