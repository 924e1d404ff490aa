package io.tantu.cli;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tantu layers}: the layers, or one layer's versions and journal. */
@Command(
    name = "layers",
    mixinStandardHelpOptions = true,
    description = "List the layers, or the versions and the import journal of one.")
final class LayersCommand implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The layer's id.")
  private String id;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    try (ConfigurableApplicationContext context = workspace.open()) {
      Catalog catalog = context.getBean(Catalog.class);
      LayerStore store = context.getBean(LayerStore.class);
      if (id == null) {
        catalog.layers().forEach(layer -> printLayer(layer, store));
      } else {
        printHistory(catalog.layer(id), store);
      }
    }
  }

  private static void printLayer(LayerDefinition layer, LayerStore store) {
    String state =
        store
            .current(layer.id())
            .map(
                v ->
                    "%-12s %,9d  %s  %s"
                        .formatted(
                            v.provenance().kind().id(),
                            v.featureCount(),
                            v.version(),
                            seconds(v.importedAt())))
            .orElse("not imported: ./tantu import FILE --layer " + layer.id());
    System.out.printf("%-20s %-8s %s%n", layer.id(), layer.geometryType().id(), state);
  }

  private static void printHistory(LayerDefinition layer, LayerStore store) {
    System.out.printf("%s · %s · %s%n", layer.id(), layer.title().zh(), layer.title().en());
    for (LayerVersion version : store.history(layer.id())) {
      System.out.printf(
          "%s %s  %s  %,d features%s  %s  %s: %s%n",
          version.current() ? "*" : " ",
          version.version(),
          seconds(version.importedAt()),
          version.featureCount(),
          area(version),
          version.source(),
          version.provenance().kind().id(),
          version.provenance().source());
    }
    List<ImportRecord> journal = store.journal(layer.id());
    journal.forEach(
        r ->
            System.out.printf(
                "  import %d  %s  %s  %s%n",
                r.id(), seconds(r.startedAt()), r.status(), r.source()));
  }

  private static String area(LayerVersion version) {
    double hectares = version.areaSquareMetres() / 10_000;
    return hectares == 0 ? "" : "  %,.4f 公顷".formatted(hectares);
  }

  private static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
