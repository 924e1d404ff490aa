package io.tantu.cli;

import io.tantu.TantuApplication;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** The folders that a command works with, and the services on them. */
final class WorkspaceOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder; made when missing (default: data).")
  private Path data;

  @Option(
      names = "--layers",
      paramLabel = "DIR",
      description = "Layers folder (default: layers). A styles folder beside it or in it is used.")
  private Path layers;

  /** The services without a web server. Close the context when done. */
  ConfigurableApplicationContext open() {
    return builder().web(WebApplicationType.NONE).lazyInitialization(true).run();
  }

  /** The services behind a web server on the address. */
  ConfigurableApplicationContext serve(String address, int port) {
    return builder()
        .properties(Map.of("server.port", port, "server.address", address))
        .web(WebApplicationType.SERVLET)
        .run();
  }

  private SpringApplicationBuilder builder() {
    Map<String, Object> folders = new HashMap<>();
    if (data != null) {
      folders.put("tantu.data", data.toAbsolutePath().toString());
    }
    if (layers != null) {
      Path inside = layers.resolve("styles");
      Path styles = inside.toFile().isDirectory() ? inside : layers.resolveSibling("styles");
      folders.put("tantu.layers", layers.toAbsolutePath().toString());
      folders.put("tantu.styles", styles.toAbsolutePath().toString());
    }
    // As system properties: they win over application.yml, which default properties do not.
    folders.forEach((name, value) -> System.setProperty(name, value.toString()));
    return new SpringApplicationBuilder(TantuApplication.class).logStartupInfo(false);
  }
}
