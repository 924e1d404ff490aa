/**
 * What every service of pictures has in common: which layers go by which names, formats, what is at
 * a place, and OGC API – Maps (20-058) itself. May use {@code render}, {@code tile} and {@code
 * ogc.crs}.
 */
package io.tantu.ogc.map;
