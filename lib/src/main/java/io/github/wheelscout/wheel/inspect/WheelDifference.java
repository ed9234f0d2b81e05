package io.github.wheelscout.wheel.inspect;

import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.requirement.InvalidRequirementException;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.wheel.WheelMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * In what one wheel is not another. The order of values and of members, their times and how they
 * are packed do not count.
 *
 * @param fields the fields of the metadata that differ, but for the dependencies
 * @param removed the dependencies that only the first has
 * @param added the dependencies that only the second has
 * @param members the members that differ, by name
 */
public record WheelDifference(
    List<FieldChange> fields,
    List<String> removed,
    List<String> added,
    List<MemberChange> members) {

  private static final String DIST_INFO = ".dist-info";

  /** Keeps immutable copies. */
  public WheelDifference {
    fields = List.copyOf(fields);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
    members = List.copyOf(members);
  }

  /**
   * A field with other values.
   *
   * @param before the values that only the first wheel has
   * @param after the values that only the second wheel has
   */
  public record FieldChange(MetadataField field, List<String> before, List<String> after) {}

  /**
   * A member that one has and the other has not, or has with other bytes.
   *
   * @param name its name; in the folders that are named after the version, that of the second wheel
   *     if it has it
   * @param before the member of the first wheel, null if it has none
   * @param after the member of the second wheel, null if it has none
   */
  public record MemberChange(
      String name, @Nullable WheelMember before, @Nullable WheelMember after) {}

  /** Compares two wheels. */
  public static WheelDifference between(Inspection before, Inspection after) {
    List<FieldChange> fields = new ArrayList<>();
    for (MetadataField field : MetadataField.values()) {
      List<String> first = values(before.metadata(), field);
      List<String> second = values(after.metadata(), field);
      if (field != MetadataField.REQUIRES_DIST && isOther(first, second)) {
        fields.add(new FieldChange(field, without(first, second), without(second, first)));
      }
    }
    Map<Object, String> first = dependencies(before.metadata());
    Map<Object, String> second = dependencies(after.metadata());
    return new WheelDifference(
        fields, without(first, second), without(second, first), members(before, after));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return fields.isEmpty() && removed.isEmpty() && added.isEmpty() && members.isEmpty();
  }

  private static List<String> values(@Nullable CoreMetadata metadata, MetadataField field) {
    if (metadata == null) {
      return List.of();
    }
    @Nullable String description = metadata.description();
    return field == MetadataField.DESCRIPTION
        ? (description == null ? List.of() : List.of(description))
        : metadata.texts(field);
  }

  /** By what they mean, so that spelling alone is no difference. */
  private static Map<Object, String> dependencies(@Nullable CoreMetadata metadata) {
    Map<Object, String> dependencies = new LinkedHashMap<>();
    for (String text : values(metadata, MetadataField.REQUIRES_DIST)) {
      @Nullable Requirement requirement = parsed(text);
      dependencies.put(
          requirement == null ? text : requirement,
          requirement == null ? text : requirement.toString());
    }
    return dependencies;
  }

  private static @Nullable Requirement parsed(String dependency) {
    try {
      return Requirement.parse(dependency);
    } catch (InvalidRequirementException e) {
      return null;
    }
  }

  private static List<String> without(Map<Object, String> some, Map<Object, String> others) {
    Map<Object, String> left = new LinkedHashMap<>(some);
    left.keySet().removeAll(others.keySet());
    return List.copyOf(left.values());
  }

  private static boolean isOther(List<String> one, List<String> other) {
    return !new HashSet<>(one).equals(new HashSet<>(other));
  }

  private static List<String> without(List<String> values, List<String> others) {
    HashSet<String> known = new HashSet<>(others);
    return values.stream().filter(value -> !known.contains(value)).distinct().toList();
  }

  private static List<MemberChange> members(Inspection before, Inspection after) {
    Map<String, WheelMember> first = byPlace(before);
    Map<String, WheelMember> second = byPlace(after);
    Map<String, WheelMember> all = new TreeMap<>(first);
    all.putAll(second);
    List<MemberChange> changes = new ArrayList<>();
    all.forEach((place, member) -> {
      @Nullable WheelMember one = first.get(place);
      @Nullable WheelMember other = second.get(place);
      if (one == null || other == null || isOther(one, other)) {
        changes.add(new MemberChange(member.name(), one, other));
      }
    });
    return changes;
  }

  private static boolean isOther(WheelMember one, WheelMember other) {
    return one.crc() != other.crc() || one.size() != other.size();
  }

  /** The folders that are named after the version have one place in every version. */
  private static Map<String, WheelMember> byPlace(Inspection wheel) {
    String info = wheel.distInfo();
    String data = info.substring(0, info.length() - DIST_INFO.length()) + ".data/";
    Map<String, WheelMember> places = new LinkedHashMap<>();
    for (WheelMember member : wheel.members()) {
      String name = member.name();
      if (name.startsWith(info + "/")) {
        name = DIST_INFO + name.substring(info.length());
      } else if (name.startsWith(data)) {
        name = ".data/" + name.substring(data.length());
      }
      if (!member.isFolder()) {
        places.put(name, member);
      }
    }
    return places;
  }
}
