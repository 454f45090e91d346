-- What changed, for whatever language it is read in; empty where only the words of its time are known.
alter table version add column told varchar(4000) not null default '';

-- The disk on which the file was seen last, so that one that is not there now is not taken for one that was emptied.
alter table document add column disk varchar(400);
