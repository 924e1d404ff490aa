-- One vector tile as a tile server on PostGIS asks for it. Set z, x, y; the margin is 64 of 4096 units, as in Tantu.
select octet_length(mvt) as bytes, md5(mvt)
from (select ST_AsMVT(t, 'parcel', 4096, 'geom') as mvt
      from (select p.id, p.land_class,
                   ST_AsMVTGeom(ST_Transform(p.geom, 3857), ST_TileEnvelope(:z, :x, :y), 4096, 64, true) as geom
            from parcel p
            where p.geom && ST_Transform(ST_TileEnvelope(:z, :x, :y, margin => 64.0 / 4096), 4490)) t
      where t.geom is not null) whole;
