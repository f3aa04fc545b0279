package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/**
 * A patient's master record.
 *
 * <p>On input the birth date is taken from {@code dobYear}, {@code dobMonth} and {@code dobDay};
 * {@code dateOfBirth} is server-local midnight of that day.
 */
@XmlRootElement
public class DemographicTo1 implements Cloneable {
  public @Nullable Integer demographicNo;
  public @Nullable AddressTo1 address;
  public @Nullable String phone;
  public @Nullable String alternativePhone;
  public @Nullable String patientStatus;
  public @Nullable Date patientStatusDate;
  public @Nullable String rosterStatus;
  public @Nullable String providerNo;
  public @Nullable String myOscarUserName;
  public @Nullable String hin;
  public @Nullable String ver;
  public @Nullable Date dateOfBirth;
  public @Nullable String dobYear;
  public @Nullable String dobMonth;
  public @Nullable String dobDay;
  public @Nullable String sex;
  public @Nullable String sexDesc;
  public @Nullable Date dateJoined;
  public @Nullable String familyDoctor;
  public @Nullable String firstName;
  public @Nullable String lastName;
  public @Nullable Date hcRenewDate;
  public @Nullable String pcnIndicator;
  public @Nullable Date endDate;
  public @Nullable String hcType;
  public @Nullable String chartNo;
  public @Nullable String email;
  public @Nullable Date effDate;
  public @Nullable Date rosterDate;
  public @Nullable Date rosterTerminationDate;
  public @Nullable String rosterTerminationReason;
  public @Nullable String links;
  public @Nullable String alias;
  public @Nullable AddressTo1 previousAddress;
  public @Nullable String children;
  public @Nullable String sourceOfIncome;
  public @Nullable String citizenship;
  public @Nullable String sin;
  public @Nullable String anonymous;
  public @Nullable String spokenLanguage;
  public int activeCount;
  public int hsAlertCount;
  public @Nullable String displayName;
  public @Nullable ProviderTo1 provider;
  public @Nullable String lastUpdateUser;
  public @Nullable Date lastUpdateDate;
  public @Nullable String title;
  public @Nullable String officialLanguage;
  public @Nullable String countryOfOrigin;
  public @Nullable String newsletter;
  public @Nullable String nurse;
  public @Nullable String resident;
  public @Nullable String alert;
  public @Nullable String midwife;
  public @Nullable String notes;
  public @Nullable Integer waitingListID;
  public @Nullable String waitingListNote;
  public @Nullable Date onWaitingListSinceDate;
  public @Nullable AgeTo1 age;
  public @Nullable Integer admissionProgramId;
  public @Nullable String middleNames;
  public @Nullable List<DemographicContactFewTo1> demoContacts;
  public @Nullable List<DemographicContactFewTo1> demoContactPros;
  public @Nullable List<DemographicExtTo1> extras;
  public @Nullable List<ProviderTo1> doctors;
  public @Nullable List<ProviderTo1> nurses;
  public @Nullable List<ProviderTo1> midwives;
  public @Nullable List<ProfessionalSpecialistTo1> referralDoctors;
  public @Nullable List<WaitingListNameTo1> waitingListNames;
  public @Nullable List<StatusValueTo1> patientStatusList;
  public @Nullable List<StatusValueTo1> rosterStatusList;

  @Override
  public DemographicTo1 clone() {
    try {
      return (DemographicTo1) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
