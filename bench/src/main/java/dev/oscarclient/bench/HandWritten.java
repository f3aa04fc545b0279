package dev.oscarclient.bench;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one would write by hand for Jackson. */
@SuppressWarnings("JavaUtilDate") // as OSCAR's own classes have it
public final class HandWritten {
  private HandWritten() {}

  /** The same as the other {@code Patient}. */
  public static final class Patient {
    public @Nullable Integer demographicNo;
    public @Nullable Boolean active;
    public @Nullable Date dateOfBirth;
    public @Nullable String title;
    public @Nullable String firstName;
    public @Nullable String lastName;
    public @Nullable String middleNames;
    public @Nullable String alias;
    public @Nullable Integer age;
    public @Nullable Boolean newborn;
    public @Nullable Date dateJoined;
    public @Nullable String sex;
    public @Nullable String sexDesc;
    public @Nullable String officialLanguage;
    public @Nullable String spokenLanguage;
    public @Nullable String countryOfOrigin;
    public @Nullable Integer activeCount;
    public @Nullable Boolean virtual;
    public @Nullable Date hcRenewDate;
    public @Nullable String citizenship;
    public @Nullable String phone;
    public @Nullable String alternativePhone;
    public @Nullable String cellPhone;
    public @Nullable String email;
    public @Nullable Integer hsAlertCount;
    public @Nullable Boolean confidential;
    public @Nullable Date rosterDate;
    public @Nullable String hin;
    public @Nullable String ver;
    public @Nullable String hcType;
    public @Nullable String rosterStatus;
    public @Nullable String rosterTerminationReason;
    public @Nullable Integer familyDoctorId;
    public @Nullable Boolean hasAlerts;
    public @Nullable Date rosterTerminationDate;
    public @Nullable String patientStatus;
    public @Nullable String chartNo;
    public @Nullable String sin;
    public @Nullable String providerNo;
    public @Nullable String providerName;
    public @Nullable Integer programId;
    public @Nullable Date patientStatusDate;
    public @Nullable String nurseName;
    public @Nullable String residentName;
    public @Nullable String alertNote;
    public @Nullable String notes;
    public @Nullable String newsletter;
    public @Nullable Integer admissionNo;
    public @Nullable Date effDate;
    public @Nullable String previousAddress;
    public @Nullable String children;
    public @Nullable String sourceOfIncome;
    public @Nullable String anonymous;
    public @Nullable String lastUpdateUser;
    public @Nullable Integer fileNo;
    public @Nullable Date lastUpdateDate;
    public @Nullable String occupation;
    public @Nullable String employer;
    public @Nullable String religion;
    public @Nullable String ethnicity;
    public @Nullable String preferredName;
    public @Nullable Integer roomNo;
    public @Nullable String pharmacyName;
    public @Nullable String referralDoctor;
    public @Nullable String referralDoctorNo;
    public @Nullable String midwife;
    public @Nullable String maritalStatus;
    public @Nullable Integer updateCount;
    public @Nullable Address homeAddress;
    public @Nullable List<Extra> extras;
  }

  /** Part of a {@link Patient}. */
  public static final class Address {
    public @Nullable String address;
    public @Nullable String city;
    public @Nullable String province;
    public @Nullable String postal;
    public @Nullable String country;
    public @Nullable String type;
  }

  /** Part of a {@link Patient}. */
  public static final class Extra {
    public @Nullable Integer id;
    public @Nullable String key;
    public @Nullable String value;
    public @Nullable Date dateCreated;
    public @Nullable Boolean hidden;
  }
}
