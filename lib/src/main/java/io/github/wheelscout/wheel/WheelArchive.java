package io.github.wheelscout.wheel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The members of an archive, through Commons Compress, which sees no more than it has to. */
final class WheelArchive implements Closeable {

  private static final int HEADER = 30;
  private static final int HEADER_SIGNATURE = 0x04034b50;

  /** A local header may have more in it than the directory's entry: times, and room to align. */
  private static final int SLACK = 256;

  /** Members with less between them are fetched at once. */
  private static final int NEIGHBOURS = 32 << 10;

  private static final int MOST_MEMBERS = 200_000;

  private final String wheel;
  private final ArchiveChannel channel;
  private final ZipFile zip;
  private final List<WheelMember> members = new ArrayList<>();
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final Map<String, WheelMember> named = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();
  private final long[] offsets;

  private WheelArchive(String wheel, ArchiveChannel channel, ZipFile zip) {
    this.wheel = wheel;
    this.channel = channel;
    this.zip = zip;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      add(entry);
    }
    offsets =
        Collections.list(zip.getEntries()).stream()
            .mapToLong(ZipArchiveEntry::getLocalHeaderOffset)
            .sorted()
            .toArray();
  }

  /** Reads the directory; closes the bytes if that fails. */
  static WheelArchive open(String wheel, ArchiveBytes bytes) throws IOException {
    try {
      EndRecord end = EndRecord.find(wheel, bytes);
      ArchiveChannel channel = new ArchiveChannel(bytes, end);
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(channel)
              .setIgnoreLocalFileHeader(true)
              .setUseUnicodeExtraFields(false)
              .get();
      WheelArchive archive = new WheelArchive(wheel, channel, zip);
      archive.requireCount(end);
      return archive;
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw Failures.of(wheel, "its directory cannot be read", e);
    }
  }

  private void add(ZipArchiveEntry entry) {
    WheelMember member =
        new WheelMember(
            MemberNames.of(entry),
            entry.getSize(),
            entry.getCompressedSize(),
            entry.getCrc(),
            entry.getMethod(),
            entry.getTimeLocal(),
            entry.isUnixSymlink());
    members.add(member);
    WheelMember other = named.put(member.name(), member);
    entries.put(member.name(), entry);
    if (other != null && (other.crc() != member.crc() || other.size() != member.size())) {
      disputed.add(member.name());
    }
  }

  private void requireCount(EndRecord end) throws InvalidWheelException {
    long listed = end.large() ? members.size() : members.size() & 0xFFFF;
    if (listed != end.members()) {
      throw new InvalidWheelException(
          wheel, "its directory has " + listed + " members, and its end says " + end.members());
    }
    if (members.size() > MOST_MEMBERS) {
      throw new InvalidWheelException(wheel, "it has more than " + MOST_MEMBERS + " members");
    }
  }

  /** All of them in the order of the directory, those of one name too. */
  List<WheelMember> members() {
    return Collections.unmodifiableList(members);
  }

  /** The member of a name, null if there is none. */
  @Nullable WheelMember member(String name) {
    return named.get(name);
  }

  /** Brings members near, neighbours at once; names that are not there are passed over. */
  void prefetch(Iterable<String> names) throws IOException {
    List<Extent> extents = new ArrayList<>();
    for (String name : names) {
      ZipArchiveEntry entry = entries.get(name);
      if (entry != null) {
        extents.add(extent(entry));
      }
    }
    extents.sort(Comparator.comparingLong(Extent::from));
    for (int i = 0; i < extents.size(); ) {
      Extent all = extents.get(i++);
      while (i < extents.size() && extents.get(i).from() - all.to() <= NEIGHBOURS) {
        all = all.with(extents.get(i++));
      }
      channel.prefetch(all.from(), all.to());
    }
  }

  /** Unpacks a member; the stream fails if it is not what the directory says. */
  InputStream open(WheelMember member) throws IOException {
    ZipArchiveEntry entry = entries.get(member.name());
    if (entry == null) {
      throw invalid(member, "is not there any more");
    }
    requireReadable(member, entry);
    Extent extent = extent(entry);
    channel.prefetch(extent.from(), extent.to());
    if (channel.number(entry.getLocalHeaderOffset()) != HEADER_SIGNATURE) {
      throw invalid(member, "is not where the directory says");
    }
    InputStream unpacked;
    try {
      unpacked = zip.getInputStream(entry);
    } catch (IOException | RuntimeException e) {
      throw Failures.of(wheel, member.name() + " cannot be read", e);
    }
    if (entry.getCompressedSize() > end(entry) - entry.getDataOffset()) {
      throw invalid(member, "overlaps with another member");
    }
    return new VerifiedInput(unpacked, wheel, member);
  }

  private void requireReadable(WheelMember member, ZipArchiveEntry entry)
      throws InvalidWheelException {
    if (disputed.contains(member.name())) {
      throw invalid(member, "is there twice, with different contents");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw invalid(member, "is encrypted");
    }
    if (member.method() != ZipArchiveEntry.STORED && member.method() != ZipArchiveEntry.DEFLATED) {
      throw invalid(member, "is packed by method " + member.method() + ", not stored or deflated");
    }
    if (!hasPossibleSizes(member)) {
      throw invalid(member, "has sizes that cannot be");
    }
    int place = Arrays.binarySearch(offsets, entry.getLocalHeaderOffset());
    boolean shared =
        (place > 0 && offsets[place - 1] == offsets[place])
            || (place + 1 < offsets.length && offsets[place + 1] == offsets[place]);
    if (shared || member.compressedSize() > end(entry) - entry.getLocalHeaderOffset()) {
      throw invalid(member, "overlaps with another member");
    }
  }

  /** What is packed may become a little larger, never much. */
  private static boolean hasPossibleSizes(WheelMember member) {
    long size = member.size();
    long packed = member.compressedSize();
    return member.method() == ZipArchiveEntry.STORED
        ? size >= 0 && size == packed
        : size >= 0 && packed >= 0 && packed / 2 <= size + SLACK;
  }

  /** Where a member lies with its header, as far as that is known before it is read. */
  private Extent extent(ZipArchiveEntry entry) {
    long from = entry.getLocalHeaderOffset();
    int extra = entry.getCentralDirectoryExtra().length;
    byte[] name = entry.getRawName();
    long header = (long) HEADER + (name == null ? 0 : name.length) + extra + SLACK;
    long end = end(entry);
    long most = Math.min(entry.getCompressedSize(), end - from);
    return new Extent(from, Math.min(end, from + header + most));
  }

  /** Where the next member begins, or the directory. */
  private long end(ZipArchiveEntry entry) {
    int place = Arrays.binarySearch(offsets, entry.getLocalHeaderOffset());
    boolean last = place + 1 == offsets.length;
    return last ? channel.directory() : Math.min(channel.directory(), offsets[place + 1]);
  }

  private InvalidWheelException invalid(WheelMember member, String problem) {
    return new InvalidWheelException(wheel, member.name() + " " + problem);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A part of the archive. */
  private record Extent(long from, long to) {
    Extent with(Extent next) {
      return new Extent(from, Math.max(to, next.to));
    }
  }
}
