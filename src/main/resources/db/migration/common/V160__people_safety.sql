-- How people are kept safe. Rows are only ever added, and the newest of each kind counts; words are sealed under the
-- household. Whose location is kept safe: a household as a whole, or one person wherever that person lives.
create table people_location (
    id bigint generated always as identity primary key,
    household_id uuid not null references people_household (id),
    person_id uuid references people_person (id),
    kept_safe boolean not null,
    said_by varchar(16) not null,
    reason text,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_location_by_household on people_location (household_id);
create index people_location_by_person on people_location (person_id);

-- Words that give a location away wherever somebody wrote them: a school, a place of work, a phone number.
create table people_telling_words (
    id bigint generated always as identity primary key,
    household_id uuid not null references people_household (id),
    kind varchar(16) not null,
    words text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_telling_words_by_household on people_telling_words (household_id);

-- Members whose details only some people see; concealed says that others do not even learn that there is somebody.
create table people_kept_apart (
    id bigint generated always as identity primary key,
    household_id uuid not null references people_household (id),
    person_id uuid not null references people_person (id),
    apart boolean not null,
    concealed boolean not null,
    reason text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_kept_apart_by_household on people_kept_apart (household_id);

-- Who may know, beside those who answer for it: where the household lives (person_id is null), or one member's details.
create table people_trusted (
    id bigint generated always as identity primary key,
    household_id uuid not null references people_household (id),
    person_id uuid references people_person (id),
    account varchar(64) not null,
    trusted boolean not null,
    reason text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_trusted_by_household on people_trusted (household_id, account);

-- Who gets no letters: a person we know, or one by name; why is sealed.
create table people_no_letters (
    id bigint generated always as identity primary key,
    household_id uuid not null references people_household (id),
    person_id uuid references people_person (id),
    name text,
    barred boolean not null,
    reason text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index people_no_letters_by_household on people_no_letters (household_id);
create index people_no_letters_by_person on people_no_letters (person_id);

-- A second person looked at a new address and found it right.
create table people_address_check (
    address_id bigint not null references people_address (id),
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null,
    primary key (address_id, recorded_by)
);
