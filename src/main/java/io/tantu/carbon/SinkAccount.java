package io.tantu.carbon;

/** The stocks of two versions of the forest layer, by the same zones, method and parameters. */
record SinkAccount(TwoVersions versions, CarbonAccount before, CarbonAccount after) {

  /** The yearly flow into a zone; with the number of zones into all of them together. */
  CarbonSink of(int zone) {
    return CarbonSink.between(
        before.zone(zone).stock(), after.zone(zone).stock(), versions.years());
  }
}
