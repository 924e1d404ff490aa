package io.tantu.renewable.sites;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Envelopes;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneClipper;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The ground that features of some layers take, such as steep slopes. Immutable. */
final class TakenGround {

  private final List<ChosenFeatures> takers;

  TakenGround(List<ChosenFeatures> takers) {
    this.takers = takers;
  }

  /** The part of the site that they take, 0 to 1; what several take counts once. */
  double part(Polygon site, EllipsoidalArea areas) {
    ZoneClipper clipper = new ZoneClipper(site, areas);
    Envelope box = site.getEnvelopeInternal();
    List<Geometry> taken = new ArrayList<>();
    for (ChosenFeatures one : takers) {
      for (int position : one.meeting(box)) {
        taken.add(clipper.part(one.layer().projected(position)));
      }
    }
    taken.removeIf(Geometry::isEmpty);
    double together =
        Envelopes.apart(taken)
            ? taken.stream().mapToDouble(areas::squareMetres).sum()
            : areas.squareMetres(Overlay.union(taken));
    return Math.min(1, together / areas.squareMetres(site));
  }
}
