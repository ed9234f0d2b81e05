package io.github.wheelscout.index.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.testkit.LinkFields;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reads pages in compact form, and asserts what holds of any bytes. */
public final class CompactPages {

  /** What opening a page may take for each of its bytes, and in any case. */
  private static final int MOST_FOR_BYTE = 64;

  private static final int MOST_ANYWAY = 1 << 20;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private CompactPages() {}

  /**
   * Reads all that some bytes say: they are no page, or a page of which each part can be read or is
   * damaged; in the heap and out of it, and taking no more memory than they have reason to.
   */
  public static void assertReadOrDamaged(ByteBuffer bytes) {
    byte[] array = new byte[bytes.remaining()];
    bytes.get(array);
    if (taken(array) > most(array)) {
      assertTrue(taken(array) < most(array), "classes are loaded, and still it takes too much");
    }
    ProjectPage page = CompactPage.decode(ByteBuffer.wrap(array));
    ProjectPage outside = CompactPage.decode(ByteBuffer.wrap(array).asReadOnlyBuffer());
    assertEquals(page == null, outside == null);
    if (page != null && outside != null) {
      assertEquals(said(page), said(outside));
    }
  }

  private static long taken(byte[] page) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    CompactPage.decode(ByteBuffer.wrap(page));
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static long most(byte[] page) {
    return MOST_ANYWAY + (long) MOST_FOR_BYTE * page.length;
  }

  /** All that a page says, in the order of the page. */
  public static List<Object> said(ProjectPage page) {
    List<Object> all = new ArrayList<>();
    all.addAll(page.versions());
    all.addAll(page.warnings());
    all.addAll(Arrays.asList(page.apiVersion(), page.status(), page.statusReason()));
    int size = Math.min(1000, page.links().size());
    for (int i = 0; i < size; i++) {
      int place = i;
      all.add(whole(() -> LinkFields.of(page.links().get(place))));
    }
    if (page.links() instanceof StoredLinks links && links.versions() != null) {
      VersionGroups groups = links.versions();
      assertTrue(groups.count() >= 0);
      all.add(whole(() -> places(groups.others(), links)));
      for (int i = 0; i < Math.min(1000, groups.count()); i++) {
        int group = i;
        all.add(whole(() -> groups.version(group).toString()));
        all.add(whole(() -> places(groups.links(group), links)));
      }
    }
    return all;
  }

  private static List<Integer> places(int[] places, List<Link> links) {
    List<Integer> all = new ArrayList<>();
    for (int place : places) {
      assertTrue(place >= 0 && place < links.size());
      all.add(place);
    }
    return all;
  }

  private static Object whole(Supplier<Object> read) {
    try {
      return read.get();
    } catch (DamagedPageException e) {
      return "damaged";
    }
  }
}
