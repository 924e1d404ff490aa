package io.tantu.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders and ports for servers that live as long as a run. */
final class Scratch {

  private Scratch() {}

  static Path folder(String name) throws IOException {
    return Files.createTempDirectory("tantu-bench-" + name);
  }

  /** A port of this machine that nobody listens on. */
  static int port() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  /** Whether somebody listens on the port of this machine; waits a little before saying no. */
  static boolean listens(int port) throws IOException {
    try (Socket any = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return any.isConnected();
    } catch (ConnectException nobody) {
      Pause.millis(100);
      return false;
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }
}
