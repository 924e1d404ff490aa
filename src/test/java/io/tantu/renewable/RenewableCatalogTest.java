package io.tantu.renewable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.constraint.Subject;
import io.tantu.problem.ProblemException;
import io.tantu.renewable.SiteCriteria.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that ship, and files that are wrong. */
class RenewableCatalogTest {

  private static final Path SHIPPED = Path.of("layers/renewable.yml");

  private final Catalog catalog = CatalogReader.read(Path.of("layers"));
  @TempDir Path folder;

  @Test
  void theShippedFileReadsAndSaysWhatIsAssumed() {
    RenewableCatalog read = RenewableCatalog.read(SHIPPED, catalog).orElseThrow();
    assertThat(read.kinds())
        .extracting(EnergyKind::id)
        .containsExactly("pv-fishery", "pv-agri", "pv-centralised", "wind");
    List<Stated> figures =
        List.of(
            read.kind("pv-centralised").density(), read.kind("wind").density(), read.gridFactor());
    assertThat(figures).allMatch(figure -> !figure.assumed() && figure.asOf() != null);
    assertThat(read.kind("pv-agri").density().assumed()).isTrue();
    assertThat(read.rooftop().storeys().assumed()).isTrue();
  }

  /** 8.9 acres a MW, and 34.5 ha a MW. */
  @Test
  void theDensitiesAreThoseOfTheirSources() {
    RenewableCatalog read = RenewableCatalog.read(SHIPPED, catalog).orElseThrow();
    assertThat(Math.round(10 * 100 / (8.9 * 0.40468564)) / 10.0)
        .isEqualTo(read.kind("pv-centralised").density().value());
    assertThat(Math.round(10 * 100 / 34.5) / 10.0).isEqualTo(read.kind("wind").density().value());
  }

  @Test
  void aCriterionIsAskedOnceItsLayersHoldSomething() {
    SiteCriteria shipped = RenewableCatalog.read(SHIPPED, catalog).orElseThrow().sites();
    SiteCriteria without = shipped.askable(Subject.PV_ARRAY, layer -> !layer.equals("slope"));
    assertThat(without.criteria()).extracting(Criterion::id).doesNotContain("steep");
    assertThat(without.missing()).hasSize(shipped.missing().size() + 1);
    SiteCriteria with = shipped.askable(Subject.PV_ARRAY, layer -> true);
    assertThat(with.criteria()).extracting(Criterion::id).contains("steep");
    assertThat(with.missing()).isEqualTo(shipped.missing());
  }

  @Test
  void sunIsAskedForModulesAndWindForTurbines() {
    SiteCriteria shipped = RenewableCatalog.read(SHIPPED, catalog).orElseThrow().sites();
    assertThat(shipped.askable(Subject.PV_ARRAY, layer -> true).criteria())
        .extracting(Criterion::id)
        .contains("irradiation")
        .doesNotContain("wind-speed");
    assertThat(shipped.askable(Subject.WIND_TURBINE, layer -> true).criteria())
        .extracting(Criterion::id)
        .contains("wind-speed")
        .doesNotContain("irradiation");
  }

  @Test
  void plantsStandInForTheGridUntilThereAreSubstations() {
    SiteCriteria shipped = RenewableCatalog.read(SHIPPED, catalog).orElseThrow().sites();
    assertThat(shipped.askable(Subject.PV_ARRAY, layer -> true).criteria())
        .extracting(Criterion::id)
        .contains("grid")
        .doesNotContain("plant");
    assertThat(shipped.askable(Subject.PV_ARRAY, layer -> !layer.equals("substation")).criteria())
        .extracting(Criterion::id)
        .contains("plant")
        .doesNotContain("grid");
  }

  @Test
  void aFolderWithoutTheFileDoesWithout() {
    assertThat(RenewableCatalog.read(folder.resolve("renewable.yml"), catalog)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight: 3|weight: -3|'weight'",
        "slopeFrom >= 15|slopeTo >= 15|slopeTo",
        "attribute: windSpeedFrom|attribute: speed|no polygons with a number 'speed' in 'm/s'",
        "unit: m/s|unit: km/h|no polygons with a number 'windSpeedFrom' in 'km/h'",
        "low: 1400|low: 1800|irradiation needs with 'attribute'",
        "layers: [wind-speed]|layers: [substation]|layer 'substation' has no polygons",
        "standsInFor: grid|standsInFor: net|stands in for 'net'",
        "id: compactness|id: shape|criterion shape needs 'layers'",
        "landClass = '0404'|landKlass = '0404'|landKlass",
        "value: 27.8|value: -1|pv-centralised",
        "id: wind|id: pv-agri|there twice",
        "value: 0.5|value: 1.5|0 to 1",
        "floorArea: floorAreaM2|floorArea: area|no attribute 'area'",
        "capacityMw: capacityMw|capacityMw: power|no attribute 'power'",
        "year: operatingYear|year: name|is no whole number",
        "standing: [operating]|standing: [running]|none but codes of 'status'",
        "standing: [operating]|standing: []|needs 'status' and 'standing'",
        "density:|densities:|unknown key",
      })
  void whatIsWrongIsNamed(String right, String wrong, String told) throws IOException {
    Path file = folder.resolve("renewable.yml");
    String text = Files.readString(SHIPPED);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));
    assertThatThrownBy(() -> RenewableCatalog.read(file, catalog))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("bad-catalog");
              assertThat(problem.getMessage()).contains("renewable.yml", told);
            });
  }
}
