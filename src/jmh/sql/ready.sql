-- Whatever makes the questions quick, before they are asked.
update parcel set geom = ST_MakeValid(geom) where not ST_IsValid(geom);
create index on parcel using gist(geom);
create index on county using gist(geom);
create index on drawn.county using gist(geom);
vacuum analyze parcel;
vacuum analyze county;
vacuum analyze drawn.county;
-- Reads every geometry, so that the first question finds them in memory.
select count(*), sum(ST_NPoints(geom)) from parcel;
