package dev.oscarclient.sandbox.oauth;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyWriter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.rs.security.oauth.data.OAuthAuthorizationData;

/**
 * The page at {@code /ws/oauth/authorize}: like OSCAR's it holds the login form and the consent
 * form, shows one of them, and logs in by a request in the background that names the request token.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
public final class AuthorizationPage implements MessageBodyWriter<OAuthAuthorizationData> {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Login and Authorize 3rd party application</title></head>
      <body>
      <div id="login_div"%s>
        <form id="login_form">
          <h2>Please sign in</h2>
          <input placeholder="Username" type="text" id="username" autocomplete="off">
          <input placeholder="Password" type="password" id="password" autocomplete="off">
          <input placeholder="Pin" type="password" id="pin" autocomplete="off">
          <p id="login_error" hidden>Login failed</p>
          <button id="sign_in" type="submit">Sign in</button>
        </form>
      </div>
      <div id="scope_div"%s>
        <p>The 3rd party application "%s" is requesting access to your OSCAR account.</p>
        <ul>%s</ul>
        <form id="scope_form" method="post" action="%s">
          <input type="hidden" name="session_authenticity_token" value="%s">
          <input type="hidden" name="oauth_token" id="oauth_token" value="%s">
          <button id="allow" name="oauthDecision" value="allow">Authorize</button>
          <button id="deny" name="oauthDecision" value="deny">Cancel</button>
        </form>
      </div>
      <script>
        const field = id => document.getElementById(id);
        field('login_form').addEventListener('submit', async event => {
          event.preventDefault();
          const form = new URLSearchParams({ajaxResponse: 'true', invalidate_session: 'false',
            username: field('username').value, password: field('password').value, pin: field('pin').value,
            oauth_token: field('oauth_token').value});
          const answer = await (await fetch('%s/login.do', {method: 'POST', body: form})).json();
          field('login_error').hidden = answer.success;
          field('login_div').hidden = answer.success;
          field('scope_div').hidden = !answer.success;
        });
      </script>
      </body></html>
      """;

  private final TokenStore tokens;
  private final Logins logins;

  @Context private HttpServletRequest request;

  /** A page that connects the tokens it is for with who is logged in. */
  public AuthorizationPage(TokenStore tokens, Logins logins) {
    this.tokens = tokens;
    this.logins = logins;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == OAuthAuthorizationData.class;
  }

  @Override
  public long getSize(
      OAuthAuthorizationData data,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType) {
    return -1;
  }

  @Override
  public void writeTo(
      OAuthAuthorizationData data,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    String providerNo = logins.providerOf(request.getSession(false));
    if (providerNo != null) {
      tokens.loggedIn(data.getOauthToken(), providerNo);
    }
    String permissions =
        data.getPermissions().stream()
            .map(permission -> "<li>" + escaped(permission.getDescription()) + "</li>")
            .collect(Collectors.joining());
    String page =
        PAGE.formatted(
            providerNo == null ? "" : " hidden",
            providerNo == null ? " hidden" : "",
            escaped(data.getApplicationName()),
            permissions,
            escaped(data.getReplyTo()),
            escaped(data.getAuthenticityToken()),
            escaped(data.getOauthToken()),
            request.getContextPath());
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
