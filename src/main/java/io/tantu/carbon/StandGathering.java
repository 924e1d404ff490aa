package io.tantu.carbon;

import io.tantu.carbon.StandModel.Shrubs;
import io.tantu.carbon.StandModel.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the shares of stands that a {@link StandModel} is made of. Not thread-safe. */
final class StandGathering {

  private record Key(int zone, String group) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::zone).thenComparing(Key::group);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private record Stand(double volumeM3PerHa, double hectares) {}

  private final Map<Key, List<Stand>> trees = new TreeMap<>();
  private final Map<Key, Double> shrubs = new TreeMap<>();

  /** Adds a share; one whose stock is not known is left out, as it is of the account. */
  void add(StandShare share, StandStock stock) {
    if (!stock.known()) {
      return;
    }
    Key key = new Key(share.zone(), stock.group());
    if (stock.volumeM3PerHa() > 0) {
      trees
          .computeIfAbsent(key, first -> new ArrayList<>())
          .add(new Stand(stock.volumeM3PerHa(), share.hectares()));
    } else {
      shrubs.merge(key, share.hectares(), Double::sum);
    }
  }

  StandModel model(MethodId method, CarbonParameters parameters, int zones) {
    List<Trees> allTrees = new ArrayList<>();
    trees.forEach(
        (key, stands) -> allTrees.add(new Trees(key.zone(), key.group(), profile(stands))));
    List<Shrubs> allShrubs = new ArrayList<>();
    shrubs.forEach((key, hectares) -> allShrubs.add(new Shrubs(key.zone(), key.group(), hectares)));
    return new StandModel(parameters.method(method), parameters, zones, allTrees, allShrubs);
  }

  private static VolumeProfile profile(List<Stand> stands) {
    return new VolumeProfile(
        stands.stream().mapToDouble(Stand::volumeM3PerHa).toArray(),
        stands.stream().mapToDouble(Stand::hectares).toArray());
  }
}
