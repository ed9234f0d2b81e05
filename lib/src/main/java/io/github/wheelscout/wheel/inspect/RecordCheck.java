package io.github.wheelscout.wheel.inspect;

import io.github.wheelscout.link.DigestCheck;
import io.github.wheelscout.link.HashMismatchException;
import io.github.wheelscout.standards.metadata.RecordEntry;
import io.github.wheelscout.wheel.InvalidWheelException;
import io.github.wheelscout.wheel.Wheel;
import io.github.wheelscout.wheel.WheelMember;
import io.github.wheelscout.wheel.inspect.RecordFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding {@code RECORD} to the members of its wheel.
 *
 * @param entries how many files it lists
 * @param isWithDigests whether the members were read to check their digests
 * @param faults in what they disagree, in the order of {@code RECORD}; what it lacks comes last
 */
public record RecordCheck(int entries, boolean isWithDigests, List<RecordFault> faults) {

  /** Keeps an immutable copy. */
  public RecordCheck {
    faults = List.copyOf(faults);
  }

  /**
   * Checks names and sizes, which needs no more than the directory of the wheel.
   *
   * @param digests whether to read every member too, and check its digest
   */
  static RecordCheck of(Wheel wheel, List<RecordEntry> entries, boolean digests)
      throws IOException {
    Check check = new Check(wheel, wheel.distInfo(), digests);
    Set<String> listed = new HashSet<>();
    for (RecordEntry entry : entries) {
      listed.add(entry.path());
      check.entry(entry);
    }
    for (WheelMember member : wheel.members()) {
      check.member(member, listed);
    }
    return new RecordCheck(entries.size(), digests, check.faults);
  }

  /** What {@code RECORD} may not have (PEP 427). */
  private static final Set<String> WEAK = Set.of("md5", "sha1", "sha224");

  /** One check on its way. */
  private static final class Check {

    private final Wheel wheel;
    private final String distInfo;
    private final boolean digests;
    private final List<RecordFault> faults = new ArrayList<>();

    Check(Wheel wheel, String distInfo, boolean digests) {
      this.wheel = wheel;
      this.distInfo = distInfo;
      this.digests = digests;
    }

    void entry(RecordEntry entry) throws IOException {
      @Nullable WheelMember member = wheel.member(entry.path());
      @Nullable Long size = entry.size();
      if (member == null) {
        add(Kind.NOT_IN_WHEEL, entry.path(), "is in RECORD and not in the wheel");
        return;
      }
      if (size != null && size != member.size()) {
        String sizes = "has " + member.size() + " bytes, and RECORD says " + size;
        add(Kind.SIZE_DIFFERS, entry.path(), sizes);
      }
      if (!entry.isExempt(distInfo)) {
        digest(entry, member);
      }
    }

    private void digest(RecordEntry entry, WheelMember member) throws IOException {
      @Nullable String algorithm = entry.algorithm();
      @Nullable String digest = entry.hexDigest();
      if (algorithm == null || digest == null) {
        add(Kind.NO_DIGEST, entry.path(), "has no digest in RECORD");
        return;
      }
      if (WEAK.contains(algorithm)) {
        add(
            Kind.WEAK_DIGEST,
            entry.path(),
            "has a digest in RECORD that proves nothing: " + algorithm);
      }
      DigestCheck check = new DigestCheck(Map.of(algorithm, digest));
      if (check.isEmpty()) {
        String why = "has a digest in RECORD that nothing can check: " + algorithm;
        add(Kind.NO_DIGEST, entry.path(), why);
      } else if (digests) {
        read(member, check);
      }
    }

    private void read(WheelMember member, DigestCheck check) throws IOException {
      byte[] block = new byte[1 << 16];
      try (InputStream in = wheel.open(member.name())) {
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
          check.update(block, 0, count);
        }
        check.finish(member.name());
      } catch (InvalidWheelException e) {
        add(Kind.UNREADABLE, member.name(), "cannot be read: " + e.getMessage());
      } catch (HashMismatchException e) {
        add(Kind.DIGEST_DIFFERS, member.name(), "has another digest than RECORD says");
      }
    }

    void member(WheelMember member, Set<String> listed) {
      String name = member.name();
      boolean exempt = new RecordEntry(name, null, null, null).isExempt(distInfo);
      if (!member.isFolder() && !exempt && listed.add(name)) {
        add(Kind.NOT_IN_RECORD, name, "is in the wheel and not in RECORD");
      }
    }

    private void add(Kind kind, String path, String message) {
      faults.add(new RecordFault(kind, path, message));
    }
  }
}
