package dev.oscarclient.sandbox.clinic;

import dev.oscarclient.sandbox.rest.to.AgeTo1;
import dev.oscarclient.sandbox.rest.to.DemographicContactFewTo1;
import dev.oscarclient.sandbox.rest.to.DemographicExtTo1;
import dev.oscarclient.sandbox.rest.to.DemographicTo1;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * The clinic's patients. The first is filled in throughout; the third has hardly more than a name.
 * Birth dates lie on the days that go wrong most easily: leap days, changes of the clock, before
 * the epoch, long ago.
 */
final class SyntheticPatients {

  private SyntheticPatients() {}

  static void addTo(Clinic clinic) {
    add(clinic, "Testpatient", "Alpha", "F", LocalDate.of(1985, 7, 9));
    add(clinic, "Testpatient", "Bravo", "M", LocalDate.of(2000, 2, 29));
    add(clinic, "Testpatient", "Charlie", "X", LocalDate.of(1970, 1, 1));
    add(clinic, "Sample-O'Test", "Zoë", "F", LocalDate.of(1969, 12, 31));
    add(clinic, "Échantillon", "Étienne", "M", LocalDate.of(2024, 3, 10));
    add(clinic, "测试", "样本", "F", LocalDate.of(1999, 11, 30));
    add(clinic, "Samplesmith", "Foxtrot", "F", LocalDate.of(1918, 4, 14));
    add(clinic, "Samplesmith", "Golf", "M", LocalDate.of(1901, 1, 1));
    add(clinic, "Samplesmith", "Hotel", "F", LocalDate.of(2023, 11, 5));
    add(clinic, "Mockperson", "India", "M", LocalDate.of(1955, 8, 25));
    add(clinic, "Mockperson", "Juliett", "F", LocalDate.of(2010, 10, 10));
    add(clinic, "Mockperson", "Kilo", "M", LocalDate.of(1944, 6, 6));
    fillIn(clinic, 1);
    DemographicTo1 gone = clinic.demographics().all().get(11).clone();
    gone.patientStatus = "IN";
    clinic.demographics().put(12, gone);
  }

  /** A patient's name as lists show it, or an empty text for an unknown number. */
  static String nameOf(Clinic clinic, int demographicNo) {
    DemographicTo1 patient = clinic.demographics().get(demographicNo);
    return patient == null ? "" : patient.lastName + ", " + patient.firstName;
  }

  private static void add(
      Clinic clinic, String lastName, String firstName, String sex, LocalDate born) {
    int number = clinic.demographics().nextNumber();
    DemographicTo1 patient = new DemographicTo1();
    patient.demographicNo = number;
    patient.lastName = lastName;
    patient.firstName = firstName;
    patient.displayName = lastName + ", " + firstName;
    patient.sex = sex;
    patient.dateOfBirth = clinic.midnight(born);
    patient.dobYear = Integer.toString(born.getYear());
    patient.dobMonth = twoDigits(born.getMonthValue());
    patient.dobDay = twoDigits(born.getDayOfMonth());
    patient.patientStatus = "AC";
    patient.address =
        SyntheticClinic.address(number + " Example Avenue", "Toronto", "ON", "M5V 2T6");
    patient.extras = List.of();
    patient.providerNo = number % 2 == 1 ? "100" : "101";
    if (number != 3) {
      patient.phone = "416-555-01" + twoDigits(number);
      patient.chartNo = "C" + (1000 + number);
      patient.hin = "90000000" + twoDigits(number);
      patient.hcType = "ON";
    }
    clinic.demographics().put(number, patient);
  }

  private static void fillIn(Clinic clinic, int number) {
    DemographicTo1 patient = clinic.demographics().all().get(number - 1).clone();
    patient.alternativePhone = "647-555-0101";
    patient.ver = "AB";
    patient.email = "alpha.testpatient@example.org";
    patient.patientStatusDate = clinic.midnight(LocalDate.of(2015, 5, 5));
    patient.rosterStatus = "RO";
    patient.rosterDate = clinic.midnight(LocalDate.of(2015, 5, 6));
    patient.dateJoined = clinic.midnight(LocalDate.of(2015, 5, 4));
    patient.effDate = clinic.midnight(LocalDate.of(2014, 1, 1));
    patient.hcRenewDate = clinic.midnight(LocalDate.of(2029, 7, 9));
    patient.lastUpdateUser = SyntheticClinic.LOGGED_IN_PROVIDER;
    patient.lastUpdateDate = clinic.at(LocalDateTime.of(2024, 3, 15, 14, 30, 45));
    patient.familyDoctor = "<rdohip></rdohip><rd></rd>";
    patient.title = "MS";
    patient.officialLanguage = "English";
    patient.spokenLanguage = "Français";
    patient.middleNames = "Whiskey";
    patient.alert = "Line one\nline \"two\"\t<b>&amp;</b> \\ end";
    patient.notes = "Snow ☃ and a clef 𝄞";
    patient.previousAddress = SyntheticClinic.address("9 Former Road", "Montréal", "QC", "H2X 0A1");
    AgeTo1 age = new AgeTo1();
    age.years = 38;
    age.months = 464;
    age.days = 14_129;
    patient.age = age;
    patient.extras = List.of(ext(clinic, 1, number, "demo_cell", "647-555-0102"));
    patient.demoContacts = List.of(contact());
    patient.demoContactPros = List.of();
    clinic.demographics().put(number, patient);
  }

  private static DemographicExtTo1 ext(
      Clinic clinic, int id, int demographicNo, String key, String value) {
    DemographicExtTo1 ext = new DemographicExtTo1();
    ext.id = id;
    ext.demographicNo = demographicNo;
    ext.providerNo = SyntheticClinic.LOGGED_IN_PROVIDER;
    ext.key = key;
    ext.value = value;
    ext.dateCreated = clinic.at(LocalDateTime.of(2020, 2, 29, 23, 59, 59));
    return ext;
  }

  private static DemographicContactFewTo1 contact() {
    DemographicContactFewTo1 contact = new DemographicContactFewTo1();
    contact.role = "Sibling";
    contact.sdm = "true";
    contact.ec = "true";
    contact.category = "personal";
    contact.lastName = "Testpatient";
    contact.firstName = "Bravo";
    contact.phone = "416-555-0102";
    return contact;
  }

  static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
