package io.github.wheelscout.net.tls;

import io.github.wheelscout.standards.InvalidInputException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of certificates or keys that is not there or does not conform (RFC 7468). The message
 * names the file and the line, and shows no more of it than the line that begins a block: what
 * follows may be a key.
 */
public final class InvalidPemException extends InvalidInputException {

  private static final long serialVersionUID = 1;

  private InvalidPemException(String problem, String shown, int position, @Nullable String hint) {
    super("invalid-certificate-file", problem, shown, position, hint);
  }

  /** The file as a whole is the problem. */
  static InvalidPemException file(Path file, String problem, @Nullable String hint) {
    return new InvalidPemException(file + ": " + problem, file.toString(), 0, hint);
  }

  /** The block is the problem. */
  static InvalidPemException block(
      Path file, PemBlock block, String problem, @Nullable String hint) {
    String begin = "-----BEGIN " + block.label() + "-----";
    String place = file + ", line " + block.line() + ": ";
    return new InvalidPemException(place + problem, begin, 0, hint);
  }
}
