package io.tantu.ogc.items;

import io.tantu.catalog.Feature;
import io.tantu.ogc.cql.CqlFilter;
import io.tantu.problem.Interruption;
import io.tantu.store.Condition;
import io.tantu.store.FeatureSelection;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/**
 * Finds the features of a page. The set is asked for candidates by box, condition and place, and
 * what it cannot tell itself is looked at feature by feature. Memory does not grow with the set.
 * For one question in one thread.
 */
public final class PageFinder {

  /** Features that are looked at one by one to tell how many match. */
  public static final int MOST_LOOKED_AT = 5_000;

  /** Features among which the store counts by their attributes. */
  public static final int MOST_COUNTED = 300_000;

  /** Ids that the set is asked for at once: putting them in order is what costs it most. */
  private static final int BATCH = 5_000;

  private static final int LEAST_BATCH = 500;

  private final PageQuestion question;
  private final FeatureSet set;
  private final Envelope bounds;
  private final RelateNG ground;
  private final Condition condition;
  private final boolean filterTold;

  public PageFinder(PageQuestion question) {
    this.question = question;
    this.set = question.set();
    CqlFilter filter = question.filter();
    Geometry shape = holdsAll(question.ground(), set) ? null : question.ground();
    this.ground = shape == null ? null : RelateNG.prepare(shape);
    this.bounds = common(shape == null ? null : shape.getEnvelopeInternal(), filter.bounds());
    this.condition = set.followsConditions() ? filter.condition().orElse(null) : null;
    this.filterTold = filter.isNone() || set.followsConditions() && filter.isTold();
  }

  /** Whether a box is no condition at all, as that of a client which shows the whole layer. */
  private static boolean holdsAll(Geometry ground, FeatureSet set) {
    return ground != null
        && ground.isRectangle()
        && ground.getEnvelopeInternal().contains(set.bounds());
  }

  /** Where the feature stands in the order. */
  public static Place place(Feature feature, List<SortKey> order) {
    List<Object> values = new ArrayList<>();
    order.forEach(key -> values.add(feature.values()[key.attribute()]));
    return new Place(values, feature.id());
  }

  private static Envelope common(Envelope one, Envelope other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.intersection(other);
  }

  /** The page, and whether there are others. */
  public FoundPage find() {
    boolean goesOn = question.from() != null;
    List<Long> found = passing(question.from(), question.backwards(), question.limit() + 1);
    boolean more = found.size() > question.limit();
    if (more) {
      found.remove(found.size() - 1);
    }
    Long matched = !goesOn && !more ? Long.valueOf(found.size()) : matched();
    if (question.backwards()) {
      Collections.reverse(found);
      return new FoundPage(found, more, goesOn, matched);
    }
    return new FoundPage(found, goesOn, more, matched);
  }

  private Long matched() {
    if (question.matched() != null) {
      return question.matched();
    }
    if (bounds == null && question.filter().isNone()) {
      return set.featureCount();
    }
    long candidates =
        bounds == null ? set.featureCount() : set.count(selection(null, null, false, 0));
    if (ground == null && filterTold) {
      return candidates <= MOST_COUNTED ? set.count(selection(condition, null, false, 0)) : null;
    }
    return candidates <= MOST_LOOKED_AT
        ? Long.valueOf(passing(null, false, Integer.MAX_VALUE).size())
        : null;
  }

  private FeatureSelection selection(Condition where, Place from, boolean backwards, int most) {
    return new FeatureSelection(bounds, where, question.order(), from, backwards, most);
  }

  /** Ids of at most so many features that match, from the place on. */
  private List<Long> passing(Place start, boolean backwards, int most) {
    if (bounds != null && bounds.isNull()) {
      return new ArrayList<>();
    }
    if (ground == null && filterTold) {
      return new ArrayList<>(set.ids(selection(condition, start, backwards, most)));
    }
    // Most of what a box holds passes; where little does, larger batches follow.
    int batch = Math.min(BATCH, Math.max(LEAST_BATCH, most));
    Interruption interruption = Interruption.ofThisThread();
    List<Long> passing = new ArrayList<>();
    Place from = start;
    while (true) {
      interruption.check();
      List<Long> ids = set.ids(selection(condition, from, backwards, batch));
      try (Stream<Feature> features = set.features(ids)) {
        for (Iterator<Feature> all = features.iterator(); all.hasNext(); ) {
          Feature feature = all.next();
          if (isMatch(feature)) {
            passing.add(feature.id());
            if (passing.size() == most) {
              return passing;
            }
          }
          from = place(feature, question.order());
        }
      }
      if (ids.size() < batch) {
        return passing;
      }
      batch = BATCH;
    }
  }

  private boolean isMatch(Feature feature) {
    boolean inside =
        ground == null || ground.evaluate(feature.geometry(), RelatePredicate.intersects());
    return inside && (filterTold || question.filter().test(feature));
  }
}
