package io.tantu.style;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Workspace;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The style of every layer: {@code <layer id>.sld} in the styles folder, or a plain one. Read once
 * at start; immutable and thread-safe.
 */
@Component
public final class StyleCatalog {

  private static final Logger LOG = LoggerFactory.getLogger(StyleCatalog.class);

  private final Map<String, LayerStyle> styles = new LinkedHashMap<>();
  private final Map<String, byte[]> slds = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  /** Throws a problem {@code bad-style} that names the file and the place when one is wrong. */
  public StyleCatalog(Catalog catalog, Workspace workspace) {
    for (LayerDefinition layer : catalog.layers()) {
      Path file = workspace.styles().resolve(layer.id() + ".sld");
      styles.put(
          layer.id(), Files.isRegularFile(file) ? read(layer, file) : DefaultStyle.of(layer));
    }
    warnings.forEach(LOG::warn);
  }

  private LayerStyle read(LayerDefinition layer, Path file) {
    String name = "styles/" + file.getFileName();
    try {
      byte[] sld;
      try (var input = Files.newInputStream(file)) {
        sld = input.readNBytes(SldReader.LARGEST_BYTES + 1);
      }
      slds.put(layer.id(), sld);
      return new SldReader(layer, name, warnings).read(sld);
    } catch (IOException e) {
      throw ProblemException.invalid("bad-style", name + " cannot be read.").causedBy(e);
    }
  }

  /** The style of a layer of the catalog. */
  public LayerStyle style(LayerDefinition layer) {
    return styles.get(layer.id());
  }

  /** The layer's SLD as it was read, if it has one. */
  public Optional<byte[]> sld(LayerDefinition layer) {
    return Optional.ofNullable(slds.get(layer.id())).map(byte[]::clone);
  }

  /** What the SLDs ask for that is not offered, each with file and place. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
