-- two people: whoever claims a right for somebody is not the one who has seen its papers
alter table alongside_consent_authority add column claimed_by uuid;
