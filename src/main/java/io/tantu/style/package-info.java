/**
 * Reads the styles (one SLD a layer) once into an immutable model and turns it into what others
 * draw with: OpenLayers flat styles and legends. May use {@code catalog} and {@code problem}.
 */
package io.tantu.style;
