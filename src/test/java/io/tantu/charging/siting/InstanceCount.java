package io.tantu.charging.siting;

import java.util.Map;
import java.util.TreeMap;

/** Counts the instances that were held against trying every choice, and prints how many it were. */
final class InstanceCount {

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String model) {
    counts.merge(model, 1, Integer::sum);
  }

  void print() {
    System.out.println("Instances solved as by trying every choice: " + counts);
  }
}
