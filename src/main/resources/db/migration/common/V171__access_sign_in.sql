-- An account that an identity provider tells of has no password here. It is bound to one person there by a digest.
alter table access_account alter column password_hash drop not null;

alter table access_account add column subject_digest varchar(64);

create unique index access_account_subject on access_account (subject_digest);

-- Wrong tries of one account from one address. Both are kept as one keyed digest: people type passwords into the box for names.
create table access_sign_in_delay (
    pair varchar(64) not null primary key,
    tries integer not null,
    last_at timestamp with time zone not null,
    free_at timestamp with time zone not null
);
