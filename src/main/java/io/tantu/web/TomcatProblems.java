package io.tantu.web;

import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what never reaches a handler (an address that is no address) as problem details too,
 * instead of Tomcat's page.
 */
public final class TomcatProblems extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(TomcatProblems.class);

  private static final String BODY =
      """
      {"type":"urn:tantu:problem:unreadable-request","title":"Refused","status":%d,\
      "code":"unreadable-request","detail":"The request is not one that this service can read; check its address."}
      """;

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try {
      PrintWriter out = response.getReporter();
      if (out != null) {
        out.write(BODY.formatted(status));
        response.finishResponse();
      }
    } catch (IOException e) {
      LOG.debug("The client closed the connection", e);
    }
  }
}
