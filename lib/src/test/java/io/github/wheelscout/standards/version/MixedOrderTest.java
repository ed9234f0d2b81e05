package io.github.wheelscout.standards.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ordinary versions and others are compared in different ways, which must not be seen. */
class MixedOrderTest {

  private static final List<String> RELEASES =
      List.of(
          "0",
          "1",
          "1.0",
          "1.2",
          "1.2.0",
          "1.2.3",
          "1.2.4",
          "1.2.3.4",
          "1.2.3.4.5",
          "2",
          "33554432",
          "1.524288",
          "1.2.524288",
          "99999999999999999999",
          "1.99999999999999999999");

  private static final List<String> SUFFIXES =
      List.of("", "a1", "rc2", ".post1", ".dev1", ".post1.dev2", "rc1.post1", "a1.dev1", "+cpu");

  private static Version random(Random random) {
    String epoch = random.nextInt(6) == 0 ? random.nextInt(3) + "!" : "";
    return Version.parse(
        epoch
            + RELEASES.get(random.nextInt(RELEASES.size()))
            + SUFFIXES.get(random.nextInt(SUFFIXES.size())));
  }

  @Test
  void theOrderIsThatOfTheFullParts() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      Version a = random(random);
      Version b = random(random);
      int full = VersionOrder.compare(part(a), part(b));
      assertEquals(Integer.signum(full), Integer.signum(a.comparePublic(b)), () -> a + " " + b);
    }
  }

  private static PublicPart part(Version version) {
    VersionParser parser = new VersionParser(version.toString());
    parser.parse();
    return parser.publicPart();
  }
}
