package io.tantu.carbon.change;

import io.tantu.carbon.StandShare;
import io.tantu.carbon.StandStock;
import java.util.Objects;

/** A stand's share of a zone in one version. */
record StandState(StandShare share, StandStock stock) {

  long gramsC() {
    return stock.over(share.hectares()).gramsC();
  }

  double hectares() {
    return StandStock.recordedHectares(share.hectares());
  }

  boolean known() {
    return stock.known();
  }

  boolean sameKind(StandState other) {
    return Objects.equals(share.species(), other.share.species())
        && Objects.equals(share.landClass(), other.share.landClass());
  }
}
