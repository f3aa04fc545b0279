package dev.oscarclient.sandbox.clinic;

import dev.oscarclient.sandbox.rest.to.AllergyTo1;
import dev.oscarclient.sandbox.rest.to.CaseManagementIssueTo1;
import dev.oscarclient.sandbox.rest.to.ConsultationAttachmentTo1;
import dev.oscarclient.sandbox.rest.to.ConsultationRequestTo1;
import dev.oscarclient.sandbox.rest.to.DrugTo1;
import dev.oscarclient.sandbox.rest.to.FavoriteTo1;
import dev.oscarclient.sandbox.rest.to.IssueTo1;
import dev.oscarclient.sandbox.rest.to.NoteTo1;
import dev.oscarclient.sandbox.rest.to.PreventionTo1;
import dev.oscarclient.sandbox.rest.to.ProfessionalSpecialistTo1;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** What is in the first patients' charts: notes, drugs, allergies, preventions and referrals. */
final class SyntheticCharts {

  private SyntheticCharts() {}

  static void addTo(Clinic clinic) {
    for (int demographicNo = 1; demographicNo <= 3; demographicNo++) {
      addNote(clinic, demographicNo, "Sample note " + demographicNo + ": nothing found.");
      addDrug(clinic, demographicNo, "Samplemycin", false);
      addDrug(clinic, demographicNo, "Placebozole", true);
      addAllergy(clinic, demographicNo);
      addPrevention(clinic, demographicNo);
    }
    addFavorite(clinic);
    addConsultation(clinic, 1);
  }

  private static void addNote(Clinic clinic, int demographicNo, String text) {
    NoteTo1 note = new NoteTo1();
    note.noteId = clinic.notes().nextNumber();
    note.isSigned = true;
    note.isVerified = false;
    note.observationDate = clinic.at(LocalDateTime.of(2024, 3, 14, 9, 5));
    note.updateDate = clinic.at(LocalDateTime.of(2024, 3, 14, 9, 15));
    note.revision = "1";
    note.providerNo = "100";
    note.providerName = clinic.providerName("100");
    note.status = "S";
    note.uuid = "00000000-0000-4000-8000-000000000" + note.noteId;
    note.note = text;
    note.encounterType = "face to face encounter with client";
    note.editorNames = List.of("Doctor, Yankee");
    note.issueDescriptions = List.of();
    note.assignedIssues = List.of(issue(demographicNo));
    note.editable = true;
    clinic.notes().put(note.noteId, new ChartNote(demographicNo, note));
  }

  private static CaseManagementIssueTo1 issue(int demographicNo) {
    IssueTo1 issue = new IssueTo1();
    issue.id = 11L;
    issue.code = "SAMPLE";
    issue.description = "Sample issue";
    issue.type = "system";
    CaseManagementIssueTo1 assigned = new CaseManagementIssueTo1();
    assigned.id = 21L;
    assigned.demographic_no = Integer.toString(demographicNo);
    assigned.issue_id = 11L;
    assigned.certain = true;
    assigned.issue = issue;
    return assigned;
  }

  private static void addDrug(Clinic clinic, int demographicNo, String name, boolean archived) {
    DrugTo1 drug = new DrugTo1();
    drug.drugId = clinic.drugs().nextNumber();
    drug.demographicNo = demographicNo;
    drug.providerNo = "100";
    drug.brandName = name;
    drug.genericName = name.toLowerCase(Locale.ROOT);
    drug.takeMin = 1;
    drug.takeMax = 2.5f;
    drug.rxDate = java.sql.Date.valueOf(LocalDate.of(2024, 3, 14));
    drug.endDate = java.sql.Date.valueOf(LocalDate.of(2024, 4, 13));
    drug.writtenDate = clinic.at(LocalDateTime.of(2024, 3, 14, 9, 20));
    drug.frequency = "BID";
    drug.duration = 30;
    drug.durationUnit = "D";
    drug.route = "PO";
    drug.repeats = 0;
    drug.quantity = 60;
    drug.strength = 0.1f;
    drug.strengthUnit = "MG";
    drug.archived = archived;
    drug.longTerm = !archived;
    clinic.drugs().put(drug.drugId, drug);
  }

  private static void addFavorite(Clinic clinic) {
    FavoriteTo1 favorite = new FavoriteTo1();
    favorite.favoriteId = clinic.favorites().nextNumber();
    favorite.id = favorite.favoriteId;
    favorite.favoriteName = "Sample favourite";
    favorite.brandName = "Samplemycin";
    favorite.takeMin = 1;
    favorite.takeMax = 1;
    favorite.frequency = "OD";
    favorite.providerNo = 100;
    clinic.favorites().put(favorite.favoriteId, favorite);
  }

  private static void addAllergy(Clinic clinic, int demographicNo) {
    AllergyTo1 allergy = new AllergyTo1();
    allergy.id = clinic.allergies().nextNumber();
    allergy.demographicNo = demographicNo;
    allergy.description = "Samplecillin";
    allergy.reaction = "Rash";
    allergy.severityOfReaction = "1";
    allergy.entryDate = java.sql.Date.valueOf(LocalDate.of(2021, 9, 1));
    allergy.lastUpdateDate = clinic.at(LocalDateTime.of(2021, 9, 1, 13, 45));
    allergy.providerNo = "100";
    clinic.allergies().put(allergy.id, allergy);
  }

  private static void addPrevention(Clinic clinic, int demographicNo) {
    PreventionTo1 prevention = new PreventionTo1();
    prevention.id = clinic.preventions().nextNumber();
    prevention.demographicId = demographicNo;
    prevention.preventionType = "Flu";
    prevention.preventionDate = clinic.at(LocalDateTime.of(2023, 10, 20, 10, 0));
    prevention.creationDate = clinic.at(LocalDateTime.of(2023, 10, 20, 10, 5));
    prevention.nextDate = java.sql.Date.valueOf(LocalDate.of(2024, 10, 20));
    prevention.providerNo = "102";
    prevention.deletedRawValue = "0";
    clinic.preventions().put(prevention.id, prevention);
  }

  private static void addConsultation(Clinic clinic, int demographicNo) {
    ProfessionalSpecialistTo1 specialist = new ProfessionalSpecialistTo1();
    specialist.id = 31;
    specialist.firstName = "November";
    specialist.lastName = "Specialist";
    specialist.name = "Specialist, November";
    specialist.specialtyType = "Sampleology";
    ConsultationAttachmentTo1 attachment = new ConsultationAttachmentTo1();
    attachment.documentNo = 41;
    attachment.documentType = "D";
    attachment.attached = true;
    attachment.displayName = "Sample scan";
    ConsultationRequestTo1 request = new ConsultationRequestTo1();
    request.id = clinic.consultations().nextNumber();
    request.demographicId = demographicNo;
    request.providerNo = "100";
    request.serviceId = 53;
    request.professionalSpecialist = specialist;
    request.referralDate = java.sql.Date.valueOf(LocalDate.of(2024, 3, 14));
    request.appointmentDate = java.sql.Date.valueOf(LocalDate.of(2024, 4, 2));
    request.appointmentTime = java.sql.Time.valueOf(LocalTime.of(13, 30));
    request.reasonForReferral = "Sample reason";
    request.status = "1";
    request.urgency = "2";
    request.attachments = List.of(attachment);
    request.sendToList = List.of("Sample team");
    clinic.consultations().put(request.id, request);
  }
}
