/**
 * Authors the illustrative layers from published facts, deterministically. Pure: reads the open
 * county file, writes GeoJSON, and knows neither the catalog nor the store.
 */
package io.tantu.illustration;
