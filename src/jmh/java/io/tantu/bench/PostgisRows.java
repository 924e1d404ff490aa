package io.tantu.bench;

import java.util.List;

/** Rows of the README's table about layers that are kept in PostGIS. */
final class PostgisRows {

  private PostgisRows() {}

  static List<TableRow> of(int parcels) {
    String many = "%,d parcels".formatted(parcels);
    return List.of(
        TableRow.against(
            PostgisCopyPart.PEER,
            many + " into PostGIS, indexed; `PG_USE_COPY`",
            PostgisCopyPart.WORK,
            parcels,
            "≤ 1/2"),
        TableRow.against(
            PostgisMeasurePart.EMBEDDED,
            many + " × 6 counties × land class, warm, kept in PostGIS",
            PostgisMeasurePart.WORK,
            parcels,
            "0.9–1.1, same"),
        TableRow.alone(
            "a version published by one node → tiles of another",
            TwoNodesPart.TILES,
            parcels,
            "≤ 1 s"),
        TableRow.alone("the same → county figures", TwoNodesPart.FIGURES, parcels, "≤ 1 s"));
  }
}
