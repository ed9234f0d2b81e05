package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.wheel.WheelMember;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of a wheel as files and folders, in the order of its directory. A folder is there
 * because something lies in it, whether or not the archive lists it. Left out is what no file
 * system could have: members whose names are not safe, those that lie too deep or in one folder too
 * many, and a file of the name of a folder.
 */
final class MemberTree {

  /** Nothing that Python could import lies as deep. */
  private static final int DEEPEST = 100;

  /** More than twenty times those of the largest wheels; what a folder costs is bounded so. */
  private static final int MOST_FOLDERS = 100_000;

  /** A file or a folder. */
  static final class Node {
    private @Nullable WheelMember member;
    private @Nullable Map<String, Node> children;

    boolean isFolder() {
      return children != null;
    }

    /** What the archive says of it; null of a folder that it does not list. */
    @Nullable WheelMember member() {
      return member;
    }

    /** What lies in it; it is a folder from now on. */
    private Map<String, Node> asFolder() {
      if (children == null) {
        member = null;
        children = new LinkedHashMap<>();
      }
      return children;
    }

    /** The names of what lies in it; none in a file. */
    Set<String> names() {
      return children == null ? Set.of() : Collections.unmodifiableSet(children.keySet());
    }
  }

  private final Node root = new Node();
  private int folders;

  MemberTree(List<WheelMember> members) {
    root.asFolder();
    for (WheelMember member : members) {
      if (member.isSafe()) {
        add(member);
      }
    }
  }

  /** What is at a path below the root, null if there is nothing. */
  @Nullable Node find(List<String> names) {
    Node node = root;
    for (String name : names) {
      node = node == null || node.children == null ? null : node.children.get(name);
    }
    return node;
  }

  private static String plain(WheelMember member) {
    String name = member.name();
    return member.isFolder() ? name.substring(0, name.length() - 1) : name;
  }

  private void add(WheelMember member) {
    List<String> names = List.of(plain(member).split("/", -1));
    int inFolders = member.isFolder() ? names.size() : names.size() - 1;
    @Nullable Node folder = inFolders > DEEPEST ? null : folder(names.subList(0, inFolders));
    if (folder == null) {
      return;
    }
    if (member.isFolder()) {
      folder.member = member;
      return;
    }
    Node file = folder.asFolder().computeIfAbsent(names.getLast(), name -> new Node());
    if (!file.isFolder()) {
      file.member = member;
    }
  }

  /** The folder of a path, made if it is not there; null if there are too many. */
  private @Nullable Node folder(List<String> names) {
    Node folder = root;
    for (String name : names) {
      Map<String, Node> inIt = folder.asFolder();
      @Nullable Node known = inIt.get(name);
      boolean isNew = known == null || !known.isFolder();
      if (isNew && folders == MOST_FOLDERS) {
        return null;
      }
      folders += isNew ? 1 : 0;
      folder = inIt.computeIfAbsent(name, it -> new Node());
      folder.asFolder();
    }
    return folder;
  }
}
