package io.github.wheelscout.wheel.metadata;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.wheelscout.cache.CacheEntry;
import io.github.wheelscout.cache.CacheFolder;
import io.github.wheelscout.cache.CacheKey;
import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.cache.CacheStore;
import io.github.wheelscout.link.DigestCheck;
import io.github.wheelscout.link.LinkDigests;
import io.github.wheelscout.url.RedactedUrls;
import io.github.wheelscout.url.UrlReference;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that are kept by the digest of their file: a file never changes, so that they are right
 * for ever (META-06). Those that the whole file proves are good wherever the file lies; all others
 * only where they came from, since whoever names a digest need not have the file that it is of.
 */
final class MetadataCache {

  private static final String KIND = "metadata";

  private final @Nullable CacheStore store;
  private final CacheOptions options;

  MetadataCache(CacheOptions options) {
    this.options = options;
    store = options.directory() == null ? null : CacheFolder.in(options.directory()).store(KIND);
  }

  /** What is kept of a file, checked again; null if there is nothing. */
  @Nullable Found get(ArchiveFile file) {
    @Nullable Found proven = get(key(file, Proof.FILE), Proof.FILE);
    return proven != null ? proven : get(key(file, Proof.NONE), Proof.NONE);
  }

  private @Nullable Found get(@Nullable CacheKey key, Proof most) {
    @Nullable CacheEntry entry = store == null || key == null ? null : store.get(key);
    if (entry == null) {
      return null;
    }
    String[] head = US_ASCII.decode(entry.head()).toString().split(" ", -1);
    byte[] bytes = new byte[entry.body().remaining()];
    entry.body().get(bytes);
    @Nullable Rung rung = head.length == 3 ? Rung.named(head[0]) : null;
    if (rung == null || !head[2].equals(sha256(bytes))) {
      return null;
    }
    boolean sidecar = head[1].equals(Proof.SIDECAR.label());
    return new Found(bytes, rung, most == Proof.NONE && sidecar ? Proof.SIDECAR : most);
  }

  /** Keeps metadata of a file that has a digest. */
  void put(ArchiveFile file, FetchedMetadata fetched) {
    @Nullable CacheKey key = key(file, fetched.proof());
    if (store == null || key == null) {
      return;
    }
    byte[] bytes = fetched.bytes();
    String head = fetched.rung().label() + " " + fetched.proof().label() + " " + sha256(bytes);
    store.put(
        key,
        new CacheEntry(
            "the metadata of " + RedactedUrls.of(place(file)),
            options.clock().instant(),
            ByteBuffer.wrap(head.getBytes(US_ASCII)),
            ByteBuffer.wrap(bytes)));
  }

  /** Null if no digest proves the file. */
  private static @Nullable CacheKey key(ArchiveFile file, Proof proof) {
    @Nullable String algorithm = LinkDigests.strongest(file.digests());
    if (algorithm == null || !file.hasProof()) {
      return null;
    }
    String digest = file.digests().getOrDefault(algorithm, "").toLowerCase(Locale.ROOT);
    String place = proof == Proof.FILE ? "" : place(file);
    return CacheKey.of(KIND, algorithm.toLowerCase(Locale.ROOT), digest, place);
  }

  /** A query may be a signature that changes. */
  private static String place(ArchiveFile file) {
    return UrlReference.parse(file.url()).withoutUserInfo().withoutQuery().toString();
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(DigestCheck.digest("sha256").digest(bytes));
  }
}
