package io.github.wheelscout.wheel;

import io.github.wheelscout.net.ContentRange;
import io.github.wheelscout.net.HttpAnswer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes whole, though a part was asked for: a small one is as good as its part.
 *
 * @param most the bytes that it may have; a larger one is given up
 */
record WholeFile(String url, long most) {

  /** What may come, unless somebody has another way to read what is larger. */
  static final long MOST = 32 << 20;

  /** The whole file; null if it is too large, and then it is not read to its end. */
  @Nullable Part receive(HttpAnswer reply) throws IOException {
    @Nullable String said = reply.fields().first("content-length");
    if (said != null && ContentRange.number(said) > most) {
      return null;
    }
    Part part = Part.receive(reply.body(), 0, most + 1);
    if (part.length() > most) {
      part.close();
      return null;
    }
    return part;
  }

  RangeUnsupportedException unwanted() {
    return new RangeUnsupportedException(
        url, "sends the whole file, of more than " + (most >> 10) + " KiB");
  }
}
