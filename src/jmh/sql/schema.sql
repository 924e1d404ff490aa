create extension postgis;
create table parcel(id int, land_class text, volume real, geom geometry(Geometry, 4490));
create table county(code text, name text, geom geometry(Geometry, 4490));
-- The same counties with many points along each edge.
create schema drawn;
create table drawn.county(code text, name text, geom geometry(Geometry, 4490));
