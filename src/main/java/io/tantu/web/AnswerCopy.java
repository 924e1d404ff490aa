package io.tantu.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Passes an answer on and, when it may be kept and was sent whole, hands over a copy. */
final class AnswerCopy extends Response.Wrapper {

  /** The largest body copied; tiles are at most half a million bytes. */
  private static final long LARGEST = 1_000_000;

  /** What the server says of itself with every answer. */
  private static final EnumSet<HttpHeader> OF_THE_SERVER =
      EnumSet.of(HttpHeader.DATE, HttpHeader.SERVER);

  private final Consumer<KeptAnswer> whole;
  private ByteArrayOutputStream body;
  private HttpFields headers;

  AnswerCopy(Request request, Response response, Consumer<KeptAnswer> whole) {
    super(request, response);
    this.whole = whole;
  }

  @Override
  public void write(boolean last, ByteBuffer bytes, Callback callback) {
    if (headers == null && !isCommitted() && mayBeKept()) {
      headers = HttpFields.build(getHeaders()).remove(OF_THE_SERVER).asImmutable();
      body = new ByteArrayOutputStream((int) getHeaders().getLongField(HttpHeader.CONTENT_LENGTH));
    }
    if (headers == null) {
      super.write(last, bytes, callback);
      return;
    }
    byte[] copy = BufferUtil.toArray(bytes);
    body.write(copy, 0, copy.length);
    super.write(last, bytes, last ? handingOver(callback) : callback);
  }

  private Callback handingOver(Callback callback) {
    return new Callback.Nested(callback) {
      @Override
      public void succeeded() {
        whole.accept(new KeptAnswer(headers, body.toByteArray()));
        super.succeeded();
      }
    };
  }

  /** Only what tells its length: a broken-off answer must not be taken for a whole one. */
  private boolean mayBeKept() {
    long length = getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
    return getStatus() == HttpStatus.OK_200
        && getHeaders().contains(HttpHeader.CACHE_CONTROL, "public")
        && getHeaders().contains(HttpHeader.CACHE_CONTROL, "immutable")
        && !getHeaders().contains(HttpHeader.SET_COOKIE)
        && length >= 0
        && length <= LARGEST;
  }
}
