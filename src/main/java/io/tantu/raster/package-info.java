/**
 * Grids of cells in GeoTIFF files: their values row by row, where their cells lie, and the outlines
 * of cells of one class. Knows nothing of layers.
 */
package io.tantu.raster;
