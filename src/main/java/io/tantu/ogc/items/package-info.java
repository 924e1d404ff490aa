/**
 * What is served as collections of features, and pages of it: layers, and the figures measured by
 * zone. May use {@code measure}, {@code carbon}, {@code store}, {@code catalog}, {@code ogc.cql},
 * {@code ogc.crs} and {@code problem}; knows nothing of HTTP.
 */
package io.tantu.ogc.items;
