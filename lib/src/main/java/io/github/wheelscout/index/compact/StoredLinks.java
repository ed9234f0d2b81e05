package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.LazyLinks;
import io.github.wheelscout.spi.Link;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The links of a page in compact form, each made when it is asked for. Safe for many threads. */
public final class StoredLinks extends LazyLinks {

  private final int size;
  private final ByteBuffer table;
  private final ByteBuffer links;
  private final ByteBuffer shared;
  private final String prefix;
  private final String comesFrom;
  private final @Nullable VersionGroups versions;

  StoredLinks(
      ByteBuffer table,
      ByteBuffer links,
      ByteBuffer shared,
      String prefix,
      String comesFrom,
      @Nullable VersionGroups versions) {
    this.size = table.remaining() / Integer.BYTES;
    this.table = table;
    this.links = links;
    this.shared = shared;
    this.prefix = prefix;
    this.comesFrom = comesFrom;
    this.versions = versions;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Link get(int index) {
    int start = table.getInt(Objects.checkIndex(index, size) * Integer.BYTES);
    return new LinkReader(new CompactReader(links, start), shared).read(prefix, comesFrom);
  }

  /**
   * The files by their versions, so that a reader can begin with the highest; null if that is not
   * known, as for a page of many projects.
   */
  @Nullable VersionGroups versions() {
    return versions;
  }
}
