package io.tantu.carbon;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds up one zone, in the order it is told. Not thread-safe. */
final class ZoneTally {

  private static final Comparator<SpeciesCarbon> LARGEST_FIRST =
      Comparator.comparing(SpeciesCarbon::stock)
          .reversed()
          .thenComparing(species -> Objects.toString(species.species(), ""));

  private static final class Line {
    private double areaHa;
    private double volumeM3;
    private double notCountedHa;
    private CarbonStock stock = CarbonStock.ZERO;

    private void add(double area, double volume, CarbonStock more, double notCounted) {
      areaHa += area;
      volumeM3 += volume;
      stock = stock.plus(more);
      notCountedHa += notCounted;
    }
  }

  private final Line whole = new Line();
  private final Map<String, Line> species = new HashMap<>();
  private final Map<MethodId, CarbonStock> byMethod = new EnumMap<>(MethodId.class);

  ZoneTally() {
    for (MethodId method : MethodId.values()) {
      byMethod.put(method, CarbonStock.ZERO);
    }
  }

  /** Adds the share of a stand, with its stock by each method. */
  void add(StandShare share, Map<MethodId, StandStock> stocks, MethodId method) {
    double hectares = share.hectares();
    stocks.forEach((id, stock) -> byMethod.merge(id, stockOf(stock, hectares), CarbonStock::plus));
    StandStock chosen = stocks.get(method);
    double volume = chosen.volumeM3PerHa() * hectares;
    double notCounted = chosen.known() ? 0 : hectares;
    CarbonStock stock = stockOf(chosen, hectares);
    whole.add(hectares, volume, stock, notCounted);
    line(share.species()).add(hectares, volume, stock, notCounted);
  }

  /** Adds another zone whole. */
  void add(ZoneCarbon zone) {
    zone.byMethod().forEach((id, stock) -> byMethod.merge(id, stock, CarbonStock::plus));
    whole.add(zone.areaHa(), zone.volumeM3(), zone.stock(), zone.notCountedHa());
    zone.bySpecies()
        .forEach(s -> line(s.species()).add(s.areaHa(), s.volumeM3(), s.stock(), s.notCountedHa()));
  }

  ZoneCarbon result() {
    List<SpeciesCarbon> bySpecies =
        species.entrySet().stream()
            .map(entry -> speciesOf(entry.getKey(), entry.getValue()))
            .sorted(LARGEST_FIRST)
            .toList();
    return new ZoneCarbon(
        whole.areaHa,
        whole.volumeM3,
        whole.stock,
        whole.notCountedHa,
        Collections.unmodifiableMap(byMethod),
        bySpecies);
  }

  private Line line(String name) {
    return species.computeIfAbsent(
        name == null || name.isBlank() ? null : name, unused -> new Line());
  }

  private static SpeciesCarbon speciesOf(String name, Line line) {
    return new SpeciesCarbon(name, line.areaHa, line.volumeM3, line.stock, line.notCountedHa);
  }

  private static CarbonStock stockOf(StandStock stock, double hectares) {
    return CarbonStock.ofTonnesC(stock.tonnesCPerHectare() * hectares);
  }
}
