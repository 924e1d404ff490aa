package io.tantu.charging.gaps;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.WayKind;
import io.tantu.problem.ProblemException;
import java.util.Map;

/**
 * How far a public station may be, metres on the ellipsoid, by kind of area; exactly so far is
 * served. Planning assumptions: no standard that is in force for the city states them (domain
 * study, 5.2).
 */
public record ServiceStandards(double coreMetres, double urbanMetres, double townshipMetres) {

  /** Those that are taken when nothing else is asked for. */
  public static final ServiceStandards USUAL = new ServiceStandards(1_000, 2_000, 5_000);

  public static final LocalizedText ASSUMPTION =
      new LocalizedText(
          "规划假设：服务半径为核心城区、城区、乡镇三档，可调整；没有对本市生效的标准规定该数值。",
          "Planning assumption: how far a station may be in the core, in towns and in townships can"
              + " be set; no standard in force for the city states it.");

  private static final double FARTHEST_METRES = 100_000;

  /**
   * Checks them.
   *
   * @throws ProblemException {@code bad-standard} when one is not whole metres from 1 to 100 km
   */
  public ServiceStandards {
    check("core", coreMetres);
    check("urban", urbanMetres);
    check("township", townshipMetres);
  }

  /** The usual ones with those in their places that are given. */
  public static ServiceStandards of(Double core, Double urban, Double township) {
    return new ServiceStandards(
        core == null ? USUAL.coreMetres : core,
        urban == null ? USUAL.urbanMetres : urban,
        township == null ? USUAL.townshipMetres : township);
  }

  private static void check(String name, double metres) {
    if (!(metres > 0 && metres <= FARTHEST_METRES && metres == Math.rint(metres))) {
      throw ProblemException.invalid(
              "bad-standard",
              "%s is %s; whole metres above 0 and at most %.0f are wanted."
                  .formatted(name, metres, FARTHEST_METRES))
          .with("parameter", name);
    }
  }

  /** The standard of a kind of area; a kind that is none of these counts as a township. */
  double metres(String area) {
    return switch (area) {
      case "core" -> coreMetres;
      case "urban" -> urbanMetres;
      default -> townshipMetres;
    };
  }

  /** As a receipt names them. */
  public Map<String, String> parameters(WayKind by) {
    return Map.of(
        "core", coreMetres + " m",
        "urban", urbanMetres + " m",
        "township", townshipMetres + " m",
        "stations", "kind = charging, public",
        "ways", by.id());
  }
}
