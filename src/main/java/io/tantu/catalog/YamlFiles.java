package io.tantu.catalog;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the project's YAML strictly: an unknown or doubled key is an error that names the file, the
 * line, the key and the keys that are known.
 */
public final class YamlFiles {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private YamlFiles() {}

  /**
   * Reads the file as a value of the type; a {@code Path} that the type asks to be injected is the
   * file's folder.
   *
   * @throws ProblemException {@code bad-catalog}
   */
  public static <T> T read(Path file, Class<T> type) {
    try {
      T value =
          MAPPER
              .readerFor(type)
              .with(new InjectableValues.Std().addValue(Path.class, file.getParent()))
              .readValue(Files.readAllBytes(file));
      if (value == null) {
        throw problem(file, "the file is empty");
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw problem(
              file,
              "line %d: unknown key '%s'; the known keys are %s"
                  .formatted(
                      e.getLocation().getLineNr(), e.getPropertyName(), e.getKnownPropertyIds()))
          .causedBy(e);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw problem(file, "line %d: %s".formatted(line, e.getOriginalMessage())).causedBy(e);
    } catch (IOException e) {
      throw problem(file, "cannot be read: " + e.getMessage()).causedBy(e);
    }
  }

  /** A {@code bad-catalog} problem in the file. */
  static ProblemException problem(Path file, String what) {
    Path folder = file.getParent() == null ? null : file.getParent().getFileName();
    String name = folder == null ? file.toString() : folder + "/" + file.getFileName();
    return ProblemException.inFile("bad-catalog", name, what);
  }
}
