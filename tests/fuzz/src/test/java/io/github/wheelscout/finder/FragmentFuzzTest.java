package io.github.wheelscout.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.finder.rule.EggFragment;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.link.Sidecar;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class FragmentFuzzTest {

  private static final String PAGE = "https://h.example/simple/foo/";

  @FuzzTest
  void digests(byte[] input) {
    Link link = Link.builder("https://h.example/foo-1.tar.gz#" + Fuzzed.text(input), PAGE).build();
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      Map<String, String> digests = LinkDigests.of(link, policies);
      digests.keySet().forEach(name -> assertTrue(LinkDigests.isKnown(name), name));
      assertEquals(digests, LinkDigests.of(link, policies));
    }
    LinkDigests.of(link, Policies.STANDARD)
        .values()
        .forEach(digest -> assertEquals(digest.toLowerCase(Locale.ROOT), digest));
    String egg = EggFragment.of(link.url());
    assertFalse(egg != null && egg.isEmpty());
  }

  @FuzzTest
  void sidecar(byte[] input) {
    List<String> parts = Fuzzed.pair(input);
    Link link =
        Link.builder("https://h.example/" + parts.getFirst(), PAGE)
            .coreMetadata(new SidecarClaim.Text(parts.getLast()))
            .build();
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      Sidecar sidecar = Sidecar.of(link, policies);
      if (sidecar != null) {
        assertTrue(sidecar.url().contains(".metadata"));
        assertFalse(sidecar.url().contains("#"));
      }
    }
  }
}
