package io.tantu.store.postgis;

import static io.tantu.store.postgis.Database.quoted;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** The view {@code tantu."<layer id>"}, in which other programs see the layer's current version. */
final class LayerView {

  /** A view's columns cannot be replaced by others. */
  private static final String OTHER_COLUMNS = "42P16";

  private LayerView() {}

  /** Lets the view show the version. Only inside a transaction. */
  static void show(Connection c, LayerDefinition layer, LayerVersion version) throws SQLException {
    FeatureTable table = FeatureTable.of(layer, version.version());
    String name = Migration.SCHEMA + "." + quoted(layer.id());
    replace(c, name, table);
    table.comment(
        c,
        "VIEW",
        name,
        version.provenance().kind().id()
            + ": "
            + version.provenance().source()
            + ", "
            + version.version());
    letRead(c, name);
  }

  private static void replace(Connection c, String name, FeatureTable table) throws SQLException {
    String as =
        " VIEW %s AS SELECT %s FROM %s"
            .formatted(
                name,
                table.columnList("").replace(", " + quoted("is_single"), ""),
                table.qualified());
    Savepoint before = c.setSavepoint();
    try {
      Database.execute(c, "CREATE OR REPLACE" + as);
      c.releaseSavepoint(before);
    } catch (SQLException e) {
      if (!OTHER_COLUMNS.equals(e.getSQLState())) {
        throw e;
      }
      c.rollback(before);
      Database.execute(c, "DROP VIEW " + name);
      Database.execute(c, "CREATE" + as);
    }
  }

  /**
   * Lets the role of desktop and server GIS read the view, where docker/postgis/roles.sql made it.
   */
  private static void letRead(Connection c, String name) throws SQLException {
    Database.execute(
        c,
        """
        DO $$ BEGIN
          IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'tantu_reader') THEN
            GRANT USAGE ON SCHEMA tantu TO tantu_reader;
            GRANT SELECT ON %s, tantu.gt_pk_metadata TO tantu_reader;
          END IF;
        END $$
        """
            .formatted(name));
  }
}
