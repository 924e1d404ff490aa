-- Ten nearest by <-> of geometry, which orders by degrees as if they were a plane's.
select p.id, s.id from place p cross join lateral
  (select id, geom <-> p.geom as degrees from station order by geom <-> p.geom limit 10) s
order by p.id, s.degrees;
