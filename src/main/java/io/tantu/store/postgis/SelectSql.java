package io.tantu.store.postgis;

import io.tantu.store.FeatureQuery;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/** Queries of a table's rows, with their numbers written out, since COPY takes no parameters. */
record SelectSql(FeatureTable table) {

  String rows(FeatureQuery query) {
    return "SELECT %s FROM %s t WHERE %s ORDER BY t.id LIMIT %d"
        .formatted(table.columnList("t."), table.qualified(), where(query), query.limit());
  }

  /** The rows with the ids, in the order of the ids. */
  String rows(List<Long> ids) {
    String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    return "SELECT %s FROM unnest('{%s}'::bigint[]) WITH ORDINALITY wanted(id, place) JOIN %s t ON t.id = wanted.id ORDER BY wanted.place"
        .formatted(table.columnList("t."), list, table.qualified());
  }

  String count(FeatureQuery query) {
    return "SELECT count(*) FROM %s t WHERE %s".formatted(table.qualified(), where(query));
  }

  private static String where(FeatureQuery query) {
    String after = "t.id > " + query.afterId();
    return query.bounds() == null ? after : after + " AND " + meets(query.bounds());
  }

  /** Whether the row's box meets the other, both rounded outwards to floats, less than a metre. */
  static String meets(Envelope box) {
    if (box.isNull()) {
      return "false";
    }
    return "t.geom && ST_MakeEnvelope('%s', '%s', '%s', '%s', %d)"
        .formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), FeatureTable.SRS);
  }
}
