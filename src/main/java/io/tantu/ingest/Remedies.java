package io.tantu.ingest;

/** What the owner of the data can do about an issue, by its code. */
final class Remedies {

  private Remedies() {}

  static String of(String code) {
    return switch (code) {
      case "self-intersection", "hole-outside", "nested-holes", "nested-shells" ->
          "Repair the geometry at the source, where the editor knows which area is meant.";
      case "duplicate-ring", "disconnected-interior", "too-tangled" ->
          "Digitise the polygon again, or repair it at the source.";
      case "unclosed-ring" -> "End the ring with its first vertex.";
      case "too-few-points" -> "Remove the part; a ring has four vertices at least, a line two.";
      case "ring-orientation" -> "Nothing need be done; Shapefile shells run clockwise.";
      case "repeated-points" -> "Nothing need be done; repeated vertices were dropped.";
      case "collection-flattened" -> "Export single-type geometries.";
      case "z-dropped", "m-dropped" -> "Nothing need be done; layers are two-dimensional.";
      case "too-many-vertices" -> "Split the feature, or simplify it.";
      case "not-finite", "coordinate-out-of-range" -> "Give the vertex its true coordinates.";
      case "missing-geometry", "empty" -> "Draw the feature, or delete its record.";
      case "wrong-type" -> "Export only geometries of the layer's type.";
      case "unsupported-geometry" -> "Export as simple points, lines or polygons.";
      case "broken-geometry", "broken-record" -> "Export the file again; this record is damaged.";
      case "outside-crs" -> "Check the record's coordinates, and which system the file is in.";
      case "crosses-antimeridian" ->
          "Check the vertices; a feature across 180° is cut there, and each side is a layer's own.";
      case "too-far-to-measure" ->
          "Check the record's coordinates; ground this far from the rest belongs in a layer of a data folder of its own.";
      case "datum-shift-unknown" ->
          "Have the data transformed to CGCS2000 with local control points, then import that.";
      case "missing-value" -> "Fill in the attribute; the layer requires it.";
      case "not-a-number", "not-an-integer", "not-a-boolean", "not-a-date" ->
          "Enter a value of the attribute's type.";
      case "out-of-range" -> "Enter a value within the attribute's limits; check its unit.";
      case "unknown-code" -> "Use a code of the layer's code list.";
      case "replacement-character" ->
          "The text was spoilt before it came here; enter it again or export from the original.";
      case "duplicate-key" -> "Give each feature a key of its own, or merge the parts into one.";
      case "unknown-attribute" -> "Not read. Use --map source=target if it should be.";
      case "missing-dbf" -> "Copy the .dbf too.";
      case "record-count-mismatch" -> "Export the Shapefile again; attributes may be misplaced.";
      case "deleted-record" -> "Nothing need be done; pack the table to remove them.";
      case "encoding-claim-wrong" -> "Mend or remove the claim, or export as UTF-8.";
      case "unknown-code-page" -> "Write UTF-8 or GBK into the .cpg.";
      case "not-utf8" -> "Save GeoJSON as UTF-8.";
      case "unsupported-field" -> "Export memos and pictures as text.";
      case "duplicate-column" -> "Give each column a name of its own.";
      case "extension-contradicts-content" -> "Name the file after what it is.";
      case "edges-cross" ->
          "Put the points into the order in which the outline runs, each ring closed or with a number of its own.";
      case "points-out-of-order" -> "Check the outline, and write the points in its order.";
      case "interrupted-ring" ->
          "Repeat the first point at the end of each ring, or give each ring a number of its own.";
      case "repeated-point-number" ->
          "Number each point of a ring once; give each site its name and each ring its number, or repeat the first point at the ring's end.";
      case "several-rings" -> "Check the pieces and holes on the map.";
      case "wrong-place" -> "Check the coordinates, digit by digit, and their order.";
      case "axis-order" -> "Check the site on the map.";
      case "axes-swapped" -> "Check the site on the map, and mend the names of the columns.";
      case "full-width-comma" -> "Nothing need be done; ASCII commas are safer.";
      case "area-differs" -> "Check the points and the stated area; it is in hectares (公顷).";
      case "point-count-differs" -> "Check that no point was left out.";
      case "parcel-line-missing" -> "Begin each parcel with a line that ends in @.";
      case "shift-not-applied" -> "Make sure that the points are already in the stated system.";
      case "consumer-map-crs" -> "Use the coordinates of the survey.";
      default -> "Check the record at the source.";
    };
  }
}
