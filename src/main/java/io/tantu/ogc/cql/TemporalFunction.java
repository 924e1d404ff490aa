package io.tantu.ogc.cql;

import io.tantu.catalog.Feature;
import io.tantu.ogc.cql.Span.Ends;
import java.util.function.BiPredicate;

/** The temporal functions of CQL2 (21-065r2, 7.8) as relations of the ends of two spans. */
enum TemporalFunction {
  T_AFTER((a, b) -> sign(a, b, true, false) > 0),
  T_BEFORE((a, b) -> sign(a, b, false, true) < 0),
  T_CONTAINS((a, b) -> starts(a, b) < 0 && ends(a, b) > 0),
  T_DISJOINT((a, b) -> sign(a, b, true, false) > 0 || sign(a, b, false, true) < 0),
  T_DURING((a, b) -> starts(a, b) > 0 && ends(a, b) < 0),
  T_EQUALS((a, b) -> starts(a, b) == 0 && ends(a, b) == 0),
  T_FINISHEDBY((a, b) -> starts(a, b) < 0 && ends(a, b) == 0),
  T_FINISHES((a, b) -> starts(a, b) > 0 && ends(a, b) == 0),
  T_INTERSECTS((a, b) -> sign(a, b, true, false) <= 0 && sign(a, b, false, true) >= 0),
  T_MEETS((a, b) -> sign(a, b, false, true) == 0),
  T_METBY((a, b) -> sign(a, b, true, false) == 0),
  T_OVERLAPPEDBY((a, b) -> starts(a, b) > 0 && sign(a, b, true, false) < 0 && ends(a, b) > 0),
  T_OVERLAPS((a, b) -> starts(a, b) < 0 && sign(a, b, false, true) > 0 && ends(a, b) < 0),
  T_STARTEDBY((a, b) -> starts(a, b) == 0 && ends(a, b) > 0),
  T_STARTS((a, b) -> starts(a, b) == 0 && ends(a, b) < 0);

  private final BiPredicate<Ends, Ends> relation;

  TemporalFunction(BiPredicate<Ends, Ends> relation) {
    this.relation = relation;
  }

  private static int starts(Ends a, Ends b) {
    return sign(a, b, true, true);
  }

  private static int ends(Ends a, Ends b) {
    return sign(a, b, false, false);
  }

  private static int sign(Ends a, Ends b, boolean startOfA, boolean startOfB) {
    return (startOfA ? a.start() : a.end()).compareTo(startOfB ? b.start() : b.end());
  }

  /** The function of two spans. */
  record Call(TemporalFunction function, Span left, Span right) implements Expression {

    @Override
    public Truth of(Feature feature) {
      Ends a = left.of(feature);
      Ends b = right.of(feature);
      return a == null || b == null ? Truth.UNKNOWN : Truth.of(function.relation.test(a, b));
    }
  }
}
