package io.tantu.illustration;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Forest stands by kind, with the attributes a stand of that kind plausibly has. */
final class Stands {

  private static final List<String> AGES =
      List.of("young", "middle", "nearMature", "mature", "overMature");

  /** Typical stock of a closed stand, m³/ha, by species. */
  private static final Map<String, Double> STOCK =
      Map.of(
          "云杉", 150.0, "油松", 98.0, "侧柏", 52.0, "樟子松", 62.0, "杨树", 98.0, "柳树", 80.0, "榆树", 50.0,
          "刺槐", 54.0, "沙枣", 34.0, "国槐", 66.0);

  private static final double USUAL_STOCK = 60;

  private final Chance chance;

  Stands(Chance chance) {
    this.chance = chance;
  }

  /** Arbour forest (0301), canopy 0.2 or more. */
  Drawn arbour(Geometry shape, String species, boolean natural, boolean protective) {
    double canopy = hundredths(Math.min(0.9, 0.2 + Math.abs(chance.normal()) * 0.14 + 0.12));
    return stand(shape, "0301", species)
        .with("canopyDensity", canopy)
        .with("volumeM3PerHa", volume(species, canopy))
        .with("ageClass", age())
        .with("origin", natural ? "natural" : "planted")
        .with("protective", protective)
        .with("economic", false)
        .with("sideTree", "none");
  }

  /** Open woodland (0307), canopy below 0.2: no forest. */
  Drawn open(Geometry shape, String species) {
    double canopy = hundredths(chance.between(0.1, 0.19));
    return stand(shape, "0307", species)
        .with("canopyDensity", canopy)
        .with("volumeM3PerHa", tenths(chance.between(2, 9)))
        .with("ageClass", age())
        .with("origin", "natural")
        .with("protective", true)
        .with("economic", false)
        .with("sideTree", "none");
  }

  /** Shrub: 0305 from a cover of 40 %, below that other forest land (0307). */
  Drawn shrub(Geometry shape, String species, double cover, boolean natural, boolean protective) {
    double percent = tenths(cover);
    return stand(shape, percent >= 40 ? "0305" : "0307", species)
        .with("shrubCover", percent)
        .with("volumeM3PerHa", 0.0)
        .with("origin", natural ? "natural" : "planted")
        .with("protective", protective)
        .with("economic", false)
        .with("sideTree", "none");
  }

  /** Orchard and vineyard (0201), or wolfberry (0204), which counts as economic shrub. */
  Drawn orchard(Geometry shape, String species) {
    boolean wolfberry = species.equals("枸杞");
    return stand(shape, wolfberry ? "0204" : "0201", species)
        .with("canopyDensity", wolfberry ? null : hundredths(chance.between(0.3, 0.6)))
        .with("shrubCover", wolfberry ? tenths(chance.between(45, 75)) : null)
        .with("volumeM3PerHa", 0.0)
        .with("origin", "planted")
        .with("protective", false)
        .with("economic", wolfberry)
        .with("sideTree", "none");
  }

  /** A row of trees: arbour forest where it is wide, else trees on a road, a canal or a yard. */
  Drawn row(Geometry shape, String species, String landClass, String sideTree) {
    double canopy = hundredths(chance.between(0.4, 0.8));
    return stand(shape, landClass, species)
        .with("canopyDensity", canopy)
        .with("volumeM3PerHa", volume(species, canopy))
        .with("ageClass", age())
        .with("origin", "planted")
        .with("protective", true)
        .with("economic", false)
        .with("sideTree", sideTree);
  }

  private static Drawn stand(Geometry shape, String landClass, String species) {
    return Drawn.of(shape).with("landClass", landClass).with("species", species);
  }

  private double volume(String species, double canopy) {
    double closed = STOCK.getOrDefault(species, USUAL_STOCK);
    return tenths(closed * canopy * chance.between(0.65, 1.35));
  }

  private String age() {
    int middle = (int) Math.round(1.6 + 1.1 * chance.normal());
    return AGES.get(Math.max(0, Math.min(AGES.size() - 1, middle)));
  }

  static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
