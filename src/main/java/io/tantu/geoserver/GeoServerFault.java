package io.tantu.geoserver;

import io.tantu.problem.ProblemException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns what goes wrong between us and GeoServer into problems. What GeoServer says is quoted by
 * its first line, with passwords taken out.
 */
final class GeoServerFault {

  private static final int LONGEST_QUOTE = 200;

  private final URI base;
  private final String user;
  private final List<String> secrets;

  GeoServerFault(URI base, String user, List<String> secrets) {
    this.base = base;
    this.user = user;
    this.secrets = secrets;
  }

  /** No answer, or only part of one. */
  ProblemException of(Exception fault, String request) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpConnectTimeoutException
          || cause instanceof ConnectException
          || cause instanceof UnknownHostException
          || cause instanceof java.nio.channels.UnresolvedAddressException) {
        return ProblemException.unavailable(
            "geoserver-unreachable",
            "GeoServer cannot be reached at %s. Start it, or correct tantu.geoserver.url."
                .formatted(base));
      }
      if (cause instanceof HttpTimeoutException) {
        return ProblemException.unavailable(
            "geoserver-timeout",
            "GeoServer did not answer '%s' in time. Run the command again, which goes on from what was done; raise tantu.geoserver.read-timeout if it is always slow."
                .formatted(request));
      }
    }
    return ProblemException.unavailable(
            "geoserver-cut-off",
            "The connection to GeoServer at %s broke off during '%s'. Run the command again, which goes on from what was done."
                .formatted(base, request))
        .causedBy(fault);
  }

  /** An answer that is none of those hoped for. */
  ProblemException of(int status, byte[] body, Optional<String> location, String request) {
    String said = firstLine(body);
    return switch (status / 100) {
      case 3 ->
          ProblemException.invalid(
              "geoserver-redirect",
              "GeoServer's address sends '%s' on to %s. Nothing is followed, so that the password goes nowhere else; set tantu.geoserver.url to the address itself."
                  .formatted(request, location.map(this::safe).orElse("another address")));
      case 5 ->
          ProblemException.unavailable(
                  "geoserver-failed",
                  "GeoServer failed (%d) at '%s'%s. Look into its log, mend it, and run the command again."
                      .formatted(status, request, said))
              .with("status", status);
      default -> refused(status, said, request).with("status", status);
    };
  }

  private ProblemException refused(int status, String said, String request) {
    return switch (status) {
      case 401 ->
          ProblemException.invalid(
              "geoserver-login",
              "GeoServer at %s does not accept the password of user '%s' (401). Correct tantu.geoserver.user and its password file."
                  .formatted(base, user));
      case 403 ->
          ProblemException.conflict(
              "geoserver-forbidden",
              "GeoServer does not let user '%s' do '%s' (403)%s. Give the user the administrator's role, or name another one in tantu.geoserver.user."
                  .formatted(user, request, said));
      case 404 ->
          ProblemException.conflict(
              "geoserver-gone",
              "GeoServer no longer has what '%s' needs (404)%s. Somebody else changes it too; run the command again."
                  .formatted(request, said));
      case 409 ->
          ProblemException.conflict(
              "geoserver-conflict",
              "GeoServer already has what '%s' would make (409)%s. Somebody else changes it too; run the command again."
                  .formatted(request, said));
      default ->
          ProblemException.conflict(
              "geoserver-refused",
              "GeoServer refused '%s' (%d)%s. Its REST API may be older or newer than 2.x."
                  .formatted(request, status, said));
    };
  }

  ProblemException notGeoServer() {
    return ProblemException.invalid(
        "geoserver-not-found",
        "There is no GeoServer at %s: its REST API is not there (404). Set tantu.geoserver.url to the address of GeoServer itself, as http://geoserver:8080/geoserver, without /web or /rest."
            .formatted(base));
  }

  /** An answer of the right status with the wrong content. */
  ProblemException answer(String request, String wanted, String seen) {
    return ProblemException.conflict(
        "geoserver-answer",
        "GeoServer answered '%s' with %s where %s was wanted. Is something else at %s, or a login page before it?"
            .formatted(request, safe(seen), wanted, base));
  }

  private String firstLine(byte[] body) {
    return new String(body, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> ": " + safe(line))
        .orElse("");
  }

  private String safe(String text) {
    String safe = text.replaceAll("\\p{Cntrl}", " ");
    for (String secret : secrets) {
      safe = safe.replace(secret, "***");
    }
    return safe.length() > LONGEST_QUOTE ? safe.substring(0, LONGEST_QUOTE) + " …" : safe;
  }
}
