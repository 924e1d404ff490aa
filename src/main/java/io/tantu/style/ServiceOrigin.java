package io.tantu.style;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of the service, which links begin with, as the request came to it. It stands here
 * because styles, tiles and the OGC services all make links and this is the lowest room of them.
 */
public final class ServiceOrigin {

  private ServiceOrigin() {}

  /** Without a slash at the end. */
  public static String of(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
  }
}
