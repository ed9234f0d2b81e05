package io.github.wheelscout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.finder.InstallationCandidate;
import io.github.wheelscout.index.InvalidNamedIndexException;
import io.github.wheelscout.index.NamedIndex;
import io.github.wheelscout.net.SessionOptions;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.testkit.Bullet;
import io.github.wheelscout.testkit.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several indexes and find-links, over HTTP, asked as the facade asks them. */
class SeveralIndexesTest {

  private static final List<String> STRATEGIES =
      List.of("first-index", "first-match", "best-match");

  private final LoopbackServer server = LoopbackServer.start();

  @TempDir Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  /** Lets an index have a file of a project. */
  private void has(String index, String project, String filename) {
    server.page("/" + index + "/" + project + "/", "text/html", anchor(index, filename));
  }

  private static String anchor(String index, String filename) {
    return "<a href='/" + index + "/files/" + filename + "'>" + filename + "</a>";
  }

  private NamedIndex index(String name, String options) {
    return NamedIndex.parse(name + "=" + server.url("/" + name) + options);
  }

  private WheelscoutBuilder builder() {
    return Wheelscout.builder()
        .session(SessionOptions.DEFAULT.toBuilder().retries(0).build())
        .discoverProviders(false)
        .target(new TargetRequest("linux-x86_64", "3.12", null, List.of(), List.of()));
  }

  private static FindResult find(WheelscoutBuilder builder, String requirement) {
    try (Wheelscout scout = builder.build()) {
      return scout.find(Requirement.parse(requirement));
    }
  }

  /** The path of the chosen file, or the code of the failure. */
  private String chosen(WheelscoutBuilder builder, String requirement) {
    FindResult result = find(builder, requirement);
    InstallationCandidate best = result.best();
    return best == null
        ? failure(result).code()
        : best.found().link().url().substring(server.url("").length());
  }

  private static Failure failure(FindResult result) {
    return Objects.requireNonNull(result.failure());
  }

  private static Policies strategy(String strategy) {
    return Policies.STANDARD.with(Policy.INDEX_STRATEGY, strategy);
  }

  @Test
  void indexesWithNamesComeFirstInTheOrderGiven() {
    for (String index : List.of("one", "two", "extra", "main")) {
      has(index, "foo", "foo-1.0.tar.gz");
    }
    Consumer<WheelscoutBuilder> all =
        it ->
            it.extraIndexUrl(server.url("/extra"))
                .indexUrl(server.url("/main"))
                .index(index("two", ""))
                .index(index("one", ""));
    WheelscoutBuilder standard = builder();
    all.accept(standard);
    assertEquals("/two/files/foo-1.0.tar.gz", chosen(standard, "foo"));
    WheelscoutBuilder pip = builder().policies(Policies.PIP);
    all.accept(pip);
    assertEquals("/main/files/foo-1.0.tar.gz", chosen(pip, "foo"));
    assertEquals(
        List.of("main", "two", "one", "extra"),
        find(pip, "foo").outcomes().stream()
            .map(it -> it.location().substring(server.url("/").length()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  @Bullet("MULTI-04")
  void anIndexWithoutTheProjectGivesWayToTheNext(int status) {
    server.status("/private/foo/", status);
    has("public", "foo", "foo-1.0.tar.gz");
    WheelscoutBuilder builder =
        builder().extraIndexUrl(server.url("/private")).indexUrl(server.url("/public"));
    assertEquals("/public/files/foo-1.0.tar.gz", chosen(builder, "foo"));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  @Bullet({"MULTI-03", "MULTI-04"})
  void anIndexThatRefusesEndsTheSearchUnlessThatIsToBeIgnored(int status) {
    server.status("/private/foo/", status);
    has("public", "foo", "foo-1.0.tar.gz");
    WheelscoutBuilder plain =
        builder().index(index("private", ";ignore-status=499")).indexUrl(server.url("/public"));
    FindResult refused = find(plain, "foo");
    assertEquals(Failure.Kind.SOURCE, failure(refused).kind());
    assertTrue(failure(refused).message().startsWith(server.url("/private")));
    assertTrue(String.valueOf(failure(refused).hint()).contains(";ignore-status=" + status));
    assertEquals("refused", refused.outcomes().getLast().kind().label());
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      WheelscoutBuilder ignoring =
          builder()
              .index(index("private", ";ignore-status=499," + status))
              .indexUrl(server.url("/public"))
              .policies(policies);
      assertEquals("/public/files/foo-1.0.tar.gz", chosen(ignoring, "foo"));
      assertTrue(
          find(ignoring, "foo").outcomes().stream()
              .anyMatch(it -> it.kind().label().equals("not-found")));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 429, 500, 503})
  @Bullet("MULTI-03")
  void anIndexThatFailsEndsTheSearchAndPipGoesOn(int status) {
    server.status("/private/foo/", status);
    has("public", "foo", "foo-1.0.tar.gz");
    WheelscoutBuilder builder =
        builder().extraIndexUrl(server.url("/private")).indexUrl(server.url("/public"));
    assertEquals("source-failed", chosen(builder, "foo"));
    Policies goOn = Policies.STANDARD.with(Policy.FAILED_SOURCE, "go-on");
    assertEquals("/public/files/foo-1.0.tar.gz", chosen(builder.policies(goOn), "foo"));
    assertEquals("/public/files/foo-1.0.tar.gz", chosen(builder.policies(Policies.PIP), "foo"));
  }

  @Test
  @Bullet("MULTI-06")
  void aPinnedProjectIsNeverAskedForElsewhere() {
    has("corp", "corp-lib", "corp-lib-1.0.tar.gz");
    has("public", "corp-lib", "corp-lib-9.0.tar.gz");
    has("public", "foo", "foo-1.0.tar.gz");
    server.page("/links", "text/html", anchor("links", "corp-lib-8.0.tar.gz"));
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP, strategy("first-match"))) {
      for (String pinning : List.of("", ";explicit")) {
        WheelscoutBuilder builder =
            builder()
                .indexUrl(server.url("/public"))
                .findLinks(server.url("/links"))
                .index(index("corp", pinning + ";projects=Corp_*"))
                .policies(policies);
        assertEquals("/corp/files/corp-lib-1.0.tar.gz", chosen(builder, "Corp.Lib"));
        assertEquals("no-matching-distribution", chosen(builder, "corp-lib>1"));
        assertEquals("project-not-found", chosen(builder, "corp-other"));
        assertEquals("/public/files/foo-1.0.tar.gz", chosen(builder, "foo"));
      }
    }
    try (Wheelscout scout = pinned().build()) {
      scout.prefetch(Requirement.parse("corp-lib"));
      scout.versions(ProjectName.parse("corp-lib"));
      scout.explain(Requirement.parse("corp-lib"), AllowedHashes.ANY);
      scout.explain(Requirement.parse("corp-lib>1"), AllowedHashes.ANY);
    }
    List<String> elsewhere =
        server.lines().stream()
            .filter(it -> it.contains("corp-") && !it.startsWith("GET /corp/"))
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  private WheelscoutBuilder pinned() {
    return builder()
        .indexUrl(server.url("/public"))
        .findLinks(server.url("/links"))
        .index(index("corp", ";projects=corp-*"));
  }

  @Test
  @Bullet("MULTI-06")
  void pinsHoldWithoutIndexesToo() {
    server.page("/links", "text/html", anchor("links", "corp-lib-8.0.tar.gz"));
    Failure failure = failure(find(pinned().noIndex(), "corp-lib"));
    assertEquals("project-not-found", failure.code());
    assertTrue(failure.message().contains("pinned to index corp"), failure.message());
    assertEquals(List.of(), server.lines());
  }

  @Test
  void aProjectCanBePinnedToSeveralIndexes() {
    has("one", "foo", "foo-1.0.tar.gz");
    has("two", "foo", "foo-2.0.tar.gz");
    has("three", "foo", "foo-3.0.tar.gz");
    WheelscoutBuilder builder =
        builder()
            .index(index("three", ""))
            .index(index("one", ";projects=f*"))
            .index(index("two", ";explicit;projects=*oo"));
    assertEquals("/one/files/foo-1.0.tar.gz", chosen(builder, "foo"));
    builder.policies(strategy("best-match"));
    assertEquals("/two/files/foo-2.0.tar.gz", chosen(builder, "foo"));
  }

  @Test
  void anExplicitIndexAnswersOnlyForWhatIsPinnedToIt() {
    has("corp", "foo", "foo-1.0.tar.gz");
    has("corp", "bar", "bar-1.0.tar.gz");
    WheelscoutBuilder builder = builder().index(index("corp", ";explicit;projects=bar"));
    assertEquals("/corp/files/bar-1.0.tar.gz", chosen(builder, "bar"));
    Failure failure = failure(find(builder, "foo"));
    assertEquals("project-not-found", failure.code());
    assertTrue(failure.message().contains("Did not ask index corp"), failure.message());
  }

  @Test
  void twoIndexesCannotHaveOneName() {
    WheelscoutBuilder builder = builder().index(index("corp", ""));
    assertThrows(
        InvalidNamedIndexException.class, () -> builder.index(NamedIndex.parse("Corp=elsewhere")));
  }

  /** A folder, a page in a file, one over HTTP, a file and one over HTTP. */
  private List<String> findLinks() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Files.createFile(files.resolve("foo-1.1.tar.gz"));
    Files.createFile(files.resolve("foo-1.1-cp312-cp312-win_amd64.whl"));
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<a href='" + server.url("/far/foo-1.2.tar.gz") + "'>foo</a>");
    Path file = Files.createFile(folder.resolve("foo-1.4.tar.gz"));
    server.page("/links", "text/html", anchor("links", "foo-1.3.tar.gz"));
    return List.of(
        files.toString(),
        page.toUri().toString(),
        server.url("/links"),
        file.toString(),
        server.url("/far/foo-1.5.tar.gz"));
  }

  @Test
  @Bullet("MULTI-07")
  void findLinksAreMergedWithTheIndexesInEveryStrategy() throws IOException {
    has("index", "foo", "foo-1.0.tar.gz");
    List<String> places = findLinks();
    for (String strategy : STRATEGIES) {
      WheelscoutBuilder builder =
          builder().indexUrl(server.url("/index")).policies(strategy(strategy));
      places.forEach(builder::findLinks);
      for (String version : List.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5")) {
        InstallationCandidate best = find(builder, "foo==" + version).best();
        assertNotNull(best, strategy + " " + version);
        assertEquals("foo-" + version + ".tar.gz", best.filename());
      }
    }
  }

  @Test
  @Bullet("MULTI-07")
  void theSameFiltersHoldAndOfEqualFilesThatOfFindLinksComesFirst() throws IOException {
    has("index", "foo", "foo-1.3.tar.gz");
    List<String> places = findLinks();
    for (String strategy : STRATEGIES) {
      WheelscoutBuilder builder =
          builder().indexUrl(server.url("/index")).policies(strategy(strategy));
      places.forEach(builder::findLinks);
      assertEquals("/links/files/foo-1.3.tar.gz", chosen(builder, "foo==1.3"));
      FindResult result = find(builder, "foo");
      assertEquals(
          List.of("platform-mismatch"),
          Objects.requireNonNull(result.decision()).linkRejections().stream()
              .map(it -> it.reason().code())
              .toList());
      assertEquals(server.url("/index"), result.outcomes().getLast().location());
      @Nullable InstallationCandidate best = result.best();
      assertEquals("foo-1.5.tar.gz", best == null ? "none" : best.filename());
    }
  }
}
