-- A view has no primary key that GeoTools, and so GeoServer, could find: without one it numbers the
-- features anew at each request and cannot page through them. This is where it looks the key up.

CREATE VIEW tantu.gt_pk_metadata AS
SELECT
  'tantu'::varchar AS table_schema,
  layer_id::varchar AS table_name,
  'id'::varchar AS pk_column,
  NULL::integer AS pk_column_idx,
  'assigned'::varchar AS pk_policy,
  NULL::varchar AS pk_sequence
FROM tantu.layer_version
WHERE is_current;
COMMENT ON VIEW tantu.gt_pk_metadata IS '图层视图的主键 Keys of the layer views, for GeoTools';
