package io.tantu.render;

import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MapCrs;
import io.tantu.problem.Interruption;
import io.tantu.style.LayerStyle;
import io.tantu.style.PointSymbol;
import io.tantu.style.RuleMatch;
import io.tantu.style.StyleRule;
import io.tantu.style.Symbol;
import io.tantu.style.TextSymbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Makes a {@link PreparedLayer} of a version's features, one after the other. For one thread. */
final class PreparedLayerBuilder {

  private static final int FEATURES_BETWEEN_CHECKS = 1_024;

  private final MapCrs crs;
  private final LayerDefinition layer;
  private final List<StyleRule> rules;
  private final boolean placed;
  private final IntRow rings = new IntRow();
  private final IntRow starts = new IntRow();
  private final IntRow ordinates = new IntRow();
  private final IntRow boxes = new IntRow();
  private final IntRow anchors = new IntRow();
  private final BitSet[] holds;
  private final List<List<String>> texts = new ArrayList<>();
  private final List<List<Double>> ranks = new ArrayList<>();
  private final double originX;
  private final double originY;
  private final double step;
  private final double[] xy = new double[2];
  private long[] ids = new long[256];
  private float[] areas = new float[256];
  private int size;

  PreparedLayerBuilder(LayerDefinition layer, LayerStyle style, Envelope lonLat, MapCrs crs) {
    this.crs = crs;
    this.layer = layer;
    this.rules = style.rules();
    this.holds = new BitSet[rules.size()];
    Arrays.setAll(holds, rule -> new BitSet());
    for (StyleRule rule : rules) {
      TextSymbol text = text(rule);
      texts.add(text == null ? null : new ArrayList<>());
      ranks.add(text == null || text.priority() == null ? null : new ArrayList<>());
    }
    this.placed = rules.stream().flatMap(r -> r.symbols().stream()).anyMatch(this::wantsPlace);
    Envelope box = lonLat.isNull() ? new Envelope(0, 1, 0, 1) : crs.fromLonLat(lonLat);
    box.expandBy(Math.max(1e-6, box.getDiameter() * 1e-3));
    originX = box.getMinX() - crs.shift();
    originY = box.getMinY();
    step = Math.max(box.getWidth(), box.getHeight()) / PreparedLayer.STEPS;
  }

  private boolean wantsPlace(Symbol symbol) {
    return symbol instanceof TextSymbol text && !text.placement().alongLine()
        || symbol instanceof PointSymbol && layer.geometryType() != GeometryType.POINT;
  }

  /** The rule's first label, or null. */
  static TextSymbol text(StyleRule rule) {
    return (TextSymbol)
        rule.symbols().stream().filter(TextSymbol.class::isInstance).findFirst().orElse(null);
  }

  PreparedLayer build(Iterator<Feature> features) {
    Interruption interruption = Interruption.ofThisThread();
    while (features.hasNext()) {
      if (size % FEATURES_BETWEEN_CHECKS == 0) {
        interruption.check();
      }
      add(features.next());
    }
    rings.add(starts.size());
    starts.add(ordinates.size() / 2);
    return new PreparedLayer(this);
  }

  private void add(Feature feature) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      areas = Arrays.copyOf(areas, 2 * size);
    }
    ids[size] = feature.id();
    rings.add(starts.size());
    int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
    double area = 0;
    Geometry geometry = feature.geometry();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof Polygon polygon && !polygon.isEmpty()) {
        area += ring(polygon.getExteriorRing(), true, box);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          area -= ring(polygon.getInteriorRingN(hole), false, box);
        }
      } else if (part instanceof LineString line && !line.isEmpty()) {
        vertices(line.getCoordinateSequence(), line.getNumPoints(), false, box);
      } else if (part instanceof Point point && !point.isEmpty()) {
        vertices(point.getCoordinateSequence(), 1, false, box);
      }
    }
    areas[size] = (float) area;
    for (int bound : box) {
      boxes.add(bound);
    }
    place(geometry);
    match(feature);
    size++;
  }

  /** Adds a ring in its direction and returns its area in square steps. */
  private double ring(LineString ring, boolean counterClockwise, int[] box) {
    CoordinateSequence points = ring.getCoordinateSequence();
    int first = ordinates.size();
    boolean backwards = Orientation.isCCW(points) != counterClockwise;
    vertices(points, points.size() - 1, backwards, box);
    return area(first);
  }

  private double area(int first) {
    double sum = 0;
    int count = (ordinates.size() - first) / 2;
    for (int i = 0; i < count; i++) {
      int from = first + 2 * i;
      int to = first + 2 * ((i + 1) % count);
      sum +=
          (double) ordinates.get(from) * ordinates.get(to + 1)
              - (double) ordinates.get(to) * ordinates.get(from + 1);
    }
    return Math.abs(sum / 2);
  }

  private void vertices(CoordinateSequence points, int count, boolean backwards, int[] box) {
    starts.add(ordinates.size() / 2);
    for (int i = 0; i < count; i++) {
      int at = backwards ? count - 1 - i : i;
      project(points.getX(at), points.getY(at));
      int x = onGrid(xy[0], originX);
      int y = onGrid(xy[1], originY);
      ordinates.add(x);
      ordinates.add(y);
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }

  private void project(double lon, double lat) {
    crs.fromLonLat(lon, lat, xy);
    xy[0] -= crs.shift();
  }

  private int onGrid(double ordinate, double origin) {
    return (int) Math.max(0, Math.min(PreparedLayer.STEPS, Math.rint((ordinate - origin) / step)));
  }

  private void place(Geometry geometry) {
    if (!placed) {
      return;
    }
    Point inside = geometry.isEmpty() ? null : geometry.getInteriorPoint();
    if (inside == null || inside.isEmpty()) {
      anchors.add(-1);
      anchors.add(-1);
    } else {
      project(inside.getX(), inside.getY());
      anchors.add(onGrid(xy[0], originX));
      anchors.add(onGrid(xy[1], originY));
    }
  }

  private void match(Feature feature) {
    for (int i = 0; i < holds.length; i++) {
      StyleRule rule = rules.get(i);
      if (!rule.elseRule()
          && (rule.filter() == null
              || RuleMatch.holds(rule.filter(), layer, feature.values(), true))) {
        holds[i].set(size);
      }
      if (texts.get(i) != null) {
        int property = layer.indexOf(text(rule).property());
        Object value = property < 0 ? null : feature.values()[property];
        texts.get(i).add(value == null || value.toString().isBlank() ? null : value.toString());
      }
      if (ranks.get(i) != null) {
        Object rank = feature.values()[layer.indexOf(text(rule).priority())];
        ranks.get(i).add(rank == null ? 0 : ((Number) rank).doubleValue());
      }
    }
  }

  long[] ids() {
    return Arrays.copyOf(ids, size);
  }

  float[] areas() {
    return Arrays.copyOf(areas, size);
  }

  int[] ringStarts() {
    return rings.toArray();
  }

  int[] vertexStarts() {
    return starts.toArray();
  }

  int[] vertices() {
    return ordinates.toArray();
  }

  int[] bounds() {
    return boxes.toArray();
  }

  BitSet[] holds() {
    return holds;
  }

  String[][] labels() {
    return texts.stream()
        .map(list -> list == null ? null : list.toArray(String[]::new))
        .toArray(String[][]::new);
  }

  int[][] labelOrders() {
    return ranks.stream()
        .map(
            list ->
                list == null
                    ? null
                    : IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparing(list::get))
                        .mapToInt(Integer::intValue)
                        .toArray())
        .toArray(int[][]::new);
  }

  int[] places() {
    return placed ? anchors.toArray() : null;
  }

  boolean closed() {
    return layer.geometryType() == GeometryType.POLYGON;
  }

  boolean points() {
    return layer.geometryType() == GeometryType.POINT;
  }

  double originX() {
    return originX;
  }

  double originY() {
    return originY;
  }

  double step() {
    return step;
  }
}
