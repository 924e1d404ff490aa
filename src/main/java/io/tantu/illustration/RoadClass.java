package io.tantu.illustration;

import java.util.Locale;

/** What kinds of road are drawn, each with one speed for all its roads. */
enum RoadClass {
  EXPRESSWAY("高速公路", 100),
  TRUNK("快速路", 70),
  ARTERIAL("主干路", 50),
  MINOR("支路", 30);

  private final String noun;
  private final int speedKmh;

  RoadClass(String noun, int speedKmh) {
    this.noun = noun;
    this.speedKmh = speedKmh;
  }

  String noun() {
    return noun;
  }

  int speedKmh() {
    return speedKmh;
  }

  /** As the layer's schema lists it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isOf(Drawn road) {
    return code().equals(road.text("class"));
  }
}
