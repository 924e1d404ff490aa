package io.tantu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server on this machine that can be cut after so many bytes, and mends at once. */
public final class CutLine implements AutoCloseable {

  private static final int BUFFER_BYTES = 8_192;

  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
  private final int server;
  private volatile boolean wasCut;

  /**
   * @param server port of the server
   */
  public CutLine(int server) throws IOException {
    this.server = server;
    start(this::accept);
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** Cuts every connection once clients have sent so many more bytes. */
  public void cutAfter(long bytes) {
    wasCut = false;
    left.set(bytes);
  }

  /** Whether it was cut since it was last told to. */
  public boolean wasCut() {
    return wasCut;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cut-line");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(client);
        open.add(far);
        start(() -> pass(client, far, true));
        start(() -> pass(far, client, false));
      } catch (IOException e) {
        // Closed, or the server is not there: who asked sees it.
      }
    }
  }

  private void pass(Socket from, Socket to, boolean counted) {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (counted && left.addAndGet(-n) <= 0) {
          left.set(Long.MAX_VALUE);
          wasCut = true;
          cut();
          return;
        }
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException e) {
      // The other side is gone, and so is this one now.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private void cut() {
    for (Socket socket : open) {
      try {
        socket.setSoLinger(true, 0);
        socket.close();
      } catch (IOException e) {
        // Its other end was faster.
      }
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    cut();
  }
}
