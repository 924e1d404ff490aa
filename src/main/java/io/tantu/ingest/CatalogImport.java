package io.tantu.ingest;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.ImportRule;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.ShippedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Service;

/**
 * Imports the data that the layers folder holds: all of it on the first start, later only what has
 * changed. A layer whose current version came from elsewhere is left alone.
 */
@Service
public final class CatalogImport {

  private final Catalog catalog;
  private final LayerStore store;
  private final ImportService imports;

  public CatalogImport(Catalog catalog, LayerStore store, ImportService imports) {
    this.catalog = catalog;
    this.store = store;
    this.imports = imports;
  }

  /**
   * Imports what is new. A layer that cannot be imported stays as it was and does not hold up the
   * others.
   *
   * @param progress makes the listener of each layer's import
   * @return what went wrong, by layer id; empty when every layer is up to date
   */
  public Map<String, ProblemException> run(Function<LayerDefinition, ImportProgress> progress) {
    Map<String, ProblemException> problems = new LinkedHashMap<>();
    // Zones first: the others' areas are taken in the projection of the place that zones tell.
    List<LayerDefinition> zonesFirst =
        catalog.layers().stream()
            .sorted(Comparator.comparing(LayerDefinition::zone).reversed())
            .toList();
    for (LayerDefinition layer : zonesFirst) {
      try {
        if (layer.data() != null) {
          update(layer, progress);
        }
      } catch (ProblemException e) {
        problems.put(layer.id(), e);
      }
    }
    return problems;
  }

  /**
   * Where features of the workspace lie, by its other layers; null while it has none.
   *
   * @param layer the layer about to be imported
   */
  public Envelope expectedBounds(LayerDefinition layer) {
    Envelope bounds = new Envelope();
    for (LayerDefinition zone : catalog.zoneLayers()) {
      if (!zone.id().equals(layer.id())) {
        store.current(zone.id()).map(LayerVersion::bounds).ifPresent(bounds::expandToInclude);
      }
    }
    return bounds.isNull() ? null : bounds;
  }

  private void update(LayerDefinition layer, Function<LayerDefinition, ImportProgress> progress) {
    String fingerprint = fingerprint(layer);
    Optional<ShippedData> shipped = store.shipped(layer.id());
    Optional<String> current = store.current(layer.id()).map(LayerVersion::version);
    boolean replaced = current.isPresent() && !current.equals(shipped.map(ShippedData::version));
    boolean upToDate =
        current.isPresent()
            && shipped.map(ShippedData::fingerprint).equals(Optional.of(fingerprint));
    if (replaced || upToDate) {
      return;
    }
    ImportRule rule = layer.data();
    ImportReport report =
        imports.run(
            new ImportRequest(
                layer.folder().resolve(rule.file()),
                layer,
                rule.crs(),
                rule.encoding(),
                rule.map(),
                false,
                expectedBounds(layer)),
            progress.apply(layer));
    store.rememberShipped(layer.id(), new ShippedData(fingerprint, report.version()));
  }

  /** SHA-256 over {@code layer.yml} and the data file. */
  private static String fingerprint(LayerDefinition layer) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : List.of("layer.yml", layer.data().file())) {
        Path path = layer.folder().resolve(file);
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
          in.transferTo(java.io.OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "layers-unreadable", "The data of layer '%s' cannot be read.".formatted(layer.id()))
          .causedBy(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
