package io.github.wheelscout.explain;

import io.github.wheelscout.ExplainResult;
import io.github.wheelscout.Failure;
import io.github.wheelscout.TargetRequest;
import io.github.wheelscout.VersionsResult;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.WheelscoutBuilder;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.spi.Fetcher;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.spi.SourceSpec;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indexes that list given files, and the questions that tests ask of them. */
final class ListedIndexes implements LinkSourceProvider {

  /** How the location of such an index begins. */
  static final String SCHEME = "list:";

  /** The indexes that were asked for a page, in order. */
  final List<String> asked = new ArrayList<>();

  private final Map<String, Map<String, List<Link>>> pages = new HashMap<>();
  private final List<Consumer<WheelscoutBuilder>> options = new ArrayList<>();

  /** Adds files of a project to an index. */
  ListedIndexes with(String index, String project, Link... files) {
    pages
        .computeIfAbsent(SCHEME + index, it -> new HashMap<>())
        .computeIfAbsent(project, it -> new ArrayList<>())
        .addAll(List.of(files));
    return this;
  }

  /** Adds files that are nothing but names. */
  ListedIndexes with(String index, String project, String... files) {
    return with(index, project, Stream.of(files).map(it -> file(it).build()).toArray(Link[]::new));
  }

  /** Adds an option to every question. */
  ListedIndexes option(Consumer<WheelscoutBuilder> option) {
    options.add(option);
    return this;
  }

  static Link.Builder file(String name) {
    return Link.builder("https://files.invalid/" + name, "the page").filename(name);
  }

  /** Explains a requirement to CPython 3.12 on Linux; the first index is {@code main}. */
  ExplainResult explain(String requirement) {
    try (Wheelscout scout = scout()) {
      return scout.explain(Requirement.parse(requirement), AllowedHashes.ANY);
    }
  }

  /** The explanation of a requirement for which something was decided. */
  Explanation explanation(String requirement) {
    return Objects.requireNonNull(explain(requirement).explanation());
  }

  /** Why nothing is found for a requirement. */
  Failure miss(String requirement) {
    try (Wheelscout scout = scout()) {
      return Objects.requireNonNull(scout.find(Requirement.parse(requirement)).failure());
    }
  }

  /** Why a project has no versions to list. */
  Failure noVersions(String project) {
    try (Wheelscout scout = scout()) {
      VersionsResult result = scout.versions(ProjectName.parse(project));
      return Objects.requireNonNull(result.failure());
    }
  }

  private Wheelscout scout() {
    WheelscoutBuilder builder =
        Wheelscout.builder()
            .discoverProviders(false)
            .indexUrl(SCHEME + "main")
            .target(new TargetRequest("linux-x86_64", "3.12", null, List.of(), List.of()))
            .add(this);
    options.forEach(option -> option.accept(builder));
    return builder.build();
  }

  @Override
  public String id() {
    return "listed";
  }

  @Override
  public Optional<LinkSource> open(SourceSpec spec, Fetcher fetcher) {
    return spec.location().startsWith(SCHEME)
        ? Optional.of(new Index(spec.location()))
        : Optional.empty();
  }

  /** One index; that named {@code broken} fails. */
  private final class Index implements LinkSource {
    private final String location;

    Index(String location) {
      this.location = location;
    }

    @Override
    public String location() {
      return location;
    }

    @Override
    public @Nullable ProjectPage page(String project) throws IOException {
      asked.add(location);
      if (location.endsWith("broken")) {
        throw new IOException("it is broken");
      }
      List<Link> links = pages.getOrDefault(location, Map.of()).get(project);
      return links == null ? null : ProjectPage.of(links);
    }

    @Override
    public Optional<Stream<String>> projects() {
      return Optional.of(pages.getOrDefault(location, Map.of()).keySet().stream().sorted());
    }
  }
}
