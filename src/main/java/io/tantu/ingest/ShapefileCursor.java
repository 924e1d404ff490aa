package io.tantu.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** One pass over a Shapefile: shapes and attribute records side by side. */
final class ShapefileCursor implements FeatureCursor {

  private final ShapefileSource source;
  private final ShpFile shapes;
  private final DbfRecords records;
  private final ShpGeometry decoder = new ShpGeometry();
  private long read;
  private long deleted;

  /**
   * @param records null when there is no .dbf
   */
  ShapefileCursor(ShapefileSource source, ShpFile shapes, DbfRecords records) {
    this.source = source;
    this.shapes = shapes;
    this.records = records;
  }

  @Override
  public RawFeature next() {
    for (ShpFile.Record shape = shapes.next(); shape != null; shape = shapes.next()) {
      read++;
      boolean hasRecord = records != null && records.next();
      if (hasRecord && records.isDeleted()) {
        deleted++;
        continue;
      }
      List<Flaw> flaws = new ArrayList<>();
      Geometry geometry = decoder.decode(shape.content(), flaws);
      return new RawFeature(shape.row(), geometry, hasRecord ? attributes() : Map.of(), flaws);
    }
    source.sawAll(read, deleted);
    return null;
  }

  private Map<String, Object> attributes() {
    Map<String, Object> out = new LinkedHashMap<>();
    source
        .fields()
        .forEach(
            (name, field) -> {
              Object value = records.value(field, source.charset());
              if (value != null) {
                out.put(name, value);
              }
            });
    return out;
  }

  @Override
  public void close() {
    shapes.close();
    if (records != null) {
      records.close();
    }
  }
}
