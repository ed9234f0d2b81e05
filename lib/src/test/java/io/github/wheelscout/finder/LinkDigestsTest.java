package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The digests of a file, on its page and in the fragment of its URL. */
class LinkDigestsTest {

  private static Map<String, String> digests(
      Policies policies, String fragment, Map<String, String> listed) {
    Link link = Link.builder("https://h/foo-1.0.tar.gz" + fragment, "x").hashes(listed).build();
    return LinkDigests.of(link, policies);
  }

  private static Map<String, String> standard(String fragment) {
    return digests(Policies.STANDARD, fragment, Map.of());
  }

  private static Map<String, String> pip(String fragment) {
    return digests(Policies.PIP, fragment, Map.of());
  }

  @Test
  @Bullet({"IDX-07", "W79"})
  void everyDigestOfAFragmentCountsAndInPipTheFirst() {
    assertEquals(Map.of("md5", "11", "sha256", "22"), standard("#md5=11&sha256=22"));
    assertEquals(Map.of("md5", "11"), pip("#md5=11&sha256=22"));
    assertEquals(Map.of("sha256", "ab"), standard("#sha256=AB"));
    assertEquals(Map.of("sha256", "AB"), pip("#sha256=AB"));
  }

  @Test
  @Bullet("W79")
  void aFileIsAllowedByItsStrongerDigest() {
    String digest = "22".repeat(32);
    Link link =
        Finders.link("h", "foo-1.0.tar.gz").hashes(Map.of("md5", "11", "sha256", digest)).build();
    AllowedHashes allowed = AllowedHashes.of(Map.of("sha256", List.of(digest)));
    assertEquals(
        1,
        find(finder(Policies.STANDARD, FakeSource.of("x", link)), "", allowed).applicable().size());
  }

  @Test
  @Bullet("W80")
  void aFragmentWithoutKnownDigestLeavesTheFileWithout() {
    for (String fragment : List.of("#SHA256=22", "#blake2b=22", "#egg=foo", "#", "#sha256", "")) {
      assertEquals(Map.of(), standard(fragment), fragment);
      assertEquals(Map.of(), pip(fragment), fragment);
    }
    Link unknown =
        Link.builder("https://h/foo-1.0.tar.gz#blake2b=22", "https://h/")
            .filename("foo-1.0.tar.gz")
            .build();
    assertEquals(1, find(finder(Policies.STANDARD, FakeSource.of("x", unknown)), "").all().size());
  }

  @Test
  @Bullet("IDX-18")
  void whatThePageListsOutweighsTheFragmentAndInPipIsOutweighed() {
    Map<String, String> listed = Map.of("sha256", "aa");
    assertEquals(
        Map.of("sha256", "aa", "md5", "zz"), digests(Policies.STANDARD, "#md5=zz", listed));
    assertEquals(Map.of("sha256", "aa"), digests(Policies.STANDARD, "#sha256=zz", listed));
    assertEquals(Map.of("sha256", "zz"), digests(Policies.PIP, "#sha256=zz", listed));
  }
}
