-- somebody who read the notes may say that this is not what was said; null where they are right
alter table alongside_meeting_signature add column words ${text};
