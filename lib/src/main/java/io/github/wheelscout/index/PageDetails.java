package io.github.wheelscout.index;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.url.BaseUrl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of a page so far, whatever its form. To be used by one thread. */
final class PageDetails {

  private final String location;
  private final int mostFiles;
  private final int longestText;
  private final PageWarnings warnings;
  private BaseUrl base;
  private List<Link> links = new ArrayList<>();
  @Nullable String apiVersion;
  @Nullable String status;
  @Nullable String statusReason;
  List<String> versions = List.of();

  PageDetails(FetchedPage page, Limits limits) {
    location = page.location();
    mostFiles = limits.value(Limit.PAGE_FILES);
    longestText = limits.value(Limit.TEXT_LENGTH);
    warnings = new PageWarnings(location);
    base = new BaseUrl(page.base());
  }

  /** Where the page was asked for. */
  String location() {
    return location;
  }

  /** What references on the page are seen from. */
  BaseUrl base() {
    return base;
  }

  /** The page names its base itself. */
  void base(String reference) {
    base = base.with(reference);
  }

  /** Where to note what is odd. */
  PageWarnings warnings() {
    return warnings;
  }

  /** Forgets the files: the page lists them anew. */
  void restart() {
    links = new ArrayList<>();
  }

  /** One more file. */
  void add(Link link) throws LimitExceededException {
    if (isLong(link.filename()) || isLong(link.requiresPython())) {
      warnings.add(PageWarnings.Oddity.LONG_TEXT, String.valueOf(link.filename()));
    }
    if (links.size() == mostFiles) {
      throw new LimitExceededException(location, Limit.PAGE_FILES, mostFiles);
    }
    links.add(link);
  }

  private boolean isLong(@Nullable String text) {
    return text != null && text.length() > longestText;
  }

  /** The URL of a provenance object (PEP 740); null if it is not at an https URL. */
  @Nullable String provenance(@Nullable String url, String file) {
    if (url == null || url.startsWith("https://")) {
      return url;
    }
    warnings.add(PageWarnings.Oddity.INSECURE_PROVENANCE, file);
    return null;
  }

  /** The page. */
  ProjectPage page() {
    return new ProjectPage(links, versions, apiVersion, status, statusReason, warnings.sentences());
  }
}
