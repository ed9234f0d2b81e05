package io.github.wheelscout.index.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.testkit.LinkFields;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page that was written in compact form says the same when it is read. */
class CompactPageTest {

  private static final ProjectName FOO = ProjectName.parse("foo");

  private static ProjectPage again(ProjectPage page) {
    ProjectPage read = CompactPage.decode(CompactPage.encode(page, FOO));
    assertNotNull(read);
    return read;
  }

  private static void assertSame(ProjectPage page) {
    ProjectPage read = again(page);
    assertEquals(page.versions(), read.versions());
    assertEquals(page.apiVersion(), read.apiVersion());
    assertEquals(page.status(), read.status());
    assertEquals(page.statusReason(), read.statusReason());
    assertEquals(page.warnings(), read.warnings());
    assertEquals(page.links().size(), read.links().size());
    for (int i = 0; i < page.links().size(); i++) {
      assertEquals(LinkFields.of(page.links().get(i)), LinkFields.of(read.links().get(i)));
    }
  }

  @Test
  void realPagesComeBackAsTheyWere() throws IOException {
    try (LinkCollector collector =
        new LinkCollector(new SearchScope(List.of(), List.of("sample:")))) {
      var source = collector.allSources().indexes().getFirst();
      for (String project : source.projects().orElseThrow().toList()) {
        ProjectPage page = source.page(project);
        assertNotNull(page);
        assertTrue(!page.links().isEmpty(), project);
        assertSame(page);
      }
    }
  }

  @Test
  void anEmptyPageComesBackEmpty() {
    assertSame(ProjectPage.of(List.of()));
    assertSame(
        new ProjectPage(
            List.of(), List.of("1.0", ""), "1.4", "archived", "é", List.of("odd", "odder")));
  }

  @Test
  void everyFieldComesBackWhetherThereOrNot() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Link> links = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        links.add(link(random));
      }
      assertSame(ProjectPage.of(links));
    }
  }

  private static Link link(Random random) {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      hashes.put(text(random), text(random));
    }
    return Link.builder(
            text(random) + text(random), random.nextInt(9) > 0 ? "https://x/" : text(random))
        .filename(nullable(random))
        .hashes(hashes)
        .requiresPython(nullable(random))
        .uploadTime(nullable(random))
        .size(random.nextBoolean() ? null : Long.valueOf(random.nextLong() >>> 1))
        .yanked(random.nextBoolean() ? null : new Yanked(nullable(random)))
        .coreMetadata(sidecar(random, hashes))
        .distInfoMetadata(sidecar(random, hashes))
        .provenance(nullable(random))
        .build();
  }

  private static @Nullable String nullable(Random random) {
    return random.nextBoolean() ? null : text(random);
  }

  private static String text(Random random) {
    List<String> texts =
        List.of("", "/", "foo", "https://x/", "foo-1.0.tar.gz", "é", "\uD83D\uDE00", "\uD83D", "?");
    return texts.get(random.nextInt(texts.size())) + texts.get(random.nextInt(texts.size()));
  }

  private static @Nullable SidecarClaim sidecar(Random random, Map<String, String> hashes) {
    return switch (random.nextInt(6)) {
      case 0 -> new SidecarClaim.Flag(true);
      case 1 -> new SidecarClaim.Flag(false);
      case 2 -> new SidecarClaim.Hashes(hashes);
      case 3 -> new SidecarClaim.Text(null);
      case 4 -> new SidecarClaim.Text(text(random));
      default -> null;
    };
  }

  @Test
  void aLinkIsMadeEachTimeItIsAskedFor() {
    ProjectPage page =
        again(ProjectPage.of(List.of(Link.builder("https://x/foo-1.whl", "p").build())));
    assertInstanceOf(StoredLinks.class, page.links());
    assertNotSame(page.links().get(0), page.links().get(0));
  }

  @Test
  void bytesOfAnotherFormAreNoPage() {
    assertNull(CompactPage.decode(ByteBuffer.allocate(0)));
    assertNull(CompactPage.decode(ByteBuffer.allocate(100)));
    ByteBuffer page = CompactPage.encode(ProjectPage.of(List.of()), null);
    assertNull(CompactPage.decode(page.duplicate().limit(page.limit() - 1)));
    assertNull(CompactPage.decode(copy(page).putInt(0, 2)));
    assertNull(CompactPage.decode(copy(page).putInt(4, 1_000_000)));
    assertNull(CompactPage.decode(copy(page).putInt(8, 3)));
  }

  private static ByteBuffer copy(ByteBuffer bytes) {
    return ByteBuffer.allocate(bytes.limit()).put(bytes.duplicate()).flip();
  }

  @Test
  void theVersionsOfAProjectsPageAreKnownTheHighestFirst() {
    VersionGroups groups =
        versions(
            "foo-1.0.tar.gz",
            "foo-1.10-py3-none-any.whl",
            "foo-1.9.tar.gz",
            "other-3.tar.gz",
            "foo-1.0-py3-none-any.whl",
            "readme.txt",
            "foo-1.9.tar.gz#egg=foo");
    assertEquals(3, groups.count());
    assertEquals("1.10", groups.version(0).toString());
    assertEquals("1.9", groups.version(1).toString());
    assertEquals("1.0", groups.version(2).toString());
    assertEquals("[0, 4]", Arrays.toString(groups.links(2)));
    assertEquals("[3, 5, 6]", Arrays.toString(groups.others()));
  }

  @Test
  void thePageOfManyProjectsKnowsNoVersions() {
    assertNull(links(null, "foo-1.tar.gz").versions());
    assertEquals(1, VersionGroups.of(links(null, "foo-1.tar.gz"), FOO).count());
  }

  private static VersionGroups versions(String... names) {
    StoredLinks links = links(FOO, names);
    assertNotNull(links.versions());
    return VersionGroups.of(links, FOO);
  }

  private static StoredLinks links(@Nullable ProjectName project, String... names) {
    List<Link> links =
        Arrays.stream(names)
            .map(name -> Link.builder("https://x/y/" + name, "https://x/").filename(name).build())
            .toList();
    ProjectPage page = CompactPage.decode(CompactPage.encode(ProjectPage.of(links), project));
    assertNotNull(page);
    return assertInstanceOf(StoredLinks.class, page.links());
  }
}
