package io.tantu.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what never reaches a handler (an address that is no address) as problem details too,
 * instead of Jetty's page.
 */
final class UnreadableRequests extends ErrorHandler {

  private static final String BODY =
      """
      {"type":"urn:tantu:problem:unreadable-request","title":"Refused","status":%d,\
      "code":"unreadable-request","detail":"The request is not one that this service can read; check its address."}
      """;

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    byte[] body = BODY.formatted(response.getStatus()).getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
