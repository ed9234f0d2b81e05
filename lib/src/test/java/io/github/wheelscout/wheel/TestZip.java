package io.github.wheelscout.wheel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives, byte by byte, right or with whatever lie a test needs. */
public final class TestZip {

  /** The metadata of the wheels here. */
  public static final byte[] METADATA =
      "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n".getBytes(UTF_8);

  private final List<Entry> entries = new ArrayList<>();
  private byte[] before = new byte[0];
  private byte[] comment = new byte[0];
  private boolean zip64;
  private int countedMore;
  private long lengthLie;

  /** One member, in the archive and in its directory. */
  public static final class Entry {
    final byte[] name;
    final byte[] data;
    int method = 8;
    int flags;
    long hole;
    long crc;
    long size;
    long compressed = -1;
    long offset = -1;
    byte[] localExtra = new byte[0];
    byte[] centralExtra = new byte[0];
    byte[] localName;

    Entry(byte[] name, byte[] data) {
      this.name = name;
      this.data = data;
      localName = name;
      size = data.length;
      CRC32 sum = new CRC32();
      sum.update(data);
      crc = sum.getValue();
    }

    public Entry stored() {
      method = 0;
      return this;
    }

    public Entry crc(long lie) {
      crc = lie;
      return this;
    }

    public Entry size(long lie) {
      size = lie;
      return this;
    }

    Entry compressed(long lie) {
      compressed = lie;
      return this;
    }

    Entry offset(long lie) {
      offset = lie;
      return this;
    }

    Entry flags(int bits) {
      flags = bits;
      return this;
    }

    Entry method(int other) {
      method = other;
      return this;
    }

    /** The local header has another name and another length of extra fields. */
    Entry local(String otherName, int extra) {
      localName = otherName.getBytes(UTF_8);
      localExtra = new byte[extra];
      return this;
    }

    private byte[] packed() {
      if (method != 8) {
        return data;
      }
      Deflater deflater = new Deflater(6, true);
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      deflater.end();
      return out.toByteArray();
    }
  }

  /** A wheel {@code demo-1.0} with some members before its metadata. */
  public static TestZip demo() {
    TestZip zip = new TestZip();
    zip.add("demo/__init__.py", "answer = 42\n");
    zip.add("demo-1.0.dist-info/METADATA", METADATA);
    zip.add("demo-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\n");
    zip.add("demo-1.0.dist-info/RECORD", "demo/__init__.py,,\n");
    return zip;
  }

  public Entry add(String name, byte[] data) {
    return add(name.getBytes(UTF_8), data);
  }

  public Entry add(byte[] name, byte[] data) {
    Entry entry = new Entry(name, data);
    entries.add(entry);
    return entry;
  }

  public Entry add(String name, String text) {
    return add(name, text.getBytes(UTF_8));
  }

  /** Members that cannot be packed. */
  public TestZip filler(int count, int size) {
    Random random = new Random(7);
    for (int i = 0; i < count; i++) {
      byte[] data = new byte[size];
      random.nextBytes(data);
      add("demo/include/nested/p%02d/some_header_%05d.h".formatted(i / 200, i), data).stored();
    }
    return this;
  }

  /** A stored member of zeros that takes no room on disk; its CRC is wrong. */
  public TestZip hole(long size) {
    Entry entry = add("demo/hole.bin", new byte[0]).stored().size(size).compressed(size);
    entry.hole = size;
    return this;
  }

  TestZip before(byte[] bytes) {
    before = bytes;
    return this;
  }

  TestZip comment(byte[] bytes) {
    comment = bytes;
    return this;
  }

  TestZip zip64() {
    zip64 = true;
    return this;
  }

  /** The end record counts so many members more than there are. */
  TestZip counting(int more) {
    countedMore = more;
    return this;
  }

  /** The end record says that the directory is so much longer than it is. */
  TestZip directoryLonger(long lie) {
    lengthLie = lie;
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(
          new Sink() {
            @Override
            public void put(byte[] bytes) throws IOException {
              out.write(bytes);
            }

            @Override
            public void skip(long count) throws IOException {
              out.write(new byte[(int) count]);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public Path file(Path path) throws IOException {
    ByteArrayOutputStream pending = new ByteArrayOutputStream();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      write(
          new Sink() {
            @Override
            public void put(byte[] bytes) throws IOException {
              pending.write(bytes);
            }

            @Override
            public void skip(long count) throws IOException {
              flush();
              file.seek(file.getFilePointer() + count);
            }

            @Override
            public void flush() throws IOException {
              file.write(pending.toByteArray());
              pending.reset();
            }
          });
    }
    return path;
  }

  private interface Sink {
    void put(byte[] bytes) throws IOException;

    void skip(long count) throws IOException;

    default void flush() throws IOException {}
  }

  private void write(Sink sink) throws IOException {
    sink.put(before);
    long at = 0;
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      byte[] packed = entry.packed();
      long compressed = entry.compressed < 0 ? packed.length : entry.compressed;
      sink.put(header(entry, compressed));
      sink.put(packed);
      if (entry.hole > 0) {
        sink.skip(entry.hole);
      }
      directory.write(listed(entry, compressed, entry.offset < 0 ? at : entry.offset));
      at += 30 + entry.localName.length + entry.localExtra.length + packed.length + entry.hole;
    }
    sink.put(directory.toByteArray());
    sink.put(end(at, directory.size()));
    sink.flush();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] written(ByteBuffer full) {
    byte[] bytes = new byte[full.flip().remaining()];
    full.get(bytes);
    return bytes;
  }

  private static byte[] header(Entry entry, long compressed) {
    ByteBuffer header = buffer(30 + entry.localName.length + entry.localExtra.length);
    header.putInt(0x04034b50).putShort((short) 20).putShort((short) entry.flags);
    header.putShort((short) entry.method).putInt(0x5C210000).putInt((int) entry.crc);
    header.putInt((int) compressed).putInt((int) entry.size);
    header.putShort((short) entry.localName.length).putShort((short) entry.localExtra.length);
    return written(header.put(entry.localName).put(entry.localExtra));
  }

  private byte[] listed(Entry entry, long compressed, long offset) {
    byte[] extra = zip64 ? large(entry.size, compressed, offset) : entry.centralExtra;
    ByteBuffer listed = buffer(46 + entry.name.length + extra.length);
    listed.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
    listed.putShort((short) entry.flags).putShort((short) entry.method).putInt(0x5C210000);
    listed.putInt((int) entry.crc).putInt(zip64 ? -1 : (int) compressed);
    listed.putInt(zip64 ? -1 : (int) entry.size).putShort((short) entry.name.length);
    listed.putShort((short) extra.length).putShort((short) 0).putShort((short) 0);
    listed.putShort((short) 0).putInt(0100644 << 16).putInt(zip64 ? -1 : (int) offset);
    return written(listed.put(entry.name).put(extra));
  }

  private static byte[] large(long size, long compressed, long offset) {
    ByteBuffer extra = buffer(28).putShort((short) 1).putShort((short) 24);
    return written(extra.putLong(size).putLong(compressed).putLong(offset));
  }

  private byte[] end(long offset, long length) {
    ByteBuffer end = buffer((zip64 ? 76 : 0) + 22 + comment.length);
    long count = (long) entries.size() + countedMore;
    if (zip64) {
      end.putInt(0x06064b50).putLong(44).putInt(0x2D002D).putInt(0).putInt(0);
      end.putLong(count).putLong(count).putLong(length + lengthLie).putLong(offset);
      end.putInt(0x07064b50).putInt(0).putLong(offset + length).putInt(1);
    }
    end.putInt(0x06054b50).putInt(0).putShort(zip64 ? -1 : (short) count);
    end.putShort(zip64 ? -1 : (short) count).putInt(zip64 ? -1 : (int) (length + lengthLie));
    end.putInt(zip64 ? -1 : (int) offset).putShort((short) comment.length);
    return written(end.put(comment));
  }
}
