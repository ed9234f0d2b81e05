package io.github.wheelscout.scripts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an answer is printed. */
enum Format {
  /** For people, and for a shell: the answer alone on its line. */
  TEXT,
  /** One JSON document. */
  JSON,
  /** One JSON object a line, each as soon as it is known. */
  NDJSON;

  /** The format that {@code --format} asks for. */
  static Format of(Arguments arguments) {
    @Nullable String name = arguments.last(Opt.FORMAT);
    if (name == null) {
      return TEXT;
    }
    for (Format format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return format;
      }
    }
    throw new UsageException(arguments.where(Opt.FORMAT) + " cannot be '" + name + "'", "it is text, json or ndjson");
  }
}
