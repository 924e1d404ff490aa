package io.tantu.ingest;

import static io.tantu.ingest.Importing.PARCELS;
import static io.tantu.ingest.Importing.collection;
import static io.tantu.ingest.Importing.feature;
import static io.tantu.ingest.Importing.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Feature;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/** Ground across or beside the 180° meridian, and far from the rest: right, or refused by name. */
@BothStores
class AntimeridianTest {

  @TempDir Path folder;
  private Importing importing;

  @BeforeEach
  void open() {
    importing = new Importing(folder);
  }

  @AfterEach
  void close() {
    importing.close();
  }

  /** Each beside two good parcels, which are taken in alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Polygon|[[[179.9,38],[-179.9,38],[-179.9,38.1],[179.9,38.1],[179.9,38]]]|crosses-antimeridian",
        "MultiPolygon|[[[[179.9,38],[180,38],[180,38.1],[179.9,38]]],[[[-180,38],[-179.9,38],[-180,38.1],[-180,38]]]]|crosses-antimeridian",
        "Polygon|[[[179.9,38],[180.1,38],[180.1,38.1],[179.9,38.1],[179.9,38]]]|outside-crs",
        "Polygon|[[[-170,-80],[170,-80],[170,80],[-170,80],[-170,-80]]]|crosses-antimeridian",
        "Polygon|[[[179,38],[179.01,38],[179.01,38.01],[179,38]]]|too-far-to-measure"
      })
  void whatCannotBeMeasuredIsRefusedByName(String type, String coordinates, String code) {
    Path file =
        importing.write(
            "parcels.geojson",
            collection(
                square("A", 106.2, 38.4),
                square("B", 106.3, 38.4),
                feature("X", type, coordinates)));
    ImportReport report = importing.run(file, PARCELS);
    assertThat(report.accepted()).isEqualTo(2);
    assertThat(report.count(code)).isEqualTo(1);
    assertThat(report.issues().get(0).first().get(0).featureKey()).isEqualTo("X");
  }

  @Test
  void groundBesideTheMeridianIsMeasuredRight() {
    importing.run(
        importing.write("parcels.geojson", collection(square("A", 179.99, 38.4))), PARCELS);
    Feature parcel = importing.features(PARCELS).get(0);
    double exact = EllipsoidalArea.lonLatBox(new Envelope(179.99, 180, 38.4, 38.41));
    // The square's level edges are straight in the projection, not along the parallel.
    assertThat(parcel.areaSquareMetres()).isCloseTo(exact, within(exact * 1e-6));
  }

  @Test
  void aParcelAtTheEdgeOfTheReachHoldsToAMillionth() {
    importing.run(
        importing.write(
            "parcels.geojson",
            collection(square("A", 105, 38.4), square("B", 105, 38.5), square("C", 110.98, 38.4))),
        PARCELS);
    double exact = EllipsoidalArea.lonLatBox(new Envelope(110.98, 110.99, 38.4, 38.41));
    assertThat(importing.features(PARCELS).get(2).areaSquareMetres())
        .isCloseTo(exact, within(exact * 2e-6));
  }
}
