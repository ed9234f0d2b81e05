package io.github.wheelscout.scripts;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.metadata.RawMetadata.JsonMember;
import io.github.wheelscout.wheel.metadata.FetchedMetadata;
import java.io.IOException;
import java.util.Set;

/** Metadata byte by byte, or the values of fields, one a line; where there are several files, each below a line with its name. */
record MetadataText(MetadataSource source, Set<MetadataField> fields, boolean many, Console console) implements FilePrinter {

  @Override
  public void print(Answer answer, Link link) throws IOException {
    FetchedMetadata fetched = source.fetch(link);
    if (many) {
      console.show(MetadataSource.filename(link) + ":");
    }
    if (fields.isEmpty()) {
      console.write(fetched.bytes());
      return;
    }
    for (JsonMember member : MetadataSource.members(fetched, fields)) {
      for (String value : member.values()) {
        for (String line : value.split("\r\n|\r|\n", -1)) {
          console.show(line);
        }
      }
    }
  }
}
