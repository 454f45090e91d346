-- What people keep to use again: personas, patterns and templates

create table item (
  num bigint generated always as identity primary key,
  id uuid not null unique,
  sort varchar(16) not null,
  name varchar(1000) not null,
  note varchar(100000) not null,
  folder varchar(1000) not null,
  created timestamp(3) with time zone not null,
  changed timestamp(3) with time zone not null,
  removed timestamp(3) with time zone,
  -- of the text of the content
  hash binary(32) not null,
  -- the text of a .dartboard file, deflated
  content blob not null,
  -- ids of elements in the content that only show what the others were attached to
  context varchar(1000000) not null,
  picture blob
);

create index item_hash on item (hash);
create index item_folder on item (folder);

create table tag (
  item bigint not null references item (num) on delete cascade,
  tag varchar(200) not null,
  primary key (item, tag)
);

create index tag_tag on tag (tag);

-- For each folded word the items that have it, packed: growing numbers and weights
create table word (
  word varchar(64) primary key,
  hits varbinary(1000000) not null
);
