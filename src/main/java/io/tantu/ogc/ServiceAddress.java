package io.tantu.ogc;

import io.tantu.style.ServiceOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/** Makes absolute links from the address that the request came to. */
public final class ServiceAddress {

  static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  static final String GEO_JSON = "application/geo+json";
  static final String SCHEMA_JSON = "application/schema+json";

  private final String origin;

  private ServiceAddress(String origin) {
    this.origin = origin;
  }

  public static ServiceAddress of(HttpServletRequest request) {
    return new ServiceAddress(ServiceOrigin.of(request));
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

  /**
   * The address of the request with another place to go on and, unless null, another form. Values
   * are encoded whole, so that a + stays one.
   */
  String again(HttpServletRequest request, After after, String form) {
    StringBuilder address = new StringBuilder(origin).append(pathOf(request));
    Map<String, String> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    parameters.remove("after");
    if (!after.isStart()) {
      parameters.put("after", after.text());
    }
    if (form != null) {
      parameters.put("f", form);
    }
    char before = '?';
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      address.append(before).append(encoded(parameter.getKey()));
      address.append('=').append(encoded(parameter.getValue()));
      before = '&';
    }
    return address.toString();
  }

  private static String pathOf(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
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
