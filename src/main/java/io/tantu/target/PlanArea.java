package io.tantu.target;

import io.tantu.catalog.LocalizedText;

/**
 * An area of the plan that targets belong to (领域).
 *
 * @param chapter the chapter of the plan that it stands for
 */
public record PlanArea(String id, LocalizedText title, String chapter) {}
