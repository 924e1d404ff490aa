-- The parcels shared out to layers on the plane that areas and distances are taken on.
do $$
begin
  for i in 0..14 loop
    execute format(
      'create table layer_%1$s as select id, ST_Transform(geom, 4544) as geom from parcel where id %% 15 = %2$s',
      lpad(i::text, 2, '0'), i);
    execute format('create index on layer_%s using gist(geom)', lpad(i::text, 2, '0'));
  end loop;
end $$;
vacuum analyze;
create table site(id int, geom geometry(Polygon, 4544));
