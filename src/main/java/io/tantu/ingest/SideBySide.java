package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Reads items on one thread, works on them on the other cores, and hands the results to the calling
 * thread in the order in which they were read. What is on the way is bounded by weight, not by
 * number, so that a few huge items take no more memory than many small ones.
 *
 * <p>For one run. No thread of its own is left when {@link #run} returns or throws.
 */
final class SideBySide<I, O> {

  /** A hand-over between threads costs more than a small item, so they travel together. */
  private static final int CHUNK_ITEMS = 64;

  private static final int CHUNK_WEIGHT = 1 << 13;

  /** One item may weigh more; then it travels alone. */
  private static final int WEIGHT_ON_THE_WAY = 1 << 17;

  private final Supplier<I> source;
  private final Function<I, O> work;
  private final ToIntFunction<I> weight;
  private final ExecutorService threads;
  private final BlockingQueue<Chunk<O>> chunks = new LinkedBlockingQueue<>();
  private final Semaphore room = new Semaphore(WEIGHT_ON_THE_WAY);

  /**
   * @param source next item or null, called on one other thread
   * @param work called on several other threads at once; never gives null
   * @param weight of an item, about its vertices
   */
  SideBySide(Supplier<I> source, Function<I, O> work, ToIntFunction<I> weight) {
    this.source = source;
    this.work = work;
    this.weight = weight;
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.threads = Executors.newFixedThreadPool(1 + workers, SideBySide::daemon);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "tantu-import");
    thread.setDaemon(true);
    return thread;
  }

  /** Results of items that were read together; null results mark the end. */
  private record Chunk<O>(Future<List<O>> results, int weight) {}

  /**
   * Hands every result to the sink on the calling thread. Whatever source, work or sink throws ends
   * the run and is thrown from here, after the results of all items before it.
   */
  void run(Consumer<O> sink) {
    threads.execute(this::read);
    try {
      for (Chunk<O> chunk = chunks.take(); chunk.results() != null; chunk = chunks.take()) {
        chunk.results().get().forEach(sink);
        room.release(chunk.weight());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.unavailable(
              "import-stopped", "The import was stopped; nothing was changed.")
          .causedBy(e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } finally {
      stop();
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  private void read() {
    List<I> items = new ArrayList<>();
    int together = 0;
    try {
      for (I item = source.get(); item != null; item = source.get()) {
        items.add(item);
        together += Math.min(WEIGHT_ON_THE_WAY, Math.max(1, weight.applyAsInt(item)));
        if (items.size() == CHUNK_ITEMS || together >= CHUNK_WEIGHT) {
          send(items, together);
          items = new ArrayList<>();
          together = 0;
        }
      }
      send(items, together);
      chunks.add(new Chunk<>(null, 0));
    } catch (InterruptedException | RejectedExecutionException e) {
      // The calling thread has given up and waits for nothing but the end of this one.
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      fail(items, together, e);
    }
  }

  private void send(List<I> items, int together) throws InterruptedException {
    int taken = Math.min(WEIGHT_ON_THE_WAY, together);
    room.acquire(taken);
    chunks.add(new Chunk<>(threads.submit(() -> items.stream().map(work).toList()), taken));
  }

  private void fail(List<I> before, int together, Throwable cause) {
    try {
      send(before, together);
    } catch (InterruptedException | RejectedExecutionException e) {
      Thread.currentThread().interrupt();
    }
    chunks.add(new Chunk<>(CompletableFuture.failedFuture(cause), 0));
  }

  /** Waits until nobody touches the source any more, even when interrupted meanwhile. */
  private void stop() {
    threads.shutdownNow();
    boolean interrupted = Thread.interrupted();
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
