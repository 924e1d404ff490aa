package io.tantu.assessment;

import io.tantu.assessment.Assessment.ClassArea;
import io.tantu.assessment.AssessmentSettings.ClassSource;
import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.LargestRemainder;
import io.tantu.measure.Selection;
import io.tantu.measure.SquareMetres;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZonalEngine.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The land classes of a site's ground. Each point counts once, and the printed areas add up to the
 * printed area of the site.
 *
 * @param worstIdentityError of the overlays, see {@link io.tantu.geometry.Overlay}
 */
record Composition(List<ClassArea> classes, double worstIdentityError) {

  private static final LocalizedText UNKNOWN = new LocalizedText("没有图层说明", "No layer tells");

  private static final LocalizedText WITHOUT_CODE =
      new LocalizedText("图层没有填写地类", "The layer gives no class");

  private record Key(int source, String code) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySource = Integer.compare(source, other.source);
      return bySource == 0 ? code.compareTo(other.code) : bySource;
    }
  }

  private static final class Sum {
    private double squareMetres;
    private final Set<Long> features = new TreeSet<>();
  }

  /**
   * Adds up the classes.
   *
   * @param sources those whose layers are there, in the order in which they take ground
   */
  static Composition of(Site site, List<ClassSource> sources, NearLayers near) {
    Map<Key, Sum> sums = new TreeMap<>();
    double identityError = 0;
    if (!sources.isEmpty()) {
      List<Selection> selections =
          sources.stream()
              .map(source -> new Selection(near.of(source.layer()), values -> true))
              .toList();
      Shares shares = ZonalEngine.share(selections, site.clippers());
      identityError = shares.worstIdentityError();
      for (FeatureShare share : shares.shares()) {
        add(share, sources, sums);
      }
    }
    return new Composition(classes(site, sources, near, sums), identityError);
  }

  private static void add(FeatureShare share, List<ClassSource> sources, Map<Key, Sum> sums) {
    int source = 0;
    while (!sources.get(source).layer().equals(share.layerId())) {
      source++;
    }
    LayerDefinition layer = share.snapshot().layer();
    Object code = share.values()[layer.indexOf(sources.get(source).attribute())];
    Sum sum =
        sums.computeIfAbsent(new Key(source, code == null ? "" : code.toString()), k -> new Sum());
    sum.squareMetres += share.areaSquareMetres();
    sum.features.add(share.featureId());
  }

  private static List<ClassArea> classes(
      Site site, List<ClassSource> sources, NearLayers near, Map<Key, Sum> sums) {
    double told = sums.values().stream().mapToDouble(sum -> sum.squareMetres).sum();
    double[] areas = new double[sums.size() + 1];
    int at = 0;
    for (Sum sum : sums.values()) {
      areas[at++] = sum.squareMetres;
    }
    areas[at] = Math.max(0, site.squareMetres() - told);
    long whole = SquareMetres.hundredths(site.squareMetres());
    long[] printed = LargestRemainder.parts(whole, areas);
    List<ClassArea> classes = new ArrayList<>();
    at = 0;
    for (Map.Entry<Key, Sum> entry : sums.entrySet()) {
      ClassSource source = sources.get(entry.getKey().source);
      LayerDefinition layer = near.of(source.layer()).layer();
      String code = entry.getKey().code;
      classes.add(
          area(
              layer,
              code.isEmpty() ? null : code,
              title(layer.attribute(source.attribute()).orElseThrow(), code),
              entry.getValue().features.size(),
              printed[at++],
              whole));
    }
    if (printed[at] > 0 || classes.isEmpty()) {
      classes.add(area(null, null, UNKNOWN, 0, printed[at], whole));
    }
    return classes;
  }

  private static LocalizedText title(AttributeDefinition attribute, String code) {
    return code.isEmpty()
        ? WITHOUT_CODE
        : attribute.codes().getOrDefault(code, new LocalizedText(code, code));
  }

  private static ClassArea area(
      LayerDefinition layer,
      String code,
      LocalizedText title,
      int features,
      long hundredths,
      long whole) {
    return new ClassArea(
        layer == null ? null : layer.id(),
        layer == null ? null : layer.title(),
        code,
        title,
        features,
        hundredths / 100.0,
        SquareMetres.mu(hundredths),
        whole == 0 ? 0 : (double) hundredths / whole);
  }
}
