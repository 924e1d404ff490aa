package io.tantu.illustration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/** The tables that the illustration starts from: places, axes and sizes, beside this package. */
final class Facts {

  private Facts() {}

  /** The rows of a table, for example {@code lakes}. */
  static List<CSVRecord> rows(String table) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Facts.class.getResourceAsStream("/illustration/" + table + ".csv"), table),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  static Coordinate place(CSVRecord row, City city) {
    return city.project(number(row, "lon"), number(row, "lat"));
  }

  /** The points of a row, written as {@code lon lat; lon lat}, projected. */
  static Coordinate[] points(CSVRecord row, City city) {
    List<Coordinate> points = new ArrayList<>();
    for (String pair : row.get("points").split(";")) {
      String[] lonLat = pair.trim().split(" ");
      points.add(city.project(Double.parseDouble(lonLat[0]), Double.parseDouble(lonLat[1])));
    }
    return points.toArray(Coordinate[]::new);
  }
}
