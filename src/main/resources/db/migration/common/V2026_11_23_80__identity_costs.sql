-- how somebody's costs of taking part are met, in their own words; no bank details and nothing about benefits
create table alongside_costs (
  person uuid not null,
  version bigint not null,
  travel varchar(300) not null,
  care varchar(300) not null,
  paid varchar(300) not null,
  changed_on date not null,
  typed_by uuid,
  constraint alongside_costs_pk primary key (person),
  constraint alongside_costs_of foreign key (person) references alongside_person (id),
  constraint alongside_costs_typed_by foreign key (typed_by) references alongside_person (id)
);
