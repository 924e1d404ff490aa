package io.tantu.assessment;

import org.locationtech.jts.geom.Geometry;

/**
 * A feature whose ground, or whose surroundings that a rule keeps free, meets a site.
 *
 * @param id of the feature
 * @param ground what the site shares with it, projected; of the feature's own dimension, or a
 *     polygon where the rule keeps a distance
 * @param squareMetres ellipsoidal area of what is shared, whatever other features share too
 * @param touches whether that is no more than the tolerance lets pass
 */
record Hit(long id, Geometry ground, double squareMetres, boolean touches) {}
