package io.github.wheelscout.wheel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The members of an archive. Only the directory is believed: of a local header only how long it is
 * (APPNOTE §4.3.7). What is deflated is unpacked by Commons Compress.
 */
final class WheelArchive implements Closeable {

  private static final int HEADER = 30;
  private static final int HEADER_SIGNATURE = 0x04034b50;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;

  /** A local header may have more in it than the directory's entry: times, and room to align. */
  private static final int SLACK = 256;

  /** Members with less between them are fetched at once. */
  private static final int NEIGHBOURS = 32 << 10;

  private final String wheel;
  private final ArchiveBytes bytes;
  private final EndRecord end;
  private final List<WheelMember> members;
  private final MemberIndex index;
  private final long[] offsets;

  private WheelArchive(String wheel, ArchiveBytes bytes, EndRecord end, List<Listed> listed) {
    this.wheel = wheel;
    this.bytes = bytes;
    this.end = end;
    index = new MemberIndex(listed);
    List<WheelMember> all = new ArrayList<>(listed.size());
    offsets = new long[listed.size()];
    for (Listed one : listed) {
      offsets[all.size()] = one.offset();
      all.add(one.member());
    }
    Arrays.sort(offsets);
    members = Collections.unmodifiableList(all);
  }

  /** Reads the directory; closes the bytes if that fails. */
  static WheelArchive open(String wheel, ArchiveBytes bytes) throws IOException {
    try {
      EndRecord end = EndRecord.find(wheel, bytes);
      List<Listed> listed =
          Directory.read(wheel, bytes.part(end.directory(), (int) end.length()), end);
      return new WheelArchive(wheel, bytes, end, listed);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw Failures.of(wheel, "its directory cannot be read", e);
    }
  }

  /** All of them in the order of the directory, those of one name too. */
  List<WheelMember> members() {
    return members;
  }

  /** The member of a name, null if there is none. */
  @Nullable WheelMember member(String name) {
    Listed listed = index.find(name);
    return listed == null ? null : listed.member();
  }

  /** Brings members near, neighbours at once; names that are not there are passed over. */
  void prefetch(Iterable<String> names) throws IOException {
    List<Extent> extents = new ArrayList<>();
    for (String name : names) {
      Listed listed = index.find(name);
      if (listed != null) {
        extents.add(extent(listed));
      }
    }
    Collections.sort(extents);
    for (int i = 0; i < extents.size(); ) {
      Extent all = extents.get(i++);
      while (i < extents.size() && extents.get(i).from() - all.to() <= NEIGHBOURS) {
        all = all.with(extents.get(i++));
      }
      bytes.prefetch(all.from(), all.to());
    }
  }

  /** Unpacks a member; the stream fails if it is not what the directory says. */
  InputStream open(WheelMember member) throws IOException {
    Listed listed = index.find(member.name());
    if (listed == null) {
      throw invalid(member, "is not there any more");
    }
    requireReadable(listed);
    Extent extent = extent(listed);
    try {
      bytes.prefetch(extent.from(), extent.to());
      PackedInput packed = new PackedInput(bytes, data(listed), member.compressedSize());
      boolean stored = member.method() == ZipArchiveEntry.STORED;
      return new VerifiedInput(stored ? packed : packed.inflated(), wheel, member);
    } catch (IOException | RuntimeException e) {
      throw Failures.of(wheel, member.name() + " cannot be read", e);
    }
  }

  /** Where the packed bytes of a member begin in the file, behind its local header. */
  private long data(Listed listed) throws IOException {
    WheelMember member = listed.member();
    long from = from(listed);
    ByteBuffer header = bytes.part(from, (int) Math.min(HEADER, end.directory() - from));
    if (header.limit() < HEADER || header.getInt(0) != HEADER_SIGNATURE) {
      throw invalid(member, "is not where the directory says");
    }
    int name = Short.toUnsignedInt(header.getShort(NAME_LENGTH));
    int extra = Short.toUnsignedInt(header.getShort(EXTRA_LENGTH));
    long data = from + HEADER + name + extra;
    if (member.compressedSize() > limit(listed) - data) {
      throw invalid(member, "overlaps with another member");
    }
    return data;
  }

  private void requireReadable(Listed listed) throws InvalidWheelException {
    WheelMember member = listed.member();
    if (index.isDisputed(member)) {
      throw invalid(member, "is there twice, with different contents");
    }
    if (listed.encrypted()) {
      throw invalid(member, "is encrypted");
    }
    if (member.method() != ZipArchiveEntry.STORED && member.method() != ZipArchiveEntry.DEFLATED) {
      throw invalid(member, "is packed by method " + member.method() + ", not stored or deflated");
    }
    if (!hasPossibleSizes(member)) {
      throw invalid(member, "has sizes that cannot be");
    }
    int place = Arrays.binarySearch(offsets, listed.offset());
    boolean shared =
        (place > 0 && offsets[place - 1] == offsets[place])
            || (place + 1 < offsets.length && offsets[place + 1] == offsets[place]);
    if (shared || member.compressedSize() > limit(listed) - from(listed)) {
      throw invalid(member, "overlaps with another member");
    }
  }

  /** What is packed may become a little larger, never much. */
  private static boolean hasPossibleSizes(WheelMember member) {
    long size = member.size();
    long packed = member.compressedSize();
    return member.method() == ZipArchiveEntry.STORED ? size == packed : packed / 2 <= size + SLACK;
  }

  /** Where a member lies in the file with its header, as far as that is known before. */
  private Extent extent(Listed listed) {
    long from = from(listed);
    long limit = limit(listed);
    long header = (long) HEADER + listed.nameLength() + listed.extraLength() + SLACK;
    long most = Math.min(listed.member().compressedSize(), limit - from);
    return new Extent(from, Math.min(limit, from + header + most));
  }

  private long from(Listed listed) {
    return inFile(listed.offset());
  }

  /** Where the next member begins in the file, or the directory. */
  private long limit(Listed listed) {
    int place = Arrays.binarySearch(offsets, listed.offset());
    return place + 1 == offsets.length ? end.directory() : inFile(offsets[place + 1]);
  }

  /** No member begins behind the directory, whatever it says. */
  private long inFile(long offset) {
    return Math.min(end.directory(), Math.min(offset, end.directory()) + end.before());
  }

  private InvalidWheelException invalid(WheelMember member, String problem) {
    return new InvalidWheelException(wheel, member.name() + " " + problem);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** A part of the file. */
  private record Extent(long from, long to) implements Comparable<Extent> {
    @Override
    public int compareTo(Extent other) {
      return Long.compare(from, other.from);
    }

    Extent with(Extent next) {
      return new Extent(from, Math.max(to, next.to));
    }
  }
}
