-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole diary, schema 1. docs/diary-schema.md says what each column means.
--
-- Every table is STRICT and has its row number as key, so that rows can be read one by one out of a damaged file. A
-- moment is four columns: UTC in milliseconds, the offset from UTC in minutes, the name of the zone, and the day as
-- the person lived it. The checksum covers a row together with its children.

CREATE TABLE meta (
    row INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE entries (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    at INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone TEXT NOT NULL,
    at_day TEXT NOT NULL,
    kind TEXT NOT NULL,
    now INTEGER CHECK (now BETWEEN 0 AND 10),
    average INTEGER CHECK (average BETWEEN 0 AND 10),
    worst INTEGER CHECK (worst BETWEEN 0 AND 10),
    function INTEGER CHECK (function BETWEEN 0 AND 3),
    woken TEXT,
    note TEXT
) STRICT;
CREATE INDEX entries_by_day ON entries (at_day);

CREATE TABLE entry_levels (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entries (row),
    place INTEGER NOT NULL,
    region TEXT NOT NULL,
    level INTEGER CHECK (level BETWEEN 0 AND 10),
    UNIQUE (entry, place)
) STRICT;

CREATE TABLE entry_feel (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entries (row),
    place INTEGER NOT NULL,
    word TEXT NOT NULL,
    region TEXT,
    UNIQUE (entry, place)
) STRICT;

CREATE TABLE entry_factors (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entries (row),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    UNIQUE (entry, place)
) STRICT;

CREATE TABLE entry_medicines (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entries (row),
    place INTEGER NOT NULL,
    medicine TEXT NOT NULL,
    on_skin INTEGER NOT NULL,
    taken INTEGER,
    region TEXT,
    irritated INTEGER NOT NULL,
    UNIQUE (entry, place)
) STRICT;

CREATE TABLE entry_care (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entries (row),
    place INTEGER NOT NULL,
    word TEXT NOT NULL,
    UNIQUE (entry, place)
) STRICT;

CREATE TABLE entry_tags (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entries (row),
    place INTEGER NOT NULL,
    word TEXT NOT NULL,
    UNIQUE (entry, place)
) STRICT;

-- What a record was before it was changed: the whole of it in canonical form.
CREATE TABLE entry_history (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    replaced INTEGER NOT NULL,
    form TEXT NOT NULL,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    UNIQUE (id, rev)
) STRICT;

CREATE TABLE episodes (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    part TEXT NOT NULL,
    first_day TEXT NOT NULL,
    first_day_told INTEGER NOT NULL,
    last_day TEXT,
    ended_by TEXT
) STRICT;

CREATE TABLE sessions (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    routine TEXT,
    plan TEXT,
    started INTEGER NOT NULL,
    started_offset INTEGER NOT NULL,
    started_zone TEXT NOT NULL,
    started_day TEXT NOT NULL,
    ended INTEGER,
    ended_offset INTEGER,
    ended_zone TEXT,
    ended_day TEXT,
    ended_how TEXT NOT NULL,
    reason TEXT,
    before INTEGER CHECK (before BETWEEN 0 AND 10),
    after INTEGER CHECK (after BETWEEN 0 AND 10),
    next_morning INTEGER CHECK (next_morning BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX sessions_by_day ON sessions (started_day);

CREATE TABLE session_steps (
    row INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (row),
    place INTEGER NOT NULL,
    technique TEXT NOT NULL,
    side TEXT NOT NULL,
    regions TEXT,
    planned_s INTEGER NOT NULL,
    done_s INTEGER NOT NULL,
    found_after_s INTEGER,
    ended_how TEXT NOT NULL,
    felt TEXT,
    UNIQUE (session, place)
) STRICT;

CREATE TABLE answers (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    question TEXT NOT NULL,
    value TEXT,
    details TEXT,
    answered INTEGER NOT NULL,
    answered_offset INTEGER NOT NULL,
    answered_zone TEXT NOT NULL,
    answered_day TEXT NOT NULL
) STRICT;

CREATE TABLE statements (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    at_offset INTEGER NOT NULL,
    at_zone TEXT NOT NULL,
    at_day TEXT NOT NULL,
    rule TEXT,
    episode TEXT,
    details TEXT
) STRICT;

CREATE TABLE visits (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    day TEXT NOT NULL,
    by_whom TEXT,
    go_on TEXT,
    note TEXT
) STRICT;

CREATE TABLE findings (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    rule TEXT NOT NULL,
    level TEXT,
    since INTEGER NOT NULL,
    since_offset INTEGER NOT NULL,
    since_zone TEXT NOT NULL,
    since_day TEXT NOT NULL,
    inputs TEXT,
    rules_version TEXT,
    until INTEGER,
    cleared INTEGER,
    cleared_offset INTEGER,
    cleared_zone TEXT,
    cleared_day TEXT,
    cleared_by TEXT
) STRICT;

CREATE TABLE profile (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    kit TEXT,
    places TEXT,
    cannot TEXT,
    excluded TEXT,
    emergency_number TEXT
) STRICT;

CREATE TABLE habits_ticked (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    habit TEXT NOT NULL,
    day TEXT NOT NULL,
    UNIQUE (habit, day)
) STRICT;

CREATE TABLE own_routines (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev INTEGER NOT NULL,
    deleted INTEGER,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16),
    name TEXT,
    steps TEXT
) STRICT;

CREATE TABLE drafts (
    row INTEGER PRIMARY KEY,
    form TEXT NOT NULL UNIQUE,
    json TEXT NOT NULL,
    modified INTEGER NOT NULL,
    checksum BLOB NOT NULL CHECK (length(checksum) = 16)
) STRICT;
