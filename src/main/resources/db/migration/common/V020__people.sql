-- Persons and households as each referral told of them. Rows are never rewritten: when two turn out to be the same, one
-- is linked to the other (linked_to) and both name the same root, so that a wrong match can be undone. A person is linked
-- with a household when that household was found to be one with another.
create table people_household (
    id uuid not null primary key,
    root uuid not null,
    linked_to uuid references people_household (id),
    subject uuid not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_household_by_root on people_household (root);
create index people_household_by_link on people_household (linked_to);

create table people_person (
    id uuid not null primary key,
    root uuid not null,
    linked_to uuid references people_person (id),
    linked_with uuid references people_household (id),
    subject uuid not null,
    identity text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_person_by_root on people_person (root);
create index people_person_by_link on people_person (linked_to);
create index people_person_by_linked_with on people_person (linked_with);

create table people_member (
    household_id uuid not null references people_household (id),
    person_id uuid not null references people_person (id),
    place integer not null,
    relationship text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null,
    primary key (household_id, person_id)
);

create index people_member_by_person on people_member (person_id);

create table people_address (
    id bigint generated always as identity primary key,
    household_id uuid not null references people_household (id),
    address text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_address_by_household on people_address (household_id);

create table people_safe_contact (
    id bigint generated always as identity primary key,
    household_id uuid not null references people_household (id),
    safe_contact text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_safe_contact_by_household on people_safe_contact (household_id);

-- Keyed digests for exact search; the same text gives the same digest, and nobody can read it back without the key.
create table people_index (
    digest varchar(64) not null,
    kind varchar(32) not null,
    person_id uuid not null references people_person (id),
    primary key (digest, kind, person_id)
);

create index people_index_by_person on people_index (person_id);

-- Pairs that a person looked at and found to be two people.
create table people_different (
    person_id uuid not null references people_person (id),
    other_id uuid not null references people_person (id),
    judged_at timestamp with time zone not null,
    judged_by varchar(64) not null,
    judged_for varchar(64) not null,
    primary key (person_id, other_id)
);
