package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Some features of a layer.
 *
 * @param where ECQL; null for all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LayerPart(String layer, String where) {}
