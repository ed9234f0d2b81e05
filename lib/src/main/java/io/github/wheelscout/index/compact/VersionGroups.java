package io.github.wheelscout.index.compact;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * Which files of a project's page have which version, by their file names as the page gives them,
 * the highest version first. Files without a version come in a group of their own.
 */
public final class VersionGroups {

  private static final int WHEEL = 1 << 31;

  private final int count;
  private final int plain;
  private final ByteBuffer starts;
  private final ByteBuffer order;
  private final ByteBuffer shared;

  VersionGroups(ByteBuffer section, ByteBuffer shared) {
    count = section.getInt(0);
    plain = section.getInt(Integer.BYTES);
    int starting = 2 * Integer.BYTES;
    int ordered = starting + (count + 1) * 2 * Integer.BYTES;
    starts = section.slice(starting, ordered - starting);
    order = section.slice(ordered, section.limit() - ordered);
    this.shared = shared;
  }

  /** Writes the section that the constructor reads. */
  static void write(CompactWriter out, VersionOrder versions, boolean plain, CompactWriter shared) {
    out.putInt(versions.groups().size());
    out.putInt(plain ? 1 : 0);
    int at = versions.others().size();
    for (VersionOrder.Group group : versions.groups()) {
      out.putInt(shared.shared(group.version()));
      out.putInt(at);
      at += group.files().size();
    }
    out.putInt(0);
    out.putInt(at);
    versions.others().forEach(file -> put(out, file));
    versions.groups().forEach(group -> group.files().forEach(file -> put(out, file)));
  }

  private static void put(CompactWriter out, VersionOrder.File file) {
    out.putInt(file.place() | (file.wheel() ? WHEEL : 0));
  }

  /** How many versions there are. */
  public int count() {
    return count;
  }

  /**
   * Whether the page has no file, URL or name twice and no egg fragment, and every file name is
   * that of its URL: then a file can be judged without looking at the others.
   */
  public boolean isPlain() {
    return plain != 0;
  }

  /** A version as the first of its files spells it; 0 is the highest. */
  public String version(int group) {
    int place = 2 * Integer.BYTES * Objects.checkIndex(group, count);
    return new CompactReader(shared, starts.getInt(place)).text();
  }

  /** The places of the files of a version on the page, ascending. */
  public int[] files(int group) {
    Objects.checkIndex(group, count);
    return places(start(group), start(group + 1));
  }

  /** The places of the files without a version, ascending. */
  public int[] others() {
    return places(0, start(0));
  }

  /** Whether any file of a version is, by its name, a wheel. */
  public boolean hasWheel(int group) {
    return has(group, true);
  }

  /** Whether any file of a version is, by its name, no wheel. */
  public boolean hasSdist(int group) {
    return has(group, false);
  }

  private boolean has(int group, boolean wheel) {
    Objects.checkIndex(group, count);
    for (int i = start(group); i < start(group + 1); i++) {
      if (order.getInt(i * Integer.BYTES) < 0 == wheel) {
        return true;
      }
    }
    return false;
  }

  private int start(int group) {
    return starts.getInt(2 * Integer.BYTES * group + Integer.BYTES);
  }

  private int[] places(int from, int to) {
    int[] places = new int[to - from];
    Arrays.setAll(places, i -> order.getInt((from + i) * Integer.BYTES) & ~WHEEL);
    return places;
  }
}
