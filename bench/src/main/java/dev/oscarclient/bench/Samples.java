package dev.oscarclient.bench;

/** A patient's JSON, all properties populated. */
final class Samples {
  private static final String ADDRESS =
      "{\"address\":\"some address\",\"city\":\"some city\",\"province\":\"some province\",\"postal\":\"some postal\",\"country\":\"some country\",\"type\":\"some type\"}";
  private static final String EXTRA =
      "{\"id\":7,\"key\":\"statusNum\",\"value\":\"none\",\"dateCreated\":1710527445000,"
          + "\"hidden\":false}";

  private Samples() {}

  static String patient(int number) {
    StringBuilder json = new StringBuilder("{");
    property(json, "demographicNo", number + 0);
    property(json, "active", true);
    property(json, "dateOfBirth", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "title", "\"title " + number + "\"");
    property(json, "firstName", "\"firstName " + number + "\"");
    property(json, "lastName", "\"lastName " + number + "\"");
    property(json, "middleNames", "\"middleNames " + number + "\"");
    property(json, "alias", "\"alias " + number + "\"");
    property(json, "age", number + 8);
    property(json, "newborn", true);
    property(json, "dateJoined", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "sex", "\"sex " + number + "\"");
    property(json, "sexDesc", "\"sexDesc " + number + "\"");
    property(json, "officialLanguage", "\"officialLanguage " + number + "\"");
    property(json, "spokenLanguage", "\"spokenLanguage " + number + "\"");
    property(json, "countryOfOrigin", "\"countryOfOrigin " + number + "\"");
    property(json, "activeCount", number + 16);
    property(json, "virtual", true);
    property(json, "hcRenewDate", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "citizenship", "\"citizenship " + number + "\"");
    property(json, "phone", "\"phone " + number + "\"");
    property(json, "alternativePhone", "\"alternativePhone " + number + "\"");
    property(json, "cellPhone", "\"cellPhone " + number + "\"");
    property(json, "email", "\"email " + number + "\"");
    property(json, "hsAlertCount", number + 24);
    property(json, "confidential", true);
    property(json, "rosterDate", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "hin", "\"hin " + number + "\"");
    property(json, "ver", "\"ver " + number + "\"");
    property(json, "hcType", "\"hcType " + number + "\"");
    property(json, "rosterStatus", "\"rosterStatus " + number + "\"");
    property(json, "rosterTerminationReason", "\"rosterTerminationReason " + number + "\"");
    property(json, "familyDoctorId", number + 32);
    property(json, "hasAlerts", true);
    property(json, "rosterTerminationDate", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "patientStatus", "\"patientStatus " + number + "\"");
    property(json, "chartNo", "\"chartNo " + number + "\"");
    property(json, "sin", "\"sin " + number + "\"");
    property(json, "providerNo", "\"providerNo " + number + "\"");
    property(json, "providerName", "\"providerName " + number + "\"");
    property(json, "programId", number + 40);
    property(json, "patientStatusDate", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "nurseName", "\"nurseName " + number + "\"");
    property(json, "residentName", "\"residentName " + number + "\"");
    property(json, "alertNote", "\"alertNote " + number + "\"");
    property(json, "notes", "\"notes " + number + "\"");
    property(json, "newsletter", "\"newsletter " + number + "\"");
    property(json, "admissionNo", number + 47);
    property(json, "effDate", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "previousAddress", "\"previousAddress " + number + "\"");
    property(json, "children", "\"children " + number + "\"");
    property(json, "sourceOfIncome", "\"sourceOfIncome " + number + "\"");
    property(json, "anonymous", "\"anonymous " + number + "\"");
    property(json, "lastUpdateUser", "\"lastUpdateUser " + number + "\"");
    property(json, "fileNo", number + 54);
    property(json, "lastUpdateDate", 1_500_000_000_000L + number * 86_400_000L);
    property(json, "occupation", "\"occupation " + number + "\"");
    property(json, "employer", "\"employer " + number + "\"");
    property(json, "religion", "\"religion " + number + "\"");
    property(json, "ethnicity", "\"ethnicity " + number + "\"");
    property(json, "preferredName", "\"preferredName " + number + "\"");
    property(json, "roomNo", number + 61);
    property(json, "pharmacyName", "\"pharmacyName " + number + "\"");
    property(json, "referralDoctor", "\"referralDoctor " + number + "\"");
    property(json, "referralDoctorNo", "\"referralDoctorNo " + number + "\"");
    property(json, "midwife", "\"midwife " + number + "\"");
    property(json, "maritalStatus", "\"maritalStatus " + number + "\"");
    property(json, "updateCount", number + 67);
    property(json, "homeAddress", ADDRESS);
    property(json, "extras", "[" + EXTRA + "," + EXTRA + "," + EXTRA + "]");
    json.setCharAt(json.length() - 1, '}');
    return json.toString();
  }

  private static void property(StringBuilder json, String name, Object value) {
    json.append('"').append(name).append("\":").append(value).append(',');
  }
}
