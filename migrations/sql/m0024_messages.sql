-- What applicants are told outside the pages, in short messages and by mail; and what they ask for who lost their secret.

-- In which language whoever filed a case reads.
ALTER TABLE service_case ADD COLUMN language TEXT NOT NULL DEFAULT 'fa' CONSTRAINT service_case_language_ck CHECK (language IN ('fa', 'en'));

-- A message. Neither its words nor its address are kept: both come from the case when it is sent, and a secret from the
-- server's own.
CREATE TABLE message (
    id {uuid} NOT NULL CONSTRAINT message_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT message_office_fk REFERENCES office (id),
    -- Of what it tells: once by each channel, however often the outbox is read.
    event_id {uuid} NOT NULL CONSTRAINT message_event_fk REFERENCES audit_event (id),
    case_id {uuid} NOT NULL CONSTRAINT message_case_fk REFERENCES service_case (id),
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The last day of what it speaks of.
    until_on {day},
    -- The secret that it carries.
    secret_number {int},
    state TEXT NOT NULL,
    attempts {int} NOT NULL,
    created_at {instant} NOT NULL,
    -- When it is tried next; while somebody tries, when somebody else may.
    next_attempt_at {instant},
    sent_at {instant},
    -- Why the last attempt did not succeed, and what the gateway answered.
    failure TEXT,
    http_status {int},
    -- How the gateway calls it.
    gateway_reference TEXT,
    CONSTRAINT message_event_uq UNIQUE (event_id, channel),
    CONSTRAINT message_secret_fk FOREIGN KEY (case_id, secret_number) REFERENCES case_secret (case_id, number),
    CONSTRAINT message_channel_ck CHECK (channel IN ('sms', 'email')),
    CONSTRAINT message_language_ck CHECK (language IN ('fa', 'en')),
    CONSTRAINT message_state_ck CHECK (state IN ('waiting', 'sent', 'failed', 'given_up')),
    CONSTRAINT message_kind_ck CHECK (kind IN ('filed', 'triaged', 'taken_up', 'asked', 'answered', 'closed', 'rejected', 'merged', 'expired', 'secret_issued', 'acknowledged', 'interim_replied', 'reply_missed', 'remedy_ordered', 'remedy_done', 'appealed')),
    CONSTRAINT message_secret_ck CHECK (secret_number IS NULL OR kind = 'secret_issued'),
    CONSTRAINT message_attempts_ck CHECK (attempts >= 0),
    CONSTRAINT message_next_ck CHECK ((state = 'waiting') = (next_attempt_at IS NOT NULL)),
    CONSTRAINT message_sent_ck CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
    CONSTRAINT message_failure_ck CHECK (state NOT IN ('failed', 'given_up') OR failure IS NOT NULL)
) {strict};
CREATE INDEX message_waiting_ix ON message (office_id, next_attempt_at, id) WHERE state = 'waiting';
CREATE INDEX message_list_ix ON message (office_id, id);
CREATE INDEX message_case_ix ON message (case_id, id);

-- Somebody wants another secret for a case. Whether the contact is that of the case the worker finds out, and forgets it.
CREATE TABLE secret_recovery (
    id {uuid} NOT NULL CONSTRAINT secret_recovery_pk PRIMARY KEY,
    office_id {uuid} NOT NULL CONSTRAINT secret_recovery_office_fk REFERENCES office (id),
    -- As it was typed; there need not be such a case.
    reference TEXT NOT NULL,
    -- A keyed digest of the number or address that was typed.
    contact_hash {bytes} NOT NULL,
    asked_at {instant} NOT NULL,
    CONSTRAINT secret_recovery_uq UNIQUE (office_id, reference, contact_hash),
    CONSTRAINT secret_recovery_contact_ck CHECK (length(contact_hash) = 32)
) {strict};
CREATE INDEX secret_recovery_age_ix ON secret_recovery (office_id, asked_at);
