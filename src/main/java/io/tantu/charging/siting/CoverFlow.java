package io.tantu.charging.siting;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * Demand divided among stations that have room for so much each, so that as much as possible is
 * served: always a maximal flow from the demand over the stations that cover it (Dinic 1970). The
 * demand at one place may be shared between stations. For one thread.
 */
public final class CoverFlow {

  /** Part of all demand that may be lost to the rounding of sums. */
  private static final double NOTICEABLE = 1e-12;

  private final double least;
  private final double[] unserved;
  private final Links[] links;
  private final Links stations = new Links(8);
  private double served;
  private long work;

  /**
   * Nobody is served yet.
   *
   * @param weights of the demands, not negative
   */
  public CoverFlow(double[] weights) {
    this.unserved = weights.clone();
    this.least = NOTICEABLE * Arrays.stream(weights).sum();
    this.links = new Links[weights.length];
    Arrays.setAll(links, demand -> new Links(2));
  }

  /** A station that stands. */
  public static final class Station {

    private final int[] covered;

    /** How much it serves of each demand that it covers. */
    private final double[] taken;

    private final double room;
    private double load;
    private int level;
    private int next;

    private Station(int[] covered, double room) {
      this.covered = covered;
      this.taken = new double[covered.length];
      this.room = room;
    }

    /** How much it serves. */
    public double load() {
      return load;
    }
  }

  /** Stations with the place that a demand has in what each covers. */
  private static final class Links {

    private Station[] stations;
    private int[] places;
    private int count;

    Links(int capacity) {
      stations = new Station[capacity];
      places = new int[capacity];
    }

    void add(Station station, int place) {
      if (count == stations.length) {
        stations = Arrays.copyOf(stations, 2 * count);
        places = Arrays.copyOf(places, 2 * count);
      }
      stations[count] = station;
      places[count++] = place;
    }

    void remove(Station station) {
      int at = 0;
      while (stations[at] != station) {
        at++;
      }
      count--;
      System.arraycopy(stations, at + 1, stations, at, count - at);
      System.arraycopy(places, at + 1, places, at, count - at);
      stations[count] = null;
    }
  }

  /**
   * Puts up a station. What it serves at once is what is served more with it than without.
   *
   * @param covered demands in ascending order; not to be changed
   * @param room how much it may serve; may be infinite
   */
  public Station add(int[] covered, double room) {
    Station station = new Station(covered, room);
    for (int place = 0; place < covered.length; place++) {
      links[covered[place]].add(station, place);
    }
    stations.add(station, 0);
    fill(station);
    return station;
  }

  /** Takes a station down; others serve what they can of what it served. */
  void remove(Station station) {
    takeDown(station);
    if (station.load > least) {
      fill(null);
    }
  }

  private void takeDown(Station station) {
    for (int place = 0; place < station.covered.length; place++) {
      links[station.covered[place]].remove(station);
      unserved[station.covered[place]] += station.taken[place];
    }
    stations.remove(station);
    served -= station.load;
  }

  /**
   * How much would be served more with one more station. What others serve stays as much as it is,
   * though it may be divided in another way.
   */
  public double gain(int[] covered, double room) {
    Station station = add(covered, room);
    takeDown(station);
    return station.load;
  }

  /** Learns which stations could hand demand on until it reaches one with room. */
  void learnWhoHasRoom() {
    layer(null);
  }

  /**
   * What would be lost without the station at least: what it serves that no other could take, as
   * was learnt before.
   */
  double leastLoss(Station station) {
    double loss = 0;
    for (int place = 0; place < station.covered.length; place++) {
      double taken = station.taken[place];
      loss += taken > 0 && !isTaken(links[station.covered[place]], station) ? taken : 0;
    }
    return loss;
  }

  private static boolean isTaken(Links at, Station except) {
    for (int i = 0; i < at.count; i++) {
      if (at.stations[i] != except && at.stations[i].level >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How much is served in all. */
  public double served() {
    return served;
  }

  /** How much of the demand is not served. */
  public double unserved(int demand) {
    return unserved[demand];
  }

  /** Below this a difference is one of rounding. */
  double least() {
    return least;
  }

  /** How many links were looked at. */
  long work() {
    return work;
  }

  /**
   * Serves as much more as can be.
   *
   * @param only the station whose room is to be filled; null for all
   */
  private void fill(Station only) {
    while (layer(only)) {
      for (int i = 0; i < stations.count; i++) {
        Station station = stations.stations[i];
        if (station.level == 0) {
          double more = pull(station, station.room - station.load);
          station.load += more;
          served += more;
        }
      }
    }
  }

  private boolean hasRoom(Station station) {
    return station.room - station.load > least;
  }

  /**
   * Levels the stations by how many others must hand demand on until it reaches one with room;
   * false when no unserved demand is found on any level.
   *
   * @param only the one whose room counts; null for all
   */
  private boolean layer(Station only) {
    Queue<Station> queue = new ArrayDeque<>();
    for (int i = 0; i < stations.count; i++) {
      Station station = stations.stations[i];
      boolean first = (only == null || only == station) && hasRoom(station);
      station.level = first ? 0 : -1;
      station.next = 0;
      if (first) {
        queue.add(station);
      }
    }
    boolean found = false;
    int last = Integer.MAX_VALUE;
    while (!queue.isEmpty() && queue.peek().level <= last) {
      Station station = queue.remove();
      if (look(station, queue) && !found) {
        found = true;
        last = station.level;
      }
    }
    return found;
  }

  /** Whether the station covers demand that nobody serves; others that serve its demand queue. */
  private boolean look(Station station, Queue<Station> queue) {
    boolean found = false;
    for (int demand : station.covered) {
      work++;
      found |= unserved[demand] > least;
      Links at = links[demand];
      for (int i = 0; i < at.count; i++) {
        Station other = at.stations[i];
        if (other.level < 0 && other.taken[at.places[i]] > least) {
          other.level = station.level + 1;
          queue.add(other);
        }
      }
      work += at.count;
    }
    return found;
  }

  /** Brings up to so much demand into the station, from stations of the next level or unserved. */
  private double pull(Station station, double wanted) {
    double got = 0;
    for (; station.next < station.covered.length; station.next++) {
      int demand = station.covered[station.next];
      double direct = Math.min(wanted - got, unserved[demand]);
      unserved[demand] -= direct;
      station.taken[station.next] += direct;
      got += direct;
      Links at = links[demand];
      work += at.count + 1L;
      for (int i = 0; i < at.count && wanted - got > least; i++) {
        Station other = at.stations[i];
        double held = other.taken[at.places[i]];
        if (other.level == station.level + 1 && held > least) {
          double handed = pull(other, Math.min(wanted - got, held));
          other.taken[at.places[i]] -= handed;
          station.taken[station.next] += handed;
          got += handed;
        }
      }
      if (wanted - got <= least) {
        return got;
      }
    }
    return got;
  }
}
