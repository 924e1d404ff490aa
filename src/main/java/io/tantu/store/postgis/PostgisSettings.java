package io.tantu.store.postgis;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and how long to wait for it ({@code tantu.postgis.*}).
 *
 * @param url {@code jdbc:postgresql://host:5432/database}
 * @param user its role, or null for the one in the URL
 * @param password or null; the file is better, since other users see neither its content in the
 *     list of processes nor in the environment
 * @param passwordFile a file with the password on its first line, or null
 * @param poolSize connections at most, besides one that listens and one an import
 * @param connectSeconds how long to wait for a connection
 * @param statementSeconds how long a statement may take, besides those that load or build a version
 * @param silenceSeconds how long the server may send nothing before it is taken for dead
 */
@ConfigurationProperties("tantu.postgis")
public record PostgisSettings(
    String url,
    String user,
    String password,
    Path passwordFile,
    @DefaultValue("10") int poolSize,
    @DefaultValue("10") int connectSeconds,
    @DefaultValue("120") int statementSeconds,
    @DefaultValue("150") int silenceSeconds) {

  public PostgisSettings {
    if (url == null || !url.startsWith("jdbc:postgresql:")) {
      throw bad(
          "url",
          url == null ? "not set" : "no such URL",
          "a URL like jdbc:postgresql://host:5432/database");
    }
    positive("pool-size", poolSize);
    positive("connect-seconds", connectSeconds);
    positive("statement-seconds", statementSeconds);
    positive("silence-seconds", silenceSeconds);
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw bad(name, value, "a number of 1 or more");
    }
  }

  private static ProblemException bad(String name, Object seen, String wanted) {
    return ProblemException.invalid(
        "bad-setting", "tantu.postgis.%s is %s; wanted is %s.".formatted(name, seen, wanted));
  }

  /** The password, or null when there is none. */
  String secret() {
    if (passwordFile == null) {
      return password;
    }
    try {
      return Files.readString(passwordFile).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "bad-setting",
              "The password file %s (tantu.postgis.password-file) cannot be read. Give this user read access to it, or name another one."
                  .formatted(passwordFile))
          .causedBy(e);
    }
  }

  /** Without the password, which no log may hold. */
  @Override
  public String toString() {
    return "PostgisSettings[url=%s, user=%s]".formatted(url.replaceAll("\\?.*", ""), user);
  }
}
