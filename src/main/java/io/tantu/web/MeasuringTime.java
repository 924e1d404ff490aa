package io.tantu.web;

import io.tantu.problem.Interruption;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the time that a question over HTTP, or a map, may be worked on, and lets it be cancelled.
 * Work is done on the request's own thread and those that help it; all of them look at the limit
 * and stop, and the question is answered with the problem {@code too-slow}.
 */
@Component
class MeasuringTime extends OncePerRequestFilter {

  private static final List<String> QUESTIONS = List.of("/api/v1/", "/ogc/", "/wms", "/wmts");

  private final double maxSeconds;

  /**
   * @param maxSeconds seconds; 0 for no limit
   */
  MeasuringTime(@Value("${tantu.measure.max-seconds:120}") double maxSeconds) {
    this.maxSeconds = maxSeconds;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return QUESTIONS.stream().noneMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (Interruption.Limit limit = Interruption.limit(maxSeconds)) {
      chain.doFilter(request, response);
    }
  }
}
