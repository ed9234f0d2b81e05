package io.github.wheelscout.scripts;

import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.metadata.MetadataProblem;
import io.github.wheelscout.standards.metadata.RawMetadata.JsonMember;
import io.github.wheelscout.url.UrlReference;
import io.github.wheelscout.wheel.Traffic;
import io.github.wheelscout.wheel.metadata.Disagreement;
import io.github.wheelscout.wheel.metadata.FetchedMetadata;
import io.github.wheelscout.wheel.metadata.MetadataOptions;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Brings metadata, and tells people how they came and what is wrong with them. */
record MetadataSource(Wheelscout scout, boolean requireHashes, Console console) {

  FetchedMetadata fetch(Link link) throws IOException {
    FetchedMetadata fetched = scout.metadata(link, new MetadataOptions(requireHashes, false));
    String file = filename(link);
    for (Disagreement disagreement : fetched.disagreements()) {
      console.warn(file + ": " + disagreement.message());
    }
    console.detail(file + ": " + way(fetched));
    for (MetadataProblem problem : fetched.metadata().problems()) {
      console.detail(file + ": " + problem.message());
    }
    return fetched;
  }

  /** The name of the file of a link, for people. */
  static String filename(Link link) {
    return link.filename() == null ? UrlReference.filename(link.url()) : link.filename();
  }

  private static String way(FetchedMetadata fetched) {
    Traffic traffic = fetched.traffic();
    String cost = fetched.isCached() ? "kept" : traffic.requests() + (traffic.requests() == 1 ? " request, " : " requests, ") + traffic.bytes() + " bytes";
    String proof =
        switch (fetched.proof()) {
          case FILE -> "proven by the digest of the file";
          case SIDECAR -> "proven by the digest of the sidecar";
          case NONE -> "proven by nothing";
        };
    return fetched.rung().label() + ", " + cost + ", " + proof;
  }

  /** The members of the JSON form, those of some fields if any are named. */
  static List<JsonMember> members(FetchedMetadata fetched, Set<MetadataField> fields) {
    List<JsonMember> all = fetched.metadata().raw().json();
    return fields.isEmpty() ? all : fields.stream().flatMap(field -> all.stream().filter(it -> it.key().equals(field.jsonKey()))).toList();
  }
}
