package io.tantu.bench;

import java.util.List;

/** Rows of the README's table about layers that are kept in PostGIS. */
final class PostgisRows {

  private PostgisRows() {}

  static List<TableRow> of(int parcels) {
    String many = "%,d parcels".formatted(parcels);
    return List.of(
        TableRow.against(
            PostgisCopy.PEER,
            many + " into PostGIS, indexed; `PG_USE_COPY`",
            PostgisCopy.WORK,
            parcels,
            "≤ 1/2"),
        TableRow.against(
            PostgisMeasure.EMBEDDED,
            many + " × 6 counties × land class, warm, kept in PostGIS",
            PostgisMeasure.WORK,
            parcels,
            "0.9–1.1, same"),
        TableRow.alone(
            "a version published by one node → tiles of another", TwoNodes.TILES, parcels, "≤ 1 s"),
        TableRow.alone("the same → county figures", TwoNodes.FIGURES, parcels, "≤ 1 s"));
  }
}
