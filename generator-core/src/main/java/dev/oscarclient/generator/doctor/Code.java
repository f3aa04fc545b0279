package dev.oscarclient.generator.doctor;

import java.util.Locale;

/**
 * What can be found. Scripts may rely on the keys: one is never given another meaning, and {@code
 * docs/doctor.md} explains each.
 */
public enum Code {
  /** The name has an address. */
  NAME_RESOLVED(Stage.NAME, Severity.OK),
  /** No address belongs to the name. */
  NAME_UNKNOWN(Stage.NAME, Severity.PROBLEM),
  /** The name service did not answer in time. */
  NAME_SLOW(Stage.NAME, Severity.PROBLEM),
  /** An HTTP proxy resolves the name. */
  NAME_LEFT_TO_PROXY(Stage.NAME, Severity.NOTE),
  /** The port takes connections. */
  CONNECTED(Stage.CONNECTION, Severity.OK),
  /** Nothing listens at the port. */
  CONNECTION_REFUSED(Stage.CONNECTION, Severity.PROBLEM),
  /** Packets to the port vanish. */
  CONNECTION_TIMEOUT(Stage.CONNECTION, Severity.PROBLEM),
  /** The network has no way there. */
  UNREACHABLE(Stage.CONNECTION, Severity.PROBLEM),
  /** The name has several addresses and not all take connections. */
  SOME_ADDRESSES_DEAD(Stage.CONNECTION, Severity.WARNING),
  /** Encrypted, by a certificate that is trusted. */
  TLS_TRUSTED(Stage.TLS, Severity.OK),
  /** Plain HTTP to another machine. */
  TLS_NOT_USED(Stage.TLS, Severity.WARNING),
  /** The certificate is valid for less than thirty days more. */
  TLS_EXPIRES_SOON(Stage.TLS, Severity.WARNING),
  /** The certificate has expired. */
  TLS_CERTIFICATE_EXPIRED(Stage.TLS, Severity.PROBLEM),
  /** The certificate is not valid yet. */
  TLS_NOT_YET_VALID(Stage.TLS, Severity.PROBLEM),
  /** The certificate is one for other hosts. */
  TLS_WRONG_HOST(Stage.TLS, Severity.PROBLEM),
  /** The certificate is its own issuer and not trusted. */
  TLS_SELF_SIGNED(Stage.TLS, Severity.PROBLEM),
  /** Nobody trusted has issued the certificate. */
  TLS_UNTRUSTED(Stage.TLS, Severity.PROBLEM),
  /** The server speaks TLS 1.1 or older only. */
  TLS_OLD_PROTOCOL(Stage.TLS, Severity.PROBLEM),
  /** The port speaks plain HTTP. */
  TLS_PLAIN_HTTP(Stage.TLS, Severity.PROBLEM),
  /** The URL says http, the port speaks TLS. */
  TLS_WANTED(Stage.HTTP, Severity.PROBLEM),
  /** The handshake does not come to an end. */
  TLS_TIMEOUT(Stage.TLS, Severity.PROBLEM),
  /** The handshake failed in another way. */
  TLS_FAILED(Stage.TLS, Severity.PROBLEM),
  /** A web server answers. */
  HTTP_ANSWERS(Stage.HTTP, Severity.OK),
  /** The connection is taken, an answer does not come. */
  HTTP_TIMEOUT(Stage.HTTP, Severity.PROBLEM),
  /** The answer breaks off or is not HTTP. */
  HTTP_BROKEN(Stage.HTTP, Severity.PROBLEM),
  /** A firewall answers in place of OSCAR. */
  FIREWALL_PAGE(Stage.HTTP, Severity.PROBLEM),
  /** A gateway wants a login of its own. */
  GATEWAY_LOGIN(Stage.HTTP, Severity.PROBLEM),
  /** The HTTP proxy wants a login. */
  PROXY_LOGIN(Stage.HTTP, Severity.PROBLEM),
  /** The server redirects to https. */
  HTTPS_WANTED(Stage.HTTP, Severity.PROBLEM),
  /** The server redirects to another one. */
  REDIRECT_ELSEWHERE(Stage.HTTP, Severity.PROBLEM),
  /** A proxy answers that OSCAR is busy or down. */
  SERVER_DOWN(Stage.HTTP, Severity.PROBLEM),
  /** Less than a minute apart. */
  CLOCK_AGREES(Stage.CLOCK, Severity.OK),
  /** More than a minute apart, still within what OSCAR allows. */
  CLOCK_DRIFTS(Stage.CLOCK, Severity.WARNING),
  /** More than five minutes apart: signatures are refused for their timestamp. */
  CLOCK_OFF(Stage.CLOCK, Severity.PROBLEM),
  /** The server does not tell its time. */
  CLOCK_UNKNOWN(Stage.CLOCK, Severity.NOTE),
  /** OSCAR's web services are there. */
  WEB_SERVICES_FOUND(Stage.CONTEXT, Severity.OK),
  /** They are there, below another context path. */
  WRONG_CONTEXT(Stage.CONTEXT, Severity.PROBLEM),
  /** There are none, nor below the usual context paths. */
  NO_WEB_SERVICES(Stage.CONTEXT, Severity.PROBLEM),
  /** There is a service list. */
  LIST_FOUND(Stage.DESCRIPTION, Severity.OK),
  /** There is no service list. */
  LIST_MISSING(Stage.DESCRIPTION, Severity.NOTE),
  /** The WADL is there, with the form that names types. */
  WADL_BOTH_FORMS(Stage.DESCRIPTION, Severity.OK),
  /** The WADL is there, without the form that names types. */
  WADL_WITHOUT_TYPES(Stage.DESCRIPTION, Severity.WARNING),
  /** The server publishes no WADL. */
  WADL_MISSING(Stage.DESCRIPTION, Severity.WARNING),
  /** The OAuth legs and the services are there. */
  REST_ON(Stage.REST, Severity.OK),
  /** The REST module is off. */
  REST_OFF(Stage.REST, Severity.PROBLEM),
  /** The OAuth legs are there, the services are not. */
  SERVICES_MISSING(Stage.REST, Severity.PROBLEM),
  /** A later OAuth leg is missing, so nobody can authorize. */
  LEG_MISSING(Stage.REST, Severity.WARNING),
  /** {@code /rs} is there for browser sessions; OAuth is refused at it. */
  RS_NEEDS_SESSION(Stage.ADDRESS, Severity.NOTE),
  /** The URL given names {@code /rs}, where OAuth is refused. */
  POINTED_AT_RS(Stage.ADDRESS, Severity.WARNING),
  /** Signed with the URL that is called. */
  SIGNATURE_ACCEPTED(Stage.SIGNATURE, Severity.OK),
  /** Signed with the signing base that was given. */
  SIGNING_BASE_CONFIRMED(Stage.SIGNATURE, Severity.OK),
  /** The server computes with another URL, and this is which. */
  SIGNING_BASE_DIFFERS(Stage.SIGNATURE, Severity.PROBLEM),
  /** Key and secret are right, the server computes with an URL not among those tried. */
  SIGNING_BASE_UNKNOWN(Stage.SIGNATURE, Severity.PROBLEM),
  /** Accepted with the server's time only. */
  TIMESTAMP_REFUSED(Stage.SIGNATURE, Severity.PROBLEM),
  /** The server does not know the consumer key. */
  CONSUMER_UNKNOWN(Stage.SIGNATURE, Severity.PROBLEM),
  /** The server knows the key, and refuses the secret even where the URL does not count. */
  CONSUMER_SECRET_WRONG(Stage.SIGNATURE, Severity.PROBLEM),
  /** Refused with every URL tried: most likely key or secret are wrong. */
  SIGNATURE_REFUSED(Stage.SIGNATURE, Severity.PROBLEM),
  /** The server accepts any signature. */
  SIGNATURE_UNCHECKED(Stage.SIGNATURE, Severity.WARNING),
  /** The answer says neither yes nor no. */
  SIGNATURE_UNCLEAR(Stage.SIGNATURE, Severity.PROBLEM),
  /** The signature is right, the callback is not one of the application's. */
  CALLBACK_REFUSED(Stage.SIGNATURE, Severity.NOTE),
  /** The signature is right, the server wants scopes named when authorizing. */
  SCOPE_WANTED(Stage.SIGNATURE, Severity.NOTE),
  /** A signed call was answered. */
  TOKEN_ACCEPTED(Stage.TOKEN, Severity.OK),
  /** The token is known, yet connected to no provider. */
  TOKEN_WITHOUT_PROVIDER(Stage.TOKEN, Severity.PROBLEM),
  /** The token's time is up. */
  TOKEN_EXPIRED(Stage.TOKEN, Severity.PROBLEM),
  /** The server does not know the token. */
  TOKEN_UNKNOWN(Stage.TOKEN, Severity.PROBLEM),
  /** The token secret does not belong to the token. */
  TOKEN_SECRET_WRONG(Stage.TOKEN, Severity.PROBLEM),
  /** Refused, and the server answers every kind of refusal alike. */
  TOKEN_REFUSED(Stage.TOKEN, Severity.PROBLEM),
  /** The answer says neither yes nor no. */
  TOKEN_UNCLEAR(Stage.TOKEN, Severity.PROBLEM),
  /** Calls to several services were answered. */
  SCOPES_SUFFICE(Stage.SCOPE, Severity.OK),
  /** The token is accepted, some service refuses it. */
  SCOPE_REFUSED(Stage.SCOPE, Severity.WARNING),
  /** Login2 gave a security token. */
  SOAP_LOGIN_POSSIBLE(Stage.SOAP, Severity.OK),
  /** User name or password are wrong, or the account is locked. */
  SOAP_LOGIN_REFUSED(Stage.SOAP, Severity.PROBLEM),
  /** A second factor or PIN is needed, which login2 cannot give. */
  SOAP_NEEDS_MFA(Stage.SOAP, Severity.PROBLEM),
  /** There is no LoginService. */
  SOAP_MISSING(Stage.SOAP, Severity.PROBLEM),
  /** The answer says neither yes nor no. */
  SOAP_UNCLEAR(Stage.SOAP, Severity.PROBLEM),
  /** Not looked at; {@link Finding#found()} says why. */
  SKIPPED(Stage.NAME, Severity.SKIPPED);

  private final Stage stage;
  private final Severity severity;

  Code(Stage stage, Severity severity) {
    this.stage = stage;
    this.severity = severity;
  }

  Stage stage() {
    return stage;
  }

  /** Returns how much it matters, which is the same whenever it is found. */
  public Severity severity() {
    return severity;
  }

  /** Returns the name for scripts, e.g. {@code signing-base-differs}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
