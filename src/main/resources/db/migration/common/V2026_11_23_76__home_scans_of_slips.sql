-- a picture of a slip that came back, where the person allowed it
alter table alongside_reply_slip add column scan uuid;
alter table alongside_reply_slip add constraint alongside_reply_slip_scan foreign key (scan) references alongside_file (id);
