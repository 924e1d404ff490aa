package io.tantu.ingest;

import io.tantu.geodesy.SourceCrs;
import io.tantu.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One feature table of a GeoPackage (OGC 12-128r18), opened read-only. The table is the only one,
 * or the one named as the layer.
 */
final class GeoPackageSource implements FeatureSource {

  private final Path file;
  private final Connection connection;
  private final Table table;
  private final List<SourceAttribute> attributes;
  private final List<ImportIssue> issues = new ArrayList<>();
  private long rows = -1;

  /** A row of gpkg_geometry_columns. */
  private record Table(String name, String geometryColumn, int srsId) {}

  GeoPackageSource(Path file, String layerId) {
    this.file = file;
    this.connection = connect(file);
    try {
      table = choose(tables(), layerId);
      attributes = columns();
    } catch (SQLException e) {
      close();
      throw unreadable(file, e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private static Connection connect(Path file) {
    // Without a journal beside it nobody writes the file, and a read-only folder is then enough.
    boolean journal = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=ro";
    try {
      Connection connection = DriverManager.getConnection(url + (journal ? "" : "&immutable=1"));
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA trusted_schema = OFF");
        statement.execute("PRAGMA cell_size_check = ON");
        statement.execute("PRAGMA query_only = ON");
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      return connection;
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  private List<Table> tables() throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns ORDER BY 1")) {
      while (found.next()) {
        tables.add(new Table(found.getString(1), found.getString(2), found.getInt(3)));
      }
    }
    return tables;
  }

  private Table choose(List<Table> tables, String layerId) {
    if (tables.size() == 1) {
      return tables.get(0);
    }
    List<String> names = tables.stream().map(Table::name).toList();
    if (tables.isEmpty()) {
      throw ProblemException.invalid(
          "no-features",
          "'%s' has no feature table. Export one to it.".formatted(file.getFileName()));
    }
    return tables.stream()
        .filter(t -> t.name().equalsIgnoreCase(layerId))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalid(
                        "several-tables",
                        "'%s' has the feature tables %s%s. Export the one you mean to a file of its own."
                            .formatted(
                                file.getFileName(),
                                String.join(", ", names),
                                layerId == null ? "" : " and none is named " + layerId))
                    .with("known", names));
  }

  private List<SourceAttribute> columns() throws SQLException {
    List<SourceAttribute> columns = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT name, type, pk FROM pragma_table_info(?)")) {
      statement.setString(1, table.name());
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          if (!found.getString(1).equalsIgnoreCase(table.geometryColumn())) {
            columns.add(
                new SourceAttribute(found.getString(1), found.getString(2), found.getInt(3) > 0));
          }
        }
      }
    }
    return columns;
  }

  @Override
  public String description() {
    return "GeoPackage, table " + table.name();
  }

  @Override
  public Optional<TextEncoding> encoding() {
    return Optional.empty();
  }

  @Override
  public Optional<SourceCrs> crs() {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
                + " WHERE srs_id = ?")) {
      statement.setInt(1, table.srsId());
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next() || table.srsId() <= 0) {
          return Optional.empty();
        }
        return Optional.of(
            "EPSG".equalsIgnoreCase(found.getString(1))
                ? SourceCrs.of("EPSG:" + found.getInt(2))
                : SourceCrs.ofWkt(found.getString(3)));
      }
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  @Override
  public String crsOrigin() {
    return "the GeoPackage's spatial reference table";
  }

  @Override
  public List<SourceAttribute> attributes() {
    return attributes;
  }

  @Override
  public List<ImportIssue> issues() {
    return List.copyOf(issues);
  }

  @Override
  public long recordCount() {
    return rows;
  }

  @Override
  public FeatureCursor open() {
    StringBuilder sql = new StringBuilder("SELECT ").append(quoted(table.geometryColumn()));
    attributes.forEach(column -> sql.append(", ").append(quoted(column.name())));
    sql.append(" FROM ").append(quoted(table.name()));
    try {
      Statement statement = connection.createStatement();
      return new GeoPackageCursor(this, statement, statement.executeQuery(sql.toString()));
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  Path file() {
    return file;
  }

  void sawAll(long rowsRead, boolean hasHeights) {
    if (rows < 0 && hasHeights) {
      issues.add(
          ImportIssue.ofFile("z-dropped", ImportIssue.Severity.INFO, FileSentence.HEIGHTS.text()));
    }
    rows = rowsRead;
  }

  static ProblemException unreadable(Path file, SQLException cause) {
    return ProblemException.invalid(
            "broken-file",
            "'%s' is not a whole GeoPackage (SQLite result %d). Copy or export it again."
                .formatted(file.getFileName(), cause.getErrorCode()))
        .causedBy(cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }
}
