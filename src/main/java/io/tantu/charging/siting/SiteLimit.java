package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Optional;

/**
 * So many sites.
 *
 * @param sites how many, at least one
 */
record SiteLimit(CoverSets sets, double[] weights, int sites, Interruption interruption)
    implements CoverLimit {

  private static final long ANNEALING = 1_500_000_000;

  @Override
  public boolean allowsAll() {
    return sites >= sets.candidates();
  }

  @Override
  public boolean allows(int[] candidates) {
    return candidates.length <= sites;
  }

  @Override
  public Selection selection() {
    return new Count(sites);
  }

  @Override
  public int[] greedy() {
    return choice().addGreedily(sites).exchange(interruption::check).candidates();
  }

  @Override
  public int[] annealed(int[] start, double heat) {
    CoverAnnealing annealing = new CoverAnnealing(choice().with(start), sets.candidates());
    int[] best = annealing.run(heat, ANNEALING, Arrays.stream(weights).sum());
    return choice().with(best).exchange(interruption::check).candidates();
  }

  @Override
  public int[] rounded(double[] shares) {
    return Ascending.greatest(shares, sites);
  }

  @Override
  public Optional<Outcome> closed(Closing closing) {
    return closing.leastUncovered(weights, sites);
  }

  private CoverChoice choice() {
    return new CoverChoice(sets, weights);
  }
}
