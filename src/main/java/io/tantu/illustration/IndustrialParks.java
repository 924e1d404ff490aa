package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Geometry;

/** Industrial parks: published names, rough places, made-up outlines and flags. */
final class IndustrialParks {

  private IndustrialParks() {}

  static List<Drawn> draw(City city) {
    return Facts.rows("parks").stream().map(row -> park(row, city)).toList();
  }

  private static Drawn park(CSVRecord row, City city) {
    Geometry outline =
        Outline.built(
            Facts.place(row, city),
            Facts.number(row, "areaKm2") * 100,
            Facts.number(row, "bearing"),
            Chance.of("park/" + row.get("code")));
    String published = row.get("publishedAreaKm2");
    return Drawn.of(Overlay.intersection(outline, city.outline()))
        .with("code", row.get("code"))
        .with("name", row.get("name"))
        .with("nameEn", row.get("nameEn"))
        .with("level", row.get("level"))
        .with("circular", Boolean.valueOf(row.get("circular")))
        .with("green", Boolean.valueOf(row.get("green")))
        .with("carbonPeakPilot", Boolean.valueOf(row.get("carbonPeakPilot")))
        .with("publishedAreaKm2", published.isEmpty() ? null : Double.valueOf(published));
  }
}
