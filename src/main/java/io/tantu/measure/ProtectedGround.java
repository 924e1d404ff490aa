package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The union of what protects, ground under two of them once; immutable and thread-safe. */
final class ProtectedGround {

  private final ZoneClipper protection;

  ProtectedGround(List<Selection> within, GaussKruger projection) {
    List<Geometry> protecting = new ArrayList<>();
    for (Selection selection : within) {
      for (int position : selection.positions()) {
        protecting.add(selection.snapshot().projected(position));
      }
    }
    protection = new ZoneClipper(Overlay.union(protecting), new EllipsoidalArea(projection));
  }

  /** The part of a feature's own ground that is protected. */
  Piece of(FeatureShare share) {
    return protection.clip(share.envelope(), share::patch);
  }
}
