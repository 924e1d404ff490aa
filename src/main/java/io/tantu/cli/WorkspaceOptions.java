package io.tantu.cli;

import io.tantu.TantuApplication;
import io.tantu.store.StoreKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
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

  @Mixin private StoreOptions store;

  /**
   * The services without a web server, on the layers folder as it is now: what is new in it is
   * imported first, with progress on standard error. For a command that answers a question.
   */
  ConfigurableApplicationContext openUpToDate() {
    ConfigurableApplicationContext context = open();
    try {
      ShippedLayers.importInto(context, System.err);
      return context;
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /** The services without a web server, on the store as it is. Close the context when done. */
  ConfigurableApplicationContext open() {
    return run(
        new SpringApplicationBuilder().web(WebApplicationType.NONE).lazyInitialization(true));
  }

  /** The services on that store, whatever else was given. */
  ConfigurableApplicationContext open(StoreKind kind) {
    return run(
        new SpringApplicationBuilder().web(WebApplicationType.NONE).lazyInitialization(true),
        "--" + StoreKind.SETTING + "=" + kind.id());
  }

  /** The services behind a web server on the address. */
  ConfigurableApplicationContext serve(String address, int port) {
    return run(
        new SpringApplicationBuilder(), "--server.address=" + address, "--server.port=" + port);
  }

  /** Given as arguments, since these win over application.yml. */
  private ConfigurableApplicationContext run(SpringApplicationBuilder builder, String... more) {
    List<String> arguments = new ArrayList<>(store.arguments());
    if (more.length > 0 && more[0].startsWith("--" + StoreKind.SETTING + "=")) {
      arguments.removeIf(argument -> argument.startsWith("--" + StoreKind.SETTING + "="));
    }
    arguments.addAll(List.of(more));
    if (data != null) {
      arguments.add("--tantu.data=" + data.toAbsolutePath());
    }
    if (layers != null) {
      Path inside = layers.resolve("styles");
      Path styles =
          Files.isDirectory(inside) ? inside : layers.toAbsolutePath().resolveSibling("styles");
      arguments.add("--tantu.layers=" + layers.toAbsolutePath());
      arguments.add("--tantu.styles=" + styles.toAbsolutePath());
    }
    return builder
        .sources(TantuApplication.class)
        .logStartupInfo(false)
        .run(arguments.toArray(String[]::new));
  }
}
