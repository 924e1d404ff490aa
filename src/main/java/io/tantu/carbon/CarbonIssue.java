package io.tantu.carbon;

import io.tantu.catalog.LocalizedText;

/**
 * Why a stand, or one method for it, is missing from the account.
 *
 * @param code kebab-case, stable
 * @param seen the value that was met, with its name where it is a code
 * @param remedy what to do at the source
 */
public record CarbonIssue(String standId, String code, LocalizedText seen, LocalizedText remedy) {}
