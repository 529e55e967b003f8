-- news that a person keeps from whoever helps them
alter table alongside_person_news add column only_mine boolean default false not null;
