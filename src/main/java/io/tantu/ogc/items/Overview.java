package io.tantu.ogc.items;

import io.tantu.catalog.Provenance;
import org.locationtech.jts.geom.Envelope;

/**
 * What is known of a collection without reading its features.
 *
 * @param version null where there is none yet, or where only reading the features would tell it
 * @param bounds longitude/latitude, degrees; null or empty where there are no features
 * @param measured whether its features are figures
 */
public record Overview(String version, Envelope bounds, Provenance provenance, boolean measured) {}
