package io.tantu.illustration;

import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** A redline inside the protected areas: the inner mountain, the inner sands, river and lakes. */
final class Redline {

  private static final double HELAN_METRES = 8_000;
  private static final double BAIJITAN_INSET_METRES = 1_500;
  private static final double WATER_INSET_METRES = 90;
  private static final double SMALLEST_PARK_HA = 350;

  private static final Set<String> WATERS = Set.of("wetlandPark", "importantWetland");

  private Redline() {}

  static List<Drawn> draw(City city, List<Drawn> protectedAreas) {
    List<Drawn> drawn = new ArrayList<>();
    add(drawn, Reserves.helan(city, HELAN_METRES), "贺兰山生物多样性维护红线", "biodiversity");
    Geometry sands = Reserves.baijitan(city).buffer(-BAIJITAN_INSET_METRES);
    add(drawn, sands, "白芨滩防风固沙红线", "sandFixation");
    for (Drawn area : protectedAreas) {
      if (WATERS.contains(area.text("category")) && area.hectares() >= SMALLEST_PARK_HA) {
        Geometry inner = area.shape().buffer(-WATER_INSET_METRES);
        add(drawn, inner, area.text("name") + "红线", "waterConservation");
      }
    }
    return drawn;
  }

  private static void add(List<Drawn> drawn, Geometry shape, String name, String function) {
    Geometry own = shape;
    for (Drawn other : drawn) {
      own = Overlay.difference(own, other.shape());
    }
    drawn.add(
        Drawn.of(own)
            .with("code", "HX%03d".formatted(drawn.size() + 1))
            .with("name", name)
            .with("function", function));
  }
}
