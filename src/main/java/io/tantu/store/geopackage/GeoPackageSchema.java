package io.tantu.store.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables that the GeoPackage standard (OGC 12-128r18) and Tantu itself need. */
final class GeoPackageSchema {

  /** "GPKG" in ASCII, clause 1.1.1.1.1. */
  private static final int APPLICATION_ID = 0x47504B47;

  private static final int VERSION_1_3 = 10300;

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)
          """,
          """
          CREATE TABLE IF NOT EXISTS gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
            description TEXT DEFAULT '', last_change DATETIME NOT NULL
              DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
            min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
            srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id))
          """,
          """
          CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (
            table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
            column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL
              REFERENCES gpkg_spatial_ref_sys(srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL,
            PRIMARY KEY (table_name, column_name))
          """,
          """
          CREATE TABLE IF NOT EXISTS gpkg_extensions (
            table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
            scope TEXT NOT NULL, UNIQUE (table_name, column_name, extension_name))
          """,
          """
          CREATE TABLE IF NOT EXISTS gpkg_data_columns (
            table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT,
            description TEXT, mime_type TEXT, constraint_name TEXT,
            PRIMARY KEY (table_name, column_name))
          """,
          """
          CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (
            constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
            min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
            UNIQUE (constraint_name, constraint_type, value))
          """,
          """
          CREATE TABLE IF NOT EXISTS tantu_layer_version (
            layer_id TEXT NOT NULL, version TEXT NOT NULL, table_name TEXT NOT NULL,
            imported_at TEXT NOT NULL, feature_count INTEGER NOT NULL,
            min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, area_m2 DOUBLE NOT NULL,
            source TEXT NOT NULL, provenance TEXT NOT NULL, repaired INTEGER NOT NULL, is_current INTEGER NOT NULL,
            PRIMARY KEY (layer_id, version))
          """,
          """
          CREATE TABLE IF NOT EXISTS tantu_edit (
            layer_id TEXT NOT NULL, version TEXT NOT NULL, base_version TEXT NOT NULL,
            changed TEXT NOT NULL, PRIMARY KEY (layer_id, version))
          """,
          """
          CREATE TABLE IF NOT EXISTS tantu_import (
            id INTEGER PRIMARY KEY AUTOINCREMENT, layer_id TEXT NOT NULL, source TEXT NOT NULL,
            started_at TEXT NOT NULL, finished_at TEXT, status TEXT NOT NULL, version TEXT,
            staging_table TEXT, report TEXT)
          """,
          """
          CREATE TABLE IF NOT EXISTS tantu_measurement (
            fid INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, question TEXT NOT NULL,
            indicator TEXT NOT NULL, layers TEXT NOT NULL, measured_at TEXT NOT NULL,
            body TEXT NOT NULL)
          """,
          """
          CREATE TABLE IF NOT EXISTS tantu_shipped (
            layer_id TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, version TEXT NOT NULL)
          """,
          // An 'attributes' entry makes clients list what gpkg_contents names, and nothing else.
          """
          INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description)
          VALUES ('tantu_measurement', 'attributes', '测量结果 Measurements', 'Answers with receipts')
          """,
          """
          INSERT OR IGNORE INTO gpkg_extensions VALUES
            ('gpkg_data_columns', NULL, 'gpkg_schema',
             'http://www.geopackage.org/spec/#extension_schema', 'read-write'),
            ('gpkg_data_column_constraints', NULL, 'gpkg_schema',
             'http://www.geopackage.org/spec/#extension_schema', 'read-write')
          """,
          """
          INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES
            ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL),
            ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
            ('WGS 84', 4326, 'EPSG', 4326,
             'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
          AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
          AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
          AUTHORITY["EPSG","4326"]]', 'longitude/latitude'),
            ('CGCS2000', 4490, 'EPSG', 4490,
             'GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",\
          SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],\
          AUTHORITY["EPSG","1043"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
          UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4490"]]',
             'longitude/latitude')
          """);

  private GeoPackageSchema() {}

  /** Creates what is missing; writes nothing to a file that has it all. */
  static void create(Connection connection) throws SQLException {
    for (String table : TABLES) {
      Connections.execute(connection, table);
    }
    set(connection, "application_id", APPLICATION_ID);
    set(connection, "user_version", VERSION_1_3);
  }

  private static void set(Connection connection, String pragma, int value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (statement.executeQuery("PRAGMA " + pragma).getInt(1) != value) {
        statement.execute("PRAGMA %s = %d".formatted(pragma, value));
      }
    }
  }
}
