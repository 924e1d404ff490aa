package io.tantu.carbon;

import io.tantu.carbon.AccountingRules.By;
import io.tantu.catalog.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what a stand holds: trees by volume, shrub and fruit by density, everything else an issue
 * and never a silent zero. Immutable and thread-safe.
 */
public final class StandRule {

  private static final LocalizedText PARAMETERS_REMEDY =
      new LocalizedText(
          "更正小班的优势树种，或在 layers/carbon/species.csv 中补充该树种。",
          "Correct the stand's species, or add the species to layers/carbon/species.csv.");

  /** The type of every arbour stand. */
  private static final String ANY_TREES = "乔木林";

  private final CarbonParameters parameters;

  public StandRule(CarbonParameters parameters) {
    this.parameters = parameters;
  }

  public StandStock stock(StandShare stand, MethodId method) {
    Optional<By> by =
        parameters.rules().landClass(stand.landClass()).map(AccountingRules.LandClass::by);
    if (by.isEmpty()) {
      return unknown(stand, "unknown-land-class", landClass(stand), landClassRemedy());
    }
    if (by.get() == By.NONE) {
      return unknown(
          stand,
          "land-class-without-method",
          landClass(stand),
          new LocalizedText(
              "无需更正：各方法只适用于乔木、灌木和果园。",
              "Nothing to mend: the methods hold for arbour stands, shrub and fruit only."));
    }
    if (stand.species() == null || stand.species().isBlank()) {
      return unknown(
          stand,
          "missing-species",
          new LocalizedText("没有优势树种", "no species"),
          new LocalizedText("填写小班的优势树种。", "Enter the stand's dominant species."));
    }
    Optional<SpeciesEntry> entry = parameters.species().find(stand.species());
    if (entry.isEmpty()) {
      return unknown(stand, "unknown-species", same(stand.species()), PARAMETERS_REMEDY);
    }
    return by.get() == By.VOLUME
        ? byVolume(stand, method, entry.get())
        : byDensity(stand, entry.get());
  }

  /**
   * The types that densities of other pools are given for, the closest first; none where nothing is
   * known of the stand. Volume and canopy play no part.
   */
  List<String> poolTypes(StandShare stand) {
    Optional<SpeciesEntry> species =
        Optional.ofNullable(stand.species()).flatMap(parameters.species()::find);
    By by =
        parameters
            .rules()
            .landClass(stand.landClass())
            .map(AccountingRules.LandClass::by)
            .orElse(By.NONE);
    return switch (by) {
      case VOLUME ->
          Stream.concat(
                  species.flatMap(entry -> entry.group(MethodId.M4, stand.origin())).stream(),
                  Stream.of(ANY_TREES))
              .map(StandRule::type)
              .toList();
      case DENSITY ->
          species.map(SpeciesEntry::density).map(StandRule::type).map(List::of).orElse(List.of());
      case NONE -> List.of();
    };
  }

  /** A group without the part that names its method. */
  private static String type(String group) {
    return group.substring(group.indexOf('/') + 1);
  }

  /** What to know of a stand that counts: arbour forest by definition has a canopy (三调 0301). */
  Optional<CarbonIssue> remark(StandShare stand) {
    return parameters
        .rules()
        .landClass(stand.landClass())
        .filter(land -> land.definesCanopy() && stand.canopyDensity() == null)
        .map(
            land ->
                new CarbonIssue(
                    stand.standId(),
                    "volume-without-canopy",
                    true,
                    new LocalizedText("有蓄积，没有郁闭度", "a volume, but no canopy density"),
                    canopyRemedy(land)));
  }

  private LocalizedText canopyRemedy(AccountingRules.LandClass land) {
    double limit = parameters.rules().limits().arbourCanopyDensity();
    return new LocalizedText(
        "已按蓄积计入：%s %s即郁闭度 ≥ %s。补填郁闭度；低于该值的请改地类。".formatted(land.code(), land.title().zh(), limit),
        "Counted by its volume, since %s %s means a canopy of %s or more. Enter the canopy density; correct the land class where it is less."
            .formatted(land.code(), land.title().en(), limit));
  }

  private StandStock byDensity(StandShare stand, SpeciesEntry species) {
    if (species.density() == null) {
      return unknown(
          stand,
          "species-without-density",
          speciesOnLand(stand),
          new LocalizedText(
              "更正地类，或在 layers/carbon/species.csv 中给出该树种的碳密度。",
              "Correct the land class, or give the species a density in"
                  + " layers/carbon/species.csv."));
    }
    String group = species.density();
    return new StandStock(group, parameters.densityTonnesCPerHectare(group), 0, null);
  }

  private StandStock byVolume(StandShare stand, MethodId method, SpeciesEntry species) {
    Optional<CarbonIssue> defect = VolumeDefect.of(stand, parameters.rules().limits());
    if (defect.isPresent()) {
      return StandStock.unknown(0, defect.get());
    }
    double volume = stand.volumeM3PerHa();
    if (method == MethodId.M4 && species.tree() && stand.origin() == null) {
      return StandStock.unknown(volume, withoutOrigin(stand));
    }
    return species
        .group(method, stand.origin())
        .map(
            group -> new StandStock(group, parameters.line(method, group).at(volume), volume, null))
        .orElseGet(() -> StandStock.unknown(volume, withoutMethod(stand, method)));
  }

  private CarbonIssue withoutMethod(StandShare stand, MethodId method) {
    LocalizedText seen = speciesOnLand(stand);
    return new CarbonIssue(
        stand.standId(),
        "species-without-method",
        new LocalizedText(
            "%s，方法 %s".formatted(seen.zh(), method), "%s by %s".formatted(seen.en(), method)),
        PARAMETERS_REMEDY);
  }

  private static CarbonIssue withoutOrigin(StandShare stand) {
    return new CarbonIssue(
        stand.standId(),
        "missing-origin",
        new LocalizedText("没有起源，方法 M4", "no origin, by M4"),
        new LocalizedText(
            "填写小班的起源（天然或人工）；其他方法不受影响。",
            "Enter whether the stand is natural or planted; other methods do without."));
  }

  private LocalizedText landClassRemedy() {
    String system = parameters.rules().landClassSystem();
    return new LocalizedText(
        "改用 layers/carbon/accounting.yml 中列出的%s地类代码。".formatted(system),
        "Use a class of %s that layers/carbon/accounting.yml lists.".formatted(system));
  }

  private LocalizedText speciesOnLand(StandShare stand) {
    LocalizedText land = landClass(stand);
    return new LocalizedText(
        "%s，地类 %s".formatted(stand.species(), land.zh()),
        "%s on %s".formatted(stand.species(), land.en()));
  }

  /** The code with its name where the rules list it: "0307 其他林地". */
  private LocalizedText landClass(StandShare stand) {
    if (stand.landClass() == null) {
      return new LocalizedText("没有地类", "no land class");
    }
    return parameters
        .rules()
        .landClass(stand.landClass())
        .map(AccountingRules.LandClass::title)
        .map(
            title ->
                new LocalizedText(
                    stand.landClass() + " " + title.zh(), stand.landClass() + " " + title.en()))
        .orElseGet(() -> same(stand.landClass()));
  }

  private static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }

  private static StandStock unknown(
      StandShare stand, String code, LocalizedText seen, LocalizedText remedy) {
    return StandStock.unknown(0, new CarbonIssue(stand.standId(), code, seen, remedy));
  }
}
