package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.rest.to.AddressTo1;
import dev.oscarclient.sandbox.rest.to.DemographicTo1;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A patient in the form of the SOAP services: the birth date in three texts. */
public final class DemographicTransfer {
  public @Nullable Integer demographicNo;
  public @Nullable String firstName;
  public @Nullable String lastName;
  public @Nullable String hin;
  public @Nullable String ver;
  public @Nullable String hcType;
  public @Nullable Date hcRenewDate;
  public @Nullable String sex;
  public @Nullable String yearOfBirth;
  public @Nullable String monthOfBirth;
  public @Nullable String dateOfBirth;
  public @Nullable String address;
  public @Nullable String city;
  public @Nullable String province;
  public @Nullable String postal;
  public @Nullable String phone;
  public @Nullable String email;
  public @Nullable String chartNo;
  public @Nullable String providerNo;
  public @Nullable String patientStatus;
  public @Nullable String rosterStatus;
  public @Nullable Date dateJoined;
  public @Nullable Date lastUpdateDate;
  public int activeCount;
  public int hsAlertCount;

  /** The same patient as the REST services have them. */
  static DemographicTransfer of(DemographicTo1 source) {
    DemographicTransfer result = new DemographicTransfer();
    result.demographicNo = source.demographicNo;
    result.firstName = source.firstName;
    result.lastName = source.lastName;
    result.hin = source.hin;
    result.ver = source.ver;
    result.hcType = source.hcType;
    result.hcRenewDate = source.hcRenewDate;
    result.sex = source.sex;
    result.yearOfBirth = source.dobYear;
    result.monthOfBirth = source.dobMonth;
    result.dateOfBirth = source.dobDay;
    AddressTo1 address = source.address;
    if (address != null) {
      result.address = address.address;
      result.city = address.city;
      result.province = address.province;
      result.postal = address.postal;
    }
    result.phone = source.phone;
    result.email = source.email;
    result.chartNo = source.chartNo;
    result.providerNo = source.providerNo;
    result.patientStatus = source.patientStatus;
    result.rosterStatus = source.rosterStatus;
    result.dateJoined = source.dateJoined;
    result.lastUpdateDate = source.lastUpdateDate;
    result.activeCount = source.activeCount;
    result.hsAlertCount = source.hsAlertCount;
    return result;
  }
}
