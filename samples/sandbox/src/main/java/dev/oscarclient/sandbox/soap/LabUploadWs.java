package dev.oscarclient.sandbox.soap;

import java.nio.charset.StandardCharsets;
import javax.jws.WebParam;
import javax.jws.WebService;

/** Takes results of laboratories. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class LabUploadWs {
  private static final String PDF_MARK = "%PDF-";

  /** A service that keeps nothing. */
  public LabUploadWs() {}

  /**
   * Takes a PDF and says how many bytes it has.
   *
   * @throws NotAuthorisedException if the provider may not upload
   */
  public String uploadPDF(
      @WebParam(name = "file_name") String fileName,
      @WebParam(name = "contents") byte[] contents,
      @WebParam(name = "oscar_provider_no") String providerNo)
      throws NotAuthorisedException {
    if (!providerNo.equals("100")) {
      throw new NotAuthorisedException("The provider may not upload");
    }
    if (!new String(contents, StandardCharsets.ISO_8859_1).startsWith(PDF_MARK)) {
      throw new IllegalArgumentException("not a PDF");
    }
    return "{\"success\":1,\"bytes\":" + contents.length + "}";
  }
}
