package io.github.wheelscout.standards.version;

import io.github.wheelscout.standards.PythonWhitespace;
import io.github.wheelscout.standards.version.PreRelease.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole permissive grammar of PEP 440, appendix B, read once from left to right.
 *
 * <p>After {@link #parse()} has answered false, {@link #position()} and {@link #expected()} say
 * why.
 */
final class VersionParser {
  /** Spellings of the phases; of two that start alike the longer comes first. */
  private static final List<Spelling> PHASES =
      List.of(
          new Spelling("alpha", Phase.ALPHA),
          new Spelling("a", Phase.ALPHA),
          new Spelling("beta", Phase.BETA),
          new Spelling("b", Phase.BETA),
          new Spelling("rc", Phase.CANDIDATE),
          new Spelling("c", Phase.CANDIDATE),
          new Spelling("preview", Phase.CANDIDATE),
          new Spelling("pre", Phase.CANDIDATE));

  private static final List<String> POSTS = List.of("post", "rev", "r");

  private final AsciiCursor cursor;
  private String expected = "a digit";

  private Numeral epoch = Numeral.ZERO;
  private final List<Numeral> release = new ArrayList<>();
  private @Nullable Phase phase;
  private Numeral pre = Numeral.ZERO;
  private @Nullable Numeral post;
  private @Nullable Numeral dev;
  private @Nullable LocalLabel local;

  private record Spelling(String word, Phase phase) {}

  VersionParser(String text) {
    int start = PythonWhitespace.skip(text, 0, text.length());
    cursor = new AsciiCursor(text, start, PythonWhitespace.skipBack(text, start, text.length()));
  }

  /** Whether the text is a version. */
  boolean parse() {
    cursor.acceptWord("v");
    if (!epochAndRelease()) {
      return false;
    }
    preRelease();
    postRelease();
    dev = cursor.acceptAfterSeparator("dev") ? implicitNumber() : null;
    if (cursor.accept('+')) {
      return localLabel();
    }
    if (cursor.atEnd()) {
      return true;
    }
    expectEnd();
    return false;
  }

  private boolean epochAndRelease() {
    Numeral first = cursor.number();
    if (first != null && cursor.accept('!')) {
      epoch = first;
      first = cursor.number();
    }
    if (first == null) {
      return false;
    }
    release.add(first);
    while (cursor.digitFollows('.')) {
      cursor.accept('.');
      release.add(implicitNumber());
    }
    return true;
  }

  private void preRelease() {
    for (Spelling spelling : PHASES) {
      if (cursor.acceptAfterSeparator(spelling.word)) {
        phase = spelling.phase;
        pre = implicitNumber();
        return;
      }
    }
  }

  private void postRelease() {
    if (cursor.digitFollows('-')) {
      cursor.accept('-');
      post = implicitNumber();
      return;
    }
    for (String word : POSTS) {
      if (cursor.acceptAfterSeparator(word)) {
        post = implicitNumber();
        return;
      }
    }
  }

  /** The number after a word, or zero; a separator may stand before it, and even without it. */
  private Numeral implicitNumber() {
    cursor.acceptSeparator();
    Numeral number = cursor.number();
    return number == null ? Numeral.ZERO : number;
  }

  private boolean localLabel() {
    List<LocalLabel.Segment> segments = new ArrayList<>();
    do {
      String segment = cursor.lettersAndDigits();
      if (segment.isEmpty()) {
        expected = "an ASCII letter or digit of the local label";
        return false;
      }
      segments.add(LocalLabel.Segment.of(segment));
    } while (cursor.acceptSeparator());
    local = new LocalLabel(segments);
    expected = "the end of the version";
    return cursor.atEnd();
  }

  /** What does not fit is the character after a separator, where a suffix may still follow. */
  private void expectEnd() {
    if (dev != null) {
      expected = "'+' or the end of the version";
      return;
    }
    String suffixes =
        post != null ? "'dev1'" : phase != null ? "'post1', 'dev1'" : "'rc1', 'post1', 'dev1'";
    boolean separated = cursor.acceptSeparator();
    expected =
        (separated
                ? "a number or a suffix such as "
                : "the end of the version or a suffix such as ")
            + suffixes;
  }

  int position() {
    return cursor.position();
  }

  String expected() {
    return expected;
  }

  FullPart publicPart() {
    return new FullPart(epoch, release, phase, pre, post, dev);
  }

  @Nullable LocalLabel local() {
    return local;
  }
}
