package io.tantu.carbon;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Adds up one zone. Areas count in hundredths of a square metre, as parcels are recorded, volumes
 * in litres and carbon in grams, so that parts add up to their whole exactly and in any order. Not
 * thread-safe.
 */
final class ZoneTally {

  private static final double LITRES_PER_CUBIC_METRE = 1e3;
  private static final double HUNDREDTHS_PER_HECTARE = 1e6;

  private static final Comparator<SpeciesCarbon> LARGEST_FIRST =
      Comparator.comparing(SpeciesCarbon::stock)
          .reversed()
          .thenComparing(species -> Objects.toString(species.species(), ""));

  private static final class Line {
    private long area;
    private long notCounted;
    private long litres;
    private CarbonStock stock = CarbonStock.ZERO;

    private void add(long moreArea, long moreNotCounted, long moreLitres, CarbonStock more) {
      area += moreArea;
      notCounted += moreNotCounted;
      litres += moreLitres;
      stock = stock.plus(more);
    }

    private void add(Line other) {
      add(other.area, other.notCounted, other.litres, other.stock);
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
    long area = Math.round(share.hectares() * HUNDREDTHS_PER_HECTARE);
    double hectares = area / HUNDREDTHS_PER_HECTARE;
    stocks.forEach((id, stock) -> byMethod.merge(id, stock.over(hectares), CarbonStock::plus));
    StandStock chosen = stocks.get(method);
    Line line = new Line();
    line.add(
        area,
        chosen.known() ? 0 : area,
        Math.round(chosen.volumeM3PerHa() * hectares * LITRES_PER_CUBIC_METRE),
        chosen.over(hectares));
    whole.add(line);
    line(share.species()).add(line);
  }

  /** Adds another zone whole. */
  void add(ZoneTally zone) {
    zone.byMethod.forEach((id, stock) -> byMethod.merge(id, stock, CarbonStock::plus));
    whole.add(zone.whole);
    zone.species.forEach((name, line) -> line(name).add(line));
  }

  ZoneCarbon result() {
    List<SpeciesCarbon> bySpecies =
        species.entrySet().stream()
            .map(entry -> speciesOf(entry.getKey(), entry.getValue()))
            .sorted(LARGEST_FIRST)
            .toList();
    return new ZoneCarbon(
        hectares(whole.area),
        hectares(whole.notCounted),
        whole.litres / LITRES_PER_CUBIC_METRE,
        whole.stock,
        Collections.unmodifiableMap(byMethod),
        bySpecies);
  }

  private Line line(String name) {
    return species.computeIfAbsent(
        name == null || name.isBlank() ? null : name, unused -> new Line());
  }

  private static SpeciesCarbon speciesOf(String name, Line line) {
    return new SpeciesCarbon(
        name,
        hectares(line.area),
        hectares(line.notCounted),
        line.litres / LITRES_PER_CUBIC_METRE,
        line.stock);
  }

  private static double hectares(long hundredths) {
    return hundredths / HUNDREDTHS_PER_HECTARE;
  }
}
