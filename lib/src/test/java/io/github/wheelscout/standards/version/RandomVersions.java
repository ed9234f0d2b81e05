package io.github.wheelscout.standards.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spellings of versions, drawn close to each other and to the limits of the packed form. */
final class RandomVersions {
  private static final String[] SMALL = {"0", "0", "0", "1", "1", "2", "00", "01"};
  private static final String[] LARGE = {
    "10",
    "524287",
    "524288",
    "33554431",
    "33554432",
    "34359738367",
    "34359738368",
    "9223372036854775807",
    "9223372036854775808",
    "100000000000000000000"
  };
  private static final String[] EPOCHS = {"", "", "", "", "0!", "1!"};
  private static final String[] PHASES = {"a", "b", "rc", ".alpha.", "-BETA", "c", "_pre_"};
  private static final String[] POSTS = {".post", "-", ".rev", "_r."};
  private static final String[] DEVS = {".dev", "dev", "-DEV-"};
  private static final String[] LOCALS = {"+x", "+X", "+1", "+01", "+x.1", "+x-1", "+1.x"};
  private static final String[] FRAMES = {"", "", "", "v", " ", "\u00a0"};

  private final Random random;

  RandomVersions(long seed) {
    random = new Random(seed);
  }

  List<String> take(int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(next());
    }
    return texts;
  }

  String next() {
    StringBuilder text = new StringBuilder(one(FRAMES)).append(one(EPOCHS)).append(number());
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append('.').append(number());
    }
    maybe(text, PHASES);
    maybe(text, POSTS);
    maybe(text, DEVS);
    if (random.nextInt(5) == 0) {
      text.append(one(LOCALS));
    }
    return text.toString();
  }

  private void maybe(StringBuilder text, String[] words) {
    if (random.nextInt(5) == 0) {
      text.append(one(words)).append(number());
    }
  }

  private String number() {
    return random.nextInt(8) == 0 ? one(LARGE) : one(SMALL);
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
