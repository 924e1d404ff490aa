package io.tantu.charging.siting;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import java.util.Optional;

/**
 * The integer solver SCIP in OR-Tools, loaded when it is first asked for. Where its natives are
 * missing, on another platform or with the system property {@code tantu.siting.ortools=false}, the
 * package does without it. Thread-safe.
 */
final class OrTools {

  static final String SWITCH = "tantu.siting.ortools";

  private static final String SOLVER = "SCIP";

  private OrTools() {}

  /** Loads the natives once, by the first thread that asks. */
  private static final class Natives {

    static final boolean LOADED = load();

    private static boolean load() {
      try {
        Loader.loadNativeLibraries();
        return true;
      } catch (RuntimeException | LinkageError e) {
        return false;
      }
    }
  }

  static boolean available() {
    return !"false".equals(System.getProperty(SWITCH)) && Natives.LOADED;
  }

  /** A new solver, to be deleted by who asked; empty where there is none. */
  static Optional<MPSolver> solver() {
    return available() ? Optional.ofNullable(MPSolver.createSolver(SOLVER)) : Optional.empty();
  }
}
