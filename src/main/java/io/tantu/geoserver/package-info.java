/**
 * Keeps a bureau's GeoServer in step with the layers by its REST API: workspace, PostGIS store,
 * feature types, styles, layer groups, tile cache. May use {@code store}, {@code style}, {@code
 * catalog} and {@code problem}; only the command line uses it.
 *
 * <p>It reads what is there, compares, and makes what differs, in the order of dependence. What it
 * made is told from what others made by marks that GeoServer keeps and gives back:
 *
 * <ul>
 *   <li>workspace: the URI of its namespace, {@code urn:tantu:workspace:NAME}; a workspace itself
 *       has no field of free text in the API
 *   <li>store: {@code [tantu]} at the end of its description
 *   <li>feature type: the metadata entries {@code tantu.version} and {@code tantu.style}, which
 *       name the layer version and the style that the tile cache was last emptied for; a layer is
 *       ours when its feature type is
 *   <li>style: the name of its user style, {@code tantu.LAYER}, in the SLD itself: the API promises
 *       to keep an SLD byte by byte when it is sent raw, and the style's own record has no free
 *       field
 *   <li>layer group: the metadata entry {@code tantu.group}
 * </ul>
 *
 * <p>Values begin with a word, since GeoServer's JSON turns text of digits into numbers. Nothing
 * else is ever changed or removed, and what has the same name without a mark is a problem.
 *
 * <p>A run that breaks off is completed by the next, since each object carries its own mark and no
 * state is kept here. For that the tile cache is emptied before the mark is set that says so.
 * Bounds are the version's when a feature type is made and are measured by GeoServer itself when
 * the version changes; they are not compared. Whether a layer is enabled is the administrator's.
 */
package io.tantu.geoserver;
