package io.tantu.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** One pass over a feature table, in its own order. */
final class GeoPackageCursor implements FeatureCursor {

  private final GeoPackageSource source;
  private final Statement statement;
  private final ResultSet rows;
  private final WkbGeometry decoder = new WkbGeometry();
  private long row;

  GeoPackageCursor(GeoPackageSource source, Statement statement, ResultSet rows) {
    this.source = source;
    this.statement = statement;
    this.rows = rows;
  }

  @Override
  public RawFeature next() {
    try {
      if (!rows.next()) {
        source.sawAll(row, decoder.hasHeights());
        return null;
      }
      row++;
      List<Flaw> flaws = new ArrayList<>();
      Geometry geometry = null;
      if (rows.getObject(1) instanceof String) {
        flaws.add(new Flaw("broken-record", null, RecordSentence.TEXT_FOR_GEOMETRY.text()));
      } else {
        geometry = decoder.decode(rows.getBytes(1), flaws);
      }
      return new RawFeature(row, geometry, attributes(), flaws);
    } catch (SQLException e) {
      throw GeoPackageSource.unreadable(source.file(), e);
    }
  }

  private Map<String, Object> attributes() throws SQLException {
    Map<String, Object> out = new LinkedHashMap<>();
    int column = 2;
    for (SourceAttribute attribute : source.attributes()) {
      Object value = rows.getObject(column++);
      if (value instanceof Number number) {
        boolean whole = value instanceof Integer || value instanceof Long;
        out.put(attribute.name(), whole ? (Object) number.longValue() : number.doubleValue());
      } else if (value instanceof String) {
        out.put(attribute.name(), value);
      }
    }
    return out;
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw GeoPackageSource.unreadable(source.file(), e);
    }
  }
}
