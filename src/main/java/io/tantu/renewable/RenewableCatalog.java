package io.tantu.renewable;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.YamlFiles;
import io.tantu.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    read.check(catalog);
    return Optional.of(read);
  }

  private void check(Catalog catalog) {
    require(kinds != null && !kinds.isEmpty(), "'kinds' is empty");
    Set<String> ids = new HashSet<>();
    for (EnergyKind kind : kinds) {
      require(kind.id() != null && ids.add(kind.id()), "a kind's id is missing or there twice");
      require(
          kind.subject() != null && complete(kind.title()) && complete(kind.ground()),
          "kind %s: it needs 'subject', 'title' and 'ground' in zh and en".formatted(kind.id()));
      require(
          whole(kind.density()) && whole(kind.fullLoadHours()),
          "kind %s: 'density' and 'fullLoadHours' need a value of 0 or more, unit and source"
              .formatted(kind.id()));
      Stream.concat(kind.on().stream(), kind.off().stream())
          .forEach(part -> check(kind.id(), part.layer(), part.where(), catalog));
    }
    if (rooftop != null) {
      check(rooftop, catalog);
      require(ids.add(rooftop.id()), "a kind's id is missing or there twice");
    }
    require(
        whole(gridFactor) && whole(minAreaHa) && whole(compactness) && compactness.value() <= 1,
        "'gridFactor', 'minAreaHa' and 'compactness' (0 to 1) need value, unit and source");
    require(
        sites != null && whole(sites.squareHa()) && sites.squareHa().value() > 0,
        "'sites' needs 'squareHa' above 0");
    check(sites.criteria(), catalog);
    plants.forEach(plant -> check(plant, catalog));
  }

  private static void check(PlantLayer plant, Catalog catalog) {
    require(
        plant.layer() != null && complete(plant.title()) && plant.subject() != null,
        "plants: each needs 'layer', 'title' in zh and en, and 'subject'");
    check("plants", plant.layer(), null, catalog);
    for (String attribute :
        Stream.of(plant.capacityMw(), plant.siteAreaHa(), plant.parts())
            .filter(Objects::nonNull)
            .toList()) {
      require(
          catalog.layer(plant.layer()).indexOf(attribute) >= 0,
          "plants: layer '%s' has no attribute '%s'".formatted(plant.layer(), attribute));
    }
    require(plant.capacityMw() != null, "plants: each needs 'capacityMw'");
  }

  private static void check(Rooftop roofs, Catalog catalog) {
    require(
        roofs.id() != null
            && complete(roofs.title())
            && whole(roofs.storeys())
            && roofs.storeys().value() > 0
            && whole(roofs.density())
            && whole(roofs.fullLoadHours()),
        "rooftop needs 'id', 'title', 'storeys' above 0, 'density' and 'fullLoadHours'");
    require(
        catalog.layer(roofs.layer()).indexOf(roofs.floorArea()) >= 0,
        "rooftop: layer '%s' has no attribute '%s'".formatted(roofs.layer(), roofs.floorArea()));
    for (Rooftop.Share part : roofs.shares()) {
      require(whole(part.share()) && part.share().value() <= 1, "rooftop: a share is from 0 to 1");
      check(roofs.id(), roofs.layer(), part.where(), catalog);
    }
  }

  private static void check(List<SiteCriteria.Criterion> criteria, Catalog catalog) {
    require(criteria != null && !criteria.isEmpty(), "sites: 'criteria' is empty");
    double weights = 0;
    for (SiteCriteria.Criterion criterion : criteria) {
      require(
          criterion.id() != null
              && complete(criterion.title())
              && criterion.weight() >= 0
              && (criterion.metres() == null || criterion.layers() != null)
              && (criterion.metres() == null || criterion.metres() > 0),
          "sites: a criterion needs 'id', 'title', a 'weight' of 0 or more, and with 'metres' above 0 'layers'");
      if (criterion.layers() != null) {
        criterion
            .layers()
            .forEach(layer -> check(criterion.id(), layer, criterion.where(), catalog));
      }
      weights += criterion.weight();
    }
    require(weights > 0, "sites: all weights are 0");
  }

  private static void check(String what, String layer, String where, Catalog catalog) {
    try {
      FeatureFilter.of(where, catalog.layer(layer));
    } catch (ProblemException e) {
      throw bad("%s: %s".formatted(what, e.getMessage())).causedBy(e);
    }
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

  private static boolean complete(LocalizedText text) {
    return text != null && text.zh() != null && text.en() != null;
  }

  private static boolean whole(Stated figure) {
    return figure != null && figure.isWhole();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw bad(what);
    }
  }

  private static ProblemException bad(String what) {
    return ProblemException.invalid(
        "bad-catalog", "renewable.yml: %s. Correct the file and start again.".formatted(what));
  }
}
