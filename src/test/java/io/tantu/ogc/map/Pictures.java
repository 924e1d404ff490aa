package io.tantu.ogc.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A running service as a client of pictures sees it. */
public record Pictures(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public String origin() {
    return "http://127.0.0.1:" + port;
  }

  /** Headers come as name and value in turn. */
  public HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(path, e);
    }
  }

  public String text(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  public static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  /** The picture, whose PNG or JPEG a reader of its own takes. */
  public BufferedImage picture(String path) {
    HttpResponse<byte[]> response = get(path);
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(response.body()));
      if (image == null) {
        throw new AssertionError(
            path + " is no picture: " + new String(response.body(), StandardCharsets.UTF_8));
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** How many pixels are not clear. */
  public static int drawn(BufferedImage image) {
    int drawn = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        drawn += image.getRGB(x, y) >>> 24 == 0 ? 0 : 1;
      }
    }
    return drawn;
  }
}
