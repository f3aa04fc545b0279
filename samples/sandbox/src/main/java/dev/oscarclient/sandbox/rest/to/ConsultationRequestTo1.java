package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A referral to a specialist. */
@XmlRootElement
public class ConsultationRequestTo1 {
  public @Nullable Integer id;
  public @Nullable Date referralDate;
  public @Nullable Integer serviceId;
  public @Nullable ProfessionalSpecialistTo1 professionalSpecialist;
  public @Nullable Date appointmentDate;
  public @Nullable Date appointmentTime;
  public @Nullable String reasonForReferral;
  public @Nullable String clinicalInfo;
  public @Nullable String currentMeds;
  public @Nullable String allergies;
  public @Nullable String providerNo;
  public @Nullable Integer demographicId;
  public @Nullable String status;
  public @Nullable String statusText;
  public @Nullable String sendTo;
  public @Nullable String concurrentProblems;
  public @Nullable String urgency;
  public boolean patientWillBook;
  public @Nullable String siteName;
  public @Nullable Date followUpDate;
  public @Nullable String signatureImg;
  public @Nullable String letterheadName;
  public @Nullable String letterheadAddress;
  public @Nullable String letterheadPhone;
  public @Nullable String letterheadFax;
  public @Nullable List<ConsultationAttachmentTo1> attachments;
  public @Nullable List<LetterheadTo1> letterheadList;
  public @Nullable List<FaxConfigTo1> faxList;
  public @Nullable List<ConsultationServiceTo1> serviceList;
  public @Nullable List<String> sendToList;
}
