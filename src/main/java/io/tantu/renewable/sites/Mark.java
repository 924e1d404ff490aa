package io.tantu.renewable.sites;

/**
 * What a criterion gives a site.
 *
 * @param score 0 to 1
 * @param metres to the nearest feature, or null
 * @param level mean of an attribute over the site, or null
 */
record Mark(double score, Double metres, Double level) {

  Mark {
    score = Math.max(0, Math.min(1, score));
  }

  static Mark of(double score) {
    return new Mark(score, null, null);
  }

  static Mark ofWay(double score, double metres) {
    return new Mark(score, metres, null);
  }

  static Mark ofLevel(double score, double level) {
    return new Mark(score, null, level);
  }
}
