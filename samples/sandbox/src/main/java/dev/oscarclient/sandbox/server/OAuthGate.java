package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.OAuthRules;
import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import javax.servlet.http.HttpSession;

/** The switches that stand before CXF: the module REST, the clock, the session between the legs. */
final class OAuthGate implements Filter {
  private static final String DATE = "Date";
  private static final String LEGS = OAuthGate.class.getName();

  private final OAuthRules rules;

  OAuthGate(OAuthRules rules) {
    this.rules = rules;
  }

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = new OwnDate((HttpServletResponse) response);
    String path = http.getServletPath() + (http.getPathInfo() == null ? "" : http.getPathInfo());
    if (!rules.restModule() && (path.startsWith("/ws/oauth") || path.startsWith("/ws/services"))) {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (rules.sessionBetweenLegs() && !inSession(path, http)) {
      answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      chain.doFilter(request, answer);
    }
  }

  private static boolean inSession(String path, HttpServletRequest request) {
    if (path.equals("/ws/oauth/initiate")) {
      request.getSession().setAttribute(LEGS, true);
    }
    HttpSession session = request.getSession(false);
    return !path.equals("/ws/oauth/token")
        || (session != null && session.getAttribute(LEGS) != null);
  }

  @Override
  public void destroy() {}

  /** A response with the time of the sandbox's own clock: CXF would set the machine's. */
  private final class OwnDate extends HttpServletResponseWrapper {
    OwnDate(HttpServletResponse response) {
      super(response);
      super.setDateHeader(DATE, rules.clock().millis());
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
}
