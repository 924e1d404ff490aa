package io.tantu.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * The same 256-pixel maps of boxes over the city, from the whole of it to half a kilometre, asked
 * of one server after the other.
 */
final class MapViews {

  private static final int VIEWS = 120;
  private static final double WIDEST = 1.3;
  private static final double NARROWEST = 0.006;

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> queries = new ArrayList<>();
  private final BufferedImage[] pictures = new BufferedImage[VIEWS];

  MapViews(String layer) {
    Random random = new Random(7);
    for (int i = 0; i < VIEWS; i++) {
      double side = WIDEST * Math.pow(NARROWEST / WIDEST, random.nextDouble());
      double west = 105.75 + random.nextDouble() * (1.25 - Math.min(1.25, side));
      double south = 37.6 + random.nextDouble() * (1.3 - Math.min(1.3, side));
      queries.add(
          String.format(
              Locale.ROOT,
              "?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetMap&LAYERS=%s&STYLES=&SRS=EPSG:4326&BBOX=%.6f,%.6f,%.6f,%.6f&WIDTH=256&HEIGHT=256&FORMAT=image/png&TRANSPARENT=TRUE",
              layer,
              west,
              south,
              west + side,
              south + side));
    }
  }

  /**
   * How long each view took.
   *
   * @param checksum of all bytes that came
   * @param difference mean difference a channel from the pictures that came first, 0 to 255
   */
  record Round(double[] millis, String checksum, double difference) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "p50 %.2f ms, p95 %.2f ms, %s, difference %.2f: %s",
          at(0.5),
          at(0.95),
          checksum,
          difference,
          Arrays.toString(millis));
    }

    double at(double part) {
      return new Samples(Arrays.stream(millis).boxed().toList()).at(part);
    }
  }

  /** Asks for every view once. */
  Round ask(URI wms) throws IOException {
    double[] millis = new double[VIEWS];
    CRC32 checksum = new CRC32();
    double difference = 0;
    for (int i = 0; i < VIEWS; i++) {
      long start = System.nanoTime();
      byte[] body = get(URI.create(wms + queries.get(i)));
      millis[i] = (System.nanoTime() - start) / 1e6;
      checksum.update(body);
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(body));
      if (picture == null) {
        throw new IOException(wms + queries.get(i) + " is no picture: " + new String(body));
      }
      if (pictures[i] == null) {
        pictures[i] = picture;
      }
      difference += difference(pictures[i], picture) / VIEWS;
    }
    return new Round(millis, String.format("%08x", checksum.getValue()), difference);
  }

  byte[] get(URI address) throws IOException {
    try {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(address + " answered " + response.statusCode());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < 256; y++) {
      for (int x = 0; x < 256; x++) {
        sum += difference(onWhite(one.getRGB(x, y)), onWhite(other.getRGB(x, y)));
      }
    }
    return sum / (256.0 * 256 * 3);
  }

  private static int onWhite(int argb) {
    int alpha = argb >>> 24;
    int colour = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      colour |= ((argb >> shift & 0xFF) * alpha + 255 * (255 - alpha)) / 255 << shift;
    }
    return colour;
  }

  private static int difference(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
    }
    return sum;
  }
}
