package io.github.wheelscout.index.compact;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compact form of a page: a number that tells the form, the offsets of the sections behind, and
 * the sections. A link is read when it is asked for, so that opening a page costs the same whatever
 * its size. Whoever keeps the bytes sees that they are whole: nothing here does.
 */
public final class CompactPage {

  private static final int FORM = 1;

  /** The sections, in order. */
  private static final int FACTS = 0;

  private static final int TABLE = 1;
  private static final int LINKS = 2;
  private static final int VERSIONS = 3;
  private static final int SHARED = 4;
  private static final int SECTIONS = 5;

  private static final int HEAD = (2 + SECTIONS) * Integer.BYTES;

  private CompactPage() {}

  /**
   * The page in compact form.
   *
   * @param project whose page it is; null if it may be that of several
   */
  public static ByteBuffer encode(ProjectPage page, @Nullable ProjectName project) {
    List<Link> links = page.links();
    String prefix = UrlPrefix.of(links);
    String comesFrom = links.isEmpty() ? "" : links.getFirst().comesFrom();
    CompactWriter shared = new CompactWriter();
    CompactWriter facts = new CompactWriter();
    write(facts, page, prefix, comesFrom);
    CompactWriter table = new CompactWriter();
    CompactWriter written = new CompactWriter();
    LinkWriter writer = new LinkWriter(written, shared, prefix, comesFrom);
    for (Link link : links) {
      table.putInt(written.length());
      writer.write(link);
    }
    CompactWriter versions = new CompactWriter();
    if (project != null) {
      StoredGroups.write(versions, new ReadGroups(links, project), shared);
    }
    return joined(List.of(facts, table, written, versions, shared));
  }

  private static void write(
      CompactWriter facts, ProjectPage page, String prefix, String comesFrom) {
    facts.putText(prefix);
    facts.putText(comesFrom);
    putNullable(facts, page.apiVersion());
    putNullable(facts, page.status());
    putNullable(facts, page.statusReason());
    putAll(facts, page.versions());
    putAll(facts, page.warnings());
  }

  private static void putNullable(CompactWriter out, @Nullable String text) {
    out.putNumber(text == null ? 0 : 1);
    if (text != null) {
      out.putText(text);
    }
  }

  private static void putAll(CompactWriter out, List<String> texts) {
    out.putNumber(texts.size());
    texts.forEach(out::putText);
  }

  private static ByteBuffer joined(List<CompactWriter> sections) {
    CompactWriter page = new CompactWriter();
    page.putInt(FORM);
    int at = HEAD;
    for (CompactWriter section : sections) {
      page.putInt(at);
      at = Math.addExact(at, section.length());
    }
    page.putInt(at);
    sections.forEach(page::putAll);
    return page.bytes();
  }

  /**
   * The page in some bytes, which must not change any more. What is read of them later throws a
   * {@link DamagedPageException} if nobody wrote it so.
   *
   * @return null if they have another form
   */
  public static @Nullable ProjectPage decode(ByteBuffer bytes) {
    ByteBuffer page = bytes.slice();
    if (page.limit() < HEAD || page.getInt(0) != FORM || offset(page, SECTIONS) != page.limit()) {
      return null;
    }
    try {
      return read(page);
    } catch (IndexOutOfBoundsException | DamagedPageException e) {
      return null;
    }
  }

  private static ProjectPage read(ByteBuffer page) {
    CompactReader facts = new CompactReader(section(page, FACTS), 0);
    ByteBuffer shared = section(page, SHARED);
    ByteBuffer versions = section(page, VERSIONS);
    ByteBuffer table = section(page, TABLE);
    int count = table.limit() / Integer.BYTES;
    String prefix = facts.text();
    String comesFrom = facts.text();
    StoredLinks links =
        new StoredLinks(
            table,
            section(page, LINKS),
            shared,
            prefix,
            comesFrom,
            versions.hasRemaining() ? new StoredGroups(versions, shared, count) : null);
    @Nullable String apiVersion = nullable(facts);
    @Nullable String status = nullable(facts);
    @Nullable String statusReason = nullable(facts);
    List<String> listed = all(facts);
    return new ProjectPage(links, listed, apiVersion, status, statusReason, all(facts));
  }

  private static @Nullable String nullable(CompactReader in) {
    return in.number() == 0 ? null : in.text();
  }

  private static List<String> all(CompactReader in) {
    int count = in.number();
    List<String> texts = new ArrayList<>(); // the number is not believed before they are read
    for (int i = 0; i < count; i++) {
      texts.add(in.text());
    }
    return texts;
  }

  private static ByteBuffer section(ByteBuffer page, int section) {
    int from = offset(page, section);
    return page.slice(from, offset(page, section + 1) - from);
  }

  private static int offset(ByteBuffer page, int section) {
    return page.getInt((1 + section) * Integer.BYTES);
  }
}
