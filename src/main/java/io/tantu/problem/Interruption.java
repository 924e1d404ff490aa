package io.tantu.problem;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * What ends a piece of work before it is done: the interrupt of the thread that asked for it, or
 * the limit that was set for that thread. It is taken where the work begins and handed on to the
 * threads that work for it; they look at it every few thousand steps. Immutable and thread-safe.
 */
public final class Interruption {

  /**
   * A limit for what a thread does until this is closed, by the same thread: in time, and by anyone
   * who cancels it. Unlike an interrupt, that ends nothing which the thread does afterwards.
   */
  public static final class Limit implements AutoCloseable {

    private final long startNanos = System.nanoTime();
    private final double seconds;
    private volatile boolean cancelled;

    private Limit(double seconds) {
      this.seconds = seconds;
    }

    /** Ends the work at its next look. For any thread. */
    public void cancel() {
      cancelled = true;
    }

    private long nanosLeft() {
      return seconds == 0
          ? Long.MAX_VALUE
          : Math.max(0, (long) (seconds * 1e9) - (System.nanoTime() - startNanos));
    }

    @Override
    public void close() {
      LIMIT.remove();
    }
  }

  /** Who waits for a lock looks so often whether the answer is still wanted. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private static final ThreadLocal<Limit> LIMIT = new ThreadLocal<>();

  /** Of threads that work for others. */
  private static final ThreadLocal<Interruption> HANDED_ON = new ThreadLocal<>();

  private final Thread asking;
  private final Limit limit;

  private Interruption(Thread asking, Limit limit) {
    this.asking = asking;
    this.limit = limit;
  }

  /** What ends the work that this thread asks for now. */
  public static Interruption ofThisThread() {
    Interruption handedOn = HANDED_ON.get();
    return handedOn == null ? new Interruption(Thread.currentThread(), LIMIT.get()) : handedOn;
  }

  /** Does a part of the work on whatever thread, where all that it asks for ends by this too. */
  public <T> T during(Supplier<T> part) {
    check();
    Interruption before = HANDED_ON.get();
    HANDED_ON.set(this);
    try {
      return part.get();
    } finally {
      HANDED_ON.set(before);
    }
  }

  /**
   * Limits what this thread does from now on, until the limit is closed.
   *
   * @param seconds 0 for no limit in time
   */
  public static Limit limit(double seconds) {
    Limit limit = new Limit(seconds);
    LIMIT.set(limit);
    return limit;
  }

  /** Whether the problem is the end of somebody's work, and no fault of what was worked on. */
  public static boolean ended(Throwable problem) {
    return problem instanceof ProblemException e
        && (e.code().equals("cancelled") || e.code().equals("too-slow"));
  }

  /**
   * Goes on, unless the asking thread was interrupted or its time is over.
   *
   * @throws ProblemException {@code cancelled} or {@code too-slow}; nothing has been kept
   */
  public void check() {
    if (asking.isInterrupted() || (limit != null && limit.cancelled)) {
      throw cancelled();
    }
    if (limit != null && limit.nanosLeft() == 0) {
      throw ProblemException.unavailable(
              "too-slow",
              "The work took longer than %s s (tantu.measure.max-seconds) and was stopped; nothing of it is kept. Ask again later or for less, or have the limit raised."
                  .formatted(seconds()))
          .with("seconds", limit.seconds);
    }
  }

  private String seconds() {
    return limit.seconds == Math.rint(limit.seconds)
        ? Long.toString((long) limit.seconds)
        : Double.toString(limit.seconds);
  }

  /**
   * What ends the work that this thread does now, for others to cancel it.
   *
   * @throws IllegalStateException where no limit was set
   */
  public static Limit ofThisWork() {
    Limit limit = LIMIT.get();
    if (limit == null) {
      throw new IllegalStateException("no limit is set for this thread");
    }
    return limit;
  }

  /** Time left to wait for others; practically for ever where there is no limit. */
  public long nanosLeft() {
    return limit == null ? Long.MAX_VALUE : limit.nanosLeft();
  }

  /**
   * Takes the lock as soon as it is free.
   *
   * @throws ProblemException as {@link #check} does, without the lock
   */
  public void lock(Lock lock) {
    try {
      while (!lock.tryLock(Math.min(nanosLeft(), LOOK_NANOS), TimeUnit.NANOSECONDS)) {
        check();
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** What to throw where waiting was interrupted; the thread stays marked as interrupted. */
  public static ProblemException interrupted() {
    Thread.currentThread().interrupt();
    return cancelled();
  }

  private static ProblemException cancelled() {
    return ProblemException.unavailable(
        "cancelled", "The work was cancelled; nothing of it is kept. Ask again.");
  }
}
