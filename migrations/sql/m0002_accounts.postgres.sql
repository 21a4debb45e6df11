-- What PostgreSQL refuses in the ledger. No guard trusts where a change comes from: a derived column may only
-- ever take the value that the entries and holds prove, whoever writes it.
-- Triggers are written exactly as pg_get_triggerdef prints them, so that start-up can compare them.

SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

-- Chart, accounts and entries never change.

CREATE TRIGGER chart_account_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON chart_account FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('chart_immutable');

CREATE TRIGGER account_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON account FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('account_immutable');

CREATE TRIGGER entry_keep BEFORE DELETE OR UPDATE OR TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('entry_immutable');

-- Balances: one row per account with a floor, always what the entries and open holds add up to.

-- In PL/pgSQL although it is one query: its plan is kept, where a function in SQL would be planned at every call.
CREATE FUNCTION balance_truth(of_account uuid, OUT amount bigint, OUT held bigint) LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    SELECT coalesce(sum(CASE WHEN e.side = c.normal_side THEN e.amount_rial ELSE -e.amount_rial END), 0)
      INTO amount
      FROM entry e
      JOIN account a ON a.id = e.account_id
      JOIN chart_account c ON c.code = a.code
     WHERE e.account_id = of_account;
    SELECT coalesce(sum(h.amount_rial), 0)
      INTO held
      FROM hold h
     WHERE h.account_id = of_account AND h.released_at IS NULL;
END
$$;

-- Locks in the order of the keys, so that two postings over the same accounts never wait for each other.
-- Under the lock every statement sees what others have committed: nobody else can be adding to these accounts.
CREATE FUNCTION balance_refresh(accounts uuid[]) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    touched uuid;
BEGIN
    FOR touched IN SELECT b.account_id FROM balance b WHERE b.account_id = ANY (accounts) ORDER BY b.account_id FOR UPDATE LOOP
        UPDATE balance b
           SET amount_rial = t.amount, held_rial = t.held
          FROM balance_truth(touched) t
         WHERE b.account_id = touched AND (b.amount_rial <> t.amount OR b.held_rial <> t.held);
    END LOOP;
END
$$;

CREATE FUNCTION account_open() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF (SELECT c.has_floor FROM chart_account c WHERE c.code = NEW.code) THEN
        INSERT INTO balance (account_id, office_id, amount_rial, held_rial) VALUES (NEW.id, NEW.office_id, 0, 0);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER account_open AFTER INSERT ON account FOR EACH ROW EXECUTE FUNCTION account_open();

CREATE FUNCTION balance_admit() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    truth record;
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.account_id <> OLD.account_id OR NEW.office_id <> OLD.office_id
            OR (NEW.amount_rial = OLD.amount_rial AND NEW.held_rial = OLD.held_rial)) THEN
        RAISE EXCEPTION 'amanat:balance_derived: a balance follows its entries';
    END IF;
    IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT 1 FROM account a JOIN chart_account c ON c.code = a.code
            WHERE a.id = NEW.account_id AND c.has_floor) THEN
        RAISE EXCEPTION 'amanat:balance_derived: the account has no floor';
    END IF;
    SELECT t.amount, t.held INTO truth FROM balance_truth(NEW.account_id) t;
    IF NEW.amount_rial <> truth.amount OR NEW.held_rial <> truth.held THEN
        RAISE EXCEPTION 'amanat:balance_derived: a balance follows its entries';
    END IF;
    IF NEW.amount_rial < 0 THEN
        RAISE EXCEPTION 'amanat:liability_negative: account % would fall to %', NEW.account_id, NEW.amount_rial;
    END IF;
    IF NEW.amount_rial < NEW.held_rial THEN
        RAISE EXCEPTION 'amanat:balance_held: account % holds % of %', NEW.account_id, NEW.held_rial, NEW.amount_rial;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER balance_admit BEFORE INSERT OR UPDATE ON balance FOR EACH ROW EXECUTE FUNCTION balance_admit();

CREATE TRIGGER balance_keep BEFORE DELETE OR TRUNCATE ON balance FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('balance_derived');

-- Periods: closing is the only change, once.

CREATE FUNCTION period_close() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    reopened period := NEW;
BEGIN
    reopened.closed_at := NULL;
    reopened.closed_by := NULL;
    IF OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL OR reopened IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'amanat:period_immutable: a period is closed once and not changed otherwise';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER period_close BEFORE UPDATE ON period FOR EACH ROW EXECUTE FUNCTION period_close();

CREATE TRIGGER period_keep BEFORE DELETE OR TRUNCATE ON period FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('period_immutable');

-- Postings: admitted into an open period, counted down by their entries, whole at commit.

CREATE FUNCTION posting_admit() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    month period;
BEGIN
    -- FOR SHARE: whoever closes the period waits for this transaction, and this one for them.
    SELECT * INTO month FROM period p WHERE p.id = NEW.period_id AND p.office_id = NEW.office_id FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'amanat:period_unknown: the office has no such period';
    END IF;
    IF month.closed_at IS NOT NULL THEN
        RAISE EXCEPTION 'amanat:period_closed: % of % is closed', month.month, month.fiscal_year;
    END IF;
    IF NEW.effective_on NOT BETWEEN month.first_on AND month.last_on THEN
        RAISE EXCEPTION 'amanat:posting_outside_period: % is outside % to %', NEW.effective_on, month.first_on, month.last_on;
    END IF;
    IF NEW.open <> NEW.entry_count OR NEW.net <> 0 THEN
        RAISE EXCEPTION 'amanat:posting_derived: a posting starts with every entry open and nothing on balance';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER posting_admit BEFORE INSERT ON posting FOR EACH ROW EXECUTE FUNCTION posting_admit();

CREATE FUNCTION posting_advance() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    before_entries posting := NEW;
    truth record;
BEGIN
    before_entries.open := OLD.open;
    before_entries.net := OLD.net;
    SELECT count(*) AS lines, coalesce(sum(CASE e.side WHEN 'debit' THEN e.amount_rial ELSE -e.amount_rial END), 0) AS net
      INTO truth FROM entry e WHERE e.posting_id = OLD.id;
    IF before_entries IS DISTINCT FROM OLD OR NEW.open = OLD.open
            OR NEW.open <> OLD.entry_count - truth.lines OR NEW.net <> truth.net THEN
        RAISE EXCEPTION 'amanat:posting_immutable: UPDATE of posting is refused';
    END IF;
    IF NEW.open < 0 THEN
        RAISE EXCEPTION 'amanat:posting_complete: posting % has its % entries', OLD.id, OLD.entry_count;
    END IF;
    IF NEW.open = 0 AND NEW.net <> 0 THEN
        RAISE EXCEPTION 'amanat:posting_unbalanced: posting % is off by %', OLD.id, NEW.net;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER posting_advance BEFORE UPDATE ON posting FOR EACH ROW EXECUTE FUNCTION posting_advance();

CREATE TRIGGER posting_keep BEFORE DELETE OR TRUNCATE ON posting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('posting_immutable');

CREATE FUNCTION posting_whole() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM posting p WHERE p.id = NEW.id AND (p.open <> 0 OR p.net <> 0)) THEN
        RAISE EXCEPTION 'amanat:posting_incomplete: posting % still waits for entries', NEW.id;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER posting_whole AFTER INSERT ON posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION posting_whole();

-- Once per statement, over all its rows: a posting with all its lines in one INSERT costs one pass.
CREATE FUNCTION entry_post() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE posting p
       SET open = p.entry_count - truth.lines, net = truth.net
      FROM (SELECT e.posting_id, count(*)::integer AS lines,
                   sum(CASE e.side WHEN 'debit' THEN e.amount_rial ELSE -e.amount_rial END)::bigint AS net
              FROM entry e
             WHERE e.posting_id IN (SELECT f.posting_id FROM fresh f)
             GROUP BY e.posting_id) truth
     WHERE p.id = truth.posting_id AND p.open <> p.entry_count - truth.lines;
    PERFORM balance_refresh((SELECT array_agg(DISTINCT f.account_id) FROM fresh f));
    RETURN NULL;
END
$$;

CREATE TRIGGER entry_post AFTER INSERT ON entry REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION entry_post();

-- Holds: placed on an account with a floor, released once.

CREATE FUNCTION hold_admit() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    unreleased hold := NEW;
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.released_at IS NOT NULL THEN
            RAISE EXCEPTION 'amanat:hold_immutable: a hold starts unreleased';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM balance b WHERE b.account_id = NEW.account_id) THEN
            RAISE EXCEPTION 'amanat:hold_without_floor: account % cannot be held', NEW.account_id;
        END IF;
        RETURN NEW;
    END IF;
    unreleased.released_at := NULL;
    unreleased.released_by := NULL;
    IF OLD.released_at IS NOT NULL OR NEW.released_at IS NULL OR unreleased IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'amanat:hold_immutable: a hold is released once and not changed otherwise';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER hold_admit BEFORE INSERT OR UPDATE ON hold FOR EACH ROW EXECUTE FUNCTION hold_admit();

CREATE FUNCTION hold_count() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM balance_refresh(ARRAY[NEW.account_id]);
    RETURN NULL;
END
$$;

CREATE TRIGGER hold_count AFTER INSERT OR UPDATE ON hold FOR EACH ROW EXECUTE FUNCTION hold_count();

CREATE TRIGGER hold_keep BEFORE DELETE OR TRUNCATE ON hold FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('hold_immutable');
