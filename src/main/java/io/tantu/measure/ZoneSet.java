package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.OverlapFinder;
import io.tantu.geometry.Overlay;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * The zones of a layer version, or the ground that each pair of two layers' zones shares. Where
 * they overlap (corridors may cross), the ground that they cover together is one more zone, so that
 * the total counts each point once; otherwise the total is the sum of the zones. Immutable and
 * thread-safe.
 */
public final class ZoneSet {

  private record Zone(String code, String name, double squareMetres, Double publishedHectares) {}

  private final List<Zone> zones;
  private final List<Geometry> geometries;
  private final List<ZoneClipper> clippers;
  private final boolean disjoint;

  private ZoneSet(List<Zone> named, List<Geometry> polygons, EllipsoidalArea areas) {
    zones = new ArrayList<>(named);
    geometries = new ArrayList<>(polygons);
    disjoint = OverlapFinder.find(polygons, 1).isEmpty();
    if (!disjoint) {
      Geometry union = Overlay.union(polygons);
      geometries.add(union);
      zones.add(new Zone("total", "合计", areas.squareMetres(union), null));
    }
    clippers = geometries.parallelStream().map(zone -> new ZoneClipper(zone, areas)).toList();
  }

  /** The zones of the snapshot, prepared once for all questions. */
  public static ZoneSet of(Snapshot snapshot) {
    return snapshot.remember(ZoneSet.class, () -> ofFeatures(snapshot));
  }

  /** The ground of each pair of zones that share any, in the order of the first and the second. */
  static ZoneSet ofPairs(Snapshot first, Snapshot second) {
    List<Object> question = List.of(ZoneSet.class, second);
    return first.remember(question, () -> pairs(first, second));
  }

  private static ZoneSet ofFeatures(Snapshot snapshot) {
    List<Zone> zones = new ArrayList<>();
    for (int i = 0; i < snapshot.size(); i++) {
      zones.add(zone(snapshot, i));
    }
    return new ZoneSet(
        zones, List.copyOf(snapshot.projected()), new EllipsoidalArea(snapshot.projection()));
  }

  private static ZoneSet pairs(Snapshot first, Snapshot second) {
    EllipsoidalArea areas = new EllipsoidalArea(first.projection());
    List<Zone> zones = new ArrayList<>();
    List<Geometry> polygons = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        Geometry shared = Overlay.intersection(first.projected(i), second.projected(j));
        if (!shared.isEmpty()) {
          Zone a = zone(first, i);
          Zone b = zone(second, j);
          polygons.add(shared);
          zones.add(
              new Zone(
                  a.code() + "/" + b.code(),
                  a.name() + " × " + b.name(),
                  areas.squareMetres(shared),
                  null));
        }
      }
    }
    return new ZoneSet(zones, polygons, areas);
  }

  private static Zone zone(Snapshot snapshot, int i) {
    Object published = value(snapshot, i, "publishedAreaKm2");
    return new Zone(
        text(snapshot, i, "code"),
        text(snapshot, i, "name"),
        snapshot.areaSquareMetres(i),
        published == null ? null : (Double) (((Number) published).doubleValue() * 100));
  }

  private static String text(Snapshot snapshot, int i, String attribute) {
    Object value = value(snapshot, i, attribute);
    return value == null ? null : value.toString();
  }

  private static Object value(Snapshot snapshot, int i, String attribute) {
    int column = snapshot.layer().indexOf(attribute);
    return column < 0 ? null : snapshot.values(i)[column];
  }

  /** The zones' polygons, and last their union when they overlap; projected metres. */
  public List<Geometry> geometries() {
    return geometries;
  }

  /** What cuts features to each of {@link #geometries()}. */
  public List<ZoneClipper> clippers() {
    return clippers;
  }

  /** Number of zones, their union not counted. */
  public int size() {
    return disjoint ? zones.size() : zones.size() - 1;
  }

  /** Whether the total is the sum of the zones; otherwise it is zone number {@link #size()}. */
  public boolean disjoint() {
    return disjoint;
  }

  /**
   * Where all zones together stand in a list with an entry for each of {@link #geometries()} and
   * the sum of them at its end: zones that overlap are followed by their union, which has an entry
   * of its own.
   */
  public int totalIndex() {
    return disjoint() ? geometries().size() : size();
  }

  public String code(int zone) {
    return zones.get(zone).code();
  }

  public String name(int zone) {
    return zones.get(zone).name();
  }

  /** Ellipsoidal area of the zone, or with {@link #size()} of all zones together, in m². */
  public double areaSquareMetres(int zone) {
    return zones.get(zone).squareMetres();
  }

  /** The statistical area in hectares; null when the layer gives none, and for all together. */
  public Double publishedHectares(int zone) {
    return zones.get(zone).publishedHectares();
  }
}
