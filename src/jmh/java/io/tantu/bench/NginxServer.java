package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An nginx of its own on 127.0.0.1 that serves one compressed tile from disk. */
final class NginxServer implements AutoCloseable {

  private final Path folder;
  private final Path program;
  private final Command command;
  private final int port;
  private Process process;

  private NginxServer(Path folder, Path program, Command command, int port) {
    this.folder = folder;
    this.program = program;
    this.command = command;
    this.port = port;
  }

  /** A running server, or empty where there is no nginx. */
  static Optional<NginxServer> start(byte[] gzippedTile, Command command) throws IOException {
    Optional<Path> program = Command.find("nginx");
    if (program.isEmpty()) {
      return Optional.empty();
    }
    NginxServer server =
        new NginxServer(Scratch.folder("nginx"), program.get(), command, Scratch.port());
    try {
      server.start(gzippedTile);
      return Optional.of(server);
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  private void start(byte[] tile) throws IOException {
    Files.write(folder.resolve("tile"), tile);
    // Workers run as whoever starts them: the folder is nobody else's.
    String settings =
        """
        daemon off;
        user %1$s;
        worker_processes auto;
        pid %2$s/nginx.pid;
        error_log %2$s/error.log;
        events { worker_connections 1024; }
        http {
          access_log off;
          sendfile on;
          client_body_temp_path %2$s/body;
          proxy_temp_path %2$s/proxy;
          fastcgi_temp_path %2$s/fastcgi;
          uwsgi_temp_path %2$s/uwsgi;
          scgi_temp_path %2$s/scgi;
          default_type application/vnd.mapbox-vector-tile;
          server {
            listen 127.0.0.1:%3$d;
            root %2$s;
            location = /tile { add_header Content-Encoding gzip; }
          }
        }
        """
            .formatted(System.getProperty("user.name"), folder, port);
    Files.writeString(folder.resolve("nginx.conf"), settings);
    process = run();
    awaitAnswer();
  }

  URI tile() {
    return URI.create("http://127.0.0.1:" + port + "/tile");
  }

  String version() throws IOException {
    return command.run(program.toString(), "-v").strip().replace("nginx version: ", "");
  }

  /** The server as a child, so that its end can be waited for. */
  private Process run() throws IOException {
    List<String> line = new ArrayList<>(List.of(program.toString(), "-p", folder.toString()));
    line.addAll(List.of("-e", folder.resolve("error.log").toString()));
    line.addAll(List.of("-c", folder.resolve("nginx.conf").toString()));
    return new ProcessBuilder(line).inheritIO().start();
  }

  private void awaitAnswer() throws IOException {
    for (int tries = 50; !Scratch.listens(port); tries--) {
      if (tries == 0 || !process.isAlive()) {
        throw new IOException("nginx does not answer at " + tile());
      }
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    Scratch.delete(folder);
  }
}
