-- The directory of staff: sealed, and found again through keyed digests only.
create table people_staff (
    id uuid not null primary key,
    subject uuid not null,
    sealed text not null,
    loaded_at timestamp with time zone not null,
    loaded_by varchar(64) not null
);

create table people_staff_index (
    digest varchar(64) not null,
    kind varchar(32) not null,
    staff_id uuid not null references people_staff (id),
    primary key (digest, kind, staff_id)
);

create index people_staff_index_staff on people_staff_index (staff_id);
