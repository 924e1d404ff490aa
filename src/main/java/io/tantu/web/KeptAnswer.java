package io.tantu.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A whole answer with status 200.
 *
 * @param headers all but those that the server sets itself
 */
record KeptAnswer(HttpFields headers, byte[] body) {

  private static final int BESIDE_THE_BODY = 2_000;

  void send(Response response, Callback callback) {
    response.getHeaders().add(headers);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** Bytes of memory that it takes, about. */
  int weight() {
    return body.length + BESIDE_THE_BODY;
  }
}
