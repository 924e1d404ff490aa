package io.tantu.ogc;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes absolute links from the address that the request came to. */
public final class ServiceAddress {

  static final String GEO_JSON = "application/geo+json";
  static final String SCHEMA_JSON = "application/schema+json";

  private final String origin;

  private ServiceAddress(String origin) {
    this.origin = origin;
  }

  public static ServiceAddress of(HttpServletRequest request) {
    return new ServiceAddress(ServletUriComponentsBuilder.fromContextPath(request).toUriString());
  }

  String landing() {
    return origin + "/ogc";
  }

  String collections() {
    return landing() + "/collections";
  }

  String collection(String id) {
    return collections() + "/" + id;
  }

  String items(String id) {
    return collection(id) + "/items";
  }

  /** A link to a JSON answer below the origin. */
  public Link json(String path, String rel, String title) {
    return link(path, rel, MediaType.APPLICATION_JSON_VALUE, title);
  }

  /** A link to an answer below the origin. */
  public Link link(String path, String rel, String type, String title) {
    return new Link(origin + path, rel, type, title);
  }
}
