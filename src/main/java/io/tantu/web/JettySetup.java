package io.tantu.web;

import org.eclipse.jetty.server.Server;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What stands before the servlets: answers kept in memory, and requests that cannot be read. */
@Component
class JettySetup implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

  private final long keptBytes;

  /**
   * @param maxBytes memory for kept answers; 0 for a 32nd of what the process may have
   */
  JettySetup(@Value("${tantu.answers.max-bytes:0}") long maxBytes) {
    keptBytes = maxBytes > 0 ? maxBytes : Runtime.getRuntime().maxMemory() / 32;
  }

  @Override
  public void customize(JettyServletWebServerFactory factory) {
    factory.addServerCustomizers(this::prepare);
  }

  private void prepare(Server server) {
    KeptAnswers kept = new KeptAnswers(keptBytes);
    kept.setHandler(server.getHandler());
    server.setHandler(kept);
    server.setErrorHandler(new UnreadableRequests());
  }
}
