package dev.oscarclient.sandbox.clinic;

import dev.oscarclient.sandbox.rest.to.AddressTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTypeTo1;
import dev.oscarclient.sandbox.rest.to.InboxTo1;
import dev.oscarclient.sandbox.rest.to.OscarJobTo1;
import dev.oscarclient.sandbox.rest.to.OscarJobTypeTo1;
import dev.oscarclient.sandbox.rest.to.PharmacyInfoTo1;
import dev.oscarclient.sandbox.rest.to.ProviderSettings;
import dev.oscarclient.sandbox.rest.to.ProviderTo1;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The clinic every sandbox starts with: always the same, and invented throughout. Names are those
 * of the spelling alphabet, telephone numbers are from the range kept for fiction.
 */
public final class SyntheticClinic {

  /** The provider on whose behalf the pre-issued token calls. */
  public static final String LOGGED_IN_PROVIDER = "100";

  /** The name that logs in, at the login page and the SOAP LoginService. */
  public static final String USER_NAME = "sandbox";

  /** The password of {@link #USER_NAME}. */
  public static final String PASSWORD = "sandbox-password";

  /** The second secret of {@link #USER_NAME}, which OSCAR's login form asks for. */
  public static final String PIN = "1117";

  /** The user name for the UsernameToken of the other SOAP services. */
  public static final int SECURITY_ID = 128;

  /** The password for that UsernameToken. */
  public static final String SECURITY_TOKEN = "sandbox-security-token";

  private SyntheticClinic() {}

  /** A fresh clinic in that time zone. */
  public static Clinic create(ZoneId zone) {
    Clinic clinic = Clinic.empty(zone, providers(), appointmentTypes());
    SyntheticPatients.addTo(clinic);
    SyntheticSchedule.addTo(clinic);
    SyntheticCharts.addTo(clinic);
    addPharmacies(clinic);
    addJobs(clinic);
    addInbox(clinic);
    addSettings(clinic);
    return clinic;
  }

  private static List<ProviderTo1> providers() {
    return List.of(
        provider("100", "Doctor", "Yankee", "doctor", "F"),
        provider("101", "Doctor", "Zulu", "doctor", "M"),
        provider("102", "Nurse", "X-ray", "nurse", "F"),
        provider("999998", "Oscardoc", "Doctor", "admin", ""));
  }

  private static ProviderTo1 provider(
      String providerNo, String lastName, String firstName, String type, String sex) {
    ProviderTo1 provider = new ProviderTo1();
    provider.providerNo = providerNo;
    provider.lastName = lastName;
    provider.firstName = firstName;
    provider.name = firstName + " " + lastName;
    provider.phone = "416-555-0100";
    provider.workPhone = "416-555-0101";
    provider.address = address("1 Example Street", "Toronto", "ON", "M5V 0A1");
    provider.team = "Sample team";
    provider.enabled = true;
    provider.providerType = type;
    provider.sex = sex;
    provider.specialty = "00";
    provider.practitionerNo = "0" + providerNo;
    provider.email = "provider" + providerNo + "@clinic.example";
    return provider;
  }

  static AddressTo1 address(String street, String city, String province, String postal) {
    AddressTo1 address = new AddressTo1();
    address.address = street;
    address.city = city;
    address.province = province;
    address.postal = postal;
    return address;
  }

  private static List<AppointmentTypeTo1> appointmentTypes() {
    return List.of(appointmentType(1, "Checkup", 15), appointmentType(2, "Procedure", 45));
  }

  private static AppointmentTypeTo1 appointmentType(int id, String name, int minutes) {
    AppointmentTypeTo1 type = new AppointmentTypeTo1();
    type.id = id;
    type.name = name;
    type.duration = minutes;
    type.location = "Room " + id;
    return type;
  }

  private static void addPharmacies(Clinic clinic) {
    for (String name : List.of("Example Pharmacy", "Pharmacie de l'Exemple")) {
      PharmacyInfoTo1 pharmacy = new PharmacyInfoTo1();
      pharmacy.id = clinic.pharmacies().nextNumber();
      pharmacy.name = name;
      pharmacy.address = address("2 Example Street", "Ottawa", "ON", "K1A 0A1");
      pharmacy.phone1 = "613-555-0110";
      pharmacy.fax = "613-555-0111";
      pharmacy.addDate = clinic.at(LocalDateTime.of(2019, 6, 3, 8, 15));
      pharmacy.status = "1";
      clinic.pharmacies().put(pharmacy.id, pharmacy);
    }
  }

  private static void addJobs(Clinic clinic) {
    OscarJobTypeTo1 type = new OscarJobTypeTo1();
    type.id = clinic.jobTypes().nextNumber();
    type.name = "Sample job type";
    type.description = "Does nothing";
    type.className = "org.example.SampleJob";
    type.enabled = true;
    type.currentlyValid = true;
    type.updated = clinic.at(LocalDateTime.of(2024, 1, 2, 3, 4, 5));
    clinic.jobTypes().put(type.id, type);

    OscarJobTo1 job = new OscarJobTo1();
    job.id = clinic.jobs().nextNumber();
    job.name = "Nightly sample";
    job.description = "Runs at night";
    job.oscarJobTypeId = type.id;
    job.oscarJobType = type;
    job.cronExpression = "0 0 3 * * *";
    job.enabled = true;
    job.providerNo = LOGGED_IN_PROVIDER;
    clinic.jobs().put(job.id, job);
  }

  private static void addInbox(Clinic clinic) {
    for (int demographicNo = 1; demographicNo <= 3; demographicNo++) {
      InboxTo1 item = new InboxTo1();
      item.id = clinic.inbox().nextNumber();
      item.demographicNo = demographicNo;
      item.demographicName = SyntheticPatients.nameOf(clinic, demographicNo);
      item.discipline = "LAB";
      item.source = "Example Laboratory";
      item.dateReceived = "2024-03-1" + demographicNo;
      item.status = "N";
      clinic.inbox().put(item.id, item);
    }
  }

  private static void addSettings(Clinic clinic) {
    for (ProviderTo1 provider : clinic.providers()) {
      ProviderSettings settings = new ProviderSettings();
      settings.recentPatients = "8";
      settings.startHour = 8;
      settings.endHour = 18;
      settings.period = 15;
      settings.groupNo = ".default";
      settings.appointmentScreenQuickLinks = List.of();
      settings.appointmentScreenEforms = List.of(1, 2);
      String providerNo = provider.providerNo;
      if (providerNo != null) {
        clinic.settings().put(providerNo, settings);
      }
    }
  }
}
