package io.tantu.carbon.ccer;

import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.YamlFiles;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;

/**
 * The applicability conditions of the methodology ({@code layers/carbon/ccer.yml}).
 *
 * @param verified false while the text itself was not reached
 * @param exclusions conditions on a stand's attributes that exclude it
 * @param wetlandLayer layer whose ground is not covered
 * @param wetlandSliverShare part of a stand that may lie on a wetland, since drawn lines differ
 * @param toProve what attributes cannot tell
 */
record CcerRules(
    String methodology,
    String source,
    boolean verified,
    List<Exclusion> exclusions,
    MinimumPatch minimumPatch,
    String wetlandLayer,
    double wetlandSliverShare,
    List<LocalizedText> toProve) {

  /** A condition in ECQL on the attributes of the forest layer. */
  record Exclusion(String id, String where, LocalizedText reason) {}

  /** Smallest patch of land; one planted in or before 2019 must be larger. */
  record MinimumPatch(double squareMetres, double startedUpTo2019SquareMetres) {}

  /** An exclusion that can be asked of a stand. */
  record Test(Exclusion exclusion, FeatureFilter filter) {}

  /**
   * @throws ProblemException {@code bad-catalog} when the file cannot be read or lacks something
   */
  static CcerRules read(Path file) {
    CcerRules rules = YamlFiles.read(file, CcerRules.class);
    if (rules.exclusions == null
        || rules.minimumPatch == null
        || rules.wetlandLayer == null
        || rules.toProve == null) {
      throw ProblemException.invalid(
          "bad-catalog",
          "carbon/ccer.yml needs exclusions, minimumPatch, wetlandLayer and toProve. Correct the file and start again.");
    }
    return rules;
  }

  /** The exclusions on the attributes of a layer. */
  List<Test> tests(LayerDefinition forest) {
    return exclusions.stream()
        .map(exclusion -> new Test(exclusion, FeatureFilter.of(exclusion.where(), forest)))
        .toList();
  }
}
