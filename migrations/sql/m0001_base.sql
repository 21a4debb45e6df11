-- What every slice stands on: the office, its people, and the four tables that a write never goes without.

CREATE TABLE office (
    id {uuid} NOT NULL CONSTRAINT office_pk PRIMARY KEY,
    code TEXT NOT NULL CONSTRAINT office_code_uq UNIQUE,
    name_fa TEXT NOT NULL,
    name_en TEXT NOT NULL
) {strict};

CREATE TABLE app_user (
    id {uuid} NOT NULL CONSTRAINT app_user_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT app_user_office_fk REFERENCES office (id),
    username TEXT NOT NULL,
    display_name TEXT NOT NULL,
    -- Argon2id PHC string; NULL until the person has chosen a password.
    password_hash TEXT,
    is_active {bool} NOT NULL,
    created_at {instant} NOT NULL,
    version {rial} NOT NULL,
    CONSTRAINT app_user_username_uq UNIQUE (office_id, username)
) {strict};

-- agency_id is NULL for a role that is held for the whole office.
CREATE TABLE user_role (
    id {uuid} NOT NULL CONSTRAINT user_role_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    user_id {uuid} NOT NULL CONSTRAINT user_role_user_fk REFERENCES app_user (id),
    role TEXT NOT NULL,
    agency_id {uuid}
) {strict};
CREATE UNIQUE INDEX user_role_office_uq ON user_role (office_id, user_id, role) WHERE agency_id IS NULL;
CREATE UNIQUE INDEX user_role_agency_uq ON user_role (office_id, user_id, role, agency_id) WHERE agency_id IS NOT NULL;

-- A one-time code with which a person sets a password of their own; nobody else ever chooses or reads one.
CREATE TABLE password_code (
    id {uuid} NOT NULL CONSTRAINT password_code_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    user_id {uuid} NOT NULL CONSTRAINT password_code_user_fk REFERENCES app_user (id),
    code_hash TEXT NOT NULL,
    issued_by {uuid},
    issued_at {instant} NOT NULL,
    expires_at {instant} NOT NULL,
    attempts {int} NOT NULL,
    used_at {instant}
) {strict};
CREATE INDEX password_code_user_ix ON password_code (user_id);

CREATE TABLE session (
    id {uuid} NOT NULL CONSTRAINT session_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    user_id {uuid} NOT NULL CONSTRAINT session_user_fk REFERENCES app_user (id),
    created_at {instant} NOT NULL,
    expires_at {instant} NOT NULL,
    revoked_at {instant},
    revoked_because TEXT
) {strict};
CREATE INDEX session_user_ix ON session (user_id);
CREATE INDEX session_expiry_ix ON session (expires_at);

-- The chain of refresh tokens of one session; only their SHA-256 is kept.
CREATE TABLE refresh_token (
    id {uuid} NOT NULL CONSTRAINT refresh_token_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    session_id {uuid} NOT NULL CONSTRAINT refresh_token_session_fk REFERENCES session (id) ON DELETE CASCADE,
    token_hash {bytes} NOT NULL,
    issued_at {instant} NOT NULL,
    consumed_at {instant},
    next_id {uuid},
    CONSTRAINT refresh_token_hash_uq UNIQUE (office_id, token_hash)
) {strict};
CREATE INDEX refresh_token_session_ix ON refresh_token (session_id);

-- Wrong passwords in a row, and until when the next attempt waits. Kept for names that do not exist, too.
CREATE TABLE login_throttle (
    office_id {uuid} NOT NULL,
    username TEXT NOT NULL,
    failures {int} NOT NULL,
    blocked_until {instant} NOT NULL,
    CONSTRAINT login_throttle_pk PRIMARY KEY (office_id, username)
) {strict};

-- The answer to a write, stored in the write's own transaction.
CREATE TABLE idempotency (
    office_id {uuid} NOT NULL,
    principal_id {uuid} NOT NULL,
    key TEXT NOT NULL,
    fingerprint {bytes} NOT NULL,
    status {int} NOT NULL,
    etag TEXT,
    location TEXT,
    body {bytes} NOT NULL,
    created_at {instant} NOT NULL,
    expires_at {instant} NOT NULL,
    CONSTRAINT idempotency_pk PRIMARY KEY (office_id, principal_id, key)
) {strict};
CREATE INDEX idempotency_expiry_ix ON idempotency (expires_at);

CREATE TABLE audit_event (
    id {uuid} NOT NULL CONSTRAINT audit_event_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    at {instant} NOT NULL,
    -- NULL only where nobody was signed in (a failed login, a job of the system).
    actor_id {uuid},
    request_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id {uuid} NOT NULL,
    agency_id {uuid},
    -- JSON object: what changed, without secrets.
    facts TEXT NOT NULL
) {strict};
CREATE INDEX audit_event_subject_ix ON audit_event (office_id, subject_id, id);

CREATE TABLE outbox (
    id {uuid} NOT NULL CONSTRAINT outbox_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    at {instant} NOT NULL,
    event_type TEXT NOT NULL,
    subject_id {uuid} NOT NULL,
    agency_id {uuid},
    delivered_at {instant}
) {strict};
CREATE INDEX outbox_waiting_ix ON outbox (id) WHERE delivered_at IS NULL;

CREATE TABLE file (
    id {uuid} NOT NULL CONSTRAINT file_pk PRIMARY KEY,
    office_id {uuid} NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes {rial} NOT NULL,
    sha256 {bytes} NOT NULL,
    uploaded_by {uuid} NOT NULL,
    uploaded_at {instant} NOT NULL
) {strict};

CREATE TABLE file_chunk (
    office_id {uuid} NOT NULL,
    file_id {uuid} NOT NULL CONSTRAINT file_chunk_file_fk REFERENCES file (id),
    ordinal {int} NOT NULL,
    bytes {bytes} NOT NULL,
    CONSTRAINT file_chunk_pk PRIMARY KEY (file_id, ordinal)
) {strict};

-- Counters that people will see as numbers; taken inside the transaction that uses them.
CREATE TABLE serial (
    office_id {uuid} NOT NULL,
    name TEXT NOT NULL,
    value {rial} NOT NULL,
    CONSTRAINT serial_pk PRIMARY KEY (office_id, name)
) {strict};
