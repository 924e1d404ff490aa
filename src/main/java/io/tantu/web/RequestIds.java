package io.tantu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, the proxy's where that sends one in {@value #HEADER}. It goes back in
 * the same header, and stands in every line that is logged for the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

  static final String HEADER = "X-Request-Id";
  static final String IN_LOGS = "requestId";

  private static final Logger LOG = LoggerFactory.getLogger(RequestIds.class);

  /** What could be no line of a log of its own. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String given = request.getHeader(HEADER);
    String id = given != null && HARMLESS.matcher(given).matches() ? given : made();
    response.setHeader(HEADER, id);
    long start = System.nanoTime();
    MDC.put(IN_LOGS, id);
    try {
      chain.doFilter(request, response);
    } finally {
      if (LOG.isDebugEnabled()) {
        LOG.debug(
            "{} {} {} in {} ms",
            request.getMethod(),
            request.getRequestURI(),
            response.getStatus(),
            (System.nanoTime() - start) / 1_000_000);
      }
      MDC.remove(IN_LOGS);
    }
  }

  private static String made() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
