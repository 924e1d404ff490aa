package io.tantu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes what is left of a body before the answer begins. A question is often refused before its
 * file is looked at; the server would then cut the connection under a sender that goes on sending,
 * or under its next request, without having said so. A body too long to be taken is left, and the
 * answer says that the connection ends (RFC 9112, 9.6).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadBodies extends OncePerRequestFilter {

  /** Beyond any file that is sent by mistake. */
  private static final long MOST_BYTES = 256_000_000;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentLengthLong() <= 0
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        request,
        new HttpServletResponseWrapper(response) {
          @Override
          public ServletOutputStream getOutputStream() throws IOException {
            takeBody();
            return super.getOutputStream();
          }

          @Override
          public PrintWriter getWriter() throws IOException {
            takeBody();
            return super.getWriter();
          }

          private void takeBody() {
            if (!isCommitted() && !takenWhole(request)) {
              setHeader(HttpHeaders.CONNECTION, "close");
            }
          }
        });
  }

  private static boolean takenWhole(HttpServletRequest request) {
    try {
      return request.getContentLengthLong() <= MOST_BYTES && ended(request.getInputStream());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean ended(InputStream body) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = MOST_BYTES;
    int n = 0;
    while (n >= 0 && left > 0) {
      n = body.read(buffer);
      left -= n;
    }
    return n < 0;
  }
}
