package dev.oscarclient.generator.doctor;

import java.io.ByteArrayOutputStream;

/** The first message of TLS 1.1 (RFC 4346 section 7.4.1.2), and what comes back. */
final class OldHello {
  private static final int HANDSHAKE = 22;
  private static final int CLIENT_HELLO = 1;
  private static final int SERVER_HELLO = 2;
  private static final int RANDOM_BYTES = 32;

  /** What servers of that time had: RSA, ECDHE-RSA and ECDHE-ECDSA with AES-CBC and SHA-1; 3DES. */
  private static final int[] CIPHER_SUITES = {
    0xC014, 0xC013, 0xC00A, 0xC009, 0x0039, 0x0033, 0x0035, 0x002F, 0x000A
  };

  /** Named curves P-256, P-384 and P-521, uncompressed points (RFC 4492 section 5.1). */
  private static final int[] EXTENSIONS = {
    0x00, 0x0A, 0x00, 0x08, 0x00, 0x06, 0x00, 0x17, 0x00, 0x18, 0x00, 0x19, //
    0x00, 0x0B, 0x00, 0x02, 0x01, 0x00
  };

  private OldHello() {}

  /** Returns the message. Its "random" is zeros: the handshake ends with the answer. */
  static byte[] bytes() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    two(body, 0x0302);
    body.write(new byte[RANDOM_BYTES], 0, RANDOM_BYTES);
    body.write(0); // no session to go on with
    two(body, CIPHER_SUITES.length * 2);
    for (int suite : CIPHER_SUITES) {
      two(body, suite);
    }
    body.write(1);
    body.write(0); // no compression
    two(body, EXTENSIONS.length);
    for (int octet : EXTENSIONS) {
      body.write(octet);
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.write(HANDSHAKE);
    two(message, 0x0301);
    two(message, body.size() + 4);
    message.write(CLIENT_HELLO);
    message.write(0);
    two(message, body.size());
    message.writeBytes(body.toByteArray());
    return message.toByteArray();
  }

  /** Returns the protocol that the start of an answer chooses; empty if it chooses none of old. */
  static String protocolOf(byte[] answer) {
    boolean hello =
        answer.length >= 11
            && answer[0] == HANDSHAKE
            && answer[5] == SERVER_HELLO
            && answer[9] == 3;
    if (!hello) {
      return "";
    }
    return switch (answer[10]) {
      case 1 -> "TLS 1.0";
      case 2 -> "TLS 1.1";
      default -> "";
    };
  }

  private static void two(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
