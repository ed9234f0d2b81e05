package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one link that a {@link LinkWriter} wrote. To be used once. */
final class LinkReader {

  private final CompactReader in;
  private final ByteBuffer shared;
  private final int fields;

  /** A reader of the link whose fields begin here. */
  LinkReader(CompactReader in, ByteBuffer shared) {
    this.in = in;
    this.shared = shared;
    fields = in.number();
  }

  Link read(String prefix, String page) {
    String start = prefix + in.text();
    @Nullable String filename = has(LinkField.FILENAME) ? in.text() : null;
    String url = has(LinkField.URL_ENDS_WITH_IT) ? start + filename : start;
    Map<String, String> hashes = has(LinkField.HASHES) ? digests() : Map.of();
    @Nullable String requiresPython = has(LinkField.REQUIRES_PYTHON) ? sharedText() : null;
    @Nullable String uploadTime = has(LinkField.UPLOAD_TIME) ? in.text() : null;
    @Nullable Long size = has(LinkField.SIZE) ? Long.valueOf(in.longNumber()) : null;
    @Nullable String reason = has(LinkField.YANK_REASON) ? sharedText() : null;
    @Nullable SidecarClaim core = has(LinkField.CORE_METADATA) ? sidecar() : null;
    @Nullable SidecarClaim distInfo = has(LinkField.SAME_METADATA) ? core : olderSidecar();
    @Nullable String provenance = has(LinkField.PROVENANCE) ? in.text() : null;
    return Link.builder(url, has(LinkField.COMES_FROM) ? sharedText() : page)
        .filename(filename)
        .hashes(hashes)
        .requiresPython(requiresPython)
        .uploadTime(uploadTime)
        .size(size)
        .yanked(has(LinkField.YANKED) ? new Yanked(reason) : null)
        .coreMetadata(core)
        .distInfoMetadata(distInfo)
        .provenance(provenance)
        .build();
  }

  private boolean has(LinkField field) {
    return field.isIn(fields);
  }

  private String sharedText() {
    return new CompactReader(shared, in.number()).text();
  }

  private Map<String, String> digests() {
    int count = in.number();
    if (count == 1) {
      return Map.of(sharedText(), in.text());
    }
    Map<String, String> digests = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      digests.put(sharedText(), in.text());
    }
    return digests;
  }

  private @Nullable SidecarClaim olderSidecar() {
    return has(LinkField.DIST_INFO_METADATA) ? sidecar() : null;
  }

  private SidecarClaim sidecar() {
    int kind = in.number();
    return switch (kind) {
      case LinkWriter.DIGESTS -> new SidecarClaim.Hashes(digests());
      case LinkWriter.NO_VALUE -> new SidecarClaim.Text(null);
      case LinkWriter.VALUE -> new SidecarClaim.Text(in.text());
      default -> new SidecarClaim.Flag(kind == LinkWriter.YES);
    };
  }
}
