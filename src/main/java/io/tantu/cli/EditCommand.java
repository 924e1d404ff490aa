package io.tantu.cli;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.EditReport;
import io.tantu.ingest.EditRequest;
import io.tantu.ingest.EditService;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tantu edit}: makes a new version of a layer by changing some of its features. */
@Command(
    name = "edit",
    mixinStandardHelpOptions = true,
    description =
        "Replace, add or delete some features of a layer, which makes a new version. A feature whose id is in the layer replaces that one; any other is added.")
final class EditCommand implements Runnable {

  @Parameters(paramLabel = "LAYER", description = "The layer's id.")
  private String layer;

  @Option(names = "--file", paramLabel = "FILE", description = "Features to replace or add.")
  private Path file;

  @Option(
      names = "--delete",
      paramLabel = "ID",
      split = ",",
      description = "Ids of features to delete, separated by commas.")
  private SortedSet<Long> delete = new TreeSet<>();

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    try (ConfigurableApplicationContext context = workspace.open()) {
      LayerDefinition target = context.getBean(Catalog.class).layer(layer);
      EditReport report =
          context
              .getBean(EditService.class)
              .run(
                  new EditRequest(
                      target,
                      file,
                      delete,
                      context.getBean(CatalogImport.class).expectedBounds(target)),
                  new ConsoleProgress(System.err, layer));
      System.out.printf(
          "%s: %,d replaced, %,d added, %,d deleted, %,d left as they are%n",
          layer, report.replaced(), report.added(), report.deleted(), report.unchanged());
      System.out.printf(
          report.version().equals(report.baseVersion())
              ? "unchanged, version %s%n"
              : "published as version %s, an edit of %s%n",
          report.version(),
          report.baseVersion());
    }
  }
}
