package dev.oscarclient.sandbox.server;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/** Refuses the last OAuth leg to whoever does not send the session cookie of the first. */
final class SessionBetweenLegs implements Filter {
  private static final String LEGS = SessionBetweenLegs.class.getName();

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String leg = String.valueOf(http.getPathInfo());
    if (leg.equals("/oauth/initiate")) {
      http.getSession().setAttribute(LEGS, true);
    }
    HttpSession session = http.getSession(false);
    boolean known = session != null && session.getAttribute(LEGS) != null;
    if (leg.equals("/oauth/token") && !known) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      chain.doFilter(request, response);
    }
  }

  @Override
  public void destroy() {}
}
