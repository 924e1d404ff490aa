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
      default -> "Check the record at the source.";
    };
  }
}
