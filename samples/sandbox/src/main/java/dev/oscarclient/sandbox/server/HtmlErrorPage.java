package dev.oscarclient.sandbox.server;

import java.io.IOException;
import java.io.Writer;
import javax.servlet.http.HttpServletRequest;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * The container's HTML page for an unexpected error, whatever the client accepts: the status line
 * is the only signal. It shows nothing of the request.
 */
final class HtmlErrorPage extends ErrorHandler {

  @Override
  protected void handleErrorPage(
      HttpServletRequest request, Writer writer, int code, String message) throws IOException {
    writer.write(
        "<!doctype html><html lang=\"en\"><head><title>HTTP Status "
            + code
            + "</title></head><body><h1>HTTP Status "
            + code
            + "</h1><hr class=\"line\"/><p><b>Type</b> Exception Report</p></body></html>\n");
  }
}
