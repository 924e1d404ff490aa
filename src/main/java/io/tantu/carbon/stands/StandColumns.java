package io.tantu.carbon.stands;

import io.tantu.carbon.MethodId;

/**
 * Carbon density of every stand in columns, for a map to join to its tiles by feature id.
 *
 * @param version of the forest layer that the ids belong to
 * @param ids feature ids, ascending
 * @param tonnesCPerHa t C/ha of each in the same order, to four decimals; null where it is not
 *     known
 */
@SuppressWarnings("ArrayRecordComponent")
public record StandColumns(
    String version, MethodId method, String parameterVersion, long[] ids, Double[] tonnesCPerHa) {}
