package io.tantu.bench;

import io.tantu.catalog.LayerDefinition;
import io.tantu.style.LayerStyle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * MapServer as FastCGI behind an nginx of its own on 127.0.0.1, on an indexed shapefile: the way in
 * which it is quickest.
 */
final class MapServer implements AutoCloseable {

  private static final String PROGRAM = "mapserv";

  private final Path folder;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private MapServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** A running server, or empty where it or what it needs is not installed. */
  static Optional<MapServer> start(
      Path geoPackage, LayerDefinition layer, LayerStyle style, Command command)
      throws IOException {
    for (String needed : List.of(PROGRAM, "spawn-fcgi", "nginx", "ogr2ogr", "shptree")) {
      if (Command.find(needed).isEmpty()) {
        Run.missing(needed, "cgi-mapserver mapserver-bin spawn-fcgi nginx-light gdal-bin");
        return Optional.empty();
      }
    }
    MapServer server = new MapServer(Scratch.folder("mapserver"), Scratch.port());
    try {
      server.data(geoPackage, layer, command);
      Path map = server.folder.resolve("layer.map");
      String text = MapFile.of(layer, style, server.folder.resolve(layer.id()));
      Files.writeString(map, text);
      command.log(text);
      server.serve(map);
      return Optional.of(server);
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  static String version(Command command) throws IOException {
    return command.run(PROGRAM, "-v").strip().split(" OUTPUT")[0];
  }

  private void data(Path geoPackage, LayerDefinition layer, Command command) throws IOException {
    String shapes = folder.resolve(layer.id() + ".shp").toString();
    command.run(
        "ogr2ogr",
        "-f",
        "ESRI Shapefile",
        "-lco",
        "ENCODING=UTF-8",
        shapes,
        geoPackage.toString(),
        layer.id());
    command.run("shptree", shapes);
  }

  private void serve(Path map) throws IOException {
    int inner = Scratch.port();
    ProcessBuilder workers =
        new ProcessBuilder(
            "spawn-fcgi",
            "-n",
            "-a",
            "127.0.0.1",
            "-p",
            Integer.toString(inner),
            "--",
            Command.find(PROGRAM).orElseThrow().toString());
    Files.writeString(
        folder.resolve("mapserver.conf"), "CONFIG\n  ENV\n    MS_MAP_PATTERN \".\"\n  END\nEND\n");
    workers.environment().put("MAPSERVER_CONFIG_FILE", folder.resolve("mapserver.conf").toString());
    workers.inheritIO();
    processes.add(workers.start());
    Files.writeString(folder.resolve("nginx.conf"), settings(inner, map));
    processes.add(
        new ProcessBuilder(
                Command.find("nginx").orElseThrow().toString(),
                "-p",
                folder.toString(),
                "-e",
                folder.resolve("error.log").toString(),
                "-c",
                folder.resolve("nginx.conf").toString())
            .inheritIO()
            .start());
    for (int tries = 50; !Scratch.listens(port); tries--) {
      if (tries == 0) {
        throw new IOException("nginx does not answer before MapServer");
      }
    }
  }

  private String settings(int inner, Path map) {
    return """
        daemon off;
        user %1$s;
        worker_processes 1;
        pid %2$s/nginx.pid;
        error_log %2$s/error.log;
        events { worker_connections 256; }
        http {
          access_log off;
          client_body_temp_path %2$s/body;
          proxy_temp_path %2$s/proxy;
          fastcgi_temp_path %2$s/fastcgi;
          uwsgi_temp_path %2$s/uwsgi;
          scgi_temp_path %2$s/scgi;
          server {
            listen 127.0.0.1:%3$d;
            location / {
              fastcgi_pass 127.0.0.1:%4$d;
              fastcgi_param MS_MAPFILE %5$s;
              fastcgi_param QUERY_STRING $query_string;
              fastcgi_param REQUEST_METHOD $request_method;
              fastcgi_param SERVER_NAME $server_name;
              fastcgi_param SERVER_PORT $server_port;
              fastcgi_param SCRIPT_NAME /wms;
              fastcgi_param SERVER_PROTOCOL $server_protocol;
            }
          }
        }
        """
        .formatted(System.getProperty("user.name"), folder, port, inner, map);
  }

  URI wms() {
    return URI.create("http://127.0.0.1:" + port + "/wms");
  }

  @Override
  public void close() throws IOException {
    try {
      end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Scratch.delete(folder);
  }

  private void end() throws InterruptedException {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      // MapServer looks for the signal only when the next request comes.
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      process.onExit().join();
    }
  }
}
