package io.tantu.catalog;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a layers folder: one sub-folder with a {@code layer.yml} for each layer, and {@code
 * indicators.yml}, which may be missing.
 */
public final class CatalogReader {

  private record IndicatorFile(List<IndicatorDefinition> indicators) {
    private IndicatorFile {
      indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }
  }

  private CatalogReader() {}

  /**
   * The checked catalog of the folder.
   *
   * @throws ProblemException {@code no-layers} when there is none, {@code bad-catalog} when a file
   *     is wrong
   */
  public static Catalog read(Path folder) {
    List<LayerDefinition> layers =
        layerFiles(folder).stream()
            .map(file -> YamlFiles.read(file, LayerDefinition.class))
            .peek(LayerCheck::check)
            .sorted(Comparator.comparingInt(LayerDefinition::order))
            .toList();
    requireTitlesOfTheirOwn(layers, LocalizedText::zh);
    requireTitlesOfTheirOwn(layers, LocalizedText::en);
    Path indicatorFile = folder.resolve("indicators.yml");
    List<IndicatorDefinition> indicators =
        Files.exists(indicatorFile)
            ? YamlFiles.read(indicatorFile, IndicatorFile.class).indicators()
            : List.of();
    Catalog catalog = new Catalog(layers, indicators);
    indicators.forEach(indicator -> IndicatorCheck.check(indicator, catalog, indicatorFile));
    return catalog;
  }

  /** By their titles the map, and a program that opens the GeoPackage, tell layers apart. */
  private static void requireTitlesOfTheirOwn(
      List<LayerDefinition> layers, Function<LocalizedText, String> language) {
    Map<String, String> idOfTitle = new HashMap<>();
    for (LayerDefinition layer : layers) {
      String title = language.apply(layer.title());
      String other = idOfTitle.putIfAbsent(title, layer.id());
      if (other != null) {
        throw ProblemException.invalid(
            "bad-catalog",
            "The layers '%s' and '%s' are both called '%s'; titles of their own are wanted. Change one in its layer.yml."
                .formatted(other, layer.id(), title));
      }
    }
  }

  private static List<Path> layerFiles(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> files =
          children
              .map(child -> child.resolve("layer.yml"))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw noLayers(folder, "holds no folder with a layer.yml");
      }
      return files;
    } catch (IOException e) {
      throw noLayers(folder, "cannot be read").causedBy(e);
    }
  }

  private static ProblemException noLayers(Path folder, String what) {
    return ProblemException.invalid(
        "no-layers",
        "The layers folder %s %s. Pass one with --layers DIR.".formatted(folder, what));
  }
}
