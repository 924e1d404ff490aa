-- Roles with no more rights than they need, for one database. Run once by a superuser, after
-- CREATE EXTENSION postgis and before Tantu's first start:
--
--   psql -d tantu -f roles.sql
--   psql -d tantu -c "CREATE ROLE tantu_app LOGIN PASSWORD '…' IN ROLE tantu_owner"
--   psql -d tantu -c "CREATE ROLE gis LOGIN PASSWORD '…' IN ROLE tantu_reader"
--
-- tantu_owner  Tantu itself: makes the schemas tantu and tantu_data and all that is in them.
-- tantu_reader QGIS, GeoServer and the like: reads the layer views in schema tantu, nothing else.
--              Tantu lets it read each view when it publishes a version.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tantu_owner') THEN
    CREATE ROLE tantu_owner NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tantu_reader') THEN
    CREATE ROLE tantu_reader NOLOGIN;
  END IF;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO tantu_owner, tantu_reader', current_database());
  EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO tantu_owner', current_database());
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
