package io.tantu.cli;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.CatalogImport;
import io.tantu.ingest.ImportReport;
import io.tantu.ingest.ImportRequest;
import io.tantu.ingest.ImportService;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tantu import}: makes a file the new version of a layer. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Import GeoJSON, GeoPackage, Shapefile (folder, .shp or zip), CSV or a grid (GeoTIFF) as a layer's new version.")
final class ImportCommand implements Runnable {

  @Parameters(paramLabel = "FILE", description = "The file or folder to import.")
  private Path file;

  @Option(names = "--layer", required = true, paramLabel = "ID", description = "The layer's id.")
  private String layer;

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n|GCJ-02|BD-09",
      description = "Coordinate system of the file (default: what the file says).")
  private String crs;

  @Option(
      names = "--encoding",
      paramLabel = "GBK|UTF-8|…",
      description = "Character set of the text (default: found out, and said).")
  private String encoding;

  @Option(
      names = "--map",
      paramLabel = "source=target",
      description = "Source attribute to layer attribute; may be given several times.")
  private Map<String, String> map;

  @Option(names = "--dry-run", description = "Print the whole report and change nothing.")
  private boolean dryRun;

  @Mixin private ProvenanceOptions provenance;

  @Mixin private WorkspaceOptions workspace;

  @Override
  public void run() {
    try (ConfigurableApplicationContext context = workspace.open()) {
      LayerDefinition target = context.getBean(Catalog.class).layer(layer);
      ImportRequest request =
          new ImportRequest(
              file,
              target,
              crs,
              encoding,
              map,
              dryRun,
              context.getBean(CatalogImport.class).expectedBounds(target),
              provenance.of(file.getFileName().toString()));
      Optional<LayerVersion> before = context.getBean(LayerStore.class).current(layer);
      ImportReport report =
          context.getBean(ImportService.class).run(request, new ConsoleProgress(System.err, layer));
      System.out.print(new ImportReportText(report, before));
    }
  }
}
