package io.tantu.charging.plan;

import io.tantu.charging.Ground;
import io.tantu.charging.Position;
import io.tantu.constraint.Constraint;

/** A rule with the ground that it is about. For one thread. */
record RuledGround(Constraint rule, Ground ground) {

  boolean holds(Position place) {
    return rule.withinMetres() == 0
        ? ground.at(place.lon(), place.lat()) != null
        : ground.isNear(place.lon(), place.lat(), rule.withinMetres());
  }
}
