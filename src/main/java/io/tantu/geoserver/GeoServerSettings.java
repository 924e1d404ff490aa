package io.tantu.geoserver;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The GeoServer to publish to ({@code tantu.geoserver.*}).
 *
 * @param url address of the GeoServer itself, for example {@code http://geoserver:8080/geoserver}
 * @param user who may change its configuration, for example {@code admin}
 * @param password its user's password, when it comes from the environment ({@code
 *     TANTU_GEOSERVER_PASSWORD})
 * @param passwordFile file whose first line is the password; wins over {@code password}
 * @param workspace name of the workspace that holds what is published
 * @param sharedWorkspace whether to publish into a workspace that others made
 * @param store the database as GeoServer sees it
 * @param connectTimeout longest wait for a connection
 * @param readTimeout longest wait for a whole answer
 * @param interval how often {@code --watch} looks at the layers' versions
 */
@ConfigurationProperties("tantu.geoserver")
public record GeoServerSettings(
    String url,
    String user,
    String password,
    Path passwordFile,
    @DefaultValue("tantu") String workspace,
    @DefaultValue("false") boolean sharedWorkspace,
    @DefaultValue Store store,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("60s") Duration readTimeout,
    @DefaultValue("30s") Duration interval) {

  /** What a name may be so that it needs no quoting in addresses, layer names and XML. */
  private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";

  /**
   * The PostGIS database, by the names under which GeoServer reaches it.
   *
   * @param name name of GeoServer's data store
   * @param host of the database server
   * @param port of the database server
   * @param database its name
   * @param user role that may read the views, and no more
   * @param schema schema that holds one view a layer
   * @param password as {@code TANTU_GEOSERVER_STORE_PASSWORD}
   * @param passwordFile file whose first line is the password; wins over {@code password}
   */
  public record Store(
      @DefaultValue("tantu") String name,
      @DefaultValue("localhost") String host,
      @DefaultValue("5432") int port,
      @DefaultValue("tantu") String database,
      @DefaultValue("tantu") String schema,
      @DefaultValue("tantu") String user,
      String password,
      Path passwordFile) {

    String secret() {
      return secretOf("tantu.geoserver.store", password, passwordFile);
    }

    /** Without the password. */
    @Override
    public String toString() {
      return "%s: %s@%s:%d/%s, schema %s".formatted(name, user, host, port, database, schema);
    }
  }

  /** The address without a slash at its end. */
  URI base() {
    String address = blankless(url, "url", "http://geoserver:8080/geoserver").replaceAll("/+$", "");
    try {
      URI uri = new URI(address);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (java.net.URISyntaxException e) {
      // Told below without the address: it may hold a password.
    }
    throw ProblemException.invalid(
        "geoserver-settings",
        "tantu.geoserver.url must be http:// or https://, a host and a path, without user, password or query; for example http://geoserver:8080/geoserver.");
  }

  String login() {
    return blankless(user, "user", "admin");
  }

  String secret() {
    return secretOf("tantu.geoserver", password, passwordFile);
  }

  /**
   * The settings, once all of them can be used.
   *
   * @throws ProblemException {@code geoserver-settings} naming the one that is missing or wrong
   */
  public GeoServerSettings checked() {
    base();
    login();
    secret();
    store.secret();
    named("workspace", workspace);
    named("store.name", store.name());
    if (connectTimeout.toMillis() < 1 || readTimeout.toMillis() < 1 || interval.toMillis() < 1) {
      throw ProblemException.invalid(
          "geoserver-settings",
          "tantu.geoserver.connect-timeout, read-timeout and interval must be longer than 0, as 5s or 2m.");
    }
    return this;
  }

  private static void named(String setting, String name) {
    if (!name.matches(NAME)) {
      throw ProblemException.invalid(
          "geoserver-settings",
          "tantu.geoserver.%s is '%s'; it must start with a letter and hold letters, digits, _ and - alone."
              .formatted(setting, name));
    }
  }

  private static String blankless(String value, String setting, String example) {
    if (value == null || value.isBlank()) {
      throw ProblemException.invalid(
          "geoserver-settings",
          "tantu.geoserver.%1$s is not set. Set it in application.yml beside the program or as TANTU_GEOSERVER_%2$s, for example %3$s."
              .formatted(setting, setting.toUpperCase(java.util.Locale.ROOT), example));
    }
    return value.strip();
  }

  private static String secretOf(String prefix, String password, Path file) {
    String secret = file == null ? password : firstLine(prefix, file);
    if (secret == null || secret.isEmpty()) {
      throw ProblemException.invalid(
          "geoserver-settings",
          "There is no password: set %s.password-file to a file that holds it, or the environment variable %s_PASSWORD."
              .formatted(prefix, prefix.replace('.', '_').toUpperCase(java.util.Locale.ROOT)));
    }
    return secret;
  }

  private static String firstLine(String prefix, Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException | java.io.UncheckedIOException e) {
      throw ProblemException.invalid(
          "geoserver-settings",
          "%s.password-file names %s, which cannot be read. Name a text file that this user may read."
              .formatted(prefix, file));
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "%s@%s, workspace %s, store %s".formatted(user, url, workspace, store);
  }
}
