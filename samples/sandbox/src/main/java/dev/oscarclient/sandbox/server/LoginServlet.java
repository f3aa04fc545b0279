package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.oauth.Logins;
import dev.oscarclient.sandbox.oauth.TokenStore;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/**
 * {@code /login.do}, where OSCAR's login form and its authorization page post to: answers JSON to
 * {@code ajaxResponse=true}, otherwise sends the browser on. A login that fails is a page of status
 * 200, as OSCAR's is.
 */
final class LoginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Logins logins;
  private final transient TokenStore tokens;

  LoginServlet(Logins logins, TokenStore tokens) {
    this.logins = logins;
    this.tokens = tokens;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean right =
        SyntheticClinic.USER_NAME.equals(request.getParameter("username"))
            && SyntheticClinic.PASSWORD.equals(request.getParameter("password"))
            && SyntheticClinic.PIN.equals(request.getParameter("pin"));
    if (right) {
      logIn(request);
    }
    if ("true".equals(request.getParameter("ajaxResponse"))) {
      response.setContentType("application/json");
      response
          .getWriter()
          .write(
              right
                  ? "{\"success\":true,\"providerName\":\"Doctor, Yankee\",\"providerNo\":\""
                      + SyntheticClinic.LOGGED_IN_PROVIDER
                      + "\"}"
                  : "{\"success\":false,\"error\":\"Invalid Credentials\"}");
    } else if (right) {
      response.sendRedirect(request.getContextPath() + "/provider/providercontrol.jsp");
    } else {
      response.setContentType("text/html");
      response.getWriter().write("<!DOCTYPE html><html lang=\"en\"><title>Login</title></html>");
    }
  }

  /** A login gets a new session, unless the form asks for the old one to be kept. */
  private void logIn(HttpServletRequest request) {
    HttpSession old = request.getSession(false);
    if (old != null && !"false".equals(request.getParameter("invalidate_session"))) {
      old.invalidate();
    }
    logins.logIn(request.getSession(), SyntheticClinic.LOGGED_IN_PROVIDER);
    String requestToken = request.getParameter("oauth_token");
    if (requestToken != null) {
      tokens.loggedIn(requestToken, SyntheticClinic.LOGGED_IN_PROVIDER);
    }
  }
}
