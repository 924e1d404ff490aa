package io.tantu.geometry;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What the envelopes of geometries tell without looking at these. */
public final class Envelopes {

  private Envelopes() {}

  /** Whether no two envelopes share area; takes the square of their number. */
  public static boolean apart(List<? extends Geometry> geometries) {
    List<Envelope> boxes = geometries.stream().map(g -> g.getEnvelopeInternal()).toList();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (boxes.get(i).intersection(boxes.get(j)).getArea() > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
