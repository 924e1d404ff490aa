package io.tantu.carbon;

import static io.tantu.carbon.uncertainty.Quantity.AREA;
import static io.tantu.carbon.uncertainty.Quantity.POOL_DENSITY;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.FactorModel;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.measure.FeatureShare;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tonnes of carbon of one pool by zone, and of all zones together as the last amount: ground of
 * each type times its density (M4, the form of InVEST's carbon model). Not thread-safe while it is
 * added to.
 */
final class PoolModel implements FactorModel {

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final Factor EVERY_AREA = Factor.everywhere(AREA);

  private final AccountingRules.Pool pool;
  private final int zones;
  private final Map<PoolTable.Density, double[]> hectares = new LinkedHashMap<>();
  private final double[] notCounted;

  PoolModel(AccountingRules.Pool pool, int zones) {
    this.pool = pool;
    this.zones = zones;
    this.notCounted = new double[zones + 1];
  }

  /**
   * Adds ground; where none of its types has a density, as ground that is not counted.
   *
   * @param types the closest first
   */
  void add(FeatureShare share, List<String> types, PoolTable table) {
    double[] sums =
        table
            .find(pool.id(), types)
            .map(density -> hectares.computeIfAbsent(density, first -> new double[zones + 1]))
            .orElse(notCounted);
    double more = StandStock.recordedHectares(share.areaSquareMetres() / SQUARE_METRES_PER_HECTARE);
    sums[share.zone()] += more;
    sums[zones] += more;
  }

  AccountingRules.Pool pool() {
    return pool;
  }

  /** The densities that play a part. */
  Set<PoolTable.Density> densities() {
    return hectares.keySet();
  }

  double countedHectares(int zone) {
    return hectares.values().stream().mapToDouble(of -> of[zone]).sum();
  }

  double notCountedHectares(int zone) {
    return notCounted[zone];
  }

  @Override
  public Set<Factor> factors() {
    Set<Factor> factors = new LinkedHashSet<>();
    factors.add(EVERY_AREA);
    hectares.keySet().forEach(density -> factors.add(factor(density)));
    return factors;
  }

  @Override
  public double[] amounts(Factors factors) {
    double[] amounts = new double[zones + 1];
    double area = factors.of(EVERY_AREA);
    hectares.forEach(
        (density, of) -> {
          double tonnesPerHectare = density.tonnesCPerHa() * factors.of(factor(density)) * area;
          Arrays.setAll(amounts, zone -> amounts[zone] + of[zone] * tonnesPerHectare);
        });
    return amounts;
  }

  private static Factor factor(PoolTable.Density density) {
    return new Factor(POOL_DENSITY, density.id());
  }
}
