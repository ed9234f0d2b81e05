package io.github.wheelscout;

import io.github.wheelscout.cache.CacheOptions;
import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.SearchScope;
import io.github.wheelscout.lock.InvalidLockFileException;
import io.github.wheelscout.lock.LockFile;
import io.github.wheelscout.lock.LockFileParser;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.requirements.RequirementFiles;
import io.github.wheelscout.requirements.RequirementsReader;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.url.FileUrls;
import io.github.wheelscout.url.RedactedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the files that say what to ask for: requirements, constraints and lock files, from disk,
 * standard input and the network. To be closed, which ends its connections.
 */
public final class RequestFiles implements AutoCloseable {

  private final Environment environment;
  private final InputStream standardInput;
  private final LinkCollector collector;

  /**
   * A reader.
   *
   * @param environment the surroundings: the folder that paths count from, files, variables
   * @param policies which hosts are believed, what is asked again, and what is kept
   * @param limits how much is read
   * @param session how URLs are asked
   * @param cache what is kept between runs
   * @param standardInput what {@code -} stands for; it is not closed
   */
  public RequestFiles(
      Environment environment,
      Policies policies,
      Limits limits,
      SessionOptions session,
      CacheOptions cache,
      InputStream standardInput) {
    this.environment = environment;
    this.standardInput = standardInput;
    collector =
        new LinkCollector(
            new SearchScope(List.of(), List.of()),
            List.of(),
            policies,
            limits,
            Sessions.forFiles(session, policies).build(),
            cache);
  }

  /**
   * What requirements and constraints files say.
   *
   * @param requirements paths or URLs, {@code -} for standard input
   * @param constraints the same of constraints files
   * @throws io.github.wheelscout.requirements.InvalidRequirementsException if one is not there or
   *     cannot be understood
   * @throws IOException if a URL cannot be read
   */
  public RequirementFiles requirements(List<String> requirements, List<String> constraints)
      throws IOException {
    return new RequirementsReader(environment, this::bytes).read(requirements, constraints);
  }

  /**
   * A lock file.
   *
   * @param location its path or URL
   * @throws InvalidLockFileException if it is not there or does not conform
   * @throws IOException if a URL cannot be read
   */
  public LockFile lock(String location) throws IOException {
    String shown = RedactedText.of(location);
    boolean remote = location.startsWith("http:") || location.startsWith("https:");
    try {
      if (remote) {
        return LockFileParser.parse(text(bytes(location)), location, shown);
      }
      Path path =
          location.startsWith("file:") ? FileUrls.path(location) : environment.path(location);
      return LockFileParser.parse(text(environment.files().read(path)), FileUrls.of(path), shown);
    } catch (IOException | InvalidPathException e) {
      if (remote) {
        throw new IOException("cannot read the lock file " + shown + ": " + e.getMessage(), e);
      }
      throw InvalidLockFileException.unreadable(shown, e);
    }
  }

  private static String text(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("it is not UTF-8", e);
    }
  }

  private byte[] bytes(String name) throws IOException {
    if (name.equals("-")) {
      return FileReader.bounded(standardInput, "standard input");
    }
    Fetcher.Page page = collector.fetcher().fetch(name, "*/*");
    if (page == null) {
      throw new IOException("there is nothing at " + RedactedText.of(name));
    }
    try (InputStream body = page.body()) {
      return FileReader.bounded(body, RedactedText.of(name));
    }
  }

  @Override
  public void close() {
    collector.close();
  }
}
