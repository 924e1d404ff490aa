package io.tantu.carbon;

import java.util.Map;
import java.util.Optional;

/**
 * Which parameters a species takes.
 *
 * @param groups parameter group by method, where it grows as a tree; empty for shrubs and fruit
 * @param density parameter group with carbon densities, where it grows as a shrub or fruit; or null
 * @param reason why these, in particular where it is a stand-in
 */
public record SpeciesEntry(
    String species, Map<MethodId, String> groups, String density, String reason, String source) {

  public SpeciesEntry {
    groups = Map.copyOf(groups);
  }

  public Optional<String> group(MethodId method) {
    return Optional.ofNullable(groups.get(method));
  }
}
