package io.tantu.cli;

import io.tantu.catalog.Workspace;
import io.tantu.geodesy.SourceCrs;
import io.tantu.problem.ProblemException;
import io.tantu.store.FolderLock;
import io.tantu.store.StoreKind;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tantu serve}: the web map and the services, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the web map. The first start imports the layers folder.")
final class ServeCommand implements Runnable {

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port (default: 8080; 0: any free one).")
  private int port;

  @Option(
      names = "--address",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: 127.0.0.1, this machine only).")
  private String address;

  @Mixin private WorkspaceOptions workspace;

  private final PrintStream out = System.err;

  @Override
  public void run() {
    try (ConfigurableApplicationContext context = start()) {
      CountDownLatch stopped = new CountDownLatch(1);
      context.addApplicationListener(
          event -> {
            if (event instanceof ContextClosedEvent) {
              stopped.countDown();
            }
          });
      try (FolderLock lock = onlyServer(context)) {
        ShippedLayers.importInto(context, out);
        out.printf(
            "Ready: http://%s:%s/  (stop with Ctrl-C)%n",
            address, context.getEnvironment().getProperty("local.server.port"));
        FirstAnswers.prepare(context);
        SourceCrs.warmUp();
        stopped.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private ConfigurableApplicationContext start() {
    if (port < 0 || port > 65_535) {
      throw ProblemException.invalid(
          "bad-port", "There is no port %d; pass one from 1 to 65535.".formatted(port));
    }
    try {
      return workspace.serve(address, port);
    } catch (ApplicationContextException e) {
      if (e.getCause() instanceof WebServerException) {
        throw ProblemException.unavailable(
                "cannot-listen",
                e.getCause() instanceof PortInUseException
                    ? "Port %d is in use. Stop the other program or pass another one with --port."
                        .formatted(port)
                    : "Cannot listen on %s port %d. Pass an --address of this machine and a --port that is yours."
                        .formatted(address, port))
            .causedBy(e);
      }
      throw e;
    }
  }

  /** Nothing where the data is in a database, which any number of servers may use. */
  private static FolderLock onlyServer(ConfigurableApplicationContext context) {
    String store = context.getEnvironment().getProperty(StoreKind.SETTING);
    if (store != null && StoreKind.of(store) != StoreKind.GEOPACKAGE) {
      return null;
    }
    Workspace workspace = context.getBean(Workspace.class);
    return FolderLock.tryAcquire(workspace.data(), "serve")
        .orElseThrow(
            () ->
                ProblemException.conflict(
                    "already-serving",
                    "Another tantu serve uses the data folder %s. Stop it, or pass another folder with --data DIR."
                        .formatted(workspace.data())));
  }
}
