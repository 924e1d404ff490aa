package io.tantu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * Where layers are kept; each may also come from the environment, as {@code TANTU_STORE}, {@code
 * TANTU_POSTGIS_URL} and so on.
 */
final class StoreOptions {

  @Option(
      names = "--tantu.store",
      paramLabel = "STORE",
      description = "geopackage (default), a file in the data folder, or postgis, a database.")
  private String store;

  @Option(
      names = "--tantu.postgis.url",
      paramLabel = "URL",
      description = "Database with PostGIS: jdbc:postgresql://host:5432/database.")
  private String url;

  @Option(names = "--tantu.postgis.user", paramLabel = "NAME", description = "Its role.")
  private String user;

  @Option(
      names = "--tantu.postgis.password-file",
      paramLabel = "FILE",
      description = "File with the role's password on its first line.")
  private Path passwordFile;

  /** What was given, as arguments of the services. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add(arguments, "store", store);
    add(arguments, "postgis.url", url);
    add(arguments, "postgis.user", user);
    add(arguments, "postgis.password-file", passwordFile);
    return arguments;
  }

  private static void add(List<String> arguments, String name, Object value) {
    if (value != null) {
      arguments.add("--tantu.%s=%s".formatted(name, value));
    }
  }
}
