package io.tantu.measure.difference;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.difference.Difference.LayerChange;
import io.tantu.measure.difference.FigureChange.Alteration;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One layer in both versions, its features matched. Immutable. */
record LayerMatch(Snapshot before, Snapshot after, Matching matching) {

  static LayerMatch of(Snapshot before, Snapshot after) {
    return new LayerMatch(before, after, Matching.of(before, after));
  }

  LayerDefinition layer() {
    return after.layer();
  }

  boolean changed() {
    return !before.version().version().equals(after.version().version());
  }

  LayerChange described() {
    return new LayerChange(
        layer().id(),
        layer().title(),
        before.version().version(),
        after.version().version(),
        layer().key(),
        matching.count(MatchedBy.CONTENT),
        matching.count(MatchedBy.KEY),
        matching.count(MatchedBy.GEOMETRY),
        matching.count(MatchedBy.OVERLAP),
        matching.added(),
        matching.removed());
  }

  /** Why the feature's share may have changed; positions are −1 where it is not there. */
  Cause cause(int from, int to) {
    if (from < 0) {
      return Cause.ADDED;
    }
    if (to < 0) {
      return Cause.REMOVED;
    }
    return matching.way(from) == MatchedBy.CONTENT ? Cause.SURROUNDINGS : Cause.ALTERED;
  }

  String text(String attribute, int from, int to) {
    int index = attribute == null ? -1 : layer().indexOf(attribute);
    if (index < 0) {
      return null;
    }
    return text(to < 0 ? before.values(from)[index] : after.values(to)[index]);
  }

  /** What differs about the feature; null where it is not in both versions or unaltered. */
  List<Alteration> alterations(int from, int to) {
    if (cause(from, to) != Cause.ALTERED) {
      return null;
    }
    List<Alteration> alterations = new ArrayList<>();
    if (!before.projected(from).equalsExact(after.projected(to))) {
      alterations.add(new Alteration("geometry", hectares(before, from), hectares(after, to)));
    }
    List<AttributeDefinition> attributes = layer().attributes();
    for (int i = 0; i < attributes.size(); i++) {
      Object earlier = before.values(from)[i];
      Object later = after.values(to)[i];
      if (!Objects.equals(earlier, later)) {
        alterations.add(new Alteration(attributes.get(i).name(), text(earlier), text(later)));
      }
    }
    return alterations;
  }

  private static String hectares(Snapshot snapshot, int position) {
    return "%.6f ha".formatted(snapshot.areaSquareMetres(position) / 10_000);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
