package io.tantu.geometry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads test cases kept as data: lines of fields split by bars, with the reason above each. */
final class WktCases {

  private WktCases() {}

  static Stream<Arguments> read(String resource) throws IOException {
    try (InputStream in = WktCases.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray())
          .map(Arguments::of);
    }
  }

  static Geometry wkt(String text) throws ParseException {
    return new WKTReader().read(text);
  }

  static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" +"));
  }
}
