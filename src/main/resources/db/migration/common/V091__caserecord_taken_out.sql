-- Set when a row came with a referral of another family: it counts no more, and stays for those who check what was known.
alter table caserecord_told add column taken_out_at timestamp with time zone;
