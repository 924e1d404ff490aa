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
 * The style of every layer: {@code <layer id>.sld} in the styles folder, or a plain one when there
 * is none or it is wrong, which is among the warnings. Read once at start; immutable and
 * thread-safe.
 */
@Component
public final class StyleCatalog {

  private static final Logger LOG = LoggerFactory.getLogger(StyleCatalog.class);

  private final Map<String, LayerStyle> styles = new LinkedHashMap<>();
  private final Map<String, byte[]> slds = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  /** A wrong SLD costs its layer the style, not the service its start. */
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
      SldReader reader = new SldReader(layer, name, warnings);
      LayerStyle style = reader.read(sld);
      if (reader.version().equals("1.0.0")) {
        slds.put(layer.id(), sld);
      }
      return style;
    } catch (ProblemException e) {
      return plain(layer, e.getMessage());
    } catch (IOException e) {
      return plain(layer, "%s: the file cannot be opened (%s)".formatted(name, e.getMessage()));
    }
  }

  private LayerStyle plain(LayerDefinition layer, String why) {
    warnings.add(why);
    return DefaultStyle.of(layer);
  }

  /** The style of a layer of the catalog. */
  public LayerStyle style(LayerDefinition layer) {
    return styles.get(layer.id());
  }

  /** The layer's SLD 1.0 as it was read, if it has one. */
  public Optional<byte[]> sld(LayerDefinition layer) {
    return Optional.ofNullable(slds.get(layer.id())).map(byte[]::clone);
  }

  /** What the SLDs ask for that is not offered, and SLDs that are wrong; each names its file. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }
}
