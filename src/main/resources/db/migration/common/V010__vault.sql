-- One data key per subject (a person, or a case for words about its household), wrapped by a master key that is not
-- in this database. A destroyed key leaves its row behind without the key: what it sealed can never be read again.
create table vault_data_key (
    subject uuid not null primary key,
    key_id varchar(64) not null,
    wrapped varchar(128),
    made_at timestamp with time zone not null,
    destroyed_at timestamp with time zone,
    constraint vault_data_key_state check ((wrapped is null) = (destroyed_at is not null))
);

create index vault_data_key_by_master on vault_data_key (key_id);

-- Tells whether the key of the blind indexes is still the one that made them.
create table vault_index_check (
    id smallint not null primary key,
    digest varchar(64)
);

insert into vault_index_check (id) values (1);
