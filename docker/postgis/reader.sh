#!/usr/bin/env bash
# Run once by the PostGIS image: the role by which GeoServer reads, and can do nothing else.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$(cat /run/secrets/geoserver_database_password)" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE geoserver LOGIN PASSWORD :'password';
GRANT pg_read_all_data TO geoserver;
SQL
