package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.SampleFiles;
import java.time.LocalDateTime;
import javax.jws.WebService;
import org.jspecify.annotations.Nullable;

/** Scanned documents over SOAP: there is one, whatever patient it is of. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class DocumentWs {
  private static final int NUMBER = 1;

  private final Clinic clinic;

  /** A service of a clinic. */
  public DocumentWs(Clinic clinic) {
    this.clinic = clinic;
  }

  /** One document with its bytes, or null if there is none of that number. */
  public @Nullable DocumentTransfer getDocument(Integer documentId) {
    if (documentId != NUMBER) {
      return null;
    }
    DocumentTransfer result = new DocumentTransfer();
    result.documentNo = NUMBER;
    result.doctype = "lab";
    result.docdesc = "Empty page";
    result.docfilename = "empty.pdf";
    result.contenttype = "application/pdf";
    result.observationdate = clinic.at(LocalDateTime.of(2024, 3, 14, 0, 0));
    result.numberofpages = 1;
    result.status = 'A';
    result.fileContents = SampleFiles.pdf();
    return result;
  }
}
