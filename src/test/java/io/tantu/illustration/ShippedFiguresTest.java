package io.tantu.illustration;

import static io.tantu.illustration.Shipped.hectares;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The authored layers come out near what has been published. */
class ShippedFiguresTest {

  private final double cityHectares =
      Shipped.CITY.counties().values().stream()
              .mapToDouble(county -> county.area().getGeometry().getArea())
              .sum()
          / 10_000;
  private final List<Drawn> forest = Shipped.polygons("forest");
  private final List<Drawn> wetlands = Shipped.polygons("wetland");

  @Test
  void coverFifteenToSixteenPercentByTheStatutoryDefinition() {
    assertThat(hectares(forest, ShippedFiguresTest::counts) / cityHectares).isBetween(0.15, 0.16);
  }

  @Test
  void holdAboutOnePointEightMillionCubicMetres() {
    double stock =
        forest.stream()
            .filter(stand -> stand.text("landClass").equals("0301"))
            .mapToDouble(stand -> stand.number("volumeM3PerHa") * stand.hectares())
            .sum();
    assertThat(stock).isBetween(1_750_000.0, 1_850_000.0);
  }

  @Test
  void haveFourThousandStandsOrMore() {
    assertThat(forest).hasSizeGreaterThanOrEqualTo(4_000);
  }

  @Test
  void haveAboutEightHundredThousandMuOfWetlands() {
    assertThat(hectares(wetlands, one -> true) * 15).isBetween(790_000.0, 810_000.0);
  }

  @Test
  void protectAboutEightyFivePercentOfTheWetlands() {
    double inside =
        Shipped.sharedHectares(
            wetlands.stream().map(Drawn::shape).toList(), Shipped.shapes("protected-area"));
    assertThat(inside / hectares(wetlands, one -> true)).isBetween(0.83, 0.87);
  }

  @Test
  void drawBaijitanNearItsPublishedArea() {
    assertThat(
            hectares(Shipped.polygons("protected-area"), one -> one.text("name").contains("白芨滩")))
        .isBetween(70_000.0, 79_000.0);
  }

  private static boolean counts(Drawn stand) {
    boolean special =
        stand.text("landClass").startsWith("030")
            && stand.text("protective").equals("true")
            && stand.number("shrubCover") > 30;
    return (stand.text("landClass").equals("0301") && stand.number("canopyDensity") >= 0.2)
        || special
        || stand.text("economic").equals("true")
        || !stand.text("sideTree").equals("none");
  }
}
