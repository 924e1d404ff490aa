package io.tantu.ogc;

/**
 * A record whose components are values of {@link RequestParameter}s: a controller method that takes
 * it takes all of them.
 */
interface ParameterGroup {}
