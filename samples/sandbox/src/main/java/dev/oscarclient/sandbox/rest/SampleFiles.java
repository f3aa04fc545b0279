package dev.oscarclient.sandbox.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Small binary bodies. Both hold bytes that no text encoding survives. */
public final class SampleFiles {

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
                  + "rkJggg==");

  private static final byte[] PDF =
      """
      %PDF-1.4
      %\u00e2\u00e3\u00cf\u00d3
      1 0 obj
      << /Type /Catalog /Pages 2 0 R >>
      endobj
      2 0 obj
      << /Type /Pages /Kids [3 0 R] /Count 1 >>
      endobj
      3 0 obj
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>
      endobj
      trailer
      << /Root 1 0 R >>
      %%EOF
      """
          .getBytes(StandardCharsets.ISO_8859_1);

  private SampleFiles() {}

  /** A picture of one pixel. */
  public static byte[] png() {
    return PNG.clone();
  }

  /** An empty page. */
  public static byte[] pdf() {
    return PDF.clone();
  }
}
