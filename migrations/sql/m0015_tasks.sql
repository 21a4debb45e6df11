-- What waits for people is the first thing that everybody opens: it is counted without reading whole tables.

CREATE INDEX deposit_disputed_ix ON deposit (office_id, agency_id) WHERE disputed_because IS NOT NULL;
CREATE INDEX deposit_hold_open_ix ON deposit_hold (office_id, placed_by) WHERE released_at IS NULL;
CREATE INDEX statement_state_ix ON statement (office_id, state, id);
CREATE INDEX sweep_explained_ix ON sweep (office_id, is_explained, id);
CREATE INDEX itemised_list_state_ix ON itemised_list (office_id, state, id);
CREATE INDEX collection_notice_state_ix ON collection_notice (office_id, state, id);
CREATE INDEX remedy_state_ix ON remedy (office_id, state, id);
