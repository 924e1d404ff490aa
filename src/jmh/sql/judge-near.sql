select s.id, '%1$s' as rule,
       (select coalesce(ST_Area(ST_Union(ST_Intersection(ST_Buffer(p.geom, %2$s, 32), s.geom))), 0)
          from %1$s p where ST_DWithin(p.geom, s.geom, %2$s)) as overlap,
       (select ST_Distance(p.geom, s.geom) from %1$s p order by p.geom <-> s.geom limit 1) as metres
  from site s
