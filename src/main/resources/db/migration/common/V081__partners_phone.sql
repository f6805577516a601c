-- What an organisation said on the phone, and who said it, in the order in which it was written down. The words are sealed
-- under the case; what it means for the offer is on the offer itself.
create table partners_phone_answer (
    id bigint generated always as identity primary key,
    offer_id uuid not null references partners_offer (id),
    answer varchar(20) not null,
    who text not null,
    words text,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null,
    recorded_at timestamp with time zone not null
);

create index partners_phone_answer_offer on partners_phone_answer (offer_id);
