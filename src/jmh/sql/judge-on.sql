select s.id, '%1$s' as rule,
       (select coalesce(ST_Area(ST_Union(ST_Intersection(p.geom, s.geom))), 0)
          from %1$s p where ST_Intersects(p.geom, s.geom)) as overlap,
       (select ST_Distance(p.geom, s.geom) from %1$s p order by p.geom <-> s.geom limit 1) as metres
  from site s
