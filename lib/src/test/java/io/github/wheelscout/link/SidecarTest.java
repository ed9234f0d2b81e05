package io.github.wheelscout.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.SidecarClaim.Flag;
import io.github.wheelscout.spi.SidecarClaim.Hashes;
import io.github.wheelscout.spi.SidecarClaim.Text;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The metadata file beside a distribution (PEP 658, PEP 714). */
class SidecarTest {

  private static final Policies STANDARD = Policies.STANDARD;
  private static final Policies PIP = Policies.PIP;
  private static final SidecarClaim NONE = new Flag(false);
  private static final SidecarClaim SOME = new Flag(true);

  private static @Nullable String url(Policies policies, String file) {
    Sidecar sidecar = Sidecar.of(Link.builder(file, "x").coreMetadata(SOME).build(), policies);
    return sidecar == null ? null : sidecar.url();
  }

  /** The digests of the sidecar, null if there is none. */
  private static @Nullable Map<String, String> digests(
      Policies policies, @Nullable SidecarClaim core, @Nullable SidecarClaim distInfo) {
    Link link =
        Link.builder("https://h/f.whl", "x").coreMetadata(core).distInfoMetadata(distInfo).build();
    Sidecar sidecar = Sidecar.of(link, policies);
    return sidecar == null ? null : sidecar.digests();
  }

  private static SidecarClaim sha256(String digest) {
    return new Hashes(Map.of("sha256", digest));
  }

  @Test
  @Bullet({"META-01", "W78"})
  void itsUrlExtendsThePathOfTheFile() {
    assertEquals("https://h/foo.whl.metadata", url(STANDARD, "https://h/foo.whl#sha256=aa"));
    assertEquals(
        "https://h/foo.whl.metadata?sig=1", url(STANDARD, "https://h/foo.whl?sig=1#sha256=aa"));
    assertEquals("https://h/foo.whl?sig=1.metadata", url(PIP, "https://h/foo.whl?sig=1#sha256=aa"));
    assertEquals("https://h/foo.whl.metadata", url(PIP, "https://h/foo.whl#sha256=aa"));
  }

  @Test
  @Bullet({"META-02", "W74", "W75", "W76"})
  void theNewerKeyCountsWheneverItSaysAnything() {
    for (Policies policies : List.of(STANDARD, PIP)) {
      assertEquals(
          Map.of("sha256", "ee"), digests(policies, new Text("sha256=ee"), new Text("sha256=dd")));
      assertNull(digests(policies, NONE, SOME));
      assertEquals(Map.of(), digests(policies, null, SOME));
      assertEquals(Map.of("sha256", "cc"), digests(policies, null, sha256("cc")));
      assertNull(digests(policies, null, null));
    }
  }

  @Test
  @Bullet({"META-03", "IDX-20"})
  void jsonSaysItByAnyObjectOrByTrue() {
    for (Policies policies : List.of(STANDARD, PIP)) {
      assertEquals(Map.of(), digests(policies, SOME, null));
      assertNull(digests(policies, NONE, null));
      assertEquals(Map.of("sha256", "bb"), digests(policies, sha256("bb"), null));
      assertEquals(Map.of(), digests(policies, new Hashes(Map.of()), null));
      assertEquals(Map.of(), digests(policies, new Hashes(Map.of("blake2b", "1")), null));
      assertEquals(Map.of(), digests(policies, new Text("true"), null));
    }
  }

  @Test
  @Bullet({"META-04", "W77"})
  void htmlSaysItByAnythingButFalseAndInPipByAnyValue() {
    for (String present : List.of("true", "TRUE", "", "junk", "blake2b=aa")) {
      assertEquals(Map.of(), digests(STANDARD, new Text(present), null), present);
      assertEquals(Map.of(), digests(PIP, new Text(present), null), present);
    }
    assertEquals(Map.of("sha256", "bb"), digests(STANDARD, new Text("sha256=bb"), null));
    assertNull(digests(STANDARD, new Text("false"), SOME));
    assertEquals(Map.of(), digests(PIP, new Text("false"), null));
    assertEquals(Map.of(), digests(STANDARD, new Text(null), new Text("sha256=dd")));
    assertEquals(Map.of("sha256", "dd"), digests(PIP, new Text(null), new Text("sha256=dd")));
    assertNull(digests(PIP, new Text(null), null));
  }
}
