-- The ledger: accounts, postings and their entries, the balances derived from them, holds and periods.
-- What the database refuses is written in m0002_accounts.postgres.sql and m0002_accounts.sqlite.sql.
-- Every table has UNIQUE (office_id, id) where another points at it, and the pointer carries the office:
-- a row of one office cannot stand on a row of another.

CREATE TABLE chart_account (
    code TEXT NOT NULL CONSTRAINT chart_account_pk PRIMARY KEY,
    name_fa TEXT NOT NULL,
    name_en TEXT NOT NULL,
    normal_side TEXT NOT NULL,
    -- What account.subject_id names; 'office' where the line has one account only.
    subject TEXT NOT NULL,
    -- The balance may not fall below zero and can be held. Liabilities only: bank facts always post.
    has_floor {bool} NOT NULL,
    CONSTRAINT chart_account_side_ck CHECK (normal_side IN ('debit', 'credit'))
) {strict};

INSERT INTO chart_account (code, name_fa, name_en, normal_side, subject, has_floor) VALUES
    ('1110', 'بانک، حساب رابط سپرده', 'Bank, deposit link account', 'debit', 'agency', {false}),
    ('1120', 'بانک، تمرکز وجوه سپرده استان', 'Bank, provincial deposit concentration', 'debit', 'office', {false}),
    ('1130', 'طلب از خزانه‌داری کل، حساب ۲۰/۹', 'Due from General Treasury, account 20/9', 'debit', 'office', {false}),
    ('1140', 'بانک، حساب رد وجوه سپرده', 'Bank, deposit refund account', 'debit', 'office', {false}),
    ('1150', 'پرداخت‌های در راه', 'Payment clearing', 'debit', 'office', {false}),
    ('1160', 'تنخواه‌گردان رد سپرده نزد دستگاه', 'Refund imprest with agency', 'debit', 'agency', {false}),
    ('1170', 'برداشت‌های بانکی نامشخص', 'Unidentified bank debits', 'debit', 'suspense_item', {false}),
    ('1180', 'وجوه در راه میان حساب‌های خزانه', 'Cash in transit between treasury accounts', 'debit', 'sweep', {false}),
    ('1220', 'بانک، حساب حقوق', 'Bank, payroll account', 'debit', 'office', {false}),
    ('2110', 'سپرده‌های پرداختنی', 'Deposits payable', 'credit', 'deposit', {true}),
    ('2120', 'رد سپرده‌های پرداختنی', 'Refunds payable', 'credit', 'refund', {true}),
    ('2130', 'وجوه نامشخص', 'Unidentified receipts', 'credit', 'suspense_item', {true}),
    ('2140', 'پرداخت‌های برگشتی', 'Returned payments payable', 'credit', 'refund', {true}),
    ('2150', 'سپرده‌های راکد', 'Dormant deposits', 'credit', 'deposit', {true}),
    ('2170', 'درآمد عمومی واریزنشده', 'Public revenue to remit', 'credit', 'agency', {true}),
    ('2210', 'خالص حقوق پرداختنی', 'Net salaries payable', 'credit', 'payroll', {true}),
    ('2220', 'کسور پرداختنی', 'Deductions payable', 'credit', 'deduction', {true}),
    ('2230', 'حقوق برگشتی', 'Returned salaries', 'credit', 'payroll', {true}),
    ('5110', 'هزینه حقوق', 'Salary expense', 'debit', 'budget_line', {false}),
    ('9110', 'حساب انتظامی ضمانت‌نامه‌ها', 'Guarantee instruments held', 'debit', 'guarantee', {false}),
    ('9120', 'طرف حساب انتظامی ضمانت‌نامه‌ها', 'Guarantee instruments, contra', 'credit', 'guarantee', {false});

CREATE TABLE account (
    id {uuid} NOT NULL CONSTRAINT account_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT account_office_fk REFERENCES office (id),
    code TEXT NOT NULL CONSTRAINT account_code_fk REFERENCES chart_account (code),
    -- The office's own id where the chart names no narrower subject.
    subject_id {uuid} NOT NULL,
    agency_id {uuid},
    opened_at {instant} NOT NULL,
    CONSTRAINT account_subject_uq UNIQUE (office_id, code, subject_id),
    CONSTRAINT account_id_uq UNIQUE (office_id, id)
) {strict};
CREATE INDEX account_agency_ix ON account (agency_id, code);

-- A cache of what the entries and open holds say, for accounts with a floor; written by triggers only.
CREATE TABLE balance (
    account_id {uuid} NOT NULL CONSTRAINT balance_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    -- In the account's normal side.
    amount_rial {rial} NOT NULL,
    held_rial {rial} NOT NULL,
    CONSTRAINT balance_account_fk FOREIGN KEY (office_id, account_id) REFERENCES account (office_id, id),
    CONSTRAINT balance_floor_ck CHECK (amount_rial >= 0),
    CONSTRAINT balance_held_ck CHECK (held_rial >= 0 AND amount_rial >= held_rial)
) {strict};

-- A month of a Jalali fiscal year. Closing is one way.
CREATE TABLE period (
    id {uuid} NOT NULL CONSTRAINT period_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT period_office_fk REFERENCES office (id),
    fiscal_year {int} NOT NULL,
    month {int} NOT NULL,
    first_on {day} NOT NULL,
    last_on {day} NOT NULL,
    closed_at {instant},
    closed_by {uuid},
    CONSTRAINT period_month_uq UNIQUE (office_id, fiscal_year, month),
    CONSTRAINT period_id_uq UNIQUE (office_id, id),
    CONSTRAINT period_month_ck CHECK (fiscal_year BETWEEN 1300 AND 1499 AND month BETWEEN 1 AND 12),
    CONSTRAINT period_days_ck CHECK (first_on <= last_on),
    CONSTRAINT period_closing_ck CHECK ((closed_at IS NULL) = (closed_by IS NULL))
) {strict};

CREATE TABLE posting (
    id {uuid} NOT NULL CONSTRAINT posting_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT posting_office_fk REFERENCES office (id),
    period_id {uuid} NOT NULL,
    kind TEXT NOT NULL,
    effective_on {day} NOT NULL,
    recorded_at {instant} NOT NULL,
    made_by {uuid} NOT NULL,
    approved_by {uuid},
    -- The deposit, suspense item, refund … whose event this posts.
    source_kind TEXT NOT NULL,
    source_id {uuid} NOT NULL,
    agency_id {uuid},
    reverses {uuid} CONSTRAINT posting_reverses_uq UNIQUE,
    -- How many entries the posting announces, how many it still waits for, and debits minus credits so far.
    -- Inserted as (n, n, 0); moved by triggers; (n, 0, 0) at the latest when the transaction commits.
    entry_count {int} NOT NULL,
    open {int} NOT NULL {ends_at_zero},
    net {rial} NOT NULL {ends_at_zero},
    CONSTRAINT posting_id_uq UNIQUE (office_id, id),
    CONSTRAINT posting_period_fk FOREIGN KEY (office_id, period_id) REFERENCES period (office_id, id),
    CONSTRAINT posting_reverses_fk FOREIGN KEY (office_id, reverses) REFERENCES posting (office_id, id),
    CONSTRAINT posting_reverses_ck CHECK (reverses IS NULL OR reverses <> id),
    CONSTRAINT posting_approver_ck CHECK (approved_by IS NULL OR approved_by <> made_by),
    CONSTRAINT posting_count_ck CHECK (entry_count >= 2),
    CONSTRAINT posting_open_ck CHECK (open BETWEEN 0 AND entry_count),
    CONSTRAINT posting_balanced_ck CHECK (open > 0 OR net = 0)
) {strict};
CREATE INDEX posting_source_ix ON posting (source_id);
CREATE INDEX posting_agency_ix ON posting (agency_id, id);
CREATE INDEX posting_period_ix ON posting (period_id, effective_on, id);

CREATE TABLE entry (
    posting_id {uuid} NOT NULL,
    line_no {int} NOT NULL,
    office_id {uuid} NOT NULL,
    account_id {uuid} NOT NULL,
    side TEXT NOT NULL,
    amount_rial {rial} NOT NULL,
    CONSTRAINT entry_pk PRIMARY KEY (posting_id, line_no),
    -- One line per account: the order of lines can then never decide whether a floor is touched.
    CONSTRAINT entry_account_uq UNIQUE (account_id, posting_id),
    CONSTRAINT entry_posting_fk FOREIGN KEY (office_id, posting_id) REFERENCES posting (office_id, id),
    CONSTRAINT entry_account_fk FOREIGN KEY (office_id, account_id) REFERENCES account (office_id, id),
    CONSTRAINT entry_line_ck CHECK (line_no >= 1),
    CONSTRAINT entry_side_ck CHECK (side IN ('debit', 'credit')),
    CONSTRAINT entry_amount_ck CHECK (amount_rial > 0)
) {strict};

-- A part of a balance that may not leave: a court order, a refund under way. Released once, never removed.
CREATE TABLE hold (
    id {uuid} NOT NULL CONSTRAINT hold_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    account_id {uuid} NOT NULL,
    amount_rial {rial} NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    placed_by {uuid} NOT NULL,
    placed_at {instant} NOT NULL,
    released_by {uuid},
    released_at {instant},
    CONSTRAINT hold_account_fk FOREIGN KEY (office_id, account_id) REFERENCES account (office_id, id),
    CONSTRAINT hold_amount_ck CHECK (amount_rial > 0),
    CONSTRAINT hold_release_ck CHECK ((released_at IS NULL) = (released_by IS NULL))
) {strict};
CREATE INDEX hold_open_ix ON hold (account_id) WHERE released_at IS NULL;
