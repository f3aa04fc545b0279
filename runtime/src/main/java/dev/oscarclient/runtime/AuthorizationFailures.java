package dev.oscarclient.runtime;

import dev.oscarclient.runtime.OscarAuthorizationException.Reason;
import dev.oscarclient.runtime.OscarException.Details;
import dev.oscarclient.runtime.auth.LegFailedException;
import dev.oscarclient.runtime.auth.OAuthLegs;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLException;

/** Says of a leg of the sign-in what went wrong and what to do. */
final class AuthorizationFailures {
  private static final String OTHER_ADDRESS =
      " or the server, behind a proxy, computes the signature with another address (see"
          + " signingBaseUrl).";

  private AuthorizationFailures() {}

  static OscarAuthorizationException of(String leg, IOException failure) {
    if (failure instanceof LegFailedException answer) {
      return answered(leg, answer);
    }
    if (failure instanceof OAuthLegs.UnconfirmedCallbackException) {
      return failed(
          Reason.REFUSED,
          leg,
          "was answered without oauth_callback_confirmed",
          "The server speaks OAuth 1.0 as it was before revision A, which lets strangers take over"
              + " a sign-in: it must be updated.");
    }
    if (failure instanceof OAuthLegs.AlreadyUsedException) {
      return failed(
          Reason.ALREADY_USED,
          leg,
          "was not sent: this authorization was completed before",
          "Begin again.");
    }
    return new OscarAuthorizationException(
        Reason.UNREACHABLE,
        details(leg).hint(unreachableHint(failure)),
        failure instanceof HttpTimeoutException ? "was not answered in time" : "got no answer",
        failure);
  }

  private static String unreachableHint(IOException failure) {
    if (CallFailures.isUnknownHost(failure)) {
      return "Check the host name in baseUrl.";
    }
    if (failure instanceof ConnectException) {
      return "Check host and port of baseUrl, and whether the server runs.";
    }
    return failure instanceof SSLException
        ? "Check http or https in baseUrl, and whether this JDK trusts the server's certificate."
        : "Check baseUrl, proxy and firewall.";
  }

  private static OscarAuthorizationException answered(String leg, LegFailedException answer) {
    int status = answer.status();
    boolean html = answer.mediaType().isHtml();
    String text = new String(answer.body(), StandardCharsets.ISO_8859_1);
    if (status == 404) {
      return failed(
          Reason.NOT_THERE,
          leg,
          answer,
          "The REST module is off (Administration > Integration), or the context path in baseUrl"
              + " is wrong.");
    }
    if (status == 400 || status == 401 || (status == 500 && StatusHints.isAccessDenied(text))) {
      return failed(Reason.REFUSED, leg, answer, refusedHint(leg));
    }
    if (status / 100 == 3) {
      return failed(
          Reason.NOT_OSCAR,
          leg,
          answer,
          "It points elsewhere, where a signed request is never sent on to: check http or https,"
              + " host and context path of baseUrl.");
    }
    if (status == 403 || html) {
      return failed(
          Reason.NOT_OSCAR,
          leg,
          answer,
          html
              ? "The web page comes from a firewall or login in front of OSCAR, or baseUrl is not"
                  + " OSCAR's: ask for the address of this machine to be let through."
              : "Something in front of OSCAR, or OSCAR itself, does not allow that.");
    }
    return failed(
        Reason.NOT_OSCAR, leg, answer, "That is no answer of an OAuth server: check baseUrl.");
  }

  private static String refusedHint(String leg) {
    return leg.equals(OscarAuthorization.INITIATE)
        ? "The consumer key is unknown or its secret is wrong; the callback does not start with the"
            + " URI registered for it (oob works on newer servers only); the scope is not one of"
            + " the server's;"
            + OTHER_ADDRESS
        : "The request token has expired or was used before, or the verifier is wrong: begin"
            + " again. If it happens each time, the consumer secret may be wrong;"
            + OTHER_ADDRESS;
  }

  private static OscarAuthorizationException failed(
      Reason reason, String leg, LegFailedException answer, String hint) {
    Details details = details(leg).status(answer.status()).hint(hint).body(answer.body(), null);
    return new OscarAuthorizationException(reason, details, "answered " + answer.status(), null);
  }

  static OscarAuthorizationException failed(Reason reason, String leg, String what, String hint) {
    return new OscarAuthorizationException(reason, details(leg).hint(hint), what, null);
  }

  private static Details details(String leg) {
    return new Details("POST", leg, "");
  }
}
