package io.github.wheelscout;

import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Transport;
import io.github.wheelscout.net.Trust;
import io.github.wheelscout.url.UrlReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The files of the sample index: those of its own projects are in the program, too. */
final class SampleFiles implements Transport {

  /** How their URLs begin. */
  static final String PREFIX = "sample:";

  @Override
  public Reply send(Request request, Duration patience) throws IOException {
    String name = UrlReference.parse(request.url()).path();
    byte @Nullable [] file = name.endsWith(".whl") ? read(name) : null;
    byte[] body = file == null || request.method().equals("HEAD") ? new byte[0] : file;
    String length = String.valueOf(file == null ? 0 : file.length);
    return new Reply(
        file == null ? 404 : 200,
        HeaderFields.of("content-type", "application/zip", "content-length", length),
        new ByteArrayInputStream(body));
  }

  private static byte @Nullable [] read(String name) throws IOException {
    try (InputStream in = SampleFiles.class.getResourceAsStream("index/sample/" + name)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  @Override
  public Trust trust() {
    return Trust.LOCAL;
  }
}
