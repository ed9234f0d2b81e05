package io.github.wheelscout.net.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The certificates in files. */
final class CertificateFiles {

  private CertificateFiles() {}

  /**
   * The certificates of a bundle: all of a file; of a folder those that OpenSSL finds in it, which
   * are in files that are named by the hash of their subject.
   *
   * @throws InvalidPemException if there is none, or one is broken
   */
  static List<X509Certificate> bundle(Path path) {
    if (!Files.isDirectory(path)) {
      return strict(path);
    }
    List<X509Certificate> certificates = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      files
          .filter(it -> isHashed(it.getFileName().toString()))
          .sorted()
          .forEach(it -> certificates.addAll(strict(it)));
    } catch (IOException e) {
      throw InvalidPemException.file(path, "this folder cannot be read", null);
    }
    if (certificates.isEmpty()) {
      throw InvalidPemException.file(
          path,
          "no file of this folder is named by the hash of a certificate",
          "'openssl rehash' gives them such names");
    }
    return certificates;
  }

  /** Eight hexadecimal digits, a dot and a number. */
  private static boolean isHashed(String name) {
    return name.length() > 9
        && name.charAt(8) == '.'
        && name.substring(0, 8).chars().allMatch(c -> Character.digit(c, 16) >= 0)
        && name.substring(9).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<X509Certificate> strict(Path file) {
    List<X509Certificate> certificates = certificates(file, PemFile.read(file));
    if (certificates.isEmpty()) {
      throw InvalidPemException.file(
          file, "there is no certificate in this file", "it has to be in PEM");
    }
    return certificates;
  }

  /** The certificates among blocks. */
  static List<X509Certificate> certificates(Path file, List<PemBlock> blocks) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (PemBlock block : blocks) {
      if (block.isCertificate()) {
        try {
          certificates.add(certificate(block));
        } catch (CertificateException e) {
          throw InvalidPemException.block(file, block, "this is no certificate", null);
        }
      }
    }
    return certificates;
  }

  /** The certificates of a file of the system; one that is broken is left out. */
  static List<X509Certificate> lenient(Path file) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (PemBlock block : PemFile.read(file)) {
      if (block.isCertificate()) {
        try {
          certificates.add(certificate(block));
        } catch (CertificateException e) {
          // The system's list is not the user's to mend.
        }
      }
    }
    return certificates;
  }

  private static X509Certificate certificate(PemBlock block) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    ByteArrayInputStream in = new ByteArrayInputStream(block.content());
    return (X509Certificate) factory.generateCertificate(in);
  }
}
