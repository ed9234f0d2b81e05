package io.github.wheelscout.integration.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wheelscout.cache.BodyForm;
import io.github.wheelscout.net.HttpAnswer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A text that tells which page it is, and ends with its own digest. */
final class SummedText implements BodyForm<String> {

  /** The text of a version of a page, some kilobytes long. */
  static String of(int page, long version) {
    String line = "page " + page + " version " + version + "\n";
    String text = line.repeat(20 + (int) ((page * 7L + version * 13L) % 600));
    return text + digest(text);
  }

  /** Whether a text is some version of a page, to the last byte. */
  static boolean isOf(int page, String text) {
    int end = text.lastIndexOf('\n') + 1;
    String body = text.substring(0, end);
    return body.startsWith("page " + page + " version ")
        && digest(body).equals(text.substring(end));
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable String read(HttpAnswer answer) throws IOException {
    if (answer.status() != 200) {
      throw new IOException("status " + answer.status());
    }
    return new String(answer.body().readAllBytes(), UTF_8);
  }

  @Override
  public ByteBuffer encode(String made) {
    return UTF_8.encode(made);
  }

  @Override
  public String decode(ByteBuffer kept) {
    return UTF_8.decode(kept).toString();
  }
}
