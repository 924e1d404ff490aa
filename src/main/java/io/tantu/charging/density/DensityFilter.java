package io.tantu.charging.density;

import io.tantu.charging.CurrentKind;
import io.tantu.charging.MinimumPower;
import io.tantu.charging.PublicOnly;
import io.tantu.charging.StationFilter;
import io.tantu.charging.StationKind;
import io.tantu.charging.StationText;
import java.util.Collection;

/**
 * Which stations a density counts: charging stations open to the public, unless something else is
 * asked for.
 */
public final class DensityFilter {

  /** What lifts a restriction that holds by default. */
  public static final String ALL = "all";

  /** Those that count when nothing else is asked for. */
  public static final StationFilter USUAL = new StationFilter("charging", true, null);

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
    return new StationFilter(
        kind == null
            ? USUAL.kind()
            : StationKind.parse(ALL.equals(kind) ? null : kind, kinds).value(),
        publicOnly == null
            ? USUAL.publicAccess()
            : PublicOnly.parse(ALL.equals(publicOnly) ? null : publicOnly).value(),
        MinimumPower.parse(minPowerKw).kilowatts(),
        CurrentKind.parse(current),
        text == null ? null : StationText.parse(text));
  }
}
