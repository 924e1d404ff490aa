package io.tantu.snapshot;

/** Ordinates with a few more behind them. Edits of edits are joined to the same first row. */
record JoinedOrdinates(Ordinates first, double[] rest) implements Ordinates {

  static Ordinates of(Ordinates before, Ordinates more) {
    Ordinates first = before instanceof JoinedOrdinates joined ? joined.first : before;
    int kept = (int) (before.size() - first.size());
    double[] rest = new double[Math.toIntExact(kept + more.size())];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = i < kept ? before.get(first.size() + i) : more.get(i - kept);
    }
    return new JoinedOrdinates(first, rest);
  }

  @Override
  public double get(long index) {
    return index < first.size() ? first.get(index) : rest[(int) (index - first.size())];
  }

  @Override
  public long size() {
    return first.size() + rest.length;
  }

  @Override
  public long heapBytes() {
    return first.heapBytes() + (long) rest.length * Double.BYTES;
  }
}
