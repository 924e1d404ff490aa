package io.tantu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** A PostGIS server in a container, which is gone with this process. */
record DockerServer(GenericContainer<?> container) {

  private static final Pattern IMAGE = Pattern.compile("image: (postgis/\\S+)");
  private static final int PORT = 5432;

  /** A running server, or empty where containers cannot be run. */
  static Optional<DockerServer> start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return Optional.empty();
    }
    GenericContainer<?> container =
        new GenericContainer<>(image())
            .withEnv("POSTGRES_PASSWORD", PostgresCluster.PASSWORD)
            .withExposedPorts(PORT)
            .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300")
            // It starts once to make its database, and once to stay.
            .waitingFor(Wait.forLogMessage(".*ready to accept connections.*\\s", 2));
    container.start();
    return Optional.of(new DockerServer(container));
  }

  /** The one that the composition runs. */
  private static String image() {
    try {
      Matcher image = IMAGE.matcher(Files.readString(Path.of("docker/compose.yaml")));
      if (!image.find()) {
        throw new IllegalStateException("docker/compose.yaml runs no " + IMAGE);
      }
      return image.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JDBC URL of a database, whose user is {@link PostgresCluster#USER}. */
  String url(String database) {
    return "jdbc:postgresql://%s:%d/%s"
        .formatted(container.getHost(), container.getMappedPort(PORT), database);
  }
}
