package io.tantu.charging.density;

import io.tantu.charging.StationFilter;
import java.util.Collection;

/**
 * Which stations a density counts: charging stations open to the public, unless something else is
 * asked for.
 */
public final class DensityFilter {

  /** What lifts a restriction that holds by default. */
  public static final String ALL = "all";

  private DensityFilter() {}

  /**
   * Reads the request parameters; null for the default.
   *
   * @param kind a kind of station, or {@value #ALL}
   * @param publicOnly true, false or {@value #ALL}
   * @param kinds the kinds that the layer's schema lists
   * @throws io.tantu.problem.ProblemException {@code unknown-kind}, {@code bad-public}, {@code
   *     bad-power}, {@code bad-current}, {@code bad-text}
   */
  public static StationFilter parse(
      String kind,
      String publicOnly,
      String minPowerKw,
      String current,
      String text,
      Collection<String> kinds) {
    return StationFilter.parse(
        asked(kind, StationFilter.PUBLIC_CHARGING.kind()),
        asked(publicOnly, StationFilter.PUBLIC_CHARGING.publicAccess().toString()),
        minPowerKw,
        current,
        text,
        kinds);
  }

  private static String asked(String parameter, String usual) {
    if (parameter == null) {
      return usual;
    }
    return parameter.equals(ALL) ? null : parameter;
  }
}
