package io.tantu.carbon.stands;

import io.tantu.carbon.MethodId;
import io.tantu.store.LayerVersion;

/**
 * What is asked of stands, made definite: all that an answer depends on.
 *
 * @param version of the forest layer
 * @param parameterVersion of the carbon parameters
 */
public record StandQuestion(LayerVersion version, MethodId method, String parameterVersion) {

  /** Raised when answers change their form or their rule. */
  private static final int FORM = 1;

  /** Names the answer's content: another version, method, parameters or form give another name. */
  String name() {
    return "%s-%s-%s-%d".formatted(version.version(), method, parameterVersion, FORM);
  }
}
