package io.tantu.render;

import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Finds the features at a pixel of an image. For one thread. */
final class PixelHits {

  private final PreparedLayer layer;
  private final MapView view;
  private final Pixels pixels;

  PixelHits(PreparedLayer layer, MapView view) {
    this.layer = layer;
    this.view = view;
    this.pixels = new Pixels(layer, view);
  }

  /** Ids of the features within so many pixels of the place, the uppermost first. */
  List<Long> at(double x, double y, double reach) {
    Envelope box = view.familyBox(0);
    double mapX = box.getMinX() + x * view.pixelWidth();
    double mapY = box.getMaxY() - y * view.pixelHeight();
    BitSet near =
        layer.meeting(
            new Envelope(
                mapX - reach * view.pixelWidth(),
                mapX + reach * view.pixelWidth(),
                mapY - reach * view.pixelHeight(),
                mapY + reach * view.pixelHeight()));
    List<Long> hits = new ArrayList<>();
    Interruption interruption = Interruption.ofThisThread();
    for (int i = near.length() - 1; i >= 0; i = near.previousSetBit(i - 1)) {
      interruption.check();
      if (meets(i, x, y, reach)) {
        hits.add(layer.ids[i]);
      }
      if (i == 0) {
        break;
      }
    }
    return hits;
  }

  private boolean meets(int feature, double x, double y, double reach) {
    boolean inside = false;
    for (int ring = layer.ringStarts[feature]; ring < layer.ringStarts[feature + 1]; ring++) {
      int count = pixels.line(ring, 0);
      double[] xy = pixels.xy();
      if (layer.closed) {
        inside ^= crossings(xy, count, x, y);
      } else if (distance(xy, count, x, y) <= reach) {
        return true;
      }
    }
    return inside;
  }

  private static boolean crossings(double[] xy, int count, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = count - 1; i < count; j = i++) {
      double yi = xy[2 * i + 1];
      double yj = xy[2 * j + 1];
      if (yi > y != yj > y && x < (xy[2 * j] - xy[2 * i]) * (y - yi) / (yj - yi) + xy[2 * i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double distance(double[] xy, int count, double x, double y) {
    double least = Math.hypot(xy[0] - x, xy[1] - y);
    for (int i = 1; i < count; i++) {
      double dx = xy[2 * i] - xy[2 * i - 2];
      double dy = xy[2 * i + 1] - xy[2 * i - 1];
      double square = dx * dx + dy * dy;
      double part =
          square == 0
              ? 0
              : Math.max(
                  0, Math.min(1, ((x - xy[2 * i - 2]) * dx + (y - xy[2 * i - 1]) * dy) / square));
      least =
          Math.min(least, Math.hypot(xy[2 * i - 2] + part * dx - x, xy[2 * i - 1] + part * dy - y));
    }
    return least;
  }
}
