-- Accounts of partners' systems. Each is an account like any other, with keys instead of a password.
create table access_api_account (
    account varchar(64) not null primary key references access_account (name),
    made_by varchar(64) not null,
    made_at timestamp with time zone not null
);

create table access_api_scope (
    account varchar(64) not null references access_api_account (account),
    scope varchar(40) not null,
    primary key (account, scope)
);

-- A key is 256 random bits and shown once; only its SHA-256 stays here. The id is the part of it that is no secret.
create table access_api_key (
    id varchar(16) not null primary key,
    account varchar(64) not null references access_api_account (account),
    digest varchar(64) not null,
    made_by varchar(64) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone
);

create index access_api_key_account on access_api_key (account);
