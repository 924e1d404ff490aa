package io.tantu.renewable.land;

import io.tantu.constraint.Constraint;
import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The ground that one rule takes. Immutable and thread-safe. */
public final class RuleArea {

  private final Constraint rule;
  private final RuledGround ground;

  RuleArea(Constraint rule, RuledGround ground) {
    this.rule = rule;
    this.ground = ground;
  }

  public Constraint rule() {
    return rule;
  }

  /** The part of a polygon that the rule is about, in metres of the plane; empty for none. */
  public Geometry on(Geometry polygon) {
    List<Geometry> parts = new ArrayList<>();
    ground.addWithin(polygon.getEnvelopeInternal(), parts, parts);
    return Overlay.intersection(polygon, Overlay.union(parts));
  }
}
