package io.tantu.render;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws layer versions into images. What all images that are drawn at one time may take of memory
 * has a bound; who does not fit waits. Thread-safe.
 */
@Component
public final class MapRenderer {

  /** An image and its masks take about 16 bytes a pixel; the least image counts as one unit. */
  private static final int UNIT_PIXELS = 65_536;

  private static final long UNIT_BYTES = 16L * UNIT_PIXELS;

  private final PreparedLayers layers;
  private final LabelFont font;
  private final Semaphore room;
  private final int units;

  /**
   * @param maxBytes memory for images in the making; 0 for an eighth of what the process may have
   */
  MapRenderer(
      PreparedLayers layers,
      LabelFont font,
      @Value("${tantu.render.max-image-bytes:0}") long maxBytes) {
    this.layers = layers;
    this.font = font;
    long bytes = maxBytes > 0 ? maxBytes : Runtime.getRuntime().maxMemory() / 8;
    this.units = (int) Math.max(1, Math.min(1 << 20, bytes / UNIT_BYTES));
    this.room = new Semaphore(units, true);
  }

  /**
   * The map.
   *
   * @param drawn from the lowest to the uppermost
   * @param background 0xRRGGBB, or −1 for a clear one
   * @throws ProblemException {@code cancelled} or {@code too-slow}; {@code map-font-missing}
   */
  public Picture draw(List<DrawnLayer> drawn, MapView view, int background) {
    int wanted = (int) Math.min(units, 1 + (long) view.width() * view.height() / UNIT_PIXELS);
    Interruption interruption = Interruption.ofThisThread();
    take(wanted, interruption);
    try {
      Canvas canvas = new Canvas(view.width(), view.height(), background);
      Labels labels = new Labels(font, view.width(), view.height());
      LayerPainter painter = new LayerPainter(canvas, view, labels);
      for (DrawnLayer layer : drawn) {
        interruption.check();
        painter.draw(layers.of(layer, view.crs()), layer.style());
      }
      labels.write(canvas);
      return canvas.picture();
    } finally {
      room.release(wanted);
    }
  }

  private void take(int wanted, Interruption interruption) {
    try {
      while (!room.tryAcquire(wanted, interruption.nanosLeft(), TimeUnit.NANOSECONDS)) {
        interruption.check();
      }
    } catch (InterruptedException e) {
      throw Interruption.interrupted();
    }
  }

  /** The features that lie under a pixel or within so many pixels of it, the uppermost first. */
  public List<Long> at(DrawnLayer layer, MapView view, double x, double y, double pixels) {
    return new PixelHits(layers.of(layer, view.crs()), view).at(x, y, pixels);
  }
}
