package io.tantu.ogc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server as a client sees it. */
final class OgcServer {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String origin;

  OgcServer(int port) {
    origin = "http://localhost:" + port;
  }

  String origin() {
    return origin;
  }

  /** Headers come as name and value in turn. */
  HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<byte[]> send(String method, String path, String... headers) {
    URI address = URI.create(path.startsWith("http") ? path : origin + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(path, e);
    }
  }

  JsonNode json(String path) {
    HttpResponse<byte[]> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answered " + response.statusCode() + " " + text(response));
    }
    return json(response);
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    return new JsonMapper().readTree(response.body());
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  static byte[] unzipped(byte[] gzip) {
    try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return input.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
