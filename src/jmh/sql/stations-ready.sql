create table station as
  select id, geom, geom::geography as geog
  from (select id, st_setsrid(st_makepoint(lon, lat), 4490) as geom from given_station) s;
create table place as
  select id, geom, geom::geography as geog
  from (select id, st_setsrid(st_makepoint(lon, lat), 4490) as geom from given_place) p;
create index on station using gist (geog);
create index on station using gist (geom);
vacuum analyze station;
vacuum analyze place;
