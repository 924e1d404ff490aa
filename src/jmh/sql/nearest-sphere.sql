-- Ten nearest by <-> of geography, which orders by the sphere.
select p.id, s.id from place p cross join lateral
  (select id, geog <-> p.geog as metres from station order by geog <-> p.geog limit 10) s
order by p.id, s.metres;
