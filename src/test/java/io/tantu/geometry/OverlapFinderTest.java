package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

class OverlapFinderTest {

  static Stream<Arguments> overlaps() throws IOException {
    return WktCases.read("overlaps.wkt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("overlaps")
  void findsWhatIsSharedAndNothingElse(String name, String pairs, String polygons)
      throws ParseException {
    List<Geometry> parcels = new ArrayList<>();
    for (String wkt : polygons.split(";")) {
      parcels.add(WktCases.wkt(wkt));
    }

    List<Overlap> found = OverlapFinder.find(parcels, 0.5);

    List<String> expected = WktCases.words(pairs);
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      String[] pairAndArea = expected.get(i).split("=");
      Overlap overlap = found.get(i);
      assertThat(overlap.first() + "-" + overlap.second()).isEqualTo(pairAndArea[0]);
      assertThat(overlap.shared().getArea())
          .isCloseTo(Double.parseDouble(pairAndArea[1]), within(1e-9));
    }
  }

  @Test
  void noPolygonsShareNothing() {
    assertThat(OverlapFinder.find(List.of(), 0)).isEmpty();
  }

  @Test
  void pointsAndLinesShareNothing() throws ParseException {
    List<Geometry> mixed =
        List.of(
            WktCases.wkt("POINT (1 1)"),
            WktCases.wkt("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"),
            WktCases.wkt("LINESTRING (0 0, 2 2)"));
    assertThat(OverlapFinder.find(mixed, 0)).isEmpty();
  }
}
