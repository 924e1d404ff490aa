package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/** Fish ponds: groups of rectangular basins with dykes between them. */
final class Fisheries {

  private static final double BASIN_HA = 9;
  private static final double HALF_DYKE_METRES = 7;

  private Fisheries() {}

  static List<Drawn> draw(City city, Land land) {
    List<Drawn> basins = new ArrayList<>();
    for (CSVRecord row : Facts.rows("fisheries")) {
      basins.addAll(group(row, city, land));
    }
    return basins;
  }

  private static List<Drawn> group(CSVRecord row, City city, Land land) {
    Chance chance = Chance.of("wetland/fishery/" + row.get("name"));
    double hectares = Facts.number(row, "areaHa") * 1.2;
    Geometry ground = Outline.natural(Facts.place(row, city), hectares, 1.4, chance);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(ground);
    Tessellation basins = new Tessellation(BASIN_HA, 2.1, Facts.number(row, "bearing"), 0.12, 0);
    List<Drawn> group = new ArrayList<>();
    for (Polygon cell : basins.cells(ground, chance)) {
      Geometry basin = shrunk(cell);
      if (prepared.contains(basin.getCentroid()) && land.isFree(basin)) {
        group.add(
            Drawn.of(basin)
                .with("name", row.get("name") + "渔场")
                .with("wetlandType", "aquaculture")
                .with("landCode", "1104A")
                .with("seasonal", false));
      }
    }
    group.forEach(basin -> land.take(basin.shape()));
    return group;
  }

  private static Geometry shrunk(Polygon cell) {
    BufferParameters mitred =
        new BufferParameters(2, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, 3);
    return BufferOp.bufferOp(cell, -HALF_DYKE_METRES, mitred);
  }
}
