package io.tantu.carbon.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Overlay;
import io.tantu.store.TestLayers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.locationtech.jts.geom.Geometry;
import org.springframework.util.FileSystemUtils;

/** Whatever is planned, each point counts once, and zones add up to the total. */
class PlannedGroundPropertyTest {

  private static final GaussKruger GRID = GaussKruger.ofCentralMeridian(105);

  private static Path folder;
  private static PlanWorkspace workspace;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("plan");
    workspace = new PlanWorkspace(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    workspace.close();
    FileSystemUtils.deleteRecursively(folder);
  }

  record Parcel(double west, double south, double width, double height, String species, long year) {
    String wkt() {
      return PlanWorkspace.box(west, south, west + width, south + height);
    }
  }

  @Property(tries = 20)
  void overlapsCountOnceAndZonesAddUp(@ForAll("plans") List<Parcel> parcels) {
    workspace.plan(
        plan -> {
          for (int i = 0; i < parcels.size(); i++) {
            Parcel one = parcels.get(i);
            plan.add(one.wkt(), PlanWorkspace.parcel("P" + i, one.species(), one.year(), 0.8));
          }
        });
    Projection projection = workspace.service().sketch(PlanWorkspace.request(null, 2025, 2035));
    assertThat(projection.total().plantedHa()).isCloseTo(unionOnBareGround(parcels), within(0.02));
    assertThat(sum(projection, zone -> zone.plantedHa()))
        .isEqualByComparingTo(exact(projection.total().plantedHa()));
    for (int i = 0; i < 2; i++) {
      int step = i;
      assertThat(sum(projection, zone -> zone.steps().get(step).plantedTonnesC()))
          .isEqualByComparingTo(exact(projection.total().steps().get(step).plantedTonnesC()));
      assertThat(sum(projection, zone -> zone.steps().get(step).stockTonnesC()).doubleValue())
          .isCloseTo(projection.total().steps().get(step).stockTonnesC(), within(1e-6));
    }
    assertThat(
            projection.plan().species().stream()
                .map(species -> exact(species.hectares()))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(exact(projection.plan().hectares()));
  }

  private static BigDecimal sum(Projection projection, ToDoubleFunction<Projection.Zone> figure) {
    return projection.zones().stream()
        .map(zone -> exact(figure.applyAsDouble(zone)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal exact(double printed) {
    return new BigDecimal(Double.toString(printed));
  }

  /** Hectares of all parcels as one, in the counties and off the stand. */
  private static double unionOnBareGround(List<Parcel> parcels) {
    List<Geometry> all = new ArrayList<>();
    parcels.forEach(one -> all.add(GRID.project(TestLayers.wkt(one.wkt()))));
    Geometry counties =
        Overlay.union(
            List.of(
                GRID.project(TestLayers.wkt(PlanWorkspace.box(106.20, 106.25))),
                GRID.project(TestLayers.wkt(PlanWorkspace.box(106.25, 106.30)))));
    Geometry stand = GRID.project(TestLayers.wkt(PlanWorkspace.box(106.20, 106.21)));
    Geometry inside = Overlay.intersection(Overlay.union(all), counties);
    return new EllipsoidalArea(GRID).squareMetres(Overlay.difference(inside, stand)) / 10_000;
  }

  @Provide
  Arbitrary<List<Parcel>> plans() {
    return Combinators.combine(
            Arbitraries.doubles().between(106.19, 106.30).ofScale(5),
            Arbitraries.doubles().between(38.39, 38.45).ofScale(5),
            Arbitraries.doubles().between(0.0005, 0.04).ofScale(5),
            Arbitraries.doubles().between(0.0005, 0.02).ofScale(5),
            Arbitraries.of("杨树", "榆树"),
            Arbitraries.longs().between(2023, 2040))
        .as(Parcel::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
