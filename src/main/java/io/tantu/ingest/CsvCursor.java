package io.tantu.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;

/** One pass over the rows of a CSV after its header. */
final class CsvCursor implements FeatureCursor {

  private final CsvSource source;
  private final CsvRows rows;
  private long row;

  CsvCursor(CsvSource source, CsvRows rows) {
    this.source = source;
    this.rows = rows;
    rows.next();
  }

  @Override
  public RawFeature next() {
    List<String> values = rows.next();
    if (values == null) {
      source.sawAll(row);
      return null;
    }
    row++;
    List<Flaw> flaws = new ArrayList<>();
    if (values.size() > source.header().size()) {
      flaws.add(
          new Flaw(
              "broken-record",
              null,
              RecordSentence.MORE_VALUES_THAN_COLUMNS.text(values.size(), source.header().size())));
      return new RawFeature(row, null, Map.of(), flaws);
    }
    return new RawFeature(row, geometry(values, flaws), attributes(values), flaws);
  }

  private Map<String, Object> attributes(List<String> values) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (source.columns().isAttribute(i) && value != null && !value.isBlank()) {
        out.putIfAbsent(source.header().get(i), value);
      }
    }
    return out;
  }

  private Geometry geometry(List<String> values, List<Flaw> flaws) {
    CsvColumns columns = source.columns();
    if (columns.wkt() >= 0) {
      return WktGeometry.decode(at(values, columns.wkt()), flaws);
    }
    String x = at(values, columns.x());
    String y = at(values, columns.y());
    if (x.isEmpty() && y.isEmpty()) {
      flaws.add(new Flaw("missing-geometry", null, RecordSentence.NO_COORDINATES.text()));
      return null;
    }
    if (!PlainNumber.is(x) || !PlainNumber.is(y)) {
      flaws.add(
          new Flaw("broken-geometry", null, RecordSentence.UNREADABLE_COORDINATES.text(x, y)));
      return null;
    }
    return GeometryParts.FACTORY.createPoint(
        new CoordinateXY(Double.parseDouble(x), Double.parseDouble(y)));
  }

  private static String at(List<String> values, int index) {
    return index < values.size() ? values.get(index).strip() : "";
  }

  @Override
  public void close() {
    rows.close();
  }
}
