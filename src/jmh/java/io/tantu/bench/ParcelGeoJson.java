package io.tantu.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Writes the generator's lines as GeoJSON, every coordinate with all its digits. */
final class ParcelGeoJson {

  private ParcelGeoJson() {}

  static void write(Path tsv, Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(tsv);
        Writer out = new BufferedWriter(Files.newBufferedWriter(file), 1 << 20)) {
      out.write("{\"type\":\"FeatureCollection\",\"name\":\"parcels\",\"features\":[");
      WKBReader wkb = new WKBReader();
      StringBuilder feature = new StringBuilder();
      String separator = "\n";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        feature.setLength(0);
        append(line.split("\t", -1), wkb, feature.append(separator));
        out.append(feature);
        separator = ",\n";
      }
      out.write("\n]}\n");
    }
  }

  private static void append(String[] fields, WKBReader wkb, StringBuilder out) throws IOException {
    out.append("{\"type\":\"Feature\",\"properties\":{\"parcelId\":").append(fields[0]);
    out.append(",\"landClass\":\"").append(fields[1]).append("\",\"volumeM3PerHa\":");
    out.append(fields[2].isEmpty() ? "null" : fields[2]);
    out.append("},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
    try {
      Polygon parcel = (Polygon) wkb.read(WKBReader.hexToBytes(fields[3]));
      String separator = "";
      for (Coordinate corner : parcel.getExteriorRing().getCoordinates()) {
        out.append(separator).append('[').append(corner.x).append(',').append(corner.y).append(']');
        separator = ",";
      }
    } catch (ParseException e) {
      throw new IOException("parcel " + fields[0], e);
    }
    out.append("]]}}");
  }
}
