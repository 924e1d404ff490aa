package io.tantu.ogc.cql;

import io.tantu.catalog.Feature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.relateng.TopologyPredicate;

/** The spatial functions of CQL2 (21-065r2, 7.7) as the predicates of Simple Features. */
enum SpatialFunction {
  S_INTERSECTS,
  S_DISJOINT,
  S_EQUALS,
  S_TOUCHES,
  S_CROSSES,
  S_WITHIN,
  S_OVERLAPS,
  S_CONTAINS;

  /** The function with its arguments exchanged. */
  private SpatialFunction turned() {
    return switch (this) {
      case S_WITHIN -> S_CONTAINS;
      case S_CONTAINS -> S_WITHIN;
      default -> this;
    };
  }

  /** A new one each time, since it keeps what it has seen. */
  private TopologyPredicate predicate() {
    return switch (this) {
      case S_INTERSECTS -> RelatePredicate.intersects();
      case S_DISJOINT -> RelatePredicate.disjoint();
      case S_EQUALS -> RelatePredicate.equalsTopo();
      case S_TOUCHES -> RelatePredicate.touches();
      case S_CROSSES -> RelatePredicate.crosses();
      case S_WITHIN -> RelatePredicate.within();
      case S_OVERLAPS -> RelatePredicate.overlaps();
      case S_CONTAINS -> RelatePredicate.contains();
    };
  }

  /** Whether it holds of two geometries. */
  boolean holds(Geometry a, Geometry b) {
    return RelateNG.relate(a, b, predicate());
  }

  /** The function of a feature's geometry and one written out. Not thread-safe. */
  static final class Call implements Expression {

    private final SpatialFunction literalFirst;
    private final Geometry literal;
    private final RelateNG prepared;

    private Call(SpatialFunction literalFirst, Geometry literal) {
      this.literalFirst = literalFirst;
      this.literal = literal;
      this.prepared = RelateNG.prepare(literal);
    }

    /** {@code function(geometry, literal)}, or with the two exchanged. */
    static Call of(SpatialFunction function, Geometry literal, boolean literalFirst) {
      return new Call(literalFirst ? function : function.turned(), literal);
    }

    @Override
    public Truth of(Feature feature) {
      return Truth.of(prepared.evaluate(feature.geometry(), literalFirst.predicate()));
    }

    @Override
    public Envelope bounds() {
      return literalFirst == S_DISJOINT ? null : literal.getEnvelopeInternal();
    }
  }
}
