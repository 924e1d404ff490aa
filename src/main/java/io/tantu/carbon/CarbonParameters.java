package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Factors;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that decides a stand's stock, read once from {@code layers/carbon}. Immutable. */
public final class CarbonParameters {

  private static final List<String> FILES =
      List.of("accounting.yml", "parameters.csv", "species.csv", "uncertainty.csv", "pools.csv");

  private final AccountingRules rules;
  private final ParameterTable parameters;
  private final SpeciesTable species;
  private final UncertaintyTable uncertainty;
  private final PoolTable pools;
  private final String version;
  private final Map<MethodId, StockMethod> methods = new EnumMap<>(MethodId.class);
  private final Map<MethodId, Map<String, VolumeLine>> lines = new EnumMap<>(MethodId.class);

  private CarbonParameters(
      AccountingRules rules,
      ParameterTable parameters,
      SpeciesTable species,
      UncertaintyTable uncertainty,
      PoolTable pools,
      String version) {
    this.rules = rules;
    this.parameters = parameters;
    this.species = species;
    this.uncertainty = uncertainty;
    this.pools = pools;
    this.version = version;
    methods.put(MethodId.M1, new VolumeExpansionMethod(parameters));
    methods.put(MethodId.M2, new TierOneMethod(parameters));
    methods.put(
        MethodId.M3, new ContinuousFunctionMethod(parameters, rules.lowVolume().belowM3PerHa()));
    methods.put(MethodId.M4, new DensityMethod(parameters));
    methods.forEach((id, method) -> lines.put(id, lines(id, method)));
  }

  /** The lines of all groups that a species takes, so that a gap shows at the start. */
  private Map<String, VolumeLine> lines(MethodId id, StockMethod method) {
    return species.entries().stream()
        .flatMap(entry -> entry.groups(id).stream())
        .distinct()
        .collect(Collectors.toMap(group -> group, group -> method.line(group, Factors.NONE)));
  }

  /**
   * Reads {@code accounting.yml}, {@code parameters.csv}, {@code species.csv}, {@code
   * uncertainty.csv} and {@code pools.csv} and tries every species once, so that a gap shows at the
   * start and not in a figure.
   *
   * @throws ProblemException {@code bad-parameters} or {@code bad-catalog}
   */
  public static CarbonParameters read(Path folder) {
    List<Path> files = FILES.stream().map(folder::resolve).toList();
    AccountingRules rules = AccountingRules.read(files.get(0));
    ParameterTable table = ParameterTable.read(files.get(1));
    SpeciesTable species = SpeciesTable.read(files.get(2), table);
    UncertaintyTable uncertainty = UncertaintyTable.read(files.get(3));
    PoolTable pools = PoolTable.read(files.get(4), rules.pools());
    return new CarbonParameters(
        rules, table, species, uncertainty, pools, ParameterVersion.of(files));
  }

  public AccountingRules rules() {
    return rules;
  }

  public SpeciesTable species() {
    return species;
  }

  /**
   * The method with the id, the standard one for null.
   *
   * @throws ProblemException {@code unknown-method} with the known ids
   */
  public MethodId methodOrStandard(String id) {
    return id == null ? rules.standardMethod() : MethodId.of(id);
  }

  public StockMethod method(MethodId id) {
    return methods.get(id);
  }

  /** Carbon per hectare by volume, as the parameters say; the group is one that a species takes. */
  VolumeLine line(MethodId id, String group) {
    return lines.get(id).get(group);
  }

  /** How far each parameter of a method may be off. */
  public UncertaintyTable uncertainty() {
    return uncertainty;
  }

  /** What a hectare holds in other pools than living biomass. */
  public PoolTable pools() {
    return pools;
  }

  /** First 12 hex digits of the SHA-256 over the files. */
  public String version() {
    return version;
  }

  /**
   * The rules and numbers that made a figure, as a receipt names them.
   *
   * @param counted the species that were counted; null among them where a stand has none
   */
  public Map<String, String> named(MethodId method, Collection<String> counted) {
    Map<String, String> named = new TreeMap<>();
    named.put("method", method + ": " + rules.method(method).formula());
    named.put("parameterVersion", version);
    named.put(
        "lowVolumeRule",
        "M3 < %s m³/ha: %s"
            .formatted(rules.lowVolume().belowM3PerHa(), rules.lowVolume().rule().zh()));
    named.put(
        "limits",
        "郁闭度 ≥ %s，蓄积 ≤ %s m³/ha"
            .formatted(
                rules.limits().arbourCanopyDensity(), rules.limits().maximumVolumeM3PerHa()));
    for (UncertaintyTable.Line line : uncertainty.lines(method)) {
      named.put("uncertainty:" + line.quantity().id(), line.text());
    }
    for (String name : counted) {
      species
          .find(name)
          .ifPresent(entry -> named.put("species:" + entry.species(), numbers(entry, method)));
    }
    return named;
  }

  private String numbers(SpeciesEntry entry, MethodId method) {
    return Stream.concat(
            entry.groups(method).stream(), Optional.ofNullable(entry.density()).stream())
        .map(
            group ->
                group
                    + parameters.group(group).stream()
                        .map(
                            p ->
                                " %s=%s%s"
                                    .formatted(p.name(), p.value(), p.verified() ? "" : "（未核实）"))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  /** Tonnes of carbon in the vegetation of a hectare: the sum of a density group's parts. */
  public double densityTonnesCPerHectare(String group) {
    return parameters.group(group).stream().mapToDouble(Parameter::value).sum();
  }
}
