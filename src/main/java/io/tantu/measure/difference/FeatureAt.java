package io.tantu.measure.difference;

/** A feature of a layer version by its position in the snapshot. */
record FeatureAt(String layer, int position) {}
