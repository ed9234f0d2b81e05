package io.github.wheelscout.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is odd about a page; one sentence for each kind, however often it occurs. */
final class PageWarnings {

  /** Something that does not keep a page from being used. */
  enum Oddity {
    /** IDX-19: a JSON {@code yanked} that is the empty string, which is not true. */
    EMPTY_YANKED("the mark 'yanked' is empty, so they count as not yanked"),
    /** IDX-16: the file name and the URL do not agree. */
    OTHER_NAME_IN_URL("the URL ends in another name than 'filename'"),
    /** A file name or specifier beyond the limit. */
    LONG_TEXT("a text is longer than --limit text-length allows, so they are left out"),
    /** IDX-12: a provenance that is not at an https URL. */
    INSECURE_PROVENANCE("the provenance has no https URL, so it is ignored");

    private final String sentence;

    Oddity(String sentence) {
      this.sentence = sentence;
    }
  }

  private static final int LONGEST = 100;

  private record Seen(int count, String first) {}

  private final String location;
  private final Map<Oddity, Seen> seen = new EnumMap<>(Oddity.class);

  PageWarnings(String location) {
    this.location = location;
  }

  void add(Oddity oddity, String file) {
    seen.merge(oddity, new Seen(1, cut(file)), (old, more) -> new Seen(old.count + 1, old.first));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    seen.forEach((oddity, files) ->
        sentences.add(
            "%s: of %s%s %s"
                .formatted(
                    location,
                    files.first,
                    files.count == 1 ? "" : " and " + (files.count - 1) + " more",
                    oddity.sentence)));
    return sentences;
  }
}
