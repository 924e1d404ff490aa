package io.tantu.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a feature stands in an order.
 *
 * @param values its values of the sort keys, null where absent
 * @param id its id, which decides between equal values
 */
public record Place(List<Object> values, long id) {

  public Place {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
