package io.github.wheelscout.standards.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionPropertyTest {

  private static List<Version> versions(long seed, int count) {
    return new RandomVersions(seed).take(count).stream().map(Version::parse).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isEqualExactlyWhenItComparesAsEqualAndThenHashesAlike(long seed) {
    List<Version> versions = versions(seed, 500);
    List<String> canonical = versions.stream().map(Version::canonical).toList();
    int equalPairs = 0;
    for (int i = 0; i < versions.size(); i++) {
      for (int j = 0; j < i; j++) {
        Version a = versions.get(i);
        Version b = versions.get(j);
        int order = Integer.signum(a.compareTo(b));
        assertEquals(-order, Integer.signum(b.compareTo(a)), () -> a + " and " + b);
        assertEquals(order == 0, a.equals(b), () -> a + " and " + b);
        assertEquals(order == 0, canonical.get(i).equals(canonical.get(j)), () -> a + " and " + b);
        if (order == 0) {
          assertEquals(a.hashCode(), b.hashCode(), () -> a + " and " + b);
          equalPairs++;
        }
      }
    }
    assertTrue(equalPairs > versions.size(), "too few equal pairs to show anything");
  }

  @Test
  void isTotallyOrdered() {
    List<Version> sorted = new ArrayList<>(versions(4, 500));
    Collections.sort(sorted);

    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i; j < sorted.size(); j++) {
        assertTrue(sorted.get(i).compareTo(sorted.get(j)) <= 0);
      }
    }
  }

  @Test
  void comparesPackedAndInFullAlike() {
    List<Version> versions = versions(5, 500);
    List<FullPart> parts = versions.stream().map(version -> read(version.toString())).toList();
    for (int i = 0; i < versions.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertEquals(
            Integer.signum(VersionOrder.compare(parts.get(i), parts.get(j))),
            Integer.signum(versions.get(i).comparePublic(versions.get(j))));
      }
    }
  }

  /** The public part as the whole grammar reads it, never packed. */
  private static FullPart read(String text) {
    VersionParser parser = new VersionParser(text);
    assertTrue(parser.parse(), text);
    return parser.publicPart();
  }

  @Test
  void readsOrdinarySpellingsAsTheWholeGrammarDoes() {
    int ordinary = 0;
    for (String text : new RandomVersions(6).take(20_000)) {
      PackedPart packed = OrdinaryScanner.scan(text);
      if (packed != null) {
        FullPart full = read(text);
        assertEquals(PackedPart.pack(full), packed, text);
        assertEquals(full, packed.full(), text);
        assertEquals(text, full.toString());
        ordinary++;
      }
    }
    assertTrue(ordinary > 1000, "too few ordinary versions to show anything: " + ordinary);
  }

  @Test
  void readsItsOwnTextBackAsTheSame() {
    for (Version version : versions(7, 5000)) {
      Version again = Version.parse(version.toString());
      assertEquals(version, again);
      assertEquals(version.toString(), again.toString());
      assertEquals(version, Version.parse(version.canonical()));
      assertEquals(version.release(), again.release());
    }
  }

  @Test
  void countsEqualVersionsOnceInEveryCollection() {
    List<Version> versions = versions(8, 3000);
    long distinct = versions.stream().distinct().count();

    assertEquals(distinct, new TreeSet<>(versions).size());
    assertEquals(distinct, versions.stream().map(Version::canonical).distinct().count());
  }
}
