package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.hashed;
import static io.github.wheelscout.finder.Finders.link;
import static io.github.wheelscout.finder.Finders.names;
import static io.github.wheelscout.finder.Finders.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Digests that a user allows, and digests that pages list. */
class AllowedDigestsTest {

  private static final String OLD = "foo-1.0-py3-none-any.whl";
  private static final String NEW = "foo-2.0-py3-none-any.whl";
  private static final String GOOD = "ab".repeat(32);
  private static final String BAD = "cd".repeat(32);
  private static final AllowedHashes ALLOWED = AllowedHashes.of(Map.of("sha256", List.of(GOOD)));

  @Test
  void aMatchDropsWhatMismatchesAndKeepsWhatHasNoDigest() {
    FakeSource page =
        FakeSource.of(
            "x", hashed("a", OLD, GOOD), hashed("a", NEW, BAD), file("a", "foo-3.0.tar.gz"));
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      BestCandidateResult result = find(finder(policies, page), "", ALLOWED);
      assertEquals(List.of("foo-3.0.tar.gz", OLD), names(result.applicable()));
      assertEquals("x " + OLD, where(result.best()));
      assertEquals("hash-mismatch", result.candidateRejections().get(0).reason().code());
    }
  }

  @Test
  void whereNothingMatchesPipKeepsAllAndStandardRefusesAll() {
    FakeSource page = FakeSource.of("x", hashed("a", OLD, BAD), hashed("a", NEW, BAD));
    assertEquals("x " + NEW, where(find(finder(Policies.PIP, page), "", ALLOWED).best()));
    BestCandidateResult strict = find(finder(Policies.STANDARD, page), "", ALLOWED);
    assertEquals("none", where(strict.best()));
    assertTrue(
        strict.candidateRejections().stream()
            .allMatch(rejection -> rejection.reason().code().equals("hash-mismatch")));
  }

  @Test
  void lettersOfADigestMayBeOfEitherCaseInStandardOnly() {
    FakeSource page =
        FakeSource.of("x", hashed("a", OLD, GOOD.toUpperCase(Locale.ROOT)), hashed("a", NEW, BAD));
    assertEquals("x " + OLD, where(find(finder(Policies.STANDARD, page), "", ALLOWED).best()));
    assertEquals("x " + NEW, where(find(finder(Policies.PIP, page), "", ALLOWED).best()));
  }

  @Test
  void theFragmentOfAUrlCountsWhereThePageListsNoDigest() {
    Link fragment =
        Link.builder("https://a/files/" + OLD + "#sha256=" + GOOD, "https://a/foo/")
            .filename(OLD)
            .build();
    FakeSource page = FakeSource.of("x", fragment, hashed("a", NEW, BAD));
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      assertEquals("x " + OLD, where(find(finder(policies, page), "", ALLOWED).best()));
    }
  }

  @Test
  void whereFragmentAndPageDisagreeThePageCountsInStandardAndTheFragmentInPip() {
    Link torn =
        Link.builder("https://a/files/" + OLD + "#sha256=" + BAD, "https://a/foo/")
            .filename(OLD)
            .hashes(Map.of("sha256", GOOD))
            .build();
    assertEquals(Map.of("sha256", GOOD), LinkDigests.of(torn, Policies.STANDARD));
    assertEquals(Map.of("sha256", BAD), LinkDigests.of(torn, Policies.PIP));
  }

  @Test
  void ofSeveralFragmentsPipTakesTheFirstItKnows() {
    Link two = Link.builder("https://a/" + OLD + "#egg=foo&md5=11&sha256=22", "x").build();
    assertEquals(Map.of("md5", "11"), LinkDigests.of(two, Policies.PIP));
    assertEquals(Map.of("md5", "11", "sha256", "22"), LinkDigests.of(two, Policies.STANDARD));
  }

  @Test
  void severalRequirementsNarrowEachOther() {
    AllowedHashes both = AllowedHashes.of(Map.of("sha256", List.of(GOOD, BAD)));
    assertTrue(both.and(ALLOWED).allowsOneOf(Map.of("sha256", GOOD)));
    assertEquals(ALLOWED, both.and(ALLOWED));
    assertEquals(ALLOWED, ALLOWED.and(AllowedHashes.ANY));
    assertEquals(ALLOWED, AllowedHashes.ANY.and(ALLOWED));
  }

  @Test
  void linksKeepTheirDigestsInThePagesOrder() {
    Link link = link("a", OLD).hashes(Map.of("sha256", GOOD)).build();
    assertEquals(Map.of("sha256", GOOD), link.hashes());
  }
}
