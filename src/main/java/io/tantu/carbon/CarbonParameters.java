package io.tantu.carbon;

import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that decides a stand's stock, read once from {@code layers/carbon}. Immutable. */
public final class CarbonParameters {

  private final AccountingRules rules;
  private final ParameterTable parameters;
  private final SpeciesTable species;
  private final Map<MethodId, StockMethod> methods = new EnumMap<>(MethodId.class);

  private CarbonParameters(AccountingRules rules, ParameterTable parameters, SpeciesTable species) {
    this.rules = rules;
    this.parameters = parameters;
    this.species = species;
    methods.put(MethodId.M1, new VolumeExpansionMethod(parameters));
    methods.put(MethodId.M2, new TierOneMethod(parameters));
    methods.put(
        MethodId.M3, new ContinuousFunctionMethod(parameters, rules.lowVolume().belowM3PerHa()));
  }

  /**
   * Reads {@code accounting.yml}, {@code parameters.csv} and {@code species.csv} and tries every
   * species once, so that a gap shows at the start and not in a figure.
   *
   * @throws ProblemException {@code bad-parameters} or {@code bad-catalog}
   */
  public static CarbonParameters read(Path folder) {
    AccountingRules rules = AccountingRules.read(folder.resolve("accounting.yml"));
    ParameterTable table = ParameterTable.read(folder.resolve("parameters.csv"));
    SpeciesTable species = SpeciesTable.read(folder.resolve("species.csv"), table);
    CarbonParameters parameters = new CarbonParameters(rules, table, species);
    for (SpeciesEntry entry : species.entries()) {
      entry.groups().forEach((id, group) -> parameters.method(id).tonnesCPerHectare(group, 1));
    }
    return parameters;
  }

  public AccountingRules rules() {
    return rules;
  }

  public SpeciesTable species() {
    return species;
  }

  public StockMethod method(MethodId id) {
    return methods.get(id);
  }

  /** The parameters of a group, for the receipt. */
  public List<Parameter> group(String group) {
    return List.copyOf(parameters.group(group));
  }

  /** Tonnes of carbon in the vegetation of a hectare: the sum of a density group's parts. */
  public double densityTonnesCPerHectare(String group) {
    return parameters.group(group).stream().mapToDouble(Parameter::value).sum();
  }
}
