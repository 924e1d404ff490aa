package io.tantu.measure;

import io.tantu.measure.ZonalEngine.FeatureOverlap;
import java.util.List;

/** The figures of one measurement with what its receipt needs to tell about them. */
record Figures(
    List<ZoneFigure> zones,
    ZoneFigure total,
    List<FeatureOverlap> overlaps,
    double identityError) {}
