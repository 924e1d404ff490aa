package io.tantu.carbon.uncertainty;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * One amount: the sum of terms, each with a factor of its own, so that both approaches are exact.
 */
record LinearModel(Map<String, Double> terms) implements SmoothModel {

  LinearModel {
    terms = new TreeMap<>(terms);
  }

  static Factor factor(String name) {
    return new Factor(Quantity.AREA_DENSITY, name);
  }

  @Override
  public Set<Factor> factors() {
    Set<Factor> factors = new LinkedHashSet<>();
    terms.keySet().forEach(name -> factors.add(factor(name)));
    return factors;
  }

  @Override
  public double[] amounts(Factors factors) {
    return DoubleStream.of(
            terms.entrySet().stream()
                .mapToDouble(term -> term.getValue() * factors.of(factor(term.getKey())))
                .sum())
        .toArray();
  }

  @Override
  public double[] slopes(Factor factor) {
    return new double[] {terms.get(factor.group())};
  }
}
