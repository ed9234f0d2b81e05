package io.github.wheelscout.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one project.
 *
 * @param links the project's files in the order of the page, duplicates included
 * @param versions the versions that the page lists (PEP 700), possibly without files, unparsed
 * @param apiVersion the version of the simple API that the page declares, null if it declares none
 * @param status the project's status (PEP 792), null if the page has none
 * @param statusReason why the project has that status, null if the page does not say
 * @param warnings what people should know of the page although it can be used, a sentence each
 * @param cachedSeconds how old it is if it was kept and not asked for anew, else null
 */
public record ProjectPage(
    List<Link> links,
    List<String> versions,
    @Nullable String apiVersion,
    @Nullable String status,
    @Nullable String statusReason,
    List<String> warnings,
    @Nullable Long cachedSeconds) {

  /** Keeps immutable copies of the lists, but for links that are made when they are asked for. */
  public ProjectPage {
    links = links instanceof LazyLinks ? links : List.copyOf(links);
    versions = List.copyOf(versions);
    warnings = List.copyOf(warnings);
  }

  /** A page that was asked for. */
  public ProjectPage(
      List<Link> links,
      List<String> versions,
      @Nullable String apiVersion,
      @Nullable String status,
      @Nullable String statusReason,
      List<String> warnings) {
    this(links, versions, apiVersion, status, statusReason, warnings, null);
  }

  /** A page that nobody needs to be warned of. */
  public ProjectPage(
      List<Link> links,
      List<String> versions,
      @Nullable String apiVersion,
      @Nullable String status,
      @Nullable String statusReason) {
    this(links, versions, apiVersion, status, statusReason, List.of());
  }

  /** A page that is nothing but these links. */
  public static ProjectPage of(List<Link> links) {
    return new ProjectPage(links, List.of(), null, null, null);
  }

  /** The same, so many seconds old. */
  public ProjectPage cachedSince(long seconds) {
    return new ProjectPage(links, versions, apiVersion, status, statusReason, warnings, seconds);
  }
}
