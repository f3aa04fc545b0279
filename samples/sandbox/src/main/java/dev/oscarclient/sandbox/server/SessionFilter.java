package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.oauth.Logins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Lets only browser sessions through, as OSCAR's login filter does for {@code /ws/rs}: an OAuth
 * signature is of no use there, and only a query string of exactly {@code _wadl} needs no login.
 */
final class SessionFilter implements Filter {
  private static final byte[] REFUSED =
      "<error>Not authorized, no session.</error>".getBytes(StandardCharsets.UTF_8);

  private final String sessionId;
  private final Logins logins;

  /**
   * Lets logged-in sessions through, and one that is there from the start.
   *
   * @param sessionId the id of the latter
   */
  SessionFilter(String sessionId, Logins logins) {
    this.sessionId = sessionId;
    this.logins = logins;
  }

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if ("_wadl".equals(http.getQueryString()) || hasSession(http)) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse refusal = (HttpServletResponse) response;
    refusal.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    refusal.setContentType("application/xml");
    refusal.getOutputStream().write(REFUSED);
  }

  @Override
  public void destroy() {}

  private boolean hasSession(HttpServletRequest request) {
    if (logins.providerOf(request.getSession(false)) != null) {
      return true;
    }
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return false;
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals("JSESSIONID") && cookie.getValue().equals(sessionId)) {
        return true;
      }
    }
    return false;
  }
}
