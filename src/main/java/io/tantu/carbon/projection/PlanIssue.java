package io.tantu.carbon.projection;

import io.tantu.catalog.LocalizedText;

/**
 * Why a planned parcel is missing from a projection, or what to know of one that counts.
 *
 * @param planId id of the parcel in its layer
 * @param name its name, or null
 * @param code kebab-case, stable
 * @param counted whether the parcel counts all the same
 * @param seen the value that was met
 * @param remedy what to do at the source
 */
public record PlanIssue(
    String planId,
    String name,
    String code,
    boolean counted,
    LocalizedText seen,
    LocalizedText remedy) {}
