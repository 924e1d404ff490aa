-- Ten nearest on the ellipsoid: the spheroid's distance orders twice as many as <-> gives.
select p.id, s.id from place p cross join lateral
  (select id, st_distance(geog, p.geog, true) as metres from
    (select id, geog from station order by geog <-> p.geog limit 20) n
   order by metres limit 10) s
order by p.id, s.metres;
