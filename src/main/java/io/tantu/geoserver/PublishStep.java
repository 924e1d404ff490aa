package io.tantu.geoserver;

import java.util.List;

/** One thing in GeoServer, what is to be done with it, and why. */
public final class PublishStep {

  /** What is done with a thing. */
  public enum Action {
    CREATE,
    CHANGE,
    REMOVE,
    SAME,
    /** Left alone, because there is nothing to publish yet. */
    SKIP
  }

  private final Action action;
  private final String kind;
  private final String name;
  private final List<String> differs;
  private final Runnable work;

  private PublishStep(
      Action action, String kind, String name, List<String> differs, Runnable work) {
    this.action = action;
    this.kind = kind;
    this.name = name;
    this.differs = List.copyOf(differs);
    this.work = work;
  }

  static PublishStep create(String kind, String name, String what, Runnable work) {
    return new PublishStep(Action.CREATE, kind, name, List.of(what), work);
  }

  static PublishStep remove(String kind, String name, String why, Runnable work) {
    return new PublishStep(Action.REMOVE, kind, name, List.of(why), work);
  }

  static PublishStep skip(String kind, String name, String why) {
    return new PublishStep(Action.SKIP, kind, name, List.of(why), () -> {});
  }

  static PublishStep same(String kind, String name) {
    return new PublishStep(Action.SAME, kind, name, List.of(), () -> {});
  }

  /** A change of what differs, or nothing to do where nothing does. */
  static PublishStep changeIf(List<String> differs, String kind, String name, Runnable work) {
    return differs.isEmpty()
        ? same(kind, name)
        : new PublishStep(Action.CHANGE, kind, name, differs, work);
  }

  public Action action() {
    return action;
  }

  /** What sort of thing it is: workspace, store, style, layer, default style, group. */
  public String kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** What differs between GeoServer and Tantu, or what is made, or why; empty when the same. */
  public List<String> differs() {
    return differs;
  }

  /** Whether carrying it out writes to GeoServer. */
  public boolean writes() {
    return action != Action.SAME && action != Action.SKIP;
  }

  void carryOut() {
    work.run();
  }

  /** As in a list of what was done: {@code style forest}. */
  @Override
  public String toString() {
    return kind + " " + name;
  }
}
