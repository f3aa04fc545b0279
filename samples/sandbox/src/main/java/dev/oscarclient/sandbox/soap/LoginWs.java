package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.faults.Fault;
import dev.oscarclient.sandbox.faults.Surroundings;
import dev.oscarclient.sandbox.rest.Transfers;
import javax.jws.WebService;

/** Logs a user in: the only service, beside SystemInfo, that OSCAR lets anybody call. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class LoginWs {
  private final Clinic clinic;
  private final SecurityTokens tokens;
  private final Surroundings surroundings;

  /** A service over a clinic's records; the faults that it knows are MFA and PIN. */
  public LoginWs(Clinic clinic, SecurityTokens tokens, Surroundings surroundings) {
    this.clinic = clinic;
    this.tokens = tokens;
    this.surroundings = surroundings;
  }

  /**
   * Checks a user's name and password.
   *
   * @throws NotAuthorisedException if they do not fit, or are not enough
   */
  public LoginResultTransfer login(String userName, String password) throws NotAuthorisedException {
    check(userName, password);
    LoginResultTransfer result = new LoginResultTransfer();
    result.securityId = SyntheticClinic.SECURITY_ID;
    result.securityTokenKey = tokens.issue();
    return result;
  }

  /**
   * Checks a user's name and password, and says who that is.
   *
   * @throws NotAuthorisedException if they do not fit, or are not enough
   */
  public LoginResultTransfer2 login2(String userName, String password)
      throws NotAuthorisedException {
    check(userName, password);
    LoginResultTransfer2 result = new LoginResultTransfer2();
    result.securityId = SyntheticClinic.SECURITY_ID;
    result.securityTokenKey = tokens.issue();
    result.provider = Transfers.of(clinic.provider(SyntheticClinic.LOGGED_IN_PROVIDER));
    return result;
  }

  private void check(String userName, String password) throws NotAuthorisedException {
    if (!SyntheticClinic.USER_NAME.equals(userName) || !SyntheticClinic.PASSWORD.equals(password)) {
      throw new NotAuthorisedException("Invalid Username/Password");
    }
    if (surroundings.has(Fault.MFA)) {
      throw new NotAuthorisedException("MFA verification is required");
    }
    if (surroundings.has(Fault.PIN)) {
      throw new NotAuthorisedException("A PIN is required");
    }
  }
}
