package io.tantu.charging.siting;

import io.tantu.charging.siting.CoverFlow.Station;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some chosen candidates that have room for so much demand each, with what they serve of it
 * together. For one thread.
 */
final class CapacityChoice {

  /** So many of the chosen candidates are tried when one of them is to make room for another. */
  private static final int TRIALS = 4;

  private final CoverSets sets;
  private final double capacity;
  private final CoverFlow flow;
  private final Station[] stations;

  CapacityChoice(CoverSets sets, double[] weights, double capacity) {
    this.sets = sets;
    this.capacity = capacity;
    this.flow = new CoverFlow(weights);
    this.stations = new Station[sets.candidates()];
  }

  CapacityChoice with(int[] candidates) {
    for (int candidate : candidates) {
      add(candidate);
    }
    return this;
  }

  void add(int candidate) {
    stations[candidate] = flow.add(sets.covered(candidate), capacity);
  }

  private void remove(int candidate) {
    flow.remove(stations[candidate]);
    stations[candidate] = null;
  }

  /** What is served more with the candidate, which is not chosen. */
  double gain(int candidate) {
    return flow.gain(sets.covered(candidate), capacity);
  }

  double served() {
    return flow.served();
  }

  int[] candidates() {
    return IntStream.range(0, stations.length).filter(one -> stations[one] != null).toArray();
  }

  /**
   * The candidates in the order of what each serves more than those before it, filled up with those
   * that gain most.
   *
   * @param given the first ones, chosen already
   * @param open which may follow
   */
  int[] inOrder(int[] given, int[] open, int count, Interruption interruption) {
    int[] order = Arrays.copyOf(given, count);
    LazyGreedy.fill(
        order,
        given.length,
        open,
        candidate -> {
          interruption.check();
          return gain(candidate);
        },
        this::add);
    return order;
  }

  /**
   * Exchanges one chosen candidate for another while that serves more and the work lasts.
   *
   * @param built so many of the first candidates stay
   * @param most links of the flow to look at
   */
  CapacityChoice exchange(int built, long most, Interruption interruption) {
    long end = flow.work() + most;
    boolean better = true;
    while (better) {
      better = false;
      for (int in = built; in < stations.length; in++) {
        interruption.check();
        if (flow.work() > end) {
          return this;
        }
        better |= stations[in] == null && exchangeFor(in, built);
      }
    }
    return this;
  }

  private boolean exchangeFor(int in, int built) {
    double before = flow.served();
    add(in);
    double gain = flow.served() - before;
    if (gain > flow.least()) {
      flow.learnWhoHasRoom();
      for (int out : leastLosing(built, in, gain)) {
        remove(out);
        if (flow.served() > before + flow.least()) {
          return true;
        }
        add(out);
      }
    }
    remove(in);
    return false;
  }

  /** The chosen candidates whose going may lose less than is gained, the least first. */
  private int[] leastLosing(int built, int except, double gain) {
    double[] losses = new double[stations.length];
    int[] less =
        IntStream.range(built, stations.length)
            .filter(one -> stations[one] != null && one != except)
            .filter(
                one -> {
                  losses[one] = flow.leastLoss(stations[one]);
                  return losses[one] < gain - flow.least();
                })
            .toArray();
    int[] order = Ascending.order(losses, less);
    return Arrays.copyOf(order, Math.min(TRIALS, order.length));
  }
}
