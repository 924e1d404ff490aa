package io.tantu.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends an answer that the service itself called {@code public, immutable} (RFC 8246) again from
 * memory, as a shared cache may (RFC 9111): a kept tile then costs no more than the server's own
 * work. Everything else, and every request that asks for less than the whole answer, goes on.
 */
final class KeptAnswers extends Handler.Wrapper {

  /** What a part of an answer, or none of it, is asked for with. */
  private static final EnumSet<HttpHeader> ASK_FOR_LESS =
      EnumSet.of(
          HttpHeader.IF_NONE_MATCH,
          HttpHeader.IF_MATCH,
          HttpHeader.IF_MODIFIED_SINCE,
          HttpHeader.IF_UNMODIFIED_SINCE,
          HttpHeader.RANGE,
          HttpHeader.AUTHORIZATION);

  /**
   * What an answer depends on. The host is of it, since some are refused; so is the list of
   * encodings as it was sent, which answers vary by.
   */
  private record Question(String address, String host, String encodings) {

    static Question of(Request request) {
      return new Question(
          request.getHttpURI().getPathQuery(),
          Request.getServerName(request),
          String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING)));
    }

    /** Bytes of memory that it takes, about. */
    int weight() {
      return 2 * (address.length() + host.length() + encodings.length());
    }
  }

  private final Cache<Question, KeptAnswer> kept;

  /**
   * @param maxBytes memory that the kept answers may take
   */
  KeptAnswers(long maxBytes) {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((Question question, KeptAnswer answer) -> question.weight() + answer.weight())
            .recordStats()
            .build();
    CaffeineCacheMetrics.monitor(Metrics.globalRegistry, kept, "answers");
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!HttpMethod.GET.is(request.getMethod()) || request.getHeaders().contains(ASK_FOR_LESS)) {
      return super.handle(request, response, callback);
    }
    Question question = Question.of(request);
    KeptAnswer answer = kept.getIfPresent(question);
    if (answer != null) {
      answer.send(response, callback);
      return true;
    }
    Consumer<KeptAnswer> keep = whole -> kept.put(question, whole);
    return super.handle(request, new AnswerCopy(request, response, keep), callback);
  }
}
