package io.tantu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of other origins read the open standards' addresses where the operator says so (OGC
 * 17-069r4, 7.8): a provincial platform draws these layers in its own page. The same header for
 * everyone, so that a shared cache may keep it; there are no cookies that it could give away.
 */
@Component
class CrossOrigin extends OncePerRequestFilter {

  private static final List<String> STANDARDS = List.of("/ogc", "/wms", "/wmts");

  private final boolean allowed;

  CrossOrigin(@Value("${tantu.cross-origin:false}") boolean allowed) {
    this.allowed = allowed;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !allowed || STANDARDS.stream().noneMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Crs, ETag, Location");
    chain.doFilter(request, response);
  }
}
