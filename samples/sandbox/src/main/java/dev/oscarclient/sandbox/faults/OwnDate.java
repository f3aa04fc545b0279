package dev.oscarclient.sandbox.faults;

import java.time.Duration;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** A response with the time of the sandbox's own clock, where CXF would put the machine's. */
final class OwnDate extends HttpServletResponseWrapper {
  private static final String DATE = "Date";

  OwnDate(HttpServletResponse response, Duration offset) {
    super(response);
    response.setDateHeader(DATE, System.currentTimeMillis() + offset.toMillis());
  }

  @Override
  public void setHeader(String name, String value) {
    if (!name.equalsIgnoreCase(DATE)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (!name.equalsIgnoreCase(DATE)) {
      super.addHeader(name, value);
    }
  }
}
