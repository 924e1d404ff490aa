package io.tantu.carbon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which parameters a species takes.
 *
 * @param groups parameter group by method, where it grows as a tree; empty for shrubs and fruit
 * @param groupsByOrigin parameter group of {@link MethodId#M4}, by origin (起源)
 * @param density parameter group with carbon densities, where it grows as a shrub or fruit; or null
 * @param reason why these, in particular where it is a stand-in
 */
public record SpeciesEntry(
    String species,
    Map<MethodId, String> groups,
    Map<Origin, String> groupsByOrigin,
    String density,
    String reason,
    String source) {

  public SpeciesEntry {
    groups = Map.copyOf(groups);
    groupsByOrigin = Map.copyOf(groupsByOrigin);
  }

  /**
   * The group of a stand.
   *
   * @param origin null where it is not known
   */
  public Optional<String> group(MethodId method, Origin origin) {
    if (method != MethodId.M4) {
      return Optional.ofNullable(groups.get(method));
    }
    return Optional.ofNullable(origin).map(groupsByOrigin::get);
  }

  /** The groups of stands of any origin. */
  public List<String> groups(MethodId method) {
    return method == MethodId.M4
        ? groupsByOrigin.values().stream().sorted().toList()
        : group(method, null).stream().toList();
  }

  /** Whether it grows as a tree. */
  public boolean tree() {
    return !groups.isEmpty();
  }
}
