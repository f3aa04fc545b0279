package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AppointmentTo1;
import dev.oscarclient.sandbox.rest.to.ConsultationRequestSearchResult;
import dev.oscarclient.sandbox.rest.to.ConsultationRequestTo1;
import dev.oscarclient.sandbox.rest.to.DemographicSearchResult;
import dev.oscarclient.sandbox.rest.to.DemographicTo1;
import dev.oscarclient.sandbox.rest.to.PatientListApptItemBean;
import dev.oscarclient.sandbox.rest.to.ProviderTo1;
import dev.oscarclient.sandbox.rest.to.ProviderTransfer;
import java.time.format.DateTimeFormatter;

/** Records in the other forms that operations answer in. */
public final class Transfers {
  private Transfers() {}

  /** A provider in the form shared with the SOAP services. */
  public static ProviderTransfer of(ProviderTo1 source) {
    ProviderTransfer result = new ProviderTransfer();
    result.providerNo = source.providerNo;
    result.lastName = source.lastName;
    result.firstName = source.firstName;
    result.phone = source.phone;
    result.workPhone = source.workPhone;
    result.address = source.address == null ? null : source.address.address;
    result.team = source.team;
    result.status = source.enabled ? "1" : "0";
    result.providerType = source.providerType;
    result.sex = source.sex;
    result.specialty = source.specialty;
    result.practitionerNo = source.practitionerNo;
    result.email = source.email;
    return result;
  }

  static DemographicSearchResult searchResult(Clinic clinic, DemographicTo1 source) {
    DemographicSearchResult result = new DemographicSearchResult();
    result.demographicNo = source.demographicNo;
    result.lastName = source.lastName;
    result.firstName = source.firstName;
    result.chartNo = source.chartNo;
    result.sex = source.sex;
    result.dob = source.dateOfBirth;
    result.formattedDOB =
        source.dateOfBirth == null
            ? null
            : DateTimeFormatter.ISO_LOCAL_DATE.format(
                source.dateOfBirth.toInstant().atZone(clinic.zone()));
    result.providerNo = source.providerNo;
    result.providerName = source.providerNo == null ? null : clinic.providerName(source.providerNo);
    result.rosterStatus = source.rosterStatus;
    result.patientStatus = source.patientStatus;
    result.phone = source.phone;
    result.hin = source.hin;
    return result;
  }

  static PatientListApptItemBean listItem(AppointmentTo1 source) {
    PatientListApptItemBean item = new PatientListApptItemBean();
    item.demographicNo = source.demographicNo;
    item.appointmentNo = source.id;
    item.name = source.name;
    item.status = source.status;
    item.startTime =
        source.startTime instanceof java.sql.Time start ? start.toLocalTime().toString() : null;
    item.reason = source.reason;
    item.date = source.appointmentDate;
    return item;
  }

  static PatientListApptItemBean listItem(DemographicTo1 source) {
    PatientListApptItemBean item = new PatientListApptItemBean();
    item.demographicNo = source.demographicNo;
    item.name = source.displayName;
    return item;
  }

  static ConsultationRequestSearchResult searchResult(ConsultationRequestTo1 source) {
    ConsultationRequestSearchResult result = new ConsultationRequestSearchResult();
    result.id = source.id;
    result.serviceName = "Sampleology";
    result.status = source.status;
    result.appointmentDate = source.appointmentDate;
    result.referralDate = source.referralDate;
    result.urgency = source.urgency;
    return result;
  }
}
