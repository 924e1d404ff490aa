package io.tantu.carbon;

/**
 * Why a stand, or one method for it, is missing from the account.
 *
 * @param code kebab-case, stable
 * @param seen the value that was met
 * @param remedy what to do at the source
 */
public record CarbonIssue(String standId, String code, String seen, String remedy) {}
