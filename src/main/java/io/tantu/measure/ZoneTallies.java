package io.tantu.measure;

import io.tantu.measure.ZonalEngine.FeatureOverlap;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.SnapshotEdit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The shares of all zones added up by class. Those of one layer are remembered with its snapshot;
 * after an edit, only what the changed features and their partners in overlaps contributed is
 * exchanged. Not to be changed once made.
 */
final class ZoneTallies {

  /** Beyond this share of all features, adding everything up anew is the quicker way. */
  private static final int FEW = 20;

  private record Question(
      List<ZoneClipper> zones, Predicate<Object[]> filter, String classAttribute) {}

  private final ZonalEngine engine;
  private final Classes classes;
  private final ZoneTally[] tallies;

  private ZoneTallies(ZonalEngine engine, Classes classes, ZoneTally[] tallies) {
    this.engine = engine;
    this.classes = classes;
    this.tallies = tallies;
  }

  /**
   * Adds up the selected features.
   *
   * @param classAttribute attribute whose values are the classes, or null
   */
  static ZoneTallies of(
      List<Selection> selections, List<ZoneClipper> zones, String classAttribute) {
    if (selections.size() > 1) {
      return sum(selections, zones, classAttribute);
    }
    Selection only = selections.get(0);
    return only.snapshot()
        .<ZoneTallies>remember(
            new Question(zones, only.filter(), classAttribute),
            () -> sum(selections, zones, classAttribute),
            (before, edit) -> before.edited(selections, zones, classAttribute, edit));
  }

  private static ZoneTallies sum(
      List<Selection> selections, List<ZoneClipper> zones, String classAttribute) {
    Classes classes = Classes.of(classAttribute, selections);
    ZonalEngine engine = new ZonalEngine(new Candidates(selections), zones);
    ZoneTally[] tallies = new ZoneTally[zones.size()];
    IntStream.range(0, tallies.length)
        .parallel()
        .forEach(
            zone -> {
              ZoneTally tally = new ZoneTally(classes.count());
              engine.forEach(
                  zone, share -> tally.add(share, classes.of(share.snapshot(), share.position())));
              tallies[zone] = tally;
            });
    return new ZoneTallies(engine, classes, tallies);
  }

  private ZoneTallies edited(
      List<Selection> selections,
      List<ZoneClipper> zones,
      String classAttribute,
      SnapshotEdit edit) {
    Snapshot snapshot = selections.get(0).snapshot();
    int[] changed = edit.changed();
    Set<Long> ids = new HashSet<>(edit.goneIds());
    Arrays.stream(changed).forEach(position -> ids.add(snapshot.id(position)));
    if (ids.size() > snapshot.size() / FEW || !classes.cover(snapshot, changed)) {
      return sum(selections, zones, classAttribute);
    }
    ZonalEngine now = new ZonalEngine(new Candidates(selections), zones);
    Set<Long> touched = now.withPartners(ids);
    touched.addAll(engine.withPartners(ids));
    ZoneTally[] exchanged = new ZoneTally[tallies.length];
    for (int zone = 0; zone < tallies.length; zone++) {
      ZoneTally tally = tallies[zone].copy();
      each(engine, zone, touched, tally::subtract);
      each(now, zone, touched, tally::add);
      exchanged[zone] = tally;
    }
    return new ZoneTallies(now, classes, exchanged);
  }

  private void each(
      ZonalEngine of, int zone, Set<Long> ids, BiConsumer<FeatureShare, Integer> action) {
    for (long id : ids) {
      FeatureShare share = of.shareOf(zone, id);
      if (share != null) {
        action.accept(share, classes.of(share.snapshot(), share.position()));
      }
    }
  }

  /** One for each zone. */
  ZoneTally[] zones() {
    return tallies;
  }

  Classes classes() {
    return classes;
  }

  /** Number of the class of a feature that was added up. */
  int classOf(String layer, long id) {
    Snapshot snapshot = engine.snapshot(layer);
    return classes.of(snapshot, snapshot.positionOf(id));
  }

  List<FeatureOverlap> overlaps() {
    return engine.overlapsWithIds();
  }

  double worstIdentityError() {
    return engine.worstIdentityError();
  }
}
