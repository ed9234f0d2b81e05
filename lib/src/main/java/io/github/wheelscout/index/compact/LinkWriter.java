package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.SidecarClaim;
import io.github.wheelscout.spi.Yanked;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes links: first which fields there are, then the fields. What many links of a page have in
 * common is written once.
 *
 * @param out where to write
 * @param shared where texts are that several links have
 * @param prefix how every URL begins
 * @param comesFrom the page that the links are on
 */
record LinkWriter(CompactWriter out, CompactWriter shared, String prefix, String comesFrom) {

  /** What a page can say of a sidecar. */
  static final int NO = 0;

  static final int YES = 1;
  static final int DIGESTS = 2;
  static final int NO_VALUE = 3;
  static final int VALUE = 4;

  void write(Link link) {
    @Nullable String name = link.filename();
    boolean atEnd = name != null && link.url().length() - name.length() >= prefix.length();
    atEnd = atEnd && link.url().endsWith(name);
    out.putNumber(fields(link, atEnd));
    int end = link.url().length() - (atEnd && name != null ? name.length() : 0);
    out.putText(link.url().substring(prefix.length(), end));
    if (name != null) {
      out.putText(name);
    }
    if (!link.hashes().isEmpty()) {
      write(link.hashes());
    }
    share(link.requiresPython());
    if (link.uploadTime() != null) {
      out.putText(link.uploadTime());
    }
    if (link.size() != null) {
      out.putNumber(link.size());
    }
    share(link.yanked() == null ? null : link.yanked().reason());
    write(link.coreMetadata());
    if (!sameSidecars(link)) {
      write(link.distInfoMetadata());
    }
    if (link.provenance() != null) {
      out.putText(link.provenance());
    }
    if (!link.comesFrom().equals(comesFrom)) {
      share(link.comesFrom());
    }
  }

  private int fields(Link link, boolean atEnd) {
    @Nullable Yanked yanked = link.yanked();
    return LinkField.FILENAME.bit(link.filename() != null)
        | LinkField.URL_ENDS_WITH_IT.bit(atEnd)
        | LinkField.HASHES.bit(!link.hashes().isEmpty())
        | LinkField.REQUIRES_PYTHON.bit(link.requiresPython() != null)
        | LinkField.UPLOAD_TIME.bit(link.uploadTime() != null)
        | LinkField.SIZE.bit(link.size() != null)
        | LinkField.YANKED.bit(yanked != null)
        | LinkField.YANK_REASON.bit(yanked != null && yanked.reason() != null)
        | LinkField.CORE_METADATA.bit(link.coreMetadata() != null)
        | LinkField.DIST_INFO_METADATA.bit(link.distInfoMetadata() != null)
        | LinkField.SAME_METADATA.bit(sameSidecars(link))
        | LinkField.PROVENANCE.bit(link.provenance() != null)
        | LinkField.COMES_FROM.bit(!link.comesFrom().equals(comesFrom));
  }

  /** Most pages say it twice, for older readers. */
  private static boolean sameSidecars(Link link) {
    return link.coreMetadata() instanceof SidecarClaim.Hashes core
        && link.distInfoMetadata() instanceof SidecarClaim.Hashes older
        && core.digests().equals(older.digests());
  }

  private void share(@Nullable String text) {
    if (text != null) {
      out.putNumber(shared.shared(text));
    }
  }

  private void write(Map<String, String> digests) {
    out.putNumber(digests.size());
    digests.forEach((algorithm, digest) -> {
      share(algorithm);
      out.putText(digest);
    });
  }

  private void write(@Nullable SidecarClaim claim) {
    if (claim instanceof SidecarClaim.Flag flag) {
      out.putNumber(flag.present() ? YES : NO);
    } else if (claim instanceof SidecarClaim.Hashes hashes) {
      out.putNumber(DIGESTS);
      write(hashes.digests());
    } else if (claim instanceof SidecarClaim.Text text) {
      out.putNumber(text.value() == null ? NO_VALUE : VALUE);
      if (text.value() != null) {
        out.putText(text.value());
      }
    }
  }
}
