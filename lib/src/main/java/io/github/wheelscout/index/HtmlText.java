package io.github.wheelscout.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of an HTML page: in the charset that came with it, else in UTF-8 (NEG-15). */
final class HtmlText {

  private HtmlText() {}

  /** The text without byte order mark, read while it arrives. */
  static Reader of(FetchedPage page) throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(page.body(), charset(page.type())));
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
    return new ShortenedText(text);
  }

  /** The charset that a type names; UTF-8 if it names none, or none that is known. */
  private static Charset charset(ContentType type) {
    try {
      return type.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(type.charset());
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
