package io.tantu.cli;

import io.tantu.catalog.Catalog;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tantu rollback}: makes an earlier version of a layer the current one again. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description = "Bring an earlier version of a layer back; ./tantu layers ID lists them.")
final class RollbackCommand implements Runnable {

  @Parameters(index = "0", paramLabel = "ID", description = "The layer's id.")
  private String id;

  @Parameters(index = "1", paramLabel = "VERSION", description = "The version to bring back.")
  private String version;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    try (ConfigurableApplicationContext context = workspace.open()) {
      LayerVersion current =
          context
              .getBean(LayerStore.class)
              .rollback(context.getBean(Catalog.class).layer(id), version);
      System.out.printf(
          "%s is at version %s (%,d features, imported %s)%n",
          id, current.version(), current.featureCount(), current.importedAt());
    }
  }
}
