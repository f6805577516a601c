create table access_organisation (
    code varchar(64) not null primary key,
    name varchar(200) not null
);

create table access_account (
    name varchar(64) not null primary key,
    password_hash varchar(200) not null,
    title varchar(200) not null,
    organisation varchar(64) not null references access_organisation (code),
    role varchar(40) not null,
    enabled boolean not null,
    valid_until timestamp with time zone
);

create table access_account_group (
    account varchar(64) not null references access_account (name),
    team varchar(64) not null,
    primary key (account, team)
);

create table access_relationship (
    case_reference varchar(16) not null,
    principal varchar(80) not null,
    kind varchar(20) not null,
    since timestamp with time zone not null,
    primary key (case_reference, principal, kind)
);

create index access_relationship_principal on access_relationship (principal, kind);
