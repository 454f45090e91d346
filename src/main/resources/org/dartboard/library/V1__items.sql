-- What people keep to use again: personas, patterns and templates

create table item (
  num bigint generated always as identity primary key,
  id uuid not null unique,
  kind varchar(16) not null,
  name varchar(1000) not null,
  -- the name as lists are sorted by
  folded varchar(2000) not null,
  note varchar(100000) not null,
  folder varchar(1000) not null,
  created timestamp(3) with time zone not null,
  changed timestamp(3) with time zone not null,
  -- when it was put into the bin
  removed timestamp(3) with time zone,
  -- of the text of the content
  hash binary(32) not null,
  has_picture boolean not null
);

create index item_hash on item (hash);
create index item_removed on item (removed);
create index item_folded on item (folded, num);

-- What is only read item by item
create table item_content (
  item bigint primary key references item (num) on delete cascade,
  -- the text of a .dartboard file, deflated
  text blob not null,
  -- the folded words in it with their weights, deflated
  words blob not null,
  picture blob
);

create table tag (
  item bigint not null references item (num) on delete cascade,
  tag varchar(1000) not null,
  primary key (item, tag)
);

create index tag_tag on tag (tag, item);

-- For each folded word the items that have it and are not in the bin, packed
create table word (
  word varchar(64) primary key,
  hits varbinary(1000000) not null
);
