package io.github.wheelscout.requirements;

import io.github.wheelscout.config.Environment;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedText;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads requirements files with all that they include. Not thread-safe. */
public final class RequirementsReader {

  private static final String STANDARD_INPUT = "-";
  private static final int MOST_FILES = 1000;
  private static final int DEEPEST = 100;

  private final Environment environment;
  private final UrlReader urls;
  private final LineInterpreter lines = new LineInterpreter();
  private int read;

  /**
   * A file that is being read.
   *
   * @param name the path or URL as messages have it
   * @param includedBy the line that included it, null if the command line did
   * @param above the file of that line
   */
  private record Open(
      String name, boolean constraint, @Nullable LineOrigin includedBy, @Nullable Open above) {

    String option() {
      return constraint ? "-c" : "-r";
    }

    int depth() {
      return above == null ? 1 : 1 + above.depth();
    }
  }

  /**
   * A reader.
   *
   * @param environment the surroundings: the folder that paths count from, files, variables
   * @param urls how URLs are read, and {@code -}, which is standard input
   */
  public RequirementsReader(Environment environment, UrlReader urls) {
    this.environment = environment;
    this.urls = urls;
  }

  /**
   * Reads files.
   *
   * @param requirements paths or URLs of requirements files; {@code -} is standard input
   * @param constraints the same of constraints files
   * @throws InvalidRequirementsException if one is not there, cannot be understood or includes
   *     itself
   * @throws IOException if a URL cannot be read
   */
  public RequirementFiles read(List<String> requirements, List<String> constraints)
      throws IOException {
    for (String file : constraints) {
      read(new Open(file, true, null, null));
    }
    for (String file : requirements) {
      read(new Open(file, false, null, null));
    }
    return lines.files();
  }

  private void read(Open file) throws IOException {
    if (++read > MOST_FILES) {
      throw new InvalidRequirementsException(
          file.name() + " is one file too many: " + MOST_FILES + " were read", "", 0, null);
    }
    String text =
        RequirementsText.decode(bytes(file), environment.charset(), RedactedText.of(file.name()));
    for (LogicalLine line : LogicalLines.of(text, environment::variable)) {
      String name = RedactedText.of(file.name());
      LineOrigin origin = new LineOrigin(name, line.number(), file.option(), file.includedBy());
      ParsedLine parsed = ParsedLine.of(line.text(), origin);
      List<String> requirements = parsed.values(LineOption.REQUIREMENT);
      List<String> constraints = parsed.values(LineOption.CONSTRAINT);
      if (!parsed.requirement().isEmpty() || (requirements.isEmpty() && constraints.isEmpty())) {
        lines.add(parsed, origin, file.constraint(), value -> besides(file, value));
      } else if (requirements.isEmpty()) {
        include(constraints.getFirst(), true, file, origin);
      } else {
        include(requirements.getFirst(), false, file, origin);
      }
    }
  }

  private void include(String target, boolean constraint, Open from, LineOrigin origin)
      throws IOException {
    if (from.depth() == DEEPEST) {
      throw new InvalidRequirementsException(
          origin + ": files include each other more than " + DEEPEST + " deep", target, 0, null);
    }
    Open file = new Open(resolve(from.name(), target), constraint, origin, from);
    String identity = identity(file.name());
    for (Open above = from; above != null; above = above.above()) {
      if (identity(above.name()).equals(identity)) {
        throw new InvalidRequirementsException(
            origin + ": " + RedactedText.of(file.name()) + " includes itself", target, 0, null);
      }
    }
    read(file);
  }

  private byte[] bytes(Open file) throws IOException {
    String name = file.name();
    boolean piped = name.equals(STANDARD_INPUT) && file.includedBy() == null;
    boolean remote = piped || (isUrl(name) && !isFileUrl(name));
    try {
      if (remote) {
        return urls.read(name);
      }
      Path path = isFileUrl(name) ? FileUrls.path(name) : environment.path(name);
      return environment.files().read(path);
    } catch (IOException | InvalidPathException e) {
      if (remote) {
        throw new IOException(problem(file, e), e);
      }
      throw new InvalidRequirementsException(
          problem(file, e), name, 0, "a path counts from the file that has it, else from here");
    }
  }

  private static String problem(Open file, Exception e) {
    String where = file.includedBy() == null ? "" : file.includedBy() + ": ";
    return "%scannot read the file %s %s: %s"
        .formatted(where, file.option(), RedactedText.of(file.name()), why(e));
  }

  private static String why(Exception e) {
    @Nullable String message = e.getMessage();
    return switch (e) {
      case NoSuchFileException none -> "there is no such file";
      case AccessDeniedException denied -> "access is denied";
      default -> message == null ? e.getClass().getSimpleName() : RedactedText.of(message);
    };
  }

  /** A reference counts from the file that has it. */
  private static String resolve(String from, String target) {
    if (isUrl(from)) {
      return UrlReference.parse(from).resolve(target).toString();
    }
    if (isUrl(target)) {
      return target;
    }
    try {
      @Nullable Path folder = Path.of(from).getParent();
      return (folder == null ? Path.of(target) : folder.resolve(target)).normalize().toString();
    } catch (InvalidPathException e) {
      return target;
    }
  }

  /** A find-links path counts from the file that has it, if there is something there. */
  private String besides(Open file, String value) {
    if (!isUrl(file.name()) && !isUrl(value)) {
      try {
        Path path = environment.directory().resolve(resolve(file.name(), value));
        return environment.files().exists(path) ? path.toString() : value;
      } catch (InvalidPathException e) {
        return value;
      }
    }
    return value;
  }

  private String identity(String name) {
    try {
      return isUrl(name) ? name : environment.directory().resolve(name).normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }

  private static boolean isUrl(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:") || isFileUrl(name);
  }

  private static boolean isFileUrl(String name) {
    return name.regionMatches(true, 0, "file:", 0, "file:".length());
  }
}
