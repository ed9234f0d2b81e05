package io.github.wheelscout.index.compact;

import io.github.wheelscout.standards.version.Version;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Groups of links as they are kept: how many there are, where each has its version and begins, and
 * the places of all links. A version is read when it is asked for.
 */
final class StoredGroups implements VersionGroups {

  private final int count;
  private final int links;
  private final ByteBuffer starts;
  private final ByteBuffer order;
  private final ByteBuffer shared;

  /**
   * Groups of so many links.
   *
   * @throws IndexOutOfBoundsException if there are fewer than the section says
   */
  StoredGroups(ByteBuffer section, ByteBuffer shared, int links) {
    int most = (section.limit() - Integer.BYTES) / (2 * Integer.BYTES);
    count = Objects.checkIndex(section.getInt(0), most);
    this.links = links;
    int ordered = Integer.BYTES + (count + 1) * 2 * Integer.BYTES;
    starts = section.slice(Integer.BYTES, ordered - Integer.BYTES);
    order = section.slice(ordered, section.limit() - ordered);
    this.shared = shared;
  }

  /** Writes the section that the constructor reads. */
  static void write(CompactWriter out, VersionGroups groups, CompactWriter shared) {
    int[] others = groups.others();
    out.putInt(groups.count());
    int at = others.length;
    CompactWriter order = new CompactWriter();
    put(order, others);
    for (int group = 0; group < groups.count(); group++) {
      int[] links = groups.links(group);
      out.putInt(shared.shared(groups.version(group).original()));
      out.putInt(at);
      at += links.length;
      put(order, links);
    }
    out.putInt(0);
    out.putInt(at);
    out.putAll(order);
  }

  private static void put(CompactWriter out, int[] places) {
    for (int place : places) {
      out.putInt(place);
    }
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Version version(int group) {
    int at = starts.getInt(2 * Integer.BYTES * Objects.checkIndex(group, count));
    @Nullable Version version = Version.tryParse(new CompactReader(shared, at).text());
    if (version == null) {
      throw new DamagedPageException();
    }
    return version;
  }

  @Override
  public int[] links(int group) {
    Objects.checkIndex(group, count);
    return places(start(group), start(group + 1));
  }

  @Override
  public int[] others() {
    return places(0, start(0));
  }

  private int start(int group) {
    return starts.getInt(2 * Integer.BYTES * group + Integer.BYTES);
  }

  private int[] places(int from, int to) {
    if (from < 0 || from > to || to > order.limit() / Integer.BYTES) {
      throw new DamagedPageException();
    }
    int[] places = new int[to - from];
    for (int i = 0; i < places.length; i++) {
      places[i] = order.getInt((from + i) * Integer.BYTES);
      if (places[i] < 0 || places[i] >= links) {
        throw new DamagedPageException();
      }
    }
    return places;
  }
}
