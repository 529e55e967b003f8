-- the register lists running yeses in this order, a page at a time
create index alongside_consent_record_order on alongside_consent_record (purpose_id, since_ms, id);
