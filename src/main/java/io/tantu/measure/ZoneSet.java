package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.OverlapFinder;
import io.tantu.geometry.Overlay;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * The zones of a layer version. Where they overlap (corridors may cross), the ground that they
 * cover together is one more zone, so that the total counts each point once; otherwise the total is
 * the sum of the zones.
 */
public final class ZoneSet {

  private final Snapshot snapshot;
  private final List<Geometry> geometries;
  private final List<ZoneClipper> clippers;
  private final boolean disjoint;

  private ZoneSet(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.geometries = new ArrayList<>(snapshot.projected());
    this.disjoint = OverlapFinder.find(geometries, 1).isEmpty();
    if (!disjoint) {
      geometries.add(Overlay.union(List.copyOf(geometries)));
    }
    EllipsoidalArea areas = new EllipsoidalArea(snapshot.projection());
    this.clippers = geometries.parallelStream().map(zone -> new ZoneClipper(zone, areas)).toList();
  }

  /** The zones of the snapshot, prepared once for all questions. */
  public static ZoneSet of(Snapshot snapshot) {
    return snapshot.remember(ZoneSet.class, () -> new ZoneSet(snapshot));
  }

  /** The zones' polygons, and last their union when they overlap; projected metres. */
  public List<Geometry> geometries() {
    return geometries;
  }

  /** What cuts features to each of {@link #geometries()}. */
  public List<ZoneClipper> clippers() {
    return clippers;
  }

  public int size() {
    return snapshot.size();
  }

  /** Whether the total is the sum of the zones; otherwise it is zone number {@link #size()}. */
  public boolean disjoint() {
    return disjoint;
  }

  public String code(int zone) {
    return text(zone, "code");
  }

  public String name(int zone) {
    return text(zone, "name");
  }

  /** Ellipsoidal area of the zone, or with {@link #size()} of all zones together, in m². */
  public double areaSquareMetres(int zone) {
    return zone < size()
        ? snapshot.areaSquareMetres(zone)
        : new EllipsoidalArea(snapshot.projection()).squareMetres(geometries.get(zone));
  }

  /** The statistical area in hectares, or null when the layer gives none. */
  public Double publishedHectares(int zone) {
    int index = snapshot.layer().indexOf("publishedAreaKm2");
    Object value = index < 0 ? null : snapshot.values(zone)[index];
    return value == null ? null : ((Number) value).doubleValue() * 100;
  }

  private String text(int zone, String attribute) {
    Object value = snapshot.values(zone)[snapshot.layer().indexOf(attribute)];
    return value == null ? null : value.toString();
  }
}
