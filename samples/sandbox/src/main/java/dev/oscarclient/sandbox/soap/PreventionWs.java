package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.PreventionTo1;
import java.util.Calendar;
import java.util.List;
import javax.jws.WebParam;
import javax.jws.WebService;
import org.jspecify.annotations.Nullable;

/** Preventions over SOAP. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class PreventionWs {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public PreventionWs(Clinic clinic) {
    this.clinic = clinic;
  }

  /** One prevention, or null if there is none of that number. */
  public @Nullable PreventionTransfer getPrevention(Integer preventionId) {
    PreventionTo1 found = clinic.preventions().get(preventionId);
    return found == null ? null : PreventionTransfer.of(found);
  }

  /** A patient's preventions that were changed after a moment. */
  public List<PreventionTransfer> getPreventionsByDemographicIdAfter(
      @WebParam(name = "lastUpdate") @Nullable Calendar lastUpdate,
      @WebParam(name = "demographicId") Integer demographicId) {
    return clinic
        .preventions()
        .where(p -> demographicId.equals(p.demographicId) && isAfter(p, lastUpdate))
        .stream()
        .map(PreventionTransfer::of)
        .toList();
  }

  private static boolean isAfter(PreventionTo1 prevention, @Nullable Calendar moment) {
    return moment == null
        || prevention.lastUpdateDate == null
        || prevention.lastUpdateDate.toInstant().isAfter(moment.toInstant());
  }
}
