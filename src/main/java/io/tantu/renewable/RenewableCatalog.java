package io.tantu.renewable;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.YamlFiles;
import io.tantu.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What potentials are worked out with ({@code layers/renewable.yml}). Immutable.
 *
 * @param kinds in the order in which ground is counted
 * @param rooftop null where roofs are not asked for
 * @param gridFactor kg of CO2 for a kWh
 * @param minAreaHa usual least size of a piece of land
 * @param compactness usual least compactness of one
 * @param plants layers of what stands
 * @param targets ids of the plan's targets that it is held against
 */
public record RenewableCatalog(
    List<EnergyKind> kinds,
    Rooftop rooftop,
    Stated gridFactor,
    Stated minAreaHa,
    Stated compactness,
    SiteCriteria sites,
    List<PlantLayer> plants,
    List<String> targets) {

  public RenewableCatalog {
    plants = plants == null ? List.of() : List.copyOf(plants);
    targets = targets == null ? List.of() : List.copyOf(targets);
  }

  /**
   * Reads and checks the file.
   *
   * @throws ProblemException {@code bad-catalog} naming the file, the line or the entry
   */
  public static Optional<RenewableCatalog> read(Path file, Catalog catalog) {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    RenewableCatalog read = YamlFiles.read(file, RenewableCatalog.class);
    new RenewableCheck(read, catalog).check();
    return Optional.of(read);
  }

  /**
   * The kind with the id.
   *
   * @throws ProblemException {@code unknown-kind}
   */
  public EnergyKind kind(String id) {
    return kinds.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id, kinds.stream().map(EnergyKind::id).toList()));
  }

  /** What to throw for a kind that there is not. */
  public static ProblemException unknown(String id, List<String> known) {
    return ProblemException.invalid(
            "unknown-kind",
            "There is no kind '%s'; it is %s.".formatted(id, String.join(", ", known)))
        .with("known", known);
  }
}
