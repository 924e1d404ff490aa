package io.tantu.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.tantu.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What if these layers were changed so.
 *
 * @param name up to {@value #LONGEST_NAME} characters
 * @param note what it is for; may be left out
 * @param changes each layer once, at least one
 */
public record ScenarioQuestion(String name, String note, List<LayerEdit> changes) {

  private static final int LONGEST_NAME = 80;

  /**
   * What becomes of one layer.
   *
   * @param base version that is edited; left out for the current one
   * @param put GeoJSON FeatureCollection in CGCS2000 degrees: a feature whose id the version has
   *     replaces that one, others are new
   * @param delete ids of features that go
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LayerEdit(
      String layer, String base, @Schema(type = "object") JsonNode put, List<Long> delete) {

    /**
     * @throws ProblemException {@code bad-scenario}
     */
    public LayerEdit {
      require(layer != null && !layer.isBlank(), "A change names no layer");
      delete = delete == null ? List.of() : List.copyOf(delete);
      require(put == null || put.isObject(), "'put' of layer '%s' is no object".formatted(layer));
    }
  }

  /**
   * @throws ProblemException {@code bad-scenario}
   */
  public ScenarioQuestion {
    require(name != null && !name.isBlank(), "The scenario has no name");
    require(name.length() <= LONGEST_NAME, "The name has %d characters".formatted(name.length()));
    require(changes != null && !changes.isEmpty(), "'changes' is missing or empty");
    Set<String> layers = new HashSet<>();
    for (LayerEdit change : changes) {
      require(layers.add(change.layer()), "Layer '%s' is changed twice".formatted(change.layer()));
    }
    changes = List.copyOf(changes);
  }

  private static void require(boolean holds, String seen) {
    if (!holds) {
      throw ProblemException.invalid(
          "bad-scenario",
          "%s; wanted is {\"name\": up to 80 characters, \"changes\": [{\"layer\": …, \"put\": GeoJSON FeatureCollection, \"delete\": [ids]}]} with each layer once."
              .formatted(seen));
    }
  }
}
