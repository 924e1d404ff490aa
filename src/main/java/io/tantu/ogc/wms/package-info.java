/**
 * Web Map Service 1.1.1 (OGC 01-068r3) and 1.3.0 (OGC 06-042): the map as pictures for QGIS, ArcGIS
 * and platforms. May use {@code ogc.map} and {@code render}.
 */
package io.tantu.ogc.wms;
