package io.github.wheelscout.index.compact;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.standards.name.ProjectName;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CompactPageFuzzTest {

  private static final ByteBuffer PAGE = page();

  private static ByteBuffer page() {
    List<Link> links = new ArrayList<>();
    for (String version : List.of("1.0", "1.0.post1", "2!3rc1", "10")) {
      for (String end : List.of(".tar.gz", "-py3-none-any.whl")) {
        links.add(
            Link.builder("https://h.example/f/foo-" + version + end, "https://h.example/")
                .filename("foo-" + version + end)
                .hashes(Map.of("sha256", "ab".repeat(32), "md5", "cd".repeat(16)))
                .requiresPython(">=3." + links.size() / 3)
                .uploadTime("2026-11-22T12:00:00Z")
                .size(1L << (8 * links.size()))
                .yanked(links.size() % 3 == 0 ? new Yanked("é\uD83D") : null)
                .coreMetadata(new SidecarClaim.Hashes(Map.of("sha256", "ef".repeat(32))))
                .distInfoMetadata(new SidecarClaim.Flag(true))
                .build());
      }
    }
    ProjectPage page =
        new ProjectPage(links, List.of("1.0"), "1.4", "archived", "why not", List.of("odd"));
    return CompactPage.encode(page, ProjectName.parse("foo"));
  }

  @FuzzTest
  void bytes(byte[] input) {
    CompactPages.assertReadOrDamaged(ByteBuffer.wrap(input));
  }

  /** Two bytes that say where, and one to put there, again and again. */
  @FuzzTest
  void mutated(byte[] input) {
    ByteBuffer page = ByteBuffer.allocate(PAGE.limit()).put(PAGE.duplicate()).flip();
    ByteBuffer changes = ByteBuffer.wrap(input);
    while (changes.remaining() > 2) {
      page.put(Math.floorMod(changes.getShort(), page.limit()), changes.get());
    }
    CompactPages.assertReadOrDamaged(page);
  }
}
