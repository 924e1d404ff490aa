-- The same work as a coverage measurement, as a careful PostGIS user would write it: whole parcels are summed, only
-- boundary parcels are clipped. Invalid rows were repaired beforehand: PostGIS stops at the first invalid one.
select c.code, p.land_class,
       sum(case when ST_CoveredBy(p.geom, c.geom) then ST_Area(p.geom::geography)
                else ST_Area(ST_Intersection(p.geom, c.geom)::geography) end) / 1e4 as hectares
from county c join parcel p on ST_Intersects(p.geom, c.geom)
group by 1, 2 order by 1, 2;
