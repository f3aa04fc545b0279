package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.DemographicTo1;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.jws.WebParam;
import javax.jws.WebService;
import org.jspecify.annotations.Nullable;

/** Patients over SOAP. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class DemographicWs {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public DemographicWs(Clinic clinic) {
    this.clinic = clinic;
  }

  /** One patient, or null if there is none of that number. */
  public @Nullable DemographicTransfer getDemographic(Integer demographicId) {
    DemographicTo1 found = clinic.demographics().get(demographicId);
    return found == null ? null : DemographicTransfer.of(found);
  }

  /** The patients of these numbers, in the order asked for; those there are none of, left out. */
  public List<DemographicTransfer> getDemographics(List<Integer> demographicIds) {
    return demographicIds.stream()
        .map(clinic.demographics()::get)
        .filter(Objects::nonNull)
        .map(DemographicTransfer::of)
        .toList();
  }

  /** Patients whose last name begins like that. */
  public List<DemographicTransfer> searchDemographicByName(
      String searchString, int startIndex, int itemsToReturn) {
    String start = searchString.toLowerCase(Locale.ROOT);
    return clinic
        .demographics()
        .where(d -> String.valueOf(d.lastName).toLowerCase(Locale.ROOT).startsWith(start))
        .stream()
        .skip(startIndex)
        .limit(itemsToReturn)
        .map(DemographicTransfer::of)
        .toList();
  }

  /** Patients that have all of what is not null. */
  public List<DemographicTransfer> searchDemographicsByAttributes(
      @Nullable String hin,
      @Nullable String lastName,
      @Nullable Gender gender,
      int startIndex,
      int itemsToReturn) {
    return clinic
        .demographics()
        .where(
            d ->
                fits(hin, d.hin)
                    && fits(lastName, d.lastName)
                    && fits(gender == null ? null : gender.name(), d.sex))
        .stream()
        .skip(startIndex)
        .limit(itemsToReturn)
        .map(DemographicTransfer::of)
        .toList();
  }

  /** Numbers of patients, from the first after the one given. */
  public List<@Nullable Integer> getDemographicIdsWithMyOscarAccounts(
      @WebParam(name = "startDemographicIdExclusive") @Nullable Integer startExclusive,
      @WebParam(name = "itemsToReturn") int itemsToReturn) {
    int start = startExclusive == null ? 0 : startExclusive;
    return clinic.demographics().all().stream()
        .map(d -> d.demographicNo)
        .filter(number -> number != null && number > start)
        .limit(itemsToReturn)
        .toList();
  }

  private static boolean fits(@Nullable String asked, @Nullable String value) {
    return asked == null || asked.equals(value);
  }
}
