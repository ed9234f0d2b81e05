package io.github.wheelscout.index;

import io.github.wheelscout.cache.Answered;
import io.github.wheelscout.cache.BodyForm;
import io.github.wheelscout.cache.HttpCache;
import io.github.wheelscout.cache.Question;
import io.github.wheelscout.index.compact.CompactPage;
import io.github.wheelscout.net.HttpAnswer;
import io.github.wheelscout.net.Request;
import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.url.RedactedUrls;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the simple API by URL, as they were read: what is kept of a page is not parsed again.
 * Pages that are read in another way, or by another parser, are kept apart.
 */
final class KeptPages {

  private static final String KIND = "pages";

  /** Changes when the parsers make something else of the same page. */
  private static final String PARSERS = "1";

  private final HttpCache cache;
  private final LentFetcher fetcher;
  private final PageReader reader;
  private final List<String> reading;

  KeptPages(
      HttpCache cache, LentFetcher fetcher, PageReader reader, Policies policies, Limits limits) {
    this.cache = cache;
    this.fetcher = fetcher;
    this.reader = reader;
    reading = new ArrayList<>();
    reading.add(PARSERS);
    reading.add(policies.value(Policy.CONTENT_TYPE));
    reading.add(policies.value(Policy.API_VERSION));
    for (Limit limit : Limit.values()) {
      reading.add(String.valueOf(limits.value(limit)));
    }
  }

  /**
   * What the page at a URL says.
   *
   * @param source the location of the source that the page belongs to
   * @param project whose page it is by its normalised name, null if it may be that of several
   * @param refresh whether it is asked for anew, however fresh it is
   */
  Answered<ProjectPage> read(String url, String source, @Nullable String project, boolean refresh)
      throws IOException {
    List<String> decisive = new ArrayList<>(reading);
    decisive.add(source);
    decisive.add(project == null ? "" : project);
    Question question =
        new Question(KIND, Request.page(url, ContentType.ACCEPT), decisive, refresh);
    Answered<ProjectPage> answered = cache.get(question, new Form(url, source, project));
    @Nullable ProjectPage page = answered.value();
    @Nullable Long age = answered.cachedSeconds();
    return page == null || age == null ? answered : new Answered<>(page.cachedSince(age), age);
  }

  /** A page in compact form. */
  private final class Form implements BodyForm<ProjectPage> {
    private final String url;
    private final String source;
    private final @Nullable String project;

    Form(String url, String source, @Nullable String project) {
      this.url = url;
      this.source = source;
      this.project = project;
    }

    @Override
    public void prepare() {
      reader.prepare();
    }

    @Override
    public @Nullable ProjectPage read(HttpAnswer answer) throws IOException {
      return fetcher.made(answer, RedactedUrls.of(url), source, page -> reader.read(page, source));
    }

    @Override
    public boolean isDamage(IOException failure) {
      return LentFetcher.isCutOff(failure);
    }

    @Override
    public ByteBuffer encode(ProjectPage page) {
      return CompactPage.encode(page, project == null ? null : ProjectName.parse(project));
    }

    @Override
    public @Nullable ProjectPage decode(ByteBuffer kept) {
      return CompactPage.decode(kept);
    }
  }
}
