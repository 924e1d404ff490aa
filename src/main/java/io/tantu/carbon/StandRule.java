package io.tantu.carbon;

import io.tantu.carbon.AccountingRules.By;
import java.util.Optional;

/**
 * Decides what a stand holds: trees by volume, shrub and fruit by density, everything else an issue
 * and never a silent zero. Immutable and thread-safe.
 */
final class StandRule {

  private static final String PARAMETERS_REMEDY =
      "Correct the stand's species, or add the species to layers/carbon/species.csv.";

  private final CarbonParameters parameters;

  StandRule(CarbonParameters parameters) {
    this.parameters = parameters;
  }

  StandStock stock(StandShare stand, MethodId method) {
    Optional<By> by =
        parameters.rules().landClass(stand.landClass()).map(AccountingRules.LandClass::by);
    if (by.isEmpty()) {
      return unknown(
          stand,
          "unknown-land-class",
          stand.landClass(),
          "Use a class of %s that layers/carbon/accounting.yml lists."
              .formatted(parameters.rules().landClassSystem()));
    }
    if (by.get() == By.NONE) {
      return unknown(
          stand,
          "land-class-without-method",
          stand.landClass(),
          "Nothing to mend: the methods hold for arbour stands, shrub and fruit only.");
    }
    if (stand.species() == null || stand.species().isBlank()) {
      return unknown(stand, "missing-species", null, "Enter the stand's dominant species.");
    }
    Optional<SpeciesEntry> entry = parameters.species().find(stand.species());
    if (entry.isEmpty()) {
      return unknown(stand, "unknown-species", stand.species(), PARAMETERS_REMEDY);
    }
    return by.get() == By.VOLUME
        ? byVolume(stand, method, entry.get())
        : byDensity(stand, entry.get());
  }

  private StandStock byDensity(StandShare stand, SpeciesEntry species) {
    if (species.density() == null) {
      return unknown(
          stand,
          "species-without-density",
          stand.species() + " on " + stand.landClass(),
          "Correct the land class, or give the species a density in layers/carbon/species.csv.");
    }
    return new StandStock(parameters.densityTonnesCPerHectare(species.density()), 0, null);
  }

  private StandStock byVolume(StandShare stand, MethodId method, SpeciesEntry species) {
    Optional<CarbonIssue> defect = defect(stand);
    if (defect.isPresent()) {
      return new StandStock(0, 0, defect.get());
    }
    double volume = stand.volumeM3PerHa();
    return species
        .group(method)
        .map(
            group ->
                new StandStock(
                    parameters.method(method).tonnesCPerHectare(group, volume), volume, null))
        .orElseGet(
            () ->
                new StandStock(
                    0,
                    volume,
                    issue(
                        stand,
                        "species-without-method",
                        "%s on %s by %s".formatted(stand.species(), stand.landClass(), method),
                        PARAMETERS_REMEDY)));
  }

  /** What keeps an arbour stand's volume from being used. */
  private Optional<CarbonIssue> defect(StandShare stand) {
    AccountingRules.Limits limits = parameters.rules().limits();
    Double canopy = stand.canopyDensity();
    Double volume = stand.volumeM3PerHa();
    if (canopy != null && !(canopy >= 0 && canopy <= 1)) {
      return Optional.of(
          issue(stand, "canopy-out-of-range", canopy.toString(), "Enter 0 to 1, as in 0.45."));
    }
    if (canopy != null && canopy < limits.arbourCanopyDensity()) {
      return Optional.of(
          issue(
              stand,
              "open-stand",
              "canopy density " + canopy,
              "Below %s it is open woodland: correct the canopy density or the land class."
                  .formatted(limits.arbourCanopyDensity())));
    }
    if (volume == null) {
      return Optional.of(issue(stand, "missing-volume", null, "Enter the volume in m³/ha."));
    }
    if (!(volume >= 0 && volume <= limits.maximumVolumeM3PerHa())) {
      return Optional.of(
          issue(
              stand,
              "volume-out-of-range",
              volume.toString(),
              "Enter the volume in m³/ha, 0 to %s.".formatted(limits.maximumVolumeM3PerHa())));
    }
    if (volume == 0) {
      return Optional.of(
          issue(
              stand,
              "no-volume",
              "0",
              "Nothing to mend where the trees are too small to be measured; their stock is not"
                  + " known."));
    }
    return Optional.empty();
  }

  private static StandStock unknown(StandShare stand, String code, String seen, String remedy) {
    return new StandStock(0, 0, issue(stand, code, seen, remedy));
  }

  private static CarbonIssue issue(StandShare stand, String code, String seen, String remedy) {
    return new CarbonIssue(stand.standId(), code, seen, remedy);
  }
}
