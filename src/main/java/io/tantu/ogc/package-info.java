/**
 * OGC API Features over the layers, and search by name. May use {@code store}, {@code catalog} and
 * {@code problem}.
 */
package io.tantu.ogc;
