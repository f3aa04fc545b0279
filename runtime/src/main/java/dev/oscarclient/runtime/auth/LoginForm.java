package dev.oscarclient.runtime.auth;

import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * OSCAR's login form. Newer OSCARs answer JSON to {@code ajaxResponse=true}; older ones do not know
 * it and send the browser on, or show the form again with status 200.
 */
final class LoginForm {
  private static final Pattern SUCCESS = Pattern.compile("\"success\"\\s*:\\s*true");
  private static final int MAX_BYTES = 1 << 16;

  private final BaseUrl base;
  private final String path;
  private final Duration timeout;
  private final Transport transport;

  LoginForm(BaseUrl base, String path, Duration timeout, Transport transport) {
    this.base = base;
    this.path = path;
    this.timeout = timeout;
    this.transport = transport;
  }

  /**
   * Logs in.
   *
   * @return the cookies of the session
   * @throws AuthenticationException if OSCAR does not let the user in
   * @throws IOException if no response comes
   */
  String logIn(SessionLogin login) throws IOException {
    List<NameValue> fields =
        List.of(
            new NameValue("username", String.valueOf(login.userName())),
            new NameValue("password", login.password()),
            new NameValue("pin", login.pin()),
            new NameValue("ajaxResponse", "true"));
    WireRequest request =
        new WireRequest(
            new CallLabel("POST", path, "sign-in"),
            base,
            path,
            List.of(),
            List.of(),
            new WireBody.Form(fields),
            timeout);
    try (WireResponse response = transport.send(request)) {
      SetCookies cookies = new SetCookies();
      cookies.addAll(response);
      String header = cookies.header();
      if (!isLetIn(response) || header == null) {
        throw refused(response.status());
      }
      return header;
    }
  }

  private static boolean isLetIn(WireResponse response) throws IOException {
    if (response.status() / 100 == 3) {
      return leadsInside(response.header("Location"));
    }
    if (response.status() != 200 || response.mediaType().isHtml()) {
      return false;
    }
    byte[] body = response.body().readNBytes(MAX_BYTES);
    return SUCCESS.matcher(new String(body, StandardCharsets.UTF_8)).find();
  }

  /** Who is not let in is sent to the login, to a logout, or to a page that says why. */
  private static boolean leadsInside(@Nullable String location) {
    if (location == null) {
      return false;
    }
    String target = location.toLowerCase(Locale.ROOT);
    return !target.contains("login")
        && !target.contains("logout")
        && !target.contains("index.")
        && !target.contains("errormsg")
        && !target.contains("mfa");
  }

  private AuthenticationException refused(int status) {
    return new AuthenticationException(
        UnauthorizedReason.LOGIN_REFUSED,
        "was not sent: OSCAR did not let the user in (POST " + path + " answered " + status + ")",
        status == 404
            ? "Check the context path of baseUrl, and loginPath."
            : "Check user name, password and PIN, and whether the account is locked, its password"
                + " has expired, or it has a second factor. It is not tried again: OSCAR locks"
                + " accounts.",
        null);
  }
}
