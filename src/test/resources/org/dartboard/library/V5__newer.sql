create table newer (what varchar);
