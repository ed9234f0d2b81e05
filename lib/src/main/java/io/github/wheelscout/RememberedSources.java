package io.github.wheelscout;

import io.github.wheelscout.index.CollectedSources;
import io.github.wheelscout.index.FileListing;
import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.index.PageFormatException;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sources that are asked once for one project, however often it is searched, unless other policies
 * may read another page. Safe for use by many threads.
 */
final class RememberedSources {

  /** The policies that decide how a page is read: strict as the standards, or lax as pip. */
  private static final List<Policy> READING = List.of(Policy.CONTENT_TYPE, Policy.API_VERSION);

  private final ProjectName project;
  private final Map<String, Asking> known = new HashMap<>();

  RememberedSources(ProjectName project) {
    this.project = project;
  }

  /** A collector of the same sources that remembers their answers for the project. */
  LinkCollector over(LinkCollector collector, Policies policies) {
    CollectedSources sources = collector.collectSources(project);
    return new LinkCollector(
        collector.scope(),
        new CollectedSources(
            sources.findLinks().stream().map(it -> remembered(it, policies)).toList(),
            sources.indexes().stream().map(it -> remembered(it, policies)).toList()));
  }

  /** Forgets every answer, so that the sources are asked again; always true. */
  boolean forget() {
    synchronized (known) {
      known.clear();
    }
    return true;
  }

  private LinkSource remembered(LinkSource source, Policies policies) {
    List<String> reading = READING.stream().map(policies::value).toList();
    return source instanceof FileListing
        ? new RememberedListing(source, this, reading)
        : new Remembered(source, this, reading);
  }

  private @Nullable ProjectPage page(LinkSource source, List<String> reading) throws IOException {
    Asking asking;
    synchronized (known) {
      Asking before = known.get(source.location());
      asking =
          before != null && before.holdsFor(reading)
              ? before
              : known.computeIfAbsent(source.location() + reading, it -> new Asking(reading));
      known.putIfAbsent(source.location(), asking);
    }
    return asking.page(source, project);
  }

  /** A question to a source and, once it has come, the answer. */
  private static final class Asking {

    private final List<String> reading;
    private boolean asked;
    private @Nullable ProjectPage page;
    private @Nullable IOException failure;

    Asking(List<String> reading) {
      this.reading = reading;
    }

    /** Whether a page that is read that way would be the same. */
    synchronized boolean holdsFor(List<String> otherReading) {
      boolean strict =
          READING.stream().map(Policy::standard).toList().equals(reading)
              && page != null
              && page.warnings().isEmpty();
      boolean whatever = asked && page == null && !(failure instanceof PageFormatException);
      return strict || whatever || reading.equals(otherReading);
    }

    synchronized @Nullable ProjectPage page(LinkSource source, ProjectName project)
        throws IOException {
      if (!asked) {
        asked = true;
        try {
          page = source.page(project.normalized());
        } catch (IOException e) {
          failure = e;
        }
      }
      if (failure != null) {
        throw failure;
      }
      return page;
    }
  }

  /** One source. */
  private static class Remembered implements LinkSource {

    private final LinkSource source;
    private final RememberedSources answers;
    private final List<String> reading;

    Remembered(LinkSource source, RememberedSources answers, List<String> reading) {
      this.source = source;
      this.answers = answers;
      this.reading = reading;
    }

    @Override
    public String location() {
      return source.location();
    }

    @Override
    public @Nullable ProjectPage page(String project) throws IOException {
      return answers.page(source, reading);
    }

    @Override
    public Optional<Stream<String>> projects() throws IOException {
      return source.projects();
    }
  }

  /** One source whose links stand for themselves. */
  private static final class RememberedListing extends Remembered implements FileListing {
    RememberedListing(LinkSource source, RememberedSources answers, List<String> reading) {
      super(source, answers, reading);
    }
  }
}
