package io.tantu.ogc.items;

import io.tantu.ogc.cql.CqlFilter;
import io.tantu.store.Place;
import io.tantu.store.SortKey;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Which page is wanted.
 *
 * @param ground longitude/latitude shape that a feature's geometry must meet; null for none, empty
 *     for nowhere
 * @param order sort keys; ties are in ascending order of ids
 * @param from where the page before ended, or with backwards where the page after began; null for
 *     the first page
 * @param matched how many features match, if a page before told it; null where not known
 */
public record PageQuestion(
    FeatureSet set,
    Geometry ground,
    CqlFilter filter,
    List<SortKey> order,
    Place from,
    boolean backwards,
    int limit,
    Long matched) {}
