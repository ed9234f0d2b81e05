package io.github.wheelscout.standards.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tags that a target supports, most preferred first, with the rank of any wheel in them.
 *
 * <p>The list may name a tag twice, as pip's lists may; the last place is then its rank, as in pip.
 * Safe for use by several threads.
 */
public final class SupportedTags {

  /** Returned where nothing of a wheel is supported. */
  public static final int UNSUPPORTED = -1;

  private static final int MAX_REMEMBERED = 10_000;

  private final List<Tag> tags;

  /**
   * Interpreter to ABI to platform to rank, so that a compressed set need not be multiplied out.
   */
  private final Map<String, Map<String, Map<String, Integer>>> ranks = new HashMap<>();

  /** A page of thousands of files has few distinct tag texts. */
  private final Map<String, Integer> remembered = new ConcurrentHashMap<>();

  private SupportedTags(List<Tag> tags) {
    this.tags = List.copyOf(tags);
    for (int rank = 0; rank < this.tags.size(); rank++) {
      Tag tag = this.tags.get(rank);
      ranks
          .computeIfAbsent(tag.interpreter(), interpreter -> new HashMap<>())
          .computeIfAbsent(tag.abi(), abi -> new HashMap<>())
          .put(tag.platform(), rank);
    }
  }

  /** Returns the supported tags that a list gives, most preferred first. */
  public static SupportedTags of(List<Tag> tags) {
    return new SupportedTags(tags);
  }

  /** Returns the tags, most preferred first. */
  public List<Tag> tags() {
    return tags;
  }

  /** Returns the rank of a tag: 0 is the most preferred, {@link #UNSUPPORTED} is none. */
  public int rank(Tag tag) {
    return rank(List.of(tag.interpreter()), List.of(tag.abi()), List.of(tag.platform()));
  }

  /**
   * Returns the best rank of a wheel, given the tags of its file name as written: {@code
   * py2.py3-none-any}.
   *
   * @return 0 for the most preferred tag; {@link #UNSUPPORTED} when no tag of the wheel is
   *     supported or the text is not a compressed tag set
   */
  public int rank(String compressedTags) {
    Integer known = remembered.get(compressedTags);
    if (known != null) {
      return known;
    }
    CompressedTagSet set = CompressedTagSet.tryParse(compressedTags);
    int rank = set == null ? UNSUPPORTED : rank(set);
    if (remembered.size() < MAX_REMEMBERED) {
      remembered.put(compressedTags, rank);
    }
    return rank;
  }

  /** Returns the best rank of a wheel's tags, or {@link #UNSUPPORTED}. */
  public int rank(CompressedTagSet set) {
    return rank(set.interpreters(), set.abis(), set.platforms());
  }

  private int rank(List<String> interpreters, List<String> abis, List<String> platforms) {
    int best = UNSUPPORTED;
    for (String interpreter : interpreters) {
      var byAbi = ranks.get(interpreter);
      if (byAbi == null) {
        continue;
      }
      for (String abi : abis) {
        var byPlatform = byAbi.get(abi);
        if (byPlatform != null) {
          best = better(best, best(byPlatform, platforms));
        }
      }
    }
    return best;
  }

  private static int best(Map<String, Integer> byPlatform, List<String> platforms) {
    int best = UNSUPPORTED;
    for (String platform : platforms) {
      best = better(best, byPlatform.getOrDefault(platform, UNSUPPORTED));
    }
    return best;
  }

  private static int better(int rank, int other) {
    if (rank == UNSUPPORTED || other == UNSUPPORTED) {
      return Math.max(rank, other);
    }
    return Math.min(rank, other);
  }
}
