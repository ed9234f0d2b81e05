package io.github.wheelscout.testkit;

import io.github.wheelscout.spi.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a link says, so that two are compared whole; digests in the order of the page. */
public final class LinkFields {

  private LinkFields() {}

  /** The values, in an order of their own. */
  public static List<@Nullable Object> of(Link link) {
    return Arrays.asList(
        link.url(),
        link.filename(),
        new ArrayList<>(link.hashes().entrySet()),
        link.requiresPython(),
        link.uploadTime(),
        link.size(),
        link.yanked(),
        link.coreMetadata(),
        link.distInfoMetadata(),
        link.provenance(),
        link.comesFrom());
  }
}
