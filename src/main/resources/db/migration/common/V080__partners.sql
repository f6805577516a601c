-- What organisations offer. It is data: a council changes it without a new version of Handrail.
create table partners_service (
    code varchar(60) not null primary key,
    name varchar(200) not null,
    organisation varchar(80) not null,
    partner_type varchar(60) not null,
    capacity varchar(20) not null,
    isa_in_force boolean not null,
    recipient_type varchar(40) not null,
    channel varchar(40) not null,
    candidate_group varchar(80) not null
);

create table partners_service_pathway (
    service varchar(60) not null references partners_service (code),
    pathway varchar(60) not null,
    primary key (service, pathway)
);

-- A service without a row here helps everywhere.
create table partners_service_area (
    service varchar(60) not null references partners_service (code),
    area varchar(16) not null,
    primary key (service, area)
);

-- One kind of help that was chosen for a case. The words are sealed under the case.
create table partners_referral (
    id uuid not null primary key,
    seq bigint generated always as identity,
    case_reference varchar(16) not null,
    pathway varchar(60) not null,
    needed boolean,
    words text,
    sharing_evaluation uuid,
    chosen_at timestamp with time zone not null,
    opened_at timestamp with time zone,
    ended_at timestamp with time zone,
    result varchar(40)
);

create index partners_referral_case on partners_referral (case_reference);

-- Who could help, best first, as the tables ranked them for this referral.
create table partners_ranked (
    referral_id uuid not null references partners_referral (id),
    rank_no integer not null,
    service varchar(60) not null references partners_service (code),
    ack_within varchar(16) not null,
    primary key (referral_id, rank_no)
);

-- Whom the family wants to be asked, in their order. A broker's find is a round of its own.
create table partners_choice (
    referral_id uuid not null references partners_referral (id),
    round_no integer not null,
    rank_no integer not null,
    service varchar(60) not null references partners_service (code),
    taken_at timestamp with time zone,
    primary key (referral_id, round_no, rank_no)
);

create table partners_offer (
    id uuid not null primary key,
    case_reference varchar(16) not null,
    referral_id uuid not null references partners_referral (id),
    pathway varchar(60) not null,
    service varchar(60) not null references partners_service (code),
    organisation varchar(80) not null,
    rank_no integer not null,
    state varchar(20) not null,
    scope varchar(40) not null,
    sharing_evaluation uuid,
    sharing_agreed_by varchar(80),
    reason varchar(40),
    outcome varchar(40),
    question text,
    answer text,
    words text,
    requested_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create index partners_offer_case on partners_offer (case_reference);
create index partners_offer_referral on partners_offer (referral_id);
create index partners_offer_organisation on partners_offer (organisation, state);

-- Help that nobody could give: what a council needs to buy or build next.
create table partners_unmet_need (
    id uuid not null primary key,
    case_reference varchar(16) not null,
    referral_id uuid not null references partners_referral (id),
    pathway varchar(60) not null,
    area varchar(16) not null,
    recorded_at timestamp with time zone not null
);

create index partners_unmet_need_place on partners_unmet_need (area, pathway);
