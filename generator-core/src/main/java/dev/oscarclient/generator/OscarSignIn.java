package dev.oscarclient.generator;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.signin.Browser;
import dev.oscarclient.generator.signin.CallbackAddress;
import dev.oscarclient.generator.signin.CredentialsTarget;
import dev.oscarclient.generator.signin.LoopbackCallback;
import dev.oscarclient.generator.signin.LoopbackCallback.Reply;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.OscarAuthorization;
import dev.oscarclient.runtime.OscarAuthorizationBuilder;
import dev.oscarclient.runtime.OscarAuthorizationException;
import dev.oscarclient.runtime.OscarAuthorizationException.Reason;
import dev.oscarclient.runtime.OscarException;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.auth.OAuthSignature;
import dev.oscarclient.runtime.auth.PendingAuthorization;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Signs an application in at an OSCAR from a terminal: three legs, a check, a file. */
public final class OscarSignIn {
  private final SignInRequest request;
  private final SignInDialog dialog;

  private OscarSignIn(SignInRequest request, SignInDialog dialog) {
    this.request = request;
    this.dialog = dialog;
  }

  /**
   * Obtains an access token, checks it with a harmless signed call, and writes the credentials to a
   * file that only its owner can read.
   *
   * @return what to tell the user
   * @throws GeneratorException if it fails; nothing was written
   */
  public static List<String> authorize(SignInRequest request, SignInDialog dialog)
      throws GeneratorException {
    try {
      return new OscarSignIn(request, dialog).run();
    } catch (ProblemException e) {
      throw new GeneratorException(e);
    } catch (OscarException e) {
      throw new GeneratorException(problem(request, e));
    }
  }

  private static ProblemException problem(SignInRequest request, OscarException e) {
    return new ProblemException(
        Problem.error(request.server(), String.valueOf(e.getMessage()), null));
  }

  private List<String> run() {
    CredentialsTarget target = CredentialsTarget.of(request.credentials());
    OscarAuthorization authorization = authorization();
    String callback = request.callback();
    OAuthCredentials credentials =
        callback == null
            ? outOfBand(authorization)
            : byCallback(authorization, CallbackAddress.parse(callback));
    dialog.progress("Checking the token with a signed call");
    authorization.check(credentials);
    target.write(new CredentialsFile(server(), request.signingBaseUrl(), credentials));
    return summary(credentials);
  }

  private OscarAuthorization authorization() {
    OscarAuthorizationBuilder builder =
        OscarAuthorization.builder()
            .baseUrl(server())
            .consumer(request.consumerKey(), request.consumerSecret())
            .signature(request.plaintext() ? OAuthSignature.PLAINTEXT : OAuthSignature.HMAC_SHA1);
    try {
      String signing = request.signingBaseUrl();
      if (signing != null) {
        builder.signingBaseUrl(signing);
      }
      if (request.scope() != null) {
        builder.scope(request.scope());
      }
      if (request.lifetime() != null) {
        builder.lifetime(request.lifetime());
      }
      for (String header : request.headers()) {
        int colon = header.indexOf(':');
        if (colon < 1) {
          throw new IllegalArgumentException("a header looks like 'Name: value'");
        }
        builder.header(header.substring(0, colon).strip(), header.substring(colon + 1).strip());
      }
      return builder.build();
    } catch (IllegalArgumentException e) {
      // Such messages never repeat what was given.
      throw new ProblemException(Problem.error("", e.getMessage() + ".", null));
    }
  }

  /** Users copy the address of the services along. */
  private String server() {
    String url = request.server().strip();
    for (String end : List.of("/", "/services", "/ws", "/")) {
      while (url.endsWith(end)) {
        url = url.substring(0, url.length() - end.length());
      }
    }
    return url;
  }

  private OAuthCredentials outOfBand(OscarAuthorization authorization) {
    PendingAuthorization pending = authorization.begin(OscarAuthorization.OUT_OF_BAND);
    open(pending);
    String verifier;
    try {
      verifier = dialog.verifier().strip();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error("--oob", "The verifier cannot be read.", "Run this in a terminal."));
    }
    if (verifier.isEmpty()) {
      throw new ProblemException(
          Problem.error("--oob", "No verifier was given.", "Copy it from OSCAR's page."));
    }
    return authorization.completeWithVerifier(pending, verifier);
  }

  private OAuthCredentials byCallback(OscarAuthorization authorization, CallbackAddress address) {
    CompletableFuture<PendingAuthorization> pending = new CompletableFuture<>();
    CompletableFuture<OAuthCredentials> result = new CompletableFuture<>();
    try (LoopbackCallback callback =
        LoopbackCallback.listen(
            address, query -> called(authorization, pending.join(), query, result))) {
      try {
        pending.complete(authorization.begin(callback.url()));
        open(pending.join());
        return await(result, callback.url());
      } finally {
        // Whoever calls in now is not to wait for ever.
        pending.cancel(false);
      }
    }
  }

  private void open(PendingAuthorization pending) {
    dialog.open(pending.authorizationUrl());
    if (request.openBrowser()) {
      Browser.open(pending.authorizationUrl());
    }
  }

  /** A callback of another sign-in is turned away, and the right one is still waited for. */
  private Reply called(
      OscarAuthorization authorization,
      PendingAuthorization pending,
      @Nullable String query,
      CompletableFuture<OAuthCredentials> result) {
    try {
      result.complete(authorization.complete(pending, query));
      return new Reply(200, "Signed in", "You can close this window and go back to the terminal.");
    } catch (OscarAuthorizationException e) {
      if (e.reason() == Reason.WRONG_CALLBACK || e.reason() == Reason.ALREADY_USED) {
        dialog.progress("A callback of another sign-in was turned away");
        return new Reply(
            400, "Not this sign-in", "Open the address that the terminal shows, in this browser.");
      }
      result.completeExceptionally(e);
      return new Reply(200, "Not signed in", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
      return new Reply(500, "Not signed in", "The terminal says more.");
    }
  }

  private OAuthCredentials await(CompletableFuture<OAuthCredentials> result, String callback) {
    try {
      return result.get(request.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new ProblemException(
          Problem.error(
              callback,
              "Nobody called back within " + request.patience().toSeconds() + " seconds.",
              "Log in and approve sooner, or wait longer (--timeout); if the browser is on another"
                  + " machine, use --oob."));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OscarException failure) {
        throw problem(request, failure);
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Problem.error("", "Interrupted.", null));
    }
  }

  private List<String> summary(OAuthCredentials credentials) {
    List<String> lines = new ArrayList<>();
    lines.add("Signed in at " + server() + "; a signed call works.");
    lines.add("Credentials: " + request.credentials() + " (only you can read it)");
    if (credentials.expiresAt() == null) {
      lines.add(
          "OSCAR does not tell how long the token lives: --lifetime lets clients warn before it"
              + " ends.");
    } else {
      lines.add(
          "The token ends at " + credentials.expiresAt().truncatedTo(ChronoUnit.SECONDS) + ".");
    }
    return lines;
  }
}
