package io.tantu.carbon;

import static io.tantu.carbon.uncertainty.Quantity.AREA;
import static io.tantu.carbon.uncertainty.Quantity.AREA_DENSITY;
import static io.tantu.carbon.uncertainty.Quantity.VOLUME;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.SmoothModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Tonnes of carbon of each zone, and of all zones together as the last amount, by what may be wrong
 * in them. Volume and area are taken to be wrong alike in all stands, as a bias of the inventory or
 * of the interpretation is: errors of single stands would cancel out in a sum.
 *
 * @param zones number of zones
 * @param trees arbour stands by zone and parameter group
 * @param shrubs shrub and fruit by zone and density group
 */
public record StandModel(
    StockMethod method,
    CarbonParameters parameters,
    int zones,
    List<Trees> trees,
    List<Shrubs> shrubs)
    implements SmoothModel {

  private static final Factor EVERY_AREA = Factor.everywhere(AREA);
  private static final Factor EVERY_VOLUME = Factor.everywhere(VOLUME);

  record Trees(int zone, String group, VolumeProfile stands) {}

  record Shrubs(int zone, String group, double hectares) {}

  /**
   * The model of what shares of stands hold by a method; those whose stock is not known are left
   * out.
   */
  public static StandModel of(
      List<StandShare> shares, MethodId method, CarbonParameters parameters, int zones) {
    StandRule rule = new StandRule(parameters);
    StandGathering gathering = new StandGathering();
    shares.forEach(share -> gathering.add(share, rule.stock(share, method)));
    return gathering.model(method, parameters, zones);
  }

  /** The arbour stands alone. */
  public StandModel withoutShrubs() {
    return new StandModel(method, parameters, zones, trees, List.of());
  }

  @Override
  public Set<Factor> factors() {
    Set<Factor> factors =
        new TreeSet<>(Comparator.comparing(Factor::quantity).thenComparing(Factor::group));
    factors.add(EVERY_AREA);
    factors.add(EVERY_VOLUME);
    trees.forEach(stands -> factors.addAll(method.factors(stands.group())));
    shrubs.forEach(stands -> factors.add(new Factor(AREA_DENSITY, stands.group())));
    return factors;
  }

  @Override
  public double[] amounts(Factors factors) {
    Map<String, VolumeLine> lines = new HashMap<>();
    double volume = factors.of(EVERY_VOLUME);
    double[] amounts =
        sums(
            stands ->
                stands
                    .stands()
                    .tonnes(
                        lines.computeIfAbsent(stands.group(), group -> method.line(group, factors)),
                        volume),
            stands -> tonnes(stands) * factors.of(new Factor(AREA_DENSITY, stands.group())));
    double area = factors.of(EVERY_AREA);
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] *= area;
    }
    return amounts;
  }

  /** Every amount is linear in each single factor as long as no stand changes its class. */
  @Override
  public double[] slopes(Factor factor) {
    return switch (factor.quantity()) {
      case AREA -> amounts(Factors.NONE);
      case VOLUME -> sums(stands -> stands.stands().slope(line(stands)), stands -> 0);
      case AREA_DENSITY ->
          sums(stands -> 0, stands -> stands.group().equals(factor.group()) ? tonnes(stands) : 0);
      default -> sums(stands -> slope(stands, factor), stands -> 0);
    };
  }

  private double slope(Trees stands, Factor factor) {
    if (!method.factors(stands.group()).contains(factor)) {
      return 0;
    }
    VolumeLine line = line(stands);
    VolumeLine doubled = method.line(stands.group(), Factors.only(factor, 2)).over(line);
    return stands.stands().tonnes(doubled, 1) - stands.stands().tonnes(line, 1);
  }

  private VolumeLine line(Trees stands) {
    return method.line(stands.group(), Factors.NONE);
  }

  private double tonnes(Shrubs stands) {
    return stands.hectares() * parameters.densityTonnesCPerHectare(stands.group());
  }

  private double[] sums(ToDoubleFunction<Trees> ofTrees, ToDoubleFunction<Shrubs> ofShrubs) {
    double[] sums = new double[zones + 1];
    trees.forEach(stands -> sums[stands.zone()] += ofTrees.applyAsDouble(stands));
    shrubs.forEach(stands -> sums[stands.zone()] += ofShrubs.applyAsDouble(stands));
    for (int zone = 0; zone < zones; zone++) {
      sums[zones] += sums[zone];
    }
    return sums;
  }
}
