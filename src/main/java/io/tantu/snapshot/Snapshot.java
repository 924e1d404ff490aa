package io.tantu.snapshot;

import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.store.LayerVersion;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The features of one layer version in ascending id order, projected to one Gauss–Krüger zone (x =
 * easting, y = northing, metres) and packed. Immutable and thread-safe.
 */
public final class Snapshot {

  /**
   * Where chosen features were chosen from.
   *
   * @param positions ascending, in the whole; not to be changed
   */
  public record Choice(Snapshot whole, int[] positions) {}

  private final LayerDefinition layer;
  private final LayerVersion version;
  private final GaussKruger projection;
  private final long[] ids;
  private final double[] areas;
  private final Object[][] values;

  /** Four for each feature: least x, least y, greatest x, greatest y; infinite when empty. */
  private final double[] bounds;

  private final PackedGeometries geometries;

  /** Null for a snapshot of all features. */
  private final Choice choice;

  private final SnapshotMemory memory = new SnapshotMemory();

  /** What this one was edited from, until it is edited itself; null for one read as a whole. */
  private volatile SnapshotEdit edit;

  Snapshot(SnapshotWriter written) {
    this.layer = written.layer();
    this.version = written.version();
    this.projection = written.projection();
    this.ids = written.ids();
    this.areas = written.areas();
    this.values = written.values();
    this.bounds = written.bounds();
    this.geometries = written.geometries();
    this.choice = null;
  }

  /** The base with the edit made; the base forgets what it was edited from. */
  Snapshot(Snapshot base, LayerVersion version, SnapshotEdit edit, Snapshot added) {
    this.layer = base.layer;
    this.version = version;
    this.projection = base.projection;
    this.edit = edit;
    int[] origins = edit.origins();
    ids = new long[origins.length];
    areas = new double[origins.length];
    values = new Object[origins.length][];
    bounds = new double[4 * origins.length];
    edit.forEachKept((place, position, length) -> copy(base, place, position, length));
    for (int position : edit.changed()) {
      copy(added, ~origins[position], position, 1);
    }
    geometries = base.geometries.edited(added.geometries, origins);
    choice = null;
    base.edit = null;
  }

  /** Some features of the whole. */
  Snapshot(Snapshot whole, int[] positions) {
    this.layer = whole.layer;
    this.version = whole.version;
    this.projection = whole.projection;
    ids = new long[positions.length];
    areas = new double[positions.length];
    values = new Object[positions.length][];
    bounds = new double[4 * positions.length];
    for (int i = 0; i < positions.length; i++) {
      copy(whole, positions[i], i, 1);
    }
    geometries = whole.geometries.chosen(positions);
    choice = new Choice(whole, positions);
  }

  private void copy(Snapshot from, int place, int to, int length) {
    System.arraycopy(from.ids, place, ids, to, length);
    System.arraycopy(from.areas, place, areas, to, length);
    System.arraycopy(from.values, place, values, to, length);
    System.arraycopy(from.bounds, 4 * place, bounds, 4 * to, 4 * length);
  }

  public LayerDefinition layer() {
    return layer;
  }

  public LayerVersion version() {
    return version;
  }

  public GaussKruger projection() {
    return projection;
  }

  /** What the features were chosen from; empty where they are all of the version. */
  public Optional<Choice> choice() {
    return Optional.ofNullable(choice);
  }

  /** Heap that the features take, values estimated at 40 bytes each. */
  public long heapBytes() {
    return geometries.heapBytes() + ids.length * (64L + 40L * layer.attributes().size());
  }

  public int size() {
    return ids.length;
  }

  /** Id of the feature at the position, 0 to {@link #size()} − 1. */
  public long id(int position) {
    return ids[position];
  }

  /** Position of the feature with the id, or a negative number. */
  public int positionOf(long id) {
    return Arrays.binarySearch(ids, id);
  }

  /** The feature's own ellipsoidal area, computed at import; 0 for points and lines. */
  public double areaSquareMetres(int position) {
    return areas[position];
  }

  /** Attribute values in the layer's order; null where absent. Not to be changed. */
  public Object[] values(int position) {
    return values[position];
  }

  /** The feature's envelope in metres of {@link #projection()}. */
  public Envelope envelope(int position) {
    int first = 4 * position;
    return bounds[first] > bounds[first + 2]
        ? new Envelope()
        : new Envelope(bounds[first], bounds[first + 2], bounds[first + 1], bounds[first + 3]);
  }

  /** Whether the feature's envelope meets the other, borders included. */
  public boolean meets(int position, Envelope other) {
    int first = 4 * position;
    return bounds[first] <= other.getMaxX()
        && bounds[first + 1] <= other.getMaxY()
        && bounds[first + 2] >= other.getMinX()
        && bounds[first + 3] >= other.getMinY();
  }

  /** Ascending positions of the features whose envelopes meet the box, borders included. */
  public int[] meeting(Envelope box) {
    return index().meeting(box);
  }

  /** After an edit it is made from the base's, which remembers its own for the next edit. */
  private EnvelopeIndex index() {
    return remember(
        EnvelopeIndex.class,
        () -> {
          SnapshotEdit made = edit;
          return made == null ? EnvelopeIndex.of(this) : made.base().index().edited(this, made);
        });
  }

  /**
   * The features whose envelopes meet the box, as a snapshot of their own that shares their
   * coordinates: what is asked of a place costs no more than what lies there.
   */
  public Snapshot near(Envelope box) {
    return new Snapshot(this, meeting(box));
  }

  /** The feature's geometry in metres of {@link #projection()}, made anew by each call. */
  public Geometry projected(int position) {
    return geometries.get(position);
  }

  /** All geometries as a view: each is made anew when asked for. */
  public List<Geometry> projected() {
    return new ProjectedView();
  }

  /**
   * What was worked out about these features before, or is worked out now. Answers last as long as
   * the snapshot, the ones used least excepted.
   *
   * @param question what was asked, with a lasting {@code equals}
   */
  public <T> T remember(Object question, Supplier<T> answer) {
    return memory.of(question, answer);
  }

  /**
   * The same for an answer that an edit changes in few places only.
   *
   * @param adapted makes the answer from the one that the edit's base remembers
   */
  public <T> T remember(
      Object question, Supplier<T> answer, BiFunction<T, SnapshotEdit, T> adapted) {
    return memory.of(
        question,
        () -> {
          SnapshotEdit made = edit;
          T before = made == null ? null : made.base().memory.known(question);
          return before == null ? answer.get() : adapted.apply(before, made);
        });
  }

  /** Forgets the answers to some questions, so that they are worked out anew. */
  public void forget(Predicate<Object> questions) {
    memory.forget(questions);
  }

  private final class ProjectedView extends AbstractList<Geometry> implements RandomAccess {

    @Override
    public Geometry get(int position) {
      return projected(position);
    }

    @Override
    public int size() {
      return Snapshot.this.size();
    }
  }
}
