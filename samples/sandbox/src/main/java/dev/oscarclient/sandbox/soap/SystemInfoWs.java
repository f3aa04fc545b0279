package dev.oscarclient.sandbox.soap;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import javax.jws.WebService;

/** What anybody may ask of the server, without a login. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class SystemInfoWs {
  private static final int MAX_LIST_RETURN_SIZE = 5000;
  private static final int MILLIS_PER_SECOND = 1000;

  private final ZoneId zone;

  /** A service of a server in that time zone. */
  public SystemInfoWs(ZoneId zone) {
    this.zone = zone;
  }

  /** Says hello. */
  public String helloWorld() {
    return "Hello World! It's " + Instant.EPOCH.atZone(zone).getZone();
  }

  /** Says {@code alive}. */
  public String isAlive() {
    return "alive";
  }

  /** How long a list may be. */
  public int getMaxListReturnSize() {
    return MAX_LIST_RETURN_SIZE;
  }

  /** What time it is. */
  public Date getServerTime() {
    return Date.from(Instant.now());
  }

  /** How many milliseconds the server's clock is ahead of Greenwich. */
  public int getServerTimeGmtOffset() {
    return zone.getRules().getOffset(Instant.now()).getTotalSeconds() * MILLIS_PER_SECOND;
  }
}
