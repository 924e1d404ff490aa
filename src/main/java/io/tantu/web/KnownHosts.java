package io.tantu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the service listens to this machine only, answers only to this machine's names and to those
 * configured: a page elsewhere cannot reach it through a name of its own (DNS rebinding), nor put a
 * foreign host into the links.
 */
@Component
class KnownHosts extends OncePerRequestFilter {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final boolean local;
  private final Set<String> known;

  KnownHosts(@Value("${server.address}") String address, PageSettings settings) {
    this.local = LOOPBACK.contains(address);
    this.known = settings.hosts();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = request.getServerName();
    if (local && !LOOPBACK.contains(host) && !known.contains(host)) {
      response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
      return;
    }
    chain.doFilter(request, response);
  }
}
