package io.tantu.carbon;

import io.tantu.catalog.LocalizedText;

/**
 * Why a stand, or one method for it, is missing from the account, or what to know of one that is in
 * it.
 *
 * @param code kebab-case, stable
 * @param counted whether the account's own method counts the stand all the same
 * @param seen the value that was met, with its name where it is a code
 * @param remedy what to do at the source
 */
public record CarbonIssue(
    String standId, String code, boolean counted, LocalizedText seen, LocalizedText remedy) {

  /** Why a stand is missing. */
  CarbonIssue(String standId, String code, LocalizedText seen, LocalizedText remedy) {
    this(standId, code, false, seen, remedy);
  }

  /** The same of a stand that the account's own method counts. */
  CarbonIssue ofCounted() {
    return new CarbonIssue(standId, code, true, seen, remedy);
  }
}
